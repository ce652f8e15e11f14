// One page of facts, and how many there are in all.
MATCH (a:Entity)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]->(b:Entity)
WHERE type(r) IN $relations
  AND ($kinds IS NULL OR (a.kind IN $kinds AND b.kind IN $kinds))
  AND ($successions IS NULL OR r.kind IN $successions)
  AND ($origin IS NULL OR r.origin = $origin)
  AND ($statuses IS NULL OR r.status IN $statuses)
  AND ($minConfidence IS NULL OR r.confidence >= $minConfidence)
  AND ($minDocuments IS NULL OR r.documents >= $minDocuments)
  AND ($documents IS NULL OR any(d IN r.sources WHERE d IN $documents))
  AND ($levels IS NULL OR any(l IN r.levels WHERE l IN $levels))
  AND ($after IS NULL OR coalesce(r.until, r.lastStated, r.since) >= left($after, size(coalesce(r.until, r.lastStated, r.since))))
  AND ($before IS NULL OR coalesce(r.since, r.firstStated) <= $before)
WITH r, a, b, CASE $order
    WHEN 'CONFIDENCE' THEN -r.confidence
    WHEN 'DOCUMENTS' THEN -r.documents
    WHEN 'SINCE' THEN coalesce(toInteger(left(replace(coalesce(r.since, r.date), '-', '') + '0000', 8)), 99999999)
    WHEN 'SINCE_DESC' THEN -coalesce(toInteger(left(replace(coalesce(r.since, r.date), '-', '') + '0000', 8)), 0)
    WHEN 'LISTED' THEN coalesce(r.order, 1000000)
    ELSE 0
  END AS key
ORDER BY key, b.name, r.id
WITH collect(r) AS found
RETURN size(found) AS total, [r IN found[$skip..$end] | {relation: type(r), from: startNode(r).id, to: endNode(r).id, properties: properties(r)}] AS page
