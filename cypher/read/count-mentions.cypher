// How often entities are mentioned.
MATCH (:Passage)-[m:MENTIONS]->(:Entity)
RETURN count(m) AS count
