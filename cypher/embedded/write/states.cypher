// Those that were there have been taken away.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (p:Passage {id: row.passage})
CREATE (p)-[:STATES]->(s)
