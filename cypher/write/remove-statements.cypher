UNWIND $ids AS id
MATCH (n:Statement {id: id})
DETACH DELETE n
