import { describe, expect, test } from '@jest/globals';
import { loadLexicon } from '../../ingest/lexicon.js';
import { extract } from '../../ingest/pipeline.js';
import { parseRelationModel, USAGE_RELATIONS } from '../../ingest/relation-model.js';
import { isSetAside } from '../../ingest/set-aside.js';
import type { Statement } from '../../src/model/statement.js';

const lexicon = loadLexicon();
const TEXT = `济南市召开推进会

6月5日，济南市召开数字经济推进会。市委书记刘强主持会议，市长王明、副市长李伟出席。
会议没有实施“强链计划”。刘强强调，要打造“智慧之城”，支持章丘区、历城区建设济南东部产业园。
`;

async function read(model: typeof lexicon.relations): Promise<{ text: string; statements: readonly Statement[] }> {
  const bytes = new TextEncoder().encode(TEXT);
  const found = await extract({ path: 'a.txt', bytes }, { ...lexicon, relations: model });
  if (isSetAside(found)) throw new Error(found.reason);
  return { text: found.document.text, statements: found.statements };
}

/** A model that takes every pair for related. */
const all = { least: USAGE_RELATIONS.map(() => 0.5), probability: () => 0.9 };
const isByUsage = ({ rule }: Statement): boolean => rule.endsWith('-by-usage');
const ends = ({ relation, subject, object }: Statement): string => `${relation} ${subject} ${object}`;

describe('relations by usage', () => {
  test('come after the rules, which they leave as they are', async () => {
    const [without, withModel] = [await read(undefined), await read(all)];
    expect(without.statements.filter(isByUsage)).toEqual([]);
    expect(withModel.statements.filter((one) => !isByUsage(one))).toEqual(without.statements);
    expect(withModel.statements.filter(isByUsage).length).toBeGreaterThan(0);
  });

  test('repeat no rule, state nothing in both directions, of itself or as denied', async () => {
    const { statements } = await read(all);
    const ruled = new Set(statements.filter((one) => !isByUsage(one)).map(ends));
    const usual = statements.filter(isByUsage);
    const stated = new Set(statements.map(ends));
    for (const one of usual) {
      expect(ruled).not.toContain(ends(one));
      expect(stated).not.toContain(ends({ ...one, subject: one.object, object: one.subject }));
      expect(one.subject).not.toBe(one.object);
      expect(one.status).not.toBe('negated');
    }
  });

  test('have their words for evidence and their probability for confidence, and are inferred', async () => {
    const { text, statements } = await read(all);
    for (const one of statements.filter(isByUsage)) {
      for (const { start, end, quote } of one.evidence) expect(text.slice(start, end)).toBe(quote);
      expect(one).toMatchObject({ origin: 'inferred', confidence: 0.9 });
    }
  });

  test('are those that the model finds likely enough', async () => {
    const { statements } = await read({ ...all, probability: () => 0.4 });
    expect(statements.filter(isByUsage)).toEqual([]);
  });
});

describe('the model', () => {
  test('is read with the lexicon and says what is not stated at all', () => {
    expect(lexicon.relations?.least).toHaveLength(USAGE_RELATIONS.length);
    for (const least of lexicon.relations?.least ?? []) expect(least).toBeGreaterThanOrEqual(0.5);
  });

  test('adds the weights of the signs it knows', () => {
    const head = 8 + 12 * USAGE_RELATIONS.length;
    const bytes = new DataView(new ArrayBuffer(head + 6));
    bytes.setUint32(0, 0x4d4c5232, true);
    bytes.setUint32(4, 1, true);
    bytes.setFloat32(8, 1, true);
    // The sign 0 of the first relation is kept as 0.
    bytes.setInt16(head + 4, 2048, true);
    const model = parseRelationModel(new Uint8Array(bytes.buffer));
    expect(model.probability(0, [])).toBe(0.5);
    expect(model.probability(0, [0])).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect(model.probability(0, [7])).toBe(0.5);
  });

  test('that is cut off is refused with what to do', () => {
    expect(() => parseRelationModel(new Uint8Array(40))).toThrow(/relations\.bin.*take it from the release/u);
  });
});
