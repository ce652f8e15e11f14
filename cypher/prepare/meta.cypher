// What the graph says of itself: the version of its schema, whether a build is under way.
MATCH (g:Graph {id: 'mailuo'}) RETURN g.version AS version, g.building AS building, g.turn AS turn
