// Looked for from where they start.
UNWIND $rows AS row
MATCH (a:Entity {id: row.end})-[r:RELATION {id: row.id}]->(b)
RETURN a.id AS from, b.id AS to, properties(r) AS edge
