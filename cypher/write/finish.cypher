// The derived layer is that of the documents again.
MATCH (g:Graph {id: 'mailuo'}) SET g.building = false
