#!/usr/bin/env node
// Characters a second of reading and cleaning on one core, beside the script conversion alone, in the same run.
//
//   npm run build && node bench/reading.mjs [FOLDER] [--rounds N] [--show]
//
// FOLDER defaults to the texts beside the project. The rounds alternate, so that what else the machine does hits both.
// Prints one JSON object: characters, characters a second of each, their ratio (the aim is at most 3), and the memory that
// is held after each of five passes over all documents, one at a time: it must not grow with their number.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Converter } from 'opencc-js/t2cn';
import { clean } from '../dist/ingest/clean/clean.js';
import { divide } from '../dist/ingest/divide/divide.js';
import { readDocument } from '../dist/ingest/read/read.js';
import { SHARED } from './shared.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '9' } },
});
const folder = positionals[0] ?? join(SHARED, 'texts');
if (!existsSync(folder)) {
  console.error(`no folder ${folder}: name one`);
  process.exit(2);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();
const heldAfterPass = [];
const residentAfterPass = [];
for (let pass = 0; pass < 5; pass += 1) {
  for (const path of names) divide(clean(await readDocument({ path, bytes: readFileSync(join(folder, path)) })));
  collect();
  const { heapUsed, external, arrayBuffers, rss } = process.memoryUsage();
  heldAfterPass.push(Number(((heapUsed + external + arrayBuffers) / 1024 / 1024).toFixed(1)));
  residentAfterPass.push(Math.round(rss / 1024 / 1024));
}

const files = names.map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
const texts = files.map(({ bytes }) => bytes.toString('utf8'));
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const convert = Converter({ from: 't', to: 'cn' });

const timed = async (work) => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
const stages = {
  convert: () => texts.forEach((text) => void convert(text)),
  read: async () => {
    for (const file of files) await readDocument(file);
  },
  clean: () => sources.forEach((source) => void clean(source)),
  divide: () => sounds.forEach((sound) => void divide(sound)),
};
const sources = await Promise.all(files.map(readDocument));
const sounds = sources.map(clean);
const times = Object.fromEntries(Object.keys(stages).map((name) => [name, []]));
for (let round = 0; round < Number(values.rounds); round += 1) {
  for (const [name, work] of Object.entries(stages)) times[name].push(await timed(work));
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const speed = (milliseconds) => Math.round((characters / milliseconds) * 1000);
const took = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
console.log(
  JSON.stringify({
    documents: files.length,
    characters,
    rounds: Number(values.rounds),
    charactersPerSecond: Object.fromEntries(Object.entries(took).map(([name, time]) => [name, speed(time)])),
    cleanToConvert: Number((took.clean / took.convert).toFixed(2)),
    readAndCleanToConvert: Number(((took.read + took.clean) / took.convert).toFixed(2)),
    megabytesHeldAfterPass: heldAfterPass,
    megabytesResidentAfterPass: residentAfterPass,
  }),
);
