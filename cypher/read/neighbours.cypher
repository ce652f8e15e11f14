// Entities one step away, most relevant first: one page of ids with their facts, and how many there are in all.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]-(o:Entity)
WHERE type(r) IN $relations
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(r).id = e.id))
  AND ($origin IS NULL OR r.origin = $origin)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($minDocuments IS NULL OR r.documents >= $minDocuments)
  AND ($documents IS NULL OR any(d IN r.sources WHERE d IN $documents))
  AND ($levels IS NULL OR any(l IN r.levels WHERE l IN $levels))
  AND ($after IS NULL OR coalesce(r.until, r.lastStated, r.since) >= left($after, size(coalesce(r.until, r.lastStated, r.since))))
  AND ($before IS NULL OR coalesce(r.since, r.firstStated) <= $before)
WITH e, r, o
ORDER BY r.confidence DESC, r.id
WITH e, o, collect(r) AS facts, sum(r.confidence * log(1 + r.documents)) AS relevance
ORDER BY relevance DESC, o.name, o.id
WITH e, collect(o) AS found, collect(facts) AS facts, collect(relevance) AS relevances
RETURN e.id AS of, size(found) AS total, [o IN found[$skip..$end] | o {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions}] AS entities, relevances[$skip..$end] AS relevances,
  [own IN facts[$skip..$end] | [r IN own | {relation: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}]] AS facts
