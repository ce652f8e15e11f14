// An import leaves empty lists out, and questions count on them.
MATCH (n:Entity) WHERE n.aliases IS NULL CALL (n) { SET n.aliases = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Statement) WHERE n.matched IS NULL CALL (n) { SET n.matched = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Passage) WHERE n.section IS NULL CALL (n) { SET n.section = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (n:Document) WHERE n.reprints IS NULL CALL (n) { SET n.reprints = [] } IN TRANSACTIONS OF 10000 ROWS;
MATCH (:Entity)-[r]->(:Entity) WHERE r.levels IS NULL CALL (r) { SET r.levels = [] } IN TRANSACTIONS OF 10000 ROWS;
