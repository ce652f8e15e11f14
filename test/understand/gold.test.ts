import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { openCorpus } from '../../ingest/corpus.js';
import { type Lexicon, loadLexicon, withoutLists } from '../../ingest/lexicon.js';
import { extract } from '../../ingest/pipeline.js';
import { resolveCollection } from '../../ingest/resolve/collection.js';
import { isSetAside } from '../../ingest/set-aside.js';
import { assemble } from '../../src/graph/assemble/assemble.js';
import type { AssembledGraph } from '../../src/graph/assemble/assembled-graph.js';
import type { Extraction } from '../../src/model/statement.js';
import { SHARED } from '../support/shared.js';

/** The gold and its texts may not be redistributed: without the folder beside the project nothing here is run. */
const onGold = existsSync(join(SHARED, 'gold')) ? describe : describe.skip;

async function graphOf(paths: readonly string[], lexicon: Lexicon): Promise<AssembledGraph> {
  const extractions: Extraction[] = [];
  for await (const file of openCorpus(paths)) {
    const made = isSetAside(file) ? file : await extract(file, lexicon);
    if (!isSetAside(made)) extractions.push(made);
  }
  return assemble(extractions, [], { resolve: resolveCollection, evolve: () => [], findReprints: () => [] });
}

interface Score {
  readonly total: {
    readonly entityRecall: number;
    readonly entityPrecisionFloor: number;
    readonly relationRecall: number;
  };
  readonly entities: Readonly<Record<string, { readonly recall: number; readonly precisionFloor: number }>>;
  readonly relations: Readonly<Record<string, { readonly recall: number }>>;
  readonly evidence: { readonly edgesWithout: number; readonly misquoted: number };
}

function scoreOf(graph: AssembledGraph): Score {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-gold-'));
  try {
    const dump = join(folder, 'dump.jsonl');
    const rows = [
      ...graph.documents.map((document) => ({ document })),
      ...graph.entities.map((node) => ({ node })),
      ...graph.edges.map((edge) => ({ edge })),
    ];
    writeFileSync(dump, rows.map((row) => JSON.stringify(row)).join('\n'));
    const script = join(SHARED, 'score/score.mjs');
    const args = [script, '--dump', dump, '--gold', join(SHARED, 'gold'), '--sources', join(SHARED, 'seeds'), '--json'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Score;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

onGold('on the annotated documents (skipped without the shared gold)', () => {
  let lexicon: Lexicon;
  let full: Score;
  beforeAll(async () => {
    lexicon = loadLexicon();
    full = scoreOf(await graphOf([join(SHARED, 'seeds')], lexicon));
  });

  test('names are found, and little else', () => {
    expect(full.entities['Leader']?.recall).toBeGreaterThanOrEqual(0.95);
    expect(full.entities['Leader']?.precisionFloor).toBeGreaterThanOrEqual(0.95);
    for (const group of ['Area', 'Organization']) expect(full.entities[group]?.recall).toBeGreaterThanOrEqual(0.9);
    for (const group of ['Formulation', 'Project', 'Industry', 'Event', 'PolicyDocument'])
      expect(full.entities[group]?.recall).toBeGreaterThanOrEqual(0.85);
    expect(full.total.entityPrecisionFloor).toBeGreaterThanOrEqual(0.7);
  });

  test('relations are found, each with its words', () => {
    expect(full.total.relationRecall).toBeGreaterThanOrEqual(0.8);
    expect(full.relations['HOLDS_POST']?.recall).toBeGreaterThanOrEqual(0.95);
    expect(full.evidence).toMatchObject({ edgesWithout: 0, misquoted: 0 });
  });

  test('without the formulations of the lexicon the score falls by five points at most', async () => {
    const bare = scoreOf(await graphOf([join(SHARED, 'seeds')], withoutLists(lexicon, ['formulation'])));
    expect(full.total.entityRecall - bare.total.entityRecall).toBeLessThanOrEqual(0.05);
    expect(full.total.relationRecall - bare.total.relationRecall).toBeLessThanOrEqual(0.05);
  });

  test('all five governors hold their posts', async () => {
    const governors = JSON.parse(readFileSync(join(SHARED, 'gold/governors.json'), 'utf8')) as readonly {
      file: string;
      name: string;
      title: string;
      org: string;
    }[];
    const graph = await graphOf(
      governors.map((one) => join(SHARED, 'texts', one.file)),
      lexicon,
    );
    const names = new Map(graph.entities.map((one) => [one.id, one.name]));
    const held = graph.edges
      .filter((one) => one.type === 'HOLDS_POST')
      .map((one) => `${names.get(one.from)} ${String(one.attributes['post'])} ${names.get(one.to)}`);
    for (const { name, title, org } of governors)
      expect(
        held.some((one) => one.startsWith(`${name} `) && one.includes(title) && one.endsWith(`${org}人民政府`)),
      ).toBe(true);
  });
});
