// One page of the passages that hold all of some words, and how many there are in all.
CALL db.index.fulltext.queryNodes('passage_text', $query) YIELD node AS p
WHERE all(word IN $words WHERE p.text CONTAINS word) AND ($documents IS NULL OR p.document IN $documents)
WITH p ORDER BY p.document, p.order
WITH collect(p) AS found
RETURN size(found) AS total, [p IN found[$skip..$end] | properties(p)] AS page
