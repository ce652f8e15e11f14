// How many statements there are.
MATCH (s:Statement)
RETURN count(s) AS count
