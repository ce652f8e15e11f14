// Which documents the raw layer has, and where each came from.
MATCH (x:Extraction) RETURN x.id AS id, x.hash AS hash, x.location AS location
