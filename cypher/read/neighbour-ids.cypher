// Ids of all entities one step away.
MATCH (e:Entity {id: $id})
MATCH (e)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]-(o:Entity)
WHERE type(r) IN $relations AND ($kinds IS NULL OR o.kind IN $kinds)
RETURN o.id AS id, o.name AS name, max(r.confidence) AS confidence
ORDER BY id
