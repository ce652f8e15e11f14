// Before a passage is written anew: takes away what it mentions.
UNWIND $ids AS id
MATCH (p:Passage {id: id})-[m:MENTIONS]->()
DELETE m
