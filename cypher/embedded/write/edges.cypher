// Those that were there have been taken away; looking for each would take longer the more its ends have.
UNWIND $rows AS row
MATCH (a:Entity {id: row.from})
MATCH (b:Entity {id: row.to})
CREATE (a)-[r:RELATION]->(b)
SET r = row.properties
