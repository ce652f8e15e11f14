// One page of the entities that each of some documents mentions, and how many there are in all.
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)-[:HAS_PASSAGE]->(p:Passage)
MATCH (p)-[:MENTIONS]->(e:Entity)
WHERE $kinds IS NULL OR e.kind IN $kinds
WITH DISTINCT d, e
ORDER BY e.name, e.id
WITH d, collect(e) AS found
RETURN d.id AS of, size(found) AS total, [e IN found[$skip..$end] | e {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions}] AS page
