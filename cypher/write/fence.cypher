// Fails, and with it the whole transaction, when another build has begun since.
MATCH (g:Graph {id: 'mailuo'}) SET g.fence = 1 / CASE WHEN g.turn = $turn THEN 1 ELSE 0 END
