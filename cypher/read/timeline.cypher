// One page of the facts of each of some entities in order of time, and how many there are in all.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]-(o:Entity)
WHERE type(r) IN $relations
WITH e, r, coalesce(r.date, r.from, r.since) AS own
WITH e, r, own, coalesce(own, r.firstStated) AS date
WHERE ($after IS NULL OR date >= left($after, size(date))) AND ($before IS NULL OR date <= $before)
WITH e, r, own, date
ORDER BY coalesce(date, '9999'), r.id
WITH e, collect(r) AS found, collect({date: date, own: own}) AS dates
RETURN e.id AS of, size(found) AS total, dates[$skip..$end] AS dates,
  [r IN found[$skip..$end] | {relation: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}] AS facts
