// How many records the audit has.
MATCH (a:Audit)
RETURN count(a) AS total
