import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Lexicon, loadLexicon, parseEntries } from '../../ingest/lexicon.js';
import { extract } from '../../ingest/pipeline.js';
import { isSetAside } from '../../ingest/set-aside.js';
import type { Extraction } from '../../src/model/statement.js';

let lexicon: Lexicon;
beforeAll(() => {
  lexicon = loadLexicon();
});

async function read(text: string): Promise<Extraction> {
  const made = await extract({ path: 'a.txt', bytes: new TextEncoder().encode(text) }, lexicon);
  if (isSetAside(made)) throw new Error(made.reason);
  return made;
}

describe('what is no policy document', () => {
  test.each([
    ['English', 'The committee met on Monday.\n\nIt adopted the plan for digital government and closed at noon.'],
    ['a table of numbers', '2019\t12.5\t300\n2020\t13.1\t310\n2021\t14.0\t325\n合计\t39.6\t935'],
    ['a poem', '空山新雨后，天气晚来秋。\n明月松间照，清泉石上流。\n竹喧归浣女，莲动下渔舟。'],
  ])('%s gives no entities and no statements', async (_, text) => {
    const made = await read(text);
    expect(made.entities).toEqual([]);
    expect(made.statements).toEqual([]);
  });

  test('one sentence ten thousand times is read in seconds and states each fact once', async () => {
    const began = performance.now();
    const made = await read('省委副书记、省长张明远强调，要深入实施工业强省战略。\n'.repeat(10_000));
    expect(performance.now() - began).toBeLessThan(30_000);
    const facts = made.statements.map((one) => `${one.relation} ${one.subject} ${one.object}`);
    expect(new Set(facts).size).toBe(facts.length);
  });

  test('a hundred thousand characters without a pause are read in seconds, and are no name', async () => {
    const began = performance.now();
    const made = await read('推进改革发展'.repeat(17_000));
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(made.entities).toEqual([]);
  }, 60_000);
});

describe('a lexicon of the wrong shape', () => {
  test.each([
    ['no YAML', '- list: [', /is no YAML/u],
    ['no source', '- list: x\n  words: 甲 乙', /entry 1/u],
    ['neither words nor names', '- list: x\n  source: s', /words or names/u],
    ['an unknown key', '- list: x\n  source: s\n  words: 甲\n  word: 乙', /entry 1/u],
  ])('%s is named with its file', (_, text, message) => {
    expect(() => parseEntries('x.yml', text)).toThrow(message);
    expect(() => parseEntries('x.yml', text)).toThrow(/x\.yml/u);
  });

  test('a list that no file has is an error, not an empty list', () => {
    expect(() => lexicon.words('surnames')).toThrow(/no list surnames/u);
  });
});
