// 一个提法的来龙去脉
// Where one formulation came from, and where it went
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS term
WITH term LIMIT 1
MATCH chain = (:Entity)-[:EVOLVED_INTO*0..10]->(term)
RETURN chain
UNION
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS term
WITH term LIMIT 1
MATCH chain = (term)-[:EVOLVED_INTO*0..10]->(:Entity)
RETURN chain
