UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
MERGE (s:Statement {id: row.id})
SET s = row.properties
MERGE (s)-[:SUBJECT]->(a)
MERGE (s)-[:OBJECT]->(b)
