// 谁主张了它
// Who advocated this
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS term, score
MATCH advocacy = (:Entity)-[:ADVOCATES]->(term)
RETURN advocacy
ORDER BY score DESC
LIMIT 100
