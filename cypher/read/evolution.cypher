// The terms a term evolved from, and those it evolved into, over any number of steps; itself among both.
MATCH (e:Entity {id: $id})
MATCH (e)<-[:EVOLVED_INTO*0..30]-(a:Entity)
RETURN DISTINCT a.id AS id
UNION
MATCH (e:Entity {id: $id})
MATCH (e)-[:EVOLVED_INTO*0..30]->(a:Entity)
RETURN DISTINCT a.id AS id
