UNWIND $ids AS id
MATCH (n:Passage {id: id})
DETACH DELETE n
