// How many entities of all kinds there are.
MATCH (e:Entity)
WHERE $documents IS NULL OR any(d IN e.documents WHERE d IN $documents)
RETURN count(e) AS total
