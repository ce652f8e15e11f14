// Entities that are mentioned in the same passages as one entity, with how often.
MATCH (e:Entity {id: $id})
MATCH (e)<-[:MENTIONS]-(p:Passage)
WHERE $documents IS NULL OR p.document IN $documents
WITH DISTINCT e, p
MATCH (p)-[m:MENTIONS]->(o:Entity)
WHERE o.id <> $id AND ($kinds IS NULL OR o.kind IN $kinds)
WITH o, p, min(m.start) AS start
ORDER BY p.document, p.order
WITH o, collect({document: p.document, passage: p.id, start: start}) AS places
RETURN o {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS entity, size(places) AS passages, places[0] AS first, [place IN places | place.document] AS documents
ORDER BY o.id
