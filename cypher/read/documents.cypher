// One page of documents, and how many there are in all.
MATCH (d:Document)
WHERE ($after IS NULL OR d.date >= left($after, size(d.date))) AND ($before IS NULL OR d.date <= $before)
  AND ($levels IS NULL OR d.level IN $levels)
  AND ($issuer IS NULL OR d.issuer = $issuer)
  AND ($title IS NULL OR d.title CONTAINS $title)
  AND ($only IS NULL OR d.id IN $only)
WITH d, CASE $order
    WHEN 'DATE' THEN coalesce(toInteger(left(replace(d.date, '-', '') + '0000', 8)), 99999999)
    WHEN 'DATE_DESC' THEN -coalesce(toInteger(left(replace(d.date, '-', '') + '0000', 8)), 0)
    ELSE 0
  END AS key
ORDER BY key, d.title, d.id
WITH collect(d) AS found
RETURN size(found) AS total, [d IN found[$skip..$end] | properties(d)] AS page
