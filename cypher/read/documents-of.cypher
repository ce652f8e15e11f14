// One page of the documents that mention each of some entities, and how many there are in all.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
UNWIND e.documents AS document
MATCH (d:Document {id: document})
WHERE ($after IS NULL OR d.date >= left($after, size(d.date))) AND ($before IS NULL OR d.date <= $before)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($issuer IS NULL OR d.issuer = $issuer)
  AND ($title IS NULL OR d.title CONTAINS $title)
  AND ($only IS NULL OR d.id IN $only)
WITH e, d, CASE $order
    WHEN 'DATE' THEN coalesce(toInteger(left(replace(d.date, '-', '') + '0000', 8)), 99999999)
    WHEN 'DATE_DESC' THEN -coalesce(toInteger(left(replace(d.date, '-', '') + '0000', 8)), 0)
    ELSE 0
  END AS key
ORDER BY key, d.title, d.id
WITH e, collect(d) AS found
RETURN e.id AS of, size(found) AS total, [d IN found[$skip..$end] | properties(d)] AS page
