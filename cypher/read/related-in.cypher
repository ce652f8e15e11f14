// One page of the facts of some entities over one relation, from object to subject; how many there are in all.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[r:RELATION]-(o:Entity)
WHERE ($origin IS NULL OR r.origin = $origin)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($minDocuments IS NULL OR r.documents >= $minDocuments)
  AND ($documents IS NULL OR any(d IN r.sources WHERE d IN $documents))
  AND ($levels IS NULL OR any(l IN r.levels WHERE l IN $levels))
  AND ($after IS NULL OR coalesce(r.until, r.lastStated, r.since) >= left($after, size(coalesce(r.until, r.lastStated, r.since))))
  AND ($before IS NULL OR coalesce(r.since, r.firstStated) <= $before)
WITH e, r, o, CASE $order
    WHEN 'CONFIDENCE' THEN -r.confidence
    WHEN 'DOCUMENTS' THEN -r.documents
    WHEN 'SINCE' THEN coalesce(toInteger(left(replace(coalesce(r.since, r.date), '-', '') + '0000', 8)), 99999999)
    WHEN 'SINCE_DESC' THEN -coalesce(toInteger(left(replace(coalesce(r.since, r.date), '-', '') + '0000', 8)), 0)
    WHEN 'LISTED' THEN coalesce(r.order, 1000000)
    ELSE 0
  END AS key
ORDER BY key, o.name, r.id
WITH e, collect(o) AS found, collect(r) AS facts
RETURN e.id AS of, size(found) AS total, [o IN found[$skip..$end] | o {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions}] AS entities, [r IN facts[$skip..$end] | properties(r)] AS facts
