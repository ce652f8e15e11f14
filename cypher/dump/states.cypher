// The passages that some statements stand in.
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[:STATES]-(p:Passage)
RETURN s.id AS statement, p.id AS passage
