// Before a statement is written anew: takes it away, with all that ties it, for all of that is written with it.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
DETACH DELETE s
