// One page of the passages of each of some documents, and how many there are in all.
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)-[:HAS_PASSAGE]->(p:Passage)
WITH d, p ORDER BY p.order
WITH d, collect(p) AS found
RETURN d.id AS of, size(found) AS total, [p IN found[$skip..$end] | properties(p)] AS page
