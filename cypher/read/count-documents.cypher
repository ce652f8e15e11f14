// How many documents there are of each level of government.
MATCH (d:Document)
RETURN d.level AS level, count(d) AS count
ORDER BY level
