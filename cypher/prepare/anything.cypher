// Whether anything is stored at all: a graph without our mark but with nodes belongs to others.
MATCH (n) RETURN labels(n) AS labels LIMIT 1
