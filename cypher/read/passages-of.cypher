// One page of the passages of each of some documents, and how many there are in all.
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)-[:HAS_PASSAGE]->(p:Passage)
WITH d, p ORDER BY p.order
WITH d, collect(properties(p)) AS all
RETURN d.id AS of, size(all) AS total, all[$skip..$end] AS page
