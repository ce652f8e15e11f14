UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (p:Passage {id: row.passage})
MERGE (p)-[:STATES]->(s)
