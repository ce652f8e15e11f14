// Ids of the documents that mention each entity.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS of, e.documents AS documents
