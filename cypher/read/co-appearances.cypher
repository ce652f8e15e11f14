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
WITH o, collect({document: p.document, mark: mark, passage: properties(p)}) AS places
RETURN o {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS entity, size(places) AS passages, places[0] AS first, [place IN places | place.document] AS documents
ORDER BY o.id
