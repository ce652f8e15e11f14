// A build begins: from here to `write/finish` the derived layer may lag behind the documents. The turn fences off a build that lost its lock.
MATCH (g:Graph {id: 'mailuo'}) SET g.building = true, g.turn = $turn
