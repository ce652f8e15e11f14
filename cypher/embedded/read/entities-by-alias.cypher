// Entities that have exactly this alias, the most mentioned first; the index of words finds those that may.
MATCH (e:Entity)
WHERE text_match(e.search, $any) AND $name IN e.aliases
RETURN e {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS entity
ORDER BY e.mentions DESC, e.id
LIMIT 20
