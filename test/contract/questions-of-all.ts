/** Questions about all entities or documents there are: they may go through one label, never through every node. */
export const OF_ALL =
  /^(audit(-count)?\.|span|count-|entities|documents|document-|evolutions|facts|stats|changed-|evolved|search-all)/;
