// 这条边背后的原话
// The sentence behind an edge
MATCH (a:Entity)-[r:EVOLVED_INTO]->(b:Entity)
// 换一条边 another edge: WHERE a.name = '…' AND b.name = '…'
WITH a, r, b ORDER BY r.confidence DESC, r.id LIMIT 1
UNWIND r.statements AS id
MATCH words = (:Document)-[:HAS_PASSAGE]->(:Passage)-[:STATES]->(:Statement {id: id})
RETURN a, b, words
LIMIT 50
