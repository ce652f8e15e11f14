// Version 2 keeps with each fact who tells it and with each entity how many facts it has and how its words start. The derived layer lacks that: it is due to be made anew.
MATCH (g:Graph {id: 'mailuo'}) SET g.building = true
