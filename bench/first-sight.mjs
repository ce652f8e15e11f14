/**
 * Scores the ten cases of bench/cases: stretches of documents that were annotated by someone who had not seen the rules.
 * Needs the folder `shared` (MAILUO_SHARED, else beside the project), whose texts may not be redistributed.
 *
 *   node bench/first-sight.mjs [--held-out] [--show] [--freeze | --against-frozen]
 *
 * bench/frozen/first-sight.json is the score before anyone had looked at the output on the cases, and is never written again:
 * the cases have been read since, so only that figure says how good the program is on a text it has not seen. What was
 * reached after mending is bench/frozen/after-mending.json: --freeze writes it, --against-frozen exits with 1 where it has dropped.
 * --held-out takes the six cases of bench/held-out, whose misses nobody has looked at: what the rules do on texts they have not seen.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { SHARED } from './shared.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const HELD_OUT = process.argv.includes('--held-out');
const CASES = join(ROOT, HELD_OUT ? 'bench/held-out' : 'bench/cases');
const FROZEN = join(ROOT, `bench/frozen/${HELD_OUT ? 'held-out' : 'after-mending'}.json`);

const LEVELS = [
  ['national', 'state'],
  ['party', 'state'],
  ['province', 'province'],
  ['city', 'city'],
];

const folder = mkdtempSync(join(tmpdir(), 'mailuo-cases-'));
try {
  const [texts, gold, graph] = ['texts', 'gold', 'graph'].map((name) => join(folder, name));
  mkdirSync(texts);
  mkdirSync(gold);
  const documents = {};
  for (const name of readdirSync(CASES).filter((file) => /^case\d+\.json$/.test(file))) {
    const annotated = JSON.parse(readFileSync(join(CASES, name), 'utf8'));
    const source = readFileSync(join(SHARED, 'texts', annotated.file), 'utf8').replace(/^\uFEFF/, '');
    writeFileSync(join(texts, `${annotated.doc}.txt`), source.slice(annotated.start, annotated.end));
    writeFileSync(join(gold, `${annotated.doc}.json`), JSON.stringify(annotated));
    const { title, date } = annotated;
    const level = LEVELS.find(([prefix]) => annotated.level.startsWith(prefix))?.[1];
    // The annotator marks a body that the text does not name in brackets behind it.
    const issuer = annotated.issuer?.replace(/（.*）$/u, '');
    documents[`${annotated.doc}.txt`] = Object.fromEntries(
      Object.entries({ title, date, issuer, level }).filter(([, value]) => value),
    );
  }
  writeFileSync(join(texts, 'set.yml'), stringify({ documents }));
  const mailuo = (...args) =>
    execFileSync(process.execPath, [join(ROOT, 'dist/bin/mailuo.js'), ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
  mailuo('build', texts, '--graph', graph);
  const dump = join(folder, 'dump.jsonl');
  writeFileSync(dump, mailuo('export', '--format', 'jsonl', '--graph', graph));
  const score = (...more) =>
    execFileSync(
      process.execPath,
      [join(SHARED, 'score/score.mjs'), '--dump', dump, '--gold', gold, '--sources', texts, ...more],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
  process.stdout.write(score(...(process.argv.includes('--show') ? ['--show'] : [])));
  if (process.argv.includes('--freeze')) {
    mkdirSync(join(ROOT, 'bench/frozen'), { recursive: true });
    writeFileSync(FROZEN, `${JSON.stringify(JSON.parse(score('--json')).total, null, 2)}\n`);
  }
  if (process.argv.includes('--against-frozen')) {
    const now = JSON.parse(score('--json')).total;
    const dropped = Object.entries(JSON.parse(readFileSync(FROZEN, 'utf8'))).filter(
      ([name, was]) => now[name] < was - 0.002,
    );
    for (const [name, was] of dropped) process.stderr.write(`${name} dropped from ${was} to ${now[name]}\n`);
    if (dropped.length > 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
