import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { ROOT } from '../../bin/root.js';
import { ORIGIN_WORDS, SUCCESSION_WORDS } from '../../src/model/ontology.js';

/** A table of the notebook's Python: `NAME = {"key": "words", …}`. */
function tableOf(name: string): Record<string, string> {
  const source = readFileSync(join(ROOT, 'notebook/mailuo/successions.py'), 'utf8');
  const [, body = ''] = new RegExp(`^${name} = \\{(.*?)\\}`, 'ms').exec(source) ?? [];
  return Object.fromEntries(
    [...body.matchAll(/"([^"]+)": "([^"]+)"/g)].map(([, key = '', words = '']) => [key, words]),
  );
}

test.each([
  ['KINDS', SUCCESSION_WORDS],
  ['ORIGINS', ORIGIN_WORDS],
] as const)('the notebook says %s in the words of the model', (name, words) => {
  expect(tableOf(name)).toEqual(
    Object.fromEntries(Object.entries(words).map(([key, { zh, en }]) => [key, `${zh} ${en}`])),
  );
});
