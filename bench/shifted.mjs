#!/usr/bin/env node
// How well GBK text that was shifted by one byte is put right: spans of sound documents are damaged, seeded, and read.
//
//   npm run build && node bench/shifted.mjs [FOLDER] [--seed 1] [--documents 30] [--spans 3] [--show]
//
// FOLDER defaults to the texts beside the project. Half of the documents are first made Traditional. Three ways of damage:
//   tool   a tool changed full-width signs to half-width byte by byte and met `A3 xx` between two characters: the first
//          byte before it is lost, the rest is read one byte late until a byte of the ASCII range
//   cut    the first and the last byte of a span are lost
//   marked as cut, with U+FFFD for what is lost
// Pairs for private use leave no trace in any of them. A repair is right when the whole span reads as before.
// Prints one JSON object, with the share right by way and length, and how often repairs of each confidence are right.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Converter } from 'opencc-js/cn2t';
import { clean } from '../dist/ingest/clean/clean.js';
import { bytesOf } from '../dist/ingest/clean/gbk.js';
import { readDocument } from '../dist/ingest/read/read.js';
import { simplify } from '../dist/ingest/script.js';
import { random } from './random.mjs';
import { SHARED } from './shared.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    documents: { type: 'string', default: '30' },
    spans: { type: 'string', default: '3' },
    match: { type: 'string', default: '' },
    ways: { type: 'string', default: 'tool,cut,marked' },
    script: { type: 'string', default: 'both' },
    show: { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? join(SHARED, 'texts');
if (!existsSync(folder)) {
  console.error(`no folder ${folder}: name one`);
  process.exit(2);
}

const next = random(Number(values.seed));
const below = (bound) => Math.floor(next() * bound);
const toTraditional = Converter({ from: 'cn', to: 't' });
const decoder = new TextDecoder('gbk');
const WAYS = values.ways.split(',');

const names = readdirSync(folder)
  .filter((name) => /\.(?:txt|md)$/.test(name) && name.includes(values.match))
  .sort();
const outcomes = [];
let took = 0;
for (let number = 0; number < Number(values.documents); number += 1) {
  const name = names[below(names.length)];
  const text = readFileSync(join(folder, name), 'utf8')
    .replace(/^\ufeff/, '')
    .replace(/\r/g, '');
  const traditional = next() < 0.5 ? values.script !== 'simplified' : values.script === 'traditional';
  const source = traditional ? toTraditional(text) : text;
  const spans = damage(source, WAYS[number % WAYS.length]);
  const broken = splice(source, spans);
  const read = await readDocument({ path: name, bytes: new TextEncoder().encode(broken.text) });
  const started = performance.now();
  const { placed, notes } = clean(read);
  took += performance.now() - started;
  for (const [index, { way, start, end, shown }] of spans.entries()) {
    const at = broken.starts[index];
    const original = source.slice(start, end);
    const from = placed.starts.findIndex((place) => place >= at);
    const to = placed.ends.findLastIndex((place) => place <= at + shown.length);
    const found = placed.text.slice(from, to + 1);
    const note = notes.find((one) => one.rule === 'mojibake' && one.start < at + shown.length && one.end > at);
    const right = plain(found) === plain(simplify(original));
    const guessed =
      note?.kind === 'unknown' && plain(simplify(note.message.replace(/.*perhaps /, ''))) === plain(simplify(original));
    outcomes.push({
      way,
      right,
      guessed,
      made: note?.kind === 'repaired',
      confidence: note?.confidence ?? 0,
      length: end - start,
      traditional,
    });
    if (values.show && !right)
      console.error(
        `${name} ${way} ${simplify(source.slice(start - 8, start))}[${simplify(original)}] ${shown} → ${found} ${note?.kind ?? 'no note'} ${note?.confidence ?? ''} ${note?.kind === 'unknown' ? note.message.replace(/.*perhaps /, '') : ''}`,
      );
  }
}

const share = (list) => ({
  of: list.length,
  right: list.filter(({ right }) => right).length,
  wrongMade: list.filter(({ right, made }) => made && !right).length,
});
const by = (key) =>
  Object.fromEntries(
    [...new Set(outcomes.map(key))].sort().map((value) => [value, share(outcomes.filter((one) => key(one) === value))]),
  );
const TENTHS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const reliability = TENTHS.map((from) => {
  const here = outcomes.filter(
    ({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === Math.round(from * 10),
  );
  const noted = here.filter(({ made, guessed, confidence }) => made || guessed || confidence > 0);
  return {
    confidence: from,
    noted: noted.length,
    right: noted.filter(({ right, guessed }) => right || guessed).length,
  };
});
console.log(
  JSON.stringify(
    {
      seed: Number(values.seed),
      all: share(outcomes),
      ways: by(({ way }) => way),
      script: by(({ traditional }) => (traditional ? 'traditional' : 'simplified')),
      lengths: by(({ length }) => (length <= 3 ? '1–3' : length <= 6 ? '4–6' : length <= 10 ? '7–10' : '11+')),
      notMade: outcomes.filter(({ made }) => !made).length,
      guessedRight: outcomes.filter(({ guessed }) => guessed).length,
      reliability,
      millisecondsASpan: Math.round(took / outcomes.length),
    },
    null,
    1,
  ),
);

/** Spans of the text, ascending, with how each is shown when it is damaged. */
function damage(source, way) {
  const wanted = Number(values.spans);
  const spans = [];
  for (let tried = 0; tried < 2000 && spans.length < wanted; tried += 1) {
    const start = below(source.length - 40);
    const span = way === 'tool' ? toolSpan(source, start) : cutSpan(source, start, way === 'marked' ? '\ufffd' : '?');
    if (!span || spans.some((one) => Math.abs(one.start - span.start) < 120)) continue;
    if (!/^[\p{Script=Han}]{2}$/u.test(source.slice(span.start - 2, span.start)) && next() < 0.7) continue;
    spans.push({ ...span, way });
  }
  return spans.sort((a, b) => a.start - b.start);
}

/** From the first place behind `near` where the second byte of a character is A3 and a sign follows it. */
function toolSpan(source, near) {
  for (let start = near; start < near + 3000 && start < source.length - 60; start += 1) {
    const [, trail] = bytesOf(source[start]) ?? [];
    const [lead] = bytesOf(source[start + 1]) ?? [];
    if (trail !== 0xa3 || ![0xa1, 0xba, 0xbb, 0xbf].includes(lead)) continue;
    const bytes = [];
    for (let at = start; at < start + 30; at += 1) {
      const pair = bytesOf(source[at]);
      const protectedMark = at > start + 1 && /[。、\n]/.test(source[at]);
      if (!pair || protectedMark) return done(start, at, bytes, '?');
      bytes.push(...pair);
      if (at > start && pair[1] < 0x80) return done(start, at + 1, bytes, '?');
    }
    return undefined;
  }
  return undefined;
}

function cutSpan(source, start, mark) {
  const length = 3 + below(10);
  const bytes = [];
  for (let at = start; at < start + length; at += 1) {
    const pair = bytesOf(source[at]);
    if (!pair || /\s/.test(source[at])) return undefined;
    bytes.push(...pair);
    if (at > start && pair[1] < 0x80) return done(start, at + 1, bytes, mark);
  }
  return done(start, start + length, bytes, mark);
}

/** The first byte lost, the rest read in pairs; a byte that is left over is lost too. */
function done(start, end, bytes, mark) {
  const rest = bytes.slice(1);
  if (end - start < 2) return undefined;
  let shown = mark;
  let at = 0;
  while (at < rest.length) {
    if (rest[at] < 0x80) {
      shown += String.fromCharCode(rest[at]);
      at += 1;
      continue;
    }
    if (rest[at] === 0x80) {
      shown += '€';
      at += 1;
      continue;
    }
    if (at + 1 >= rest.length) {
      shown += mark;
      at += 1;
      continue;
    }
    const pair = decoder.decode(Uint8Array.of(rest[at], rest[at + 1]));
    if (rest[at] === 0xff || pair.length !== 1 || pair === '\ufffd') return undefined;
    shown += /[\ue000-\uf8ff]/.test(pair)
      ? ''
      : pair.replace(/[\uff01-\uff5e]/, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
    at += 2;
  }
  return { start, end, shown };
}

function splice(source, spans) {
  let text = '';
  let read = 0;
  const starts = [];
  for (const { start, end, shown } of spans) {
    text += source.slice(read, start);
    starts.push(text.length);
    text += shown;
    read = end;
  }
  return { text: text + source.slice(read), starts };
}

function plain(text) {
  return text.normalize('NFKC').replace(/\s/g, '');
}
