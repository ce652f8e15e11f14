// 什么服务于它:例如黄河重大国家战略
// What serves this: the strategy for the Yellow River, for one
CALL db.index.fulltext.queryNodes('entity_names', $name) YIELD node AS strategy, score
MATCH service = (:Entity)-[:SERVES]->(strategy)
RETURN service
ORDER BY score DESC
LIMIT 100
