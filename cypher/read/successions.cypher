// The successions among some terms.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
MATCH (a)-[r:EVOLVED_INTO]->(b:Entity)
WHERE b.id IN $ids AND r.status <> 'negated'
RETURN {relation: type(r), from: a.id, to: b.id, properties: properties(r)} AS fact
ORDER BY r.id
