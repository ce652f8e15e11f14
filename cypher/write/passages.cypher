UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (p:Passage {id: row.id})
SET p = row.properties
MERGE (d)-[h:HAS_PASSAGE]->(p)
SET h.order = row.order
