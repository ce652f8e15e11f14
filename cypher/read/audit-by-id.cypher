// One record of the audit.
MATCH (a:Audit {id: $id})
RETURN {id: a.id, at: a.at, by: a.by, action: a.action, subjects: a.subjects, outcome: a.outcome, canRestore: a.former IS NOT NULL} AS entry
