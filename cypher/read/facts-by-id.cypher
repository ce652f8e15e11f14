// Facts by their ids, each found from its subject.
UNWIND $rows AS row
MATCH (a:Entity {id: row.subject})
MATCH (a)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]->(b:Entity)
WHERE r.id = row.id
RETURN {relation: type(r), from: a.id, to: b.id, properties: properties(r)} AS fact
