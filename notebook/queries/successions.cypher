// Which term evolved into which, each with its reasons and the sentences that bear it out.
MATCH (a:Entity)-[r:EVOLVED_INTO]->(b:Entity)
WHERE $kinds IS NULL OR (a.kind IN $kinds AND b.kind IN $kinds)
CALL (r) {
  UNWIND r.statements AS id
  MATCH (s:Statement {id: id})
  UNWIND range(0, size(s.sources) - 1) AS i
  MATCH (d:Document {id: s.sources[i]})
  OPTIONAL MATCH (s)<-[:STATES]-(p:Passage)
    WHERE p.document = d.id AND p.start <= s.starts[i] AND s.starts[i] < p.end
  WITH d, s, i, head(collect(p.text)) AS sentence
  RETURN collect({
    document: {id: d.id, title: d.title, date: d.date, issuer: d.issuer, level: d.level},
    sentence: sentence, quote: s.quotes[i], start: s.starts[i], end: s.ends[i]
  }) AS evidence
}
RETURN r.id AS id, r.kind AS kind, r.since AS since, r.origin AS origin, r.confidence AS confidence,
  r.documents AS documentCount,
  a {.id, .kind, .name, .aliases, .firstUsed, .lastUsed} AS subject,
  b {.id, .kind, .name, .aliases, .firstUsed, .lastUsed} AS object,
  coalesce(r.reasons, []) AS reasonsZh, coalesce(r.reasonsEn, []) AS reasonsEn, evidence
ORDER BY since, id
