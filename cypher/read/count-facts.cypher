// How many facts there are of each relation, and how many of them no text states outright.
MATCH (:Entity)-[r:HOLDS_POST|ATTENDED|VISITED|ADVOCATES|LOCATED_IN|PART_OF|SERVES|HAS_COMPONENT|DEFINES|INVESTS_IN|EVOLVED_INTO|SUCCEEDED_BY]->(:Entity)
RETURN type(r) AS relation, count(r) AS count, sum(CASE r.origin WHEN 'inferred' THEN 1 ELSE 0 END) AS inferred
ORDER BY relation
