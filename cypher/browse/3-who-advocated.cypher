// 谁主张了它
// Who advocated this
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS term
WITH term LIMIT 1
MATCH advocacy = (:Entity)-[:ADVOCATES]->(term)
RETURN advocacy
LIMIT 100
