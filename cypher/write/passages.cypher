// Each relationship is looked for from the passage, which has one: from the document, whose passages are many, the time would grow with their square.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (p:Passage {id: row.id})
SET p = row.properties
MERGE (p)<-[h:HAS_PASSAGE]-(d)
SET h.order = row.order
