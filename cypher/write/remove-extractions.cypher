// Takes documents out of the raw layer; what was derived from them goes with the difference.
UNWIND $ids AS id
MATCH (x:Extraction {id: id})
DETACH DELETE x
