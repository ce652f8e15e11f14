/** docs/service.md and the README list every setting, and docs/service.md every code. UPDATE=1 writes the English tables anew. */
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

/** The same, shorter: a reader of the README wants the variable. */
const inReadme = (): string =>
  settings()
    .split('\n')
    .map((row) => `| ${row.split(' | ').slice(1).join(' | ')}`)
    .join('\n');

test('the README lists every setting', () => {
  const file = 'README.md';
  const before = readFileSync(file, 'utf8');
  const rows = tableUnder('Settings of the service', before);
  expect(rows).not.toBe('');
  if (process.env['UPDATE'] === '1')
    writeFileSync(
      file,
      before.replace(rows, () => inReadme()),
    );
  expect(tableUnder('Settings of the service', readFileSync(file, 'utf8'))).toBe(inReadme());
});

test('the Chinese README lists every setting with its default, and says what it is', () => {
  const first = (table: string) =>
    table.split('\n').map((row) =>
      row
        .split('|')
        .slice(1, 3)
        .map((cell) => cell.trim()),
    );
  const rows = tableUnder('服务的设置', readFileSync('README.zh.md', 'utf8'));
  expect(first(rows)).toEqual(first(inReadme()));
  for (const row of rows.split('\n')) expect(row.split('|')[3]).toMatch(/\p{Script=Han}/u);
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
