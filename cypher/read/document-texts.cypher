// The raw layer of documents, in which their text stands.
UNWIND $ids AS id
MATCH (x:Extraction {id: id})
RETURN x.id AS id, x.packed AS packed
