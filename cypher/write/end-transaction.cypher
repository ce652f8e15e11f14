// Ends the transaction that bears a mark: the reader has gone away.
SHOW TRANSACTIONS YIELD transactionId AS id, metaData
WHERE metaData.mailuo = $mark
TERMINATE TRANSACTIONS id YIELD message
RETURN message
