// Entities that are mentioned in the same passages as one entity, with how often.
MATCH (e:Entity {id: $id})
MATCH (e)<-[:MENTIONS]-(p:Passage)
WHERE $documents IS NULL OR p.document IN $documents
WITH DISTINCT e, p
MATCH (p)-[m:MENTIONS]->(o:Entity)
WHERE o.id <> $id AND ($kinds IS NULL OR o.kind IN $kinds)
WITH o, p, m ORDER BY p.document, p.order, m.start
WITH o, p, collect({start: m.start, end: m.end, quote: m.quote}) AS marks
WITH o, p, marks[0] AS mark
ORDER BY p.document, p.order
WITH o, collect(p) AS passages, collect(mark) AS marks, collect(DISTINCT p.document) AS documents
RETURN o {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS entity, size(passages) AS passages, properties(passages[0]) AS first, marks[0] AS mark, size(documents) AS documents
ORDER BY o.id
