// Indexes of the embedded engine. A constraint makes no index there, and without one MERGE is quadratic; its text indexes are
// made through its own interface in src/graph/embedded.
CREATE INDEX entity_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX audit_id IF NOT EXISTS FOR (n:Audit) ON (n.id);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind);
CREATE INDEX document_id IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE INDEX extraction_id IF NOT EXISTS FOR (n:Extraction) ON (n.id);
CREATE INDEX passage_id IF NOT EXISTS FOR (n:Passage) ON (n.id);
CREATE INDEX statement_id IF NOT EXISTS FOR (n:Statement) ON (n.id);
CREATE INDEX judgement_id IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE INDEX graph_id IF NOT EXISTS FOR (n:Graph) ON (n.id);
CREATE CONSTRAINT entity_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_unique IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_unique IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT statement_unique IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE;
