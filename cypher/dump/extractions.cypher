// The raw layer of some documents.
UNWIND $ids AS id
MATCH (x:Extraction {id: id})
RETURN x.id AS id, x.hash AS hash, x.packed AS packed
