// Rows of the raw layer as another graph holds them.
UNWIND $ids AS id
MATCH (x:Extraction {id: id})
RETURN properties(x) AS extraction
