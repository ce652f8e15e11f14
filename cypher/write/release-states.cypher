// Before a statement is written anew: takes it from its passages.
UNWIND $ids AS id
MATCH (s:Statement {id: id})<-[r:STATES]-()
DELETE r
