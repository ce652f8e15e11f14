UNWIND $rows AS row
MATCH (p:Passage {id: row.passage})
MATCH (e:Entity {id: row.entity})
MERGE (p)-[m:MENTIONS {start: row.start, end: row.end}]->(e)
SET m = row.properties
