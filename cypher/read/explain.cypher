// One statement with its ends, the rule that made it and the words it matched.
MATCH (s:Statement {id: $id})
MATCH (s)-[:SUBJECT]->(a:Entity)
MATCH (s)-[:OBJECT]->(b:Entity)
RETURN s.relation AS relation, s.rule AS rule, s.matched AS matched, s.status AS status, s.origin AS origin,
       s.confidence AS confidence, s.sources AS sources, s.starts AS starts, s.ends AS ends, s.quotes AS quotes,
       a.name AS subject, b.name AS object
