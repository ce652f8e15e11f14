// The documents that some passages stand in.
UNWIND $ids AS id
MATCH (p:Passage {id: id})<-[h:HAS_PASSAGE]-(d:Document)
RETURN p.id AS passage, d.id AS document, h.order AS order
