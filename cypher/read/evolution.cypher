// The terms a term evolved from, and those it evolved into, over any number of steps.
MATCH (e:Entity {id: $id})
OPTIONAL MATCH (e)<-[:EVOLVED_INTO*1..30]-(a:Entity)
WITH e, collect(DISTINCT a.id) AS back
OPTIONAL MATCH (e)-[:EVOLVED_INTO*1..30]->(b:Entity)
RETURN e.id AS id, back, collect(DISTINCT b.id) AS ahead
