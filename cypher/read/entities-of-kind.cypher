// One page of entities of one kind.
MATCH (e:KIND)
WHERE $documents IS NULL OR any(d IN e.documents WHERE d IN $documents)
WITH e, CASE $order
    WHEN 'FIRST_USED' THEN coalesce(toInteger(left(replace(e.firstUsed, '-', '') + '0000', 8)), 99999999)
    WHEN 'DOCUMENTS' THEN -e.documentCount
    ELSE 0
  END AS key
ORDER BY key, e.name, e.id
SKIP $skip LIMIT $first
RETURN e {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS entity
