// How many passages and documents mention both of two entities.
MATCH (a:Entity {id: $a})
MATCH (a)<-[:MENTIONS]-(p:Passage)
MATCH (p)-[:MENTIONS]->(b:Entity)
WHERE b.id = $b
RETURN count(DISTINCT p.id) AS passages, count(DISTINCT p.document) AS documents
