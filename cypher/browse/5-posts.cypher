// 谁在哪里任职,谁接替了谁
// Who held which post, and who came after
MATCH post = (l:Leader)-[:HOLDS_POST|SUCCEEDED_BY]->(:Entity)
RETURN post
ORDER BY l.id
LIMIT 100
