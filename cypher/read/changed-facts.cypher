// Facts that began or ended within a period.
MATCH (a:Entity)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]->(b:Entity)
WHERE type(r) IN $relations AND ($kinds IS NULL OR (a.kind IN $kinds AND b.kind IN $kinds))
WITH r, a, b, coalesce(r.date, r.from, r.since) AS began, coalesce(r.to, r.until) AS ended
WHERE (began >= left($after, size(began)) AND began <= $before) OR (ended >= left($after, size(ended)) AND ended <= $before)
RETURN {relation: type(r), from: a.id, to: b.id, properties: properties(r)} AS fact, began, ended
ORDER BY r.id
