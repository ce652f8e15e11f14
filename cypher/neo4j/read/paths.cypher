// All shortest ways between two entities, each over the first of several facts; without entities on the way that have very many.
// Of more ways than anybody could look at, those that are found first.
MATCH (a:Entity {id: $from})
MATCH (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY*..STEPS]-(b))
WHERE all(r IN relationships(p) WHERE r.status <> 'negated' AND type(r) IN $relations)
  AND all(n IN nodes(p) WHERE n = a OR n = b OR (($kinds IS NULL OR n.kind IN $kinds) AND coalesce(n.degree, 0) <= $most))
WITH p LIMIT $ways
WITH [n IN nodes(p) | n.id] AS entities, p
ORDER BY [r IN relationships(p) | r.id]
WITH entities, collect(p)[0] AS p
ORDER BY entities LIMIT $limit
RETURN entities, [r IN relationships(p) | {relation: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}] AS facts
