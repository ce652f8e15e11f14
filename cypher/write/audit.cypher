// A record of what was written through the service.
MERGE (a:Audit {id: $id})
SET a = $properties
