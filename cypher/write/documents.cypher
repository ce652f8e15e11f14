// A document, and the extraction it stands for.
UNWIND $rows AS row
MATCH (x:Extraction {id: row.id})
MERGE (d:Document {id: row.id})
SET d = row.properties
MERGE (x)-[:OF]->(d)
