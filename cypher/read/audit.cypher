// One page of what was written through the service, newest first.
MATCH (a:Audit)
WITH a ORDER BY a.at DESC, a.id
SKIP $skip LIMIT $first
RETURN {id: a.id, at: a.at, by: a.by, action: a.action, subjects: a.subjects, outcome: a.outcome, canRestore: a.former IS NOT NULL} AS entry
