// How many facts some entities have, by kind of neighbour, relation and direction.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]-(o:Entity)
WHERE type(r) IN $relations
  AND ($kinds IS NULL OR o.kind IN $kinds)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(r).id = e.id))
  AND ($origin IS NULL OR r.origin = $origin)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($minDocuments IS NULL OR r.documents >= $minDocuments)
  AND ($documents IS NULL OR any(d IN r.sources WHERE d IN $documents))
  AND ($levels IS NULL OR any(l IN r.levels WHERE l IN $levels))
  AND ($after IS NULL OR coalesce(r.until, r.lastStated, r.since) >= left($after, size(coalesce(r.until, r.lastStated, r.since))))
  AND ($before IS NULL OR coalesce(r.since, r.firstStated) <= $before)
RETURN e.id AS of, o.kind AS kind, type(r) AS relation, startNode(r).id = e.id AS out, count(r) AS count
ORDER BY of, count DESC, kind, relation, out
