// One page of the places that mention each of some entities, and how many there are in all.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
MATCH (e)<-[m:MENTIONS]-(p:Passage)
WHERE $documents IS NULL OR p.document IN $documents
WITH e, m, p
ORDER BY p.document, m.start, m.end
WITH e, collect(p) AS found, collect(m) AS marks
RETURN e.id AS of, size(found) AS total, [p IN found[$skip..$end] | properties(p)] AS passages, [m IN marks[$skip..$end] | {start: m.start, end: m.end, quote: m.quote}] AS marks
