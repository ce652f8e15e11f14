// The facts between one entity and each of some others.
MATCH (e:Entity {id: $id})
MATCH (e)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]-(o:Entity)
WHERE o.id IN $others AND type(r) IN $relations
RETURN o.id AS other, {relation: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)} AS fact
ORDER BY other, r.confidence DESC, r.id
