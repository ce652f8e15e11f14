// How many entities of one kind there are.
MATCH (e:KIND)
WHERE $documents IS NULL OR any(d IN e.documents WHERE d IN $documents)
RETURN count(e) AS total
