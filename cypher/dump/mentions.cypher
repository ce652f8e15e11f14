// What some passages mention.
UNWIND $ids AS id
MATCH (p:Passage {id: id})-[m:MENTIONS]->(e:Entity)
RETURN p.id AS passage, e.id AS entity, properties(m) AS mention
