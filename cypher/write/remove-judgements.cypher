UNWIND $ids AS id
MATCH (n:Judgement {id: id})
DETACH DELETE n
