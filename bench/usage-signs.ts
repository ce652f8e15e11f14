/**
 * What a model of usage is learnt from: for each sentence of annotated stretches its places, each with label and signs, as
 * crfsuite reads them.
 *
 *   node --import ./scripts/typescript.mjs bench/usage-signs.ts FOLDER… > signs.txt
 *
 * A folder has NAME.txt with NAME.tsv (kind, form, tier, other forms separated by |, where) or NAME.json (the form of
 * ../shared/gold), and NAME.meta.yml (title, date, issuer, level) where it is known. JSON with file, start and end reads its
 * stretch from ../shared/texts.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { clean } from '../ingest/clean/clean.js';
import { divide } from '../ingest/divide/divide.js';
import { loadLexicon } from '../ingest/lexicon.js';
import { readDocument } from '../ingest/read/read.js';
import { frameOf } from '../ingest/recognise/frame.js';
import { makeScenes } from '../ingest/recognise/scene.js';
import { signReader } from '../ingest/recognise/usage-signs.js';
import { isSetAside } from '../ingest/set-aside.js';
import { USAGE_GROUPS, type UsageGroup } from '../ingest/usage-model.js';

const GROUPS: Readonly<Record<string, UsageGroup>> = {
  Leader: 'leader',
  Organization: 'organization',
  Company: 'organization',
  District: 'area',
  Place: 'area',
  Project: 'project',
  Strategy: 'formulation',
  Slogan: 'formulation',
  Theme: 'formulation',
  Industry: 'industry',
  Event: 'event',
  Document: 'document',
  PolicyDocument: 'document',
};

interface Stretch {
  readonly name: string;
  readonly text: string;
  readonly sidecar: Readonly<Record<string, string>>;
  readonly forms: readonly { readonly form: string; readonly group: UsageGroup }[];
}

const SHARED = process.env['MAILUO_SHARED'] ?? resolve(import.meta.dirname, '../../shared');
const lexicon = loadLexicon();
if (!lexicon.wordClasses) throw new Error('ingest/lexicon/words.bin is not there: bench/word-classes.py makes it');
const signs = signReader(lexicon.wordClasses);

function* stretchesOf(folder: string): Generator<Stretch> {
  for (const file of readdirSync(folder).sort()) {
    const name = file.replace(/\.(?:json|tsv)$/u, '');
    if (name === file || name.endsWith('frozen')) continue;
    const annotation = readFileSync(join(folder, file), 'utf8');
    const gold = file.endsWith('.json') ? (JSON.parse(annotation) as Gold) : undefined;
    const at = join(folder, `${name}.txt`);
    const text = existsSync(at) ? readFileSync(at, 'utf8') : gold?.file ? cut(gold) : undefined;
    if (text === undefined) continue;
    const meta = join(folder, `${name}.meta.yml`);
    const known = (existsSync(meta) ? parse(readFileSync(meta, 'utf8')) : gold) as Record<string, unknown>;
    const sidecar: Record<string, string> = {};
    for (const key of ['title', 'date', 'issuer', 'level'])
      if (isKnown(key, String(known?.[key] ?? ''))) sidecar[key] = String(known[key]);
    yield { name, text: text.replace(/^\uFEFF/u, ''), sidecar, forms: gold ? ofGold(gold) : ofTable(annotation) };
  }
}

const isKnown = (key: string, value: string): boolean =>
  key === 'level'
    ? /^(?:national|province|city|district)$/u.test(value)
    : key === 'date'
      ? /^\d{4}(?:-\d{2}){0,2}$/u.test(value)
      : value !== '';

interface Gold {
  readonly file?: string;
  readonly start?: number;
  readonly end?: number;
  readonly entities: readonly {
    readonly type: string;
    readonly name: string;
    readonly aliases?: readonly (string | { readonly text: string })[];
  }[];
}
const cut = (gold: Gold): string =>
  readFileSync(join(SHARED, 'texts', gold.file as string), 'utf8')
    .replace(/^\uFEFF/u, '')
    .slice(gold.start, gold.end);

const ofGold = (gold: Gold): Stretch['forms'] =>
  gold.entities.flatMap(({ type, name, aliases }) =>
    [name, ...(aliases ?? []).map((one) => (typeof one === 'string' ? one : one.text))].map((form) => ({
      form: form.replace(/^“([^“”]*)”$/u, '$1'),
      group: GROUPS[type] as UsageGroup,
    })),
  );

const ofTable = (text: string): Stretch['forms'] =>
  text
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([kind]) => kind !== undefined && GROUPS[kind] !== undefined)
    .flatMap(([kind, form, , others]) =>
      [form as string, ...(others ?? '').split('|')].map((one) => ({
        form: one.trim().replace(/^“([^“”]*)”$/u, '$1'),
        group: GROUPS[kind as string] as UsageGroup,
      })),
    );

async function write({ name, text, sidecar, forms }: Stretch): Promise<void> {
  const source = await readDocument({ path: `${name}.txt`, bytes: new TextEncoder().encode(text), sidecar });
  if (isSetAside(source)) throw new Error(`${name}: ${source.reason}`);
  const longest = [...forms].filter(({ form }) => form.length >= 2).sort((a, b) => b.form.length - a.form.length);
  const lines: string[] = [];
  const divided = divide(clean(source));
  for (const scene of makeScenes(divided, frameOf(divided, lexicon))) {
    const labels = new Array<number>(scene.text.length).fill(-1);
    for (const { form, group } of longest)
      for (let at = scene.text.indexOf(form); at >= 0; at = scene.text.indexOf(form, at + 1)) {
        const end = at + form.length;
        if (labels.slice(at, end).some((one) => one >= 0)) continue;
        const first = 1 + 3 * USAGE_GROUPS.indexOf(group);
        for (let place = at; place < end; place += 1)
          labels[place] = place === at ? first : place === end - 1 ? first + 2 : first + 1;
      }
    const { ofWord, ofPlace } = signs(scene);
    scene.tokens.forEach((token, index) => {
      const signs = [...ofWord(index)];
      for (let at = token.start; at < token.end; at += 1)
        lines.push([Math.max(0, labels[at] as number), ...signs, ...ofPlace(at)].join('\t'));
    });
    lines.push('');
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

const left = new Set((process.env['WITHOUT'] ?? '').split(',').filter(Boolean));
for (const folder of process.argv.slice(2))
  for (const stretch of stretchesOf(folder)) if (!left.has(stretch.name)) await write(stretch);
