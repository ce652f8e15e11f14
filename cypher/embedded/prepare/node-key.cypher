// One node per id. KIND stands for each kind of entity.
CREATE CONSTRAINT KIND_unique IF NOT EXISTS FOR (n:KIND) REQUIRE n.id IS UNIQUE
