MATCH (j:Judgement) RETURN properties(j) AS judgement
