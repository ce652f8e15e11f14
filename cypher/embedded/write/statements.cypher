// Those that were there in another form have been taken away.
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (b:Entity {id: row.object})
CREATE (a)<-[:SUBJECT]-(s:Statement)-[:OBJECT]->(b)
SET s = row.properties
