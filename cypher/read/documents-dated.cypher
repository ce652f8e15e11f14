// Ids of the documents dated within a period.
MATCH (d:Document)
WHERE ($after IS NULL OR d.date >= left($after, size(d.date))) AND ($before IS NULL OR d.date <= $before)
RETURN d.id AS id, d.date AS date, d.size AS size, d.level AS level
ORDER BY id
