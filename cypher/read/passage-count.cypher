// How many passages there are.
MATCH (p:Passage)
RETURN count(p) AS passages
