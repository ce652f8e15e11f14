// Looked for from where they end.
UNWIND $rows AS row
MATCH (b:Entity {id: row.end})<-[r:RELATION {id: row.id}]-(a)
RETURN a.id AS from, b.id AS to, properties(r) AS edge
