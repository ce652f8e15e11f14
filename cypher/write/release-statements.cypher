// Before a statement is written anew: takes it from its ends.
UNWIND $ids AS id
MATCH (s:Statement {id: id})-[r:SUBJECT|OBJECT]->()
DELETE r
