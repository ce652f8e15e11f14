// Entities that bear exactly this name, the most mentioned first.
MATCH (e:Entity {name: $name})
RETURN e {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS entity
ORDER BY e.mentions DESC, e.id
LIMIT 20
