// Says that this graph is ours, and of which version.
MERGE (g:Graph {id: 'mailuo'})
SET g.version = $version, g.building = coalesce(g.building, false), g.turn = coalesce(g.turn, 0)
