// One step outwards from some entities, over the first of several facts, without entities that have very many.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]-(o:Entity)
WHERE type(r) IN $relations AND r.status <> 'negated' AND (o.id IN $ends OR (($kinds IS NULL OR o.kind IN $kinds) AND coalesce(o.degree, 0) <= $most))
WITH e, o, min(r.id) AS fact
RETURN e.id AS of, o.id AS to, fact
