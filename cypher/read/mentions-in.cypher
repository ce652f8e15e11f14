// All places that mention entities in some documents.
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)-[:HAS_PASSAGE]->(p:Passage)
MATCH (p)-[m:MENTIONS]->(e:Entity)
WHERE ($kinds IS NULL OR e.kind IN $kinds) AND m.end > $from AND ($to IS NULL OR m.start < $to)
RETURN d.id AS of, m.start AS start, m.end AS end, m.quote AS quote, e.id AS entity
ORDER BY of, start, end, entity
