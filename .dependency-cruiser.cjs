/** The arrows of ARCHITECTURE.md. `npm run check` fails on any other. */
const stages = ['read', 'clean', 'divide', 'recognise', 'resolve', 'relate', 'evolve'];
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
module.exports = {
  forbidden: [
    forbid('no-circles', {}, { circular: true }, 'Modules form no circles.'),
    forbid(
      'model-alone',
      { path: '^src/model' },
      { path: '^(src/(?!model)|ingest|bin)' },
      'src/model imports nothing of ours.',
    ),
    forbid(
      'ingest-model',
      { path: '^ingest' },
      { path: '^(src/(?!model)|bin)' },
      'The text half knows src/model only.',
    ),
    forbid(
      'graph-model',
      { path: '^src/graph' },
      { path: '^(src/(?!model|graph)|ingest|bin)' },
      'The graph half has never heard of text.',
    ),
    forbid(
      'query-port',
      { path: '^src/query' },
      { path: '^(src/(?!model|query|graph/store\\.ts)|ingest|bin)' },
      'A question knows the model and the port.',
    ),
    forbid(
      'service-query',
      { path: '^src/service' },
      { path: '^(src/(?!model|query|service|graph/store\\.ts)|ingest|bin)' },
      'The service asks questions.',
    ),
    forbid('bin-last', { pathNot: '^(bin|test|bench)' }, { path: '^bin' }, 'bin is the composition root.'),
    forbid(
      'neo4j-driver-one-place',
      { pathNot: '^(src/graph/neo4j|test|bench)' },
      { path: 'node_modules/neo4j-driver' },
      'The driver is used in src/graph/neo4j only.',
    ),
    forbid(
      'embedded-one-place',
      { pathNot: '^(src/graph/embedded|test|bench)' },
      { path: 'node_modules/@grafeo-db' },
      'The embedded engine is used in src/graph/embedded only.',
    ),
    forbid(
      'disk-two-files',
      { path: '^ingest/(?!(corpus|lexicon)\\.ts)' },
      { path: '^(node:)?fs' },
      'Only two files of the text half touch the disk.',
    ),
    ...stages.map((stage, i) =>
      forbid(
        `stage-${stage}`,
        { path: `^ingest/${stage}/` },
        { path: `^ingest/(${[...stages.slice(i + 1), 'none'].join('|')})/` },
        'A stage imports earlier stages only.',
      ),
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    exclude: { path: '^(dist|build)' },
  },
};
