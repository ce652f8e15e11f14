// Looked for from where they end.
UNWIND $rows AS row
MATCH (b:Entity {id: row.end})<-[r:RELATION {id: row.id}]-()
DELETE r
