// Entities first or last used within a period.
MATCH (e:Entity)
WHERE ($kinds IS NULL OR e.kind IN $kinds)
  AND ((e.firstUsed >= left($after, size(e.firstUsed)) AND e.firstUsed <= $before)
    OR (e.lastUsed >= left($after, size(e.lastUsed)) AND e.lastUsed <= $before))
RETURN e {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS entity
ORDER BY e.id
