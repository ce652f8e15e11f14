// One node per id. KIND stands for each label that has ids.
CREATE CONSTRAINT KIND_id IF NOT EXISTS FOR (n:KIND) REQUIRE n.id IS UNIQUE
