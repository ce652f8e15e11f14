import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { KIND_NAMES, KINDS, RELATION_NAMES, RELATIONS, relationRecord } from '../../src/model/ontology.js';

const PAGE = new URL('../../docs/model.md', import.meta.url);

/** docs/model.md is written from the ontology: `UPDATE=1 npm run jest -- test/docs/model` writes it again. */
function page(): string {
  const kinds = KIND_NAMES.map((kind) => `| \`${kind}\` | ${KINDS[kind].zh} | ${KINDS[kind].description} |`);
  const relations = RELATION_NAMES.map((name) => {
    const { from, to, zh, en, attributes } = relationRecord(name);
    return `| \`${name}\` | ${en[0]} / ${en[1]} | ${zh.join(' / ')} | ${from.join(', ')} → ${to.join(', ')} | ${attributes.join(', ')} |`;
  });
  return [
    '# The model',
    '',
    'Written from `src/model/ontology.ts`. Every kind is a label beside `:Entity`; every relation is a relationship type.',
    '',
    '| kind | 中文 | what it is |',
    '|---|---|---|',
    ...kinds,
    '',
    '| relation | read | 中文 | from → to | attributes |',
    '|---|---|---|---|---|',
    ...relations,
    '',
  ].join('\n');
}

test('docs/model.md says what the ontology says', () => {
  if (process.env['UPDATE']) writeFileSync(PAGE, page());
  expect(readFileSync(PAGE, 'utf8')).toBe(page());
});

test.each(RELATION_NAMES)('%s: what tells two edges apart is one of its attributes', (name) => {
  const { attributes, apart } = relationRecord(name);
  expect(attributes).toEqual(expect.arrayContaining([...apart]));
});

test('kinds and relations have distinct readings', () => {
  const readings = RELATION_NAMES.flatMap((name) => [...RELATIONS[name].zh]);
  expect(new Set(readings).size).toBe(readings.length);
});
