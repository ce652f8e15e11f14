// The successions among a term, all it evolved from and all it evolved into, over any number of steps; each with its ends.
MATCH (e:Entity {id: $id})
MATCH (e)<-[:EVOLVED_INTO*0..30]-(a:Entity)
WITH e, collect(DISTINCT a.id) AS before
MATCH (e)-[:EVOLVED_INTO*0..30]->(a:Entity)
WITH before, collect(DISTINCT a.id) AS after
WITH before + after AS terms
UNWIND terms AS id
WITH DISTINCT id, terms
MATCH (a:Entity {id: id})
MATCH (a)-[r:EVOLVED_INTO]->(b:Entity)
WHERE b.id IN terms AND r.status <> 'negated'
RETURN {relation: type(r), from: a.id, to: b.id, properties: properties(r)} AS fact, a {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS subject, b {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS object
ORDER BY r.id
