// Passages by their ids.
UNWIND $ids AS id
MATCH (p:Passage {id: id})
RETURN properties(p) AS passage
