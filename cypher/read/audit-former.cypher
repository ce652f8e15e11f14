// The document that a record of the audit replaced or removed, as it stood.
MATCH (a:Audit {id: $id})
RETURN a.former AS former
