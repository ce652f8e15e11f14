/** Questions about all entities, facts or documents there are, or all of a kind or a time: they may go through one label, never through every node. */
export const OF_ALL =
  /^(audit|audit-count|changed-\w+|count-\w+|documents|documents-dated|entities|entities-count|entities-of-kind|entities-of-kind-count|facts|span)\./;
