UNWIND $rows AS row
MATCH (a:Entity {id: row.from})-[r:RELATION {id: row.id}]->()
DELETE r
