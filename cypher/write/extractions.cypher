// The raw layer: all that is known of each document, from which everything else can be made again.
UNWIND $rows AS row
MERGE (x:Extraction {id: row.id})
SET x = row.properties
