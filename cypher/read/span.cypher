// How many documents there are, how many are dated, and from when to when.
MATCH (d:Document)
RETURN count(d) AS documents, count(d.date) AS dated, min(d.date) AS first, max(d.date) AS last
