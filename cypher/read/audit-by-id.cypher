// One record of the audit.
MATCH (a:Audit {id: $id})
RETURN properties(a) AS entry
