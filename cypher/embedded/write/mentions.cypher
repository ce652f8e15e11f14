// Those that were there have been taken away.
UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MATCH (e:Entity {id: row.entity})
CREATE (p)-[m:MENTIONS]->(e)
SET m = row.properties
