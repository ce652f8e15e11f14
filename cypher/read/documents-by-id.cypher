// Documents by their ids.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN properties(d) AS document
