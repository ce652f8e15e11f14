// 什么演变成了什么
// What evolved into what
MATCH chain = (a:Entity)-[:EVOLVED_INTO]->(b:Entity)
RETURN chain
ORDER BY a.id, b.id
LIMIT 100
