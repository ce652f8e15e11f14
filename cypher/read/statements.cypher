// The words of statements, with the passages they stand in.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)<-[:STATES]-(p:Passage)
WITH s, p ORDER BY p.document, p.order
RETURN s.id AS id, s.sources AS sources, s.starts AS starts, s.ends AS ends, s.quotes AS quotes, collect(properties(p)) AS passages
