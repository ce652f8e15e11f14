/** docs/service.md lists every setting and code. UPDATE=1 writes both tables anew. */
import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { CODES } from '../../src/service/errors.js';
import { readSettings, SETTINGS, variableOf } from '../../src/service/settings.js';

const FILE = 'docs/service.md';

const settings = (): string => {
  const defaults = readSettings({}) as Readonly<Record<string, unknown>>;
  const shown = (value: unknown) => (value === undefined || String(value) === '' ? '' : `\`${value}\``);
  return Object.entries(SETTINGS.shape)
    .map(([name, type]) => `| \`${name}\` | \`${variableOf(name)}\` | ${shown(defaults[name])} | ${type.description} |`)
    .join('\n');
};
const codes = (): string =>
  Object.entries(CODES)
    .map(([code, text]) => `| \`${code}\` | ${text} |`)
    .join('\n');

/** The lines of the table under a heading. */
function tableUnder(heading: string, text: string): string {
  const [, after = ''] = text.split(`\n## ${heading}\n`);
  const [section = ''] = after.split('\n## ');
  return section
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .join('\n');
}

test('every setting is listed', () => {
  expect(tableUnder('Settings', text())).toBe(settings());
});

test('every code is listed', () => {
  expect(tableUnder('Codes', text())).toBe(codes());
});

function text(): string {
  const before = readFileSync(FILE, 'utf8');
  if (process.env['UPDATE'] !== '1') return before;
  const rows = (heading: string) => tableUnder(heading, before);
  const put = (now: string, heading: string, table: string, mark: string) =>
    rows(heading) === '' ? now.replace(`<!-- ${mark} -->`, () => table) : now.replace(rows(heading), () => table);
  const after = put(put(before, 'Settings', settings(), 'settings'), 'Codes', codes(), 'codes');
  writeFileSync(FILE, after);
  return after;
}
