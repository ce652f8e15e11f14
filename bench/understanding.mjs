#!/usr/bin/env node
// Characters a second of understanding (bytes to statements) on one core, beside tagging alone by nodejieba and by jieba.posseg.
//
//   npm run build && node bench/understanding.mjs [FOLDER] [--rounds N] [--most CHARACTERS] [--python PATH]
//
// FOLDER defaults to the texts beside the project (MAILUO_SHARED). Rounds alternate, so that what else the machine does hits all
// three; medians are given. --python names an interpreter that has jieba (python3 -m venv venv && venv/bin/pip install jieba);
// without it that column is left out. Understanding cuts and tags by nodejieba itself, so that it cannot be faster than that.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import nodejieba from 'nodejieba';
import { openCorpus } from '../dist/ingest/corpus.js';
import { loadLexicon } from '../dist/ingest/lexicon.js';
import { extract } from '../dist/ingest/pipeline.js';
import { isSetAside } from '../dist/ingest/set-aside.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '3' },
    most: { type: 'string', default: '300000' },
    python: { type: 'string' },
  },
});
const root = resolve(import.meta.dirname, '..');
const folder = positionals[0] ?? join(process.env.MAILUO_SHARED ?? resolve(root, '../shared'), 'texts');
if (!existsSync(folder)) {
  console.error(`no folder ${folder}: name one`);
  process.exit(2);
}

const files = [];
const texts = [];
for await (const file of openCorpus([folder])) {
  if (isSetAside(file) || !file.path.endsWith('.txt')) continue;
  if (texts.reduce((sum, one) => sum + one.length, 0) >= Number(values.most)) break;
  files.push(file);
  texts.push(new TextDecoder().decode(file.bytes));
}
const characters = texts.reduce((sum, one) => sum + one.length, 0);
const lexicon = loadLexicon();
nodejieba.tag('预热');

const PYTHON = `
import sys, time, json
import jieba, jieba.posseg
jieba.setLogLevel(60); list(jieba.posseg.cut('预热'))
texts = json.load(sys.stdin)
began = time.perf_counter()
for text in texts:
    for line in text.split('\\n'):
        for _ in jieba.posseg.cut(line): pass
print(time.perf_counter() - began)
`;
const stages = {
  understand: async () => {
    for (const file of files) await extract(file, lexicon);
  },
  'nodejieba.tag': () => {
    for (const text of texts) for (const line of text.split('\n')) nodejieba.tag(line);
  },
};
const times = { understand: [], 'nodejieba.tag': [], ...(values.python && { 'jieba.posseg': [] }) };
let statements = 0;
for (const file of files) {
  const made = await extract(file, lexicon);
  if (!isSetAside(made)) statements += made.statements.length;
}
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, work] of Object.entries(stages)) {
    const began = performance.now();
    await work();
    times[name].push((performance.now() - began) / 1000);
  }
  if (values.python) {
    const run = spawnSync(values.python, ['-c', PYTHON], { input: JSON.stringify(texts), encoding: 'utf8' });
    if (run.status !== 0) throw new Error(`${values.python} cannot run jieba: ${run.stderr.trim().split('\n').at(-1)}`);
    times['jieba.posseg'].push(Number(run.stdout));
  }
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
console.log(
  JSON.stringify({
    documents: files.length,
    characters,
    statements,
    rounds: Number(values.rounds),
    charactersPerSecond: Object.fromEntries(
      Object.entries(times).map(([name, list]) => [name, Math.round(characters / median(list))]),
    ),
    residentMegabytes: Math.round(process.memoryUsage().rss / 1024 / 1024),
  }),
);
