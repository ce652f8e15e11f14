// What is stored, by id, each with the digest of what was written.
MATCH (n:Passage) RETURN n.id AS id, n.hash AS hash
