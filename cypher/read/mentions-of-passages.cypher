// All places that mention entities in some passages.
UNWIND $ids AS id
MATCH (p:Passage {id: id})
MATCH (p)-[m:MENTIONS]->(e:Entity)
RETURN p.id AS of, m.start AS start, m.end AS end, m.quote AS quote, e.id AS entity
ORDER BY of, start, end, entity
