/** The five real documents, where they are: the successions that must be found, and no quotation out of place. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mailuo } from '../cli/run.js';
import { SHARED } from '../support/shared.js';

const isThere = existsSync(join(SHARED, 'seeds'));

interface Edge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly evidence: readonly unknown[];
  readonly attributes: { readonly reasons?: readonly unknown[] };
}

// Skipped, by name, where the documents that may not be redistributed are not there.
(isThere ? describe : describe.skip)('the five documents of shared/seeds (skipped without them)', () => {
  let folder = '';
  let graph = '';
  let dump = '';
  let edges: readonly Edge[] = [];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'mailuo-seeds-'));
    graph = join(folder, 'graph');
    expect((await mailuo(['build', join(SHARED, 'seeds'), '--graph', graph])).code).toBe(0);
    dump = (await mailuo(['export', '--format', 'jsonl', '--graph', graph])).out;
    edges = dump.split('\n').flatMap((line) => (line.startsWith('{"edge"') ? [JSON.parse(line).edge as Edge] : []));
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['Slogan:大强美富通', 'Slogan:强新优富美高'],
    ['District:济南新旧动能转换先行区', 'District:济南新旧动能转换起步区'],
    ['Theme:项目突破年', 'Theme:项目深化年'],
    ['Theme:项目深化年', 'Theme:项目提升年'],
  ])('%s evolved into %s, with evidence and reasons', (from, to) => {
    const edge = edges.find((one) => one.type === 'EVOLVED_INTO' && one.from === from && one.to === to);
    expect(edge?.evidence.length).toBeGreaterThan(1);
    expect(edge?.attributes.reasons?.length).toBeGreaterThan(0);
  });

  test('building twice gives the same dump', async () => {
    const again = join(folder, 'again');
    await mailuo(['build', join(SHARED, 'seeds'), '--graph', again]);
    await mailuo(['build', join(SHARED, 'seeds'), '--graph', again]);
    expect((await mailuo(['export', '--format', 'jsonl', '--graph', again])).out).toBe(dump);
  }, 120_000);

  test('mailuo check confirms every quotation', async () => {
    const { code, err } = await mailuo(['check', '--graph', graph]);
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/ 0 things do not stand/) });
  });

  test('the score does not fall', () => {
    const file = join(folder, 'dump.jsonl');
    writeFileSync(file, dump);
    const out = execFileSync(
      process.execPath,
      [
        join(SHARED, 'score/score.mjs'),
        '--dump',
        file,
        '--gold',
        join(SHARED, 'gold'),
        '--sources',
        join(SHARED, 'seeds'),
        '--json',
      ],
      { encoding: 'utf8' },
    );
    const { total, evidence, evolution } = JSON.parse(out);
    expect(evidence).toEqual(expect.objectContaining({ edgesWithout: 0, misquoted: 0, unknownDocument: 0 }));
    expect(evolution.seeds).toEqual(expect.objectContaining({ reversed: 0, falseAlarms: 0 }));
    expect(total.entityRecall).toBeGreaterThanOrEqual(LEAST.entityRecall);
    expect(total.entityPrecisionFloor).toBeGreaterThanOrEqual(LEAST.entityPrecisionFloor);
    expect(total.relationRecall).toBeGreaterThanOrEqual(LEAST.relationRecall);
  });
});

/** What was reached; raised when the program gets better, never lowered to let a change pass. */
const LEAST = { entityRecall: 0.85, entityPrecisionFloor: 0.8, relationRecall: 0.62 };
