/** `mailuo compare`: whether two names stand for one thing. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type Lexicon, loadLexicon } from '../../ingest/lexicon.js';
import { compareNames } from '../../ingest/resolve/compare.js';
import { parseJudgements } from '../../ingest/resolve/judgements.js';
import type { Judgement } from '../../src/model/collection.js';
import { MailuoError } from '../../src/model/errors.js';
import { print } from '../terminal.js';

interface Options {
  readonly pairs?: string;
  readonly judgements?: string;
}

export function register(program: Command): void {
  program
    .command('compare')
    .description('say whether two names stand for one thing: SAME, DIFFERENT or EVOLVED')
    .argument('[a]', 'a name')
    .argument('[b]', 'another')
    .option('--pairs <file.csv>', 'many pairs: a file with the columns a and b')
    .option('--judgements <file.yml>', 'what a person decided; it holds before any rule')
    .addHelpText('after', '\nExample:\n  $ mailuo compare 济南市委 中共济南市委\n  $ mailuo compare --pairs pairs.csv')
    .action(run);
}

async function run(a: string | undefined, b: string | undefined, options: Options): Promise<void> {
  const pairs = options.pairs === undefined ? onePair(a, b) : parsePairs(options.pairs, await textOf(options.pairs));
  const judgements: readonly Judgement[] =
    options.judgements === undefined ? [] : parseJudgements(options.judgements, await textOf(options.judgements));
  const lexicon: Lexicon = loadLexicon();
  await print('a,b,verdict,why');
  for (const [one, other] of pairs) {
    const { verdict, why } = compareNames(one, other, lexicon, judgements);
    await print([one, other, verdict, why].map(cell).join(','));
  }
}

type Pair = readonly [a: string, b: string];

function onePair(a: string | undefined, b: string | undefined): readonly Pair[] {
  if (a === undefined || b === undefined)
    throw new MailuoError('usage', 'compare takes two names, or --pairs FILE.csv');
  return [[a, b]];
}

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new MailuoError('usage', `${file} cannot be read: give a file that is there`, { cause });
  }
}

function parsePairs(file: string, text: string): readonly Pair[] {
  const [head, ...rows] = records(text.replace(/^\uFEFF/u, ''));
  const [at, other] = [head?.indexOf('a') ?? -1, head?.indexOf('b') ?? -1];
  if (at < 0 || other < 0)
    throw new MailuoError('usage', `${file} has no columns a and b: put them into its first line`);
  return rows.map((row, index) => {
    const [a, b] = [row[at], row[other]];
    if (!a || !b) throw new MailuoError('usage', `${file}, record ${index + 2}: a name is missing; give both`);
    return [a, b] as const;
  });
}

/** CSV as RFC 4180 has it. */
function records(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const CELL = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gu;
  let row: string[] = [];
  for (const match of text.matchAll(CELL)) {
    if (match.index === text.length && row.length === 0) break;
    row.push(match[1] === undefined ? (match[2] as string) : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

const cell = (value: string): string => (/[",\r\n]/u.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
