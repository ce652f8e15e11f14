UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN properties(s) AS statement
