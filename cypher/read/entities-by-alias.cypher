// Entities that have exactly this alias, the most mentioned first.
MATCH (e:Entity)
WHERE $name IN e.aliases
RETURN e {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS entity
ORDER BY e.mentions DESC, e.id
LIMIT 20
