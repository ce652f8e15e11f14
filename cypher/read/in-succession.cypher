// Which of some entities stand in a line of succession.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[:EVOLVED_INTO]-(:Entity)
RETURN DISTINCT e.id AS id
