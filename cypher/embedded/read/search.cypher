// Entities whose names have all of some words, each as a whole word or the start of one; best first.
MATCH (e:Entity)
WHERE text_match(e.starts, $start) AND ($kinds IS NULL OR e.kind IN $kinds) AND all(word IN $words WHERE (' ' + e.search) CONTAINS (' ' + word))
WITH e, CASE
    WHEN toLower(e.name) = $text THEN 0
    WHEN any(a IN e.aliases WHERE toLower(a) = $text) THEN 1
    WHEN toLower(e.name) STARTS WITH $text THEN 2
    WHEN any(a IN e.aliases WHERE toLower(a) STARTS WITH $text) THEN 3
    WHEN toLower(e.name) CONTAINS $text THEN 4
    WHEN any(a IN e.aliases WHERE toLower(a) CONTAINS $text) THEN 5
    ELSE 6
  END AS rank
ORDER BY rank, e.mentions DESC, e.name, e.id
WITH collect(e) AS found, collect(rank) AS ranks
RETURN size(found) AS total, [e IN found[$skip..$end] | e {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions}] AS entities, ranks[$skip..$end] AS ranks
