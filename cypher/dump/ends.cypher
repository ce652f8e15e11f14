// What some statements are about.
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[:SUBJECT]->(a:Entity)
MATCH (s)-[:OBJECT]->(b:Entity)
RETURN s.id AS statement, a.id AS subject, b.id AS object
