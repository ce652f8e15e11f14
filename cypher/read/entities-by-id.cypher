// Entities by their ids.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e {.id, .kind, .name, .aliases, .firstUsed, .lastUsed, .documentCount, .mentions} AS entity
