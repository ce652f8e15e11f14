import { Option } from 'commander';

/** Where a graph is kept when nobody says otherwise: beside the documents one works on. */
const DEFAULT_GRAPH = '.mailuo/graph';

/** `--graph`, the same for every verb that opens one. */
export const graphOption = (): Option =>
  new Option('--graph <G>', 'a folder of the embedded engine, or a neo4j:// or bolt:// address')
    .env('MAILUO_GRAPH')
    .default(DEFAULT_GRAPH);
