// One page of what was written through the service, with the documents it keeps.
MATCH (a:Audit)
WITH a ORDER BY a.at DESC, a.id
SKIP $skip LIMIT $first
RETURN properties(a) AS entry
