// Held by an open transaction while a build runs.
MERGE (l:Graph {id: 'lock'}) SET l.held = true
