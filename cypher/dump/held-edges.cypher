// What is stored, by id, each with the digest of what was written.
MATCH (a:Entity)-[r:RELATION]->(b) RETURN r.id AS id, r.hash AS hash, a.id AS from, b.id AS to
