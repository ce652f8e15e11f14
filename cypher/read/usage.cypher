// Every use of some terms: where, when, in which frame, by whom.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[m:MENTIONS]-(p:Passage)
MATCH (d:Document {id: p.document})
RETURN e.id AS of, d.id AS document, d.date AS date, d.level AS level, m.frame AS frame, m.owner AS owner,
  m.retrospective AS retrospective, m.start AS start, m.end AS end, m.quote AS quote, properties(p) AS passage
ORDER BY of, document, start, end
