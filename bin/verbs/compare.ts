/** `mailuo compare`: whether two names stand for one thing, or one followed the other. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { type Lexicon, loadLexicon } from '../../ingest/lexicon.js';
import { type Comparison, compareNames } from '../../ingest/resolve/compare.js';
import { decidedVerdict, parseJudgements } from '../../ingest/resolve/judgements.js';
import type { GraphStore } from '../../src/graph/store.js';
import type { Judgement } from '../../src/model/collection.js';
import { MailuoError } from '../../src/model/errors.js';
import { compareInGraph } from '../compare-in-graph.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { print } from '../terminal.js';

interface Options {
  readonly graph: string;
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
    .addOption(graphOption())
    .addHelpText(
      'after',
      [
        '',
        'A graph that is there, or that is named, is asked first: it knows from the texts what is one and what followed what.',
        'Without one the names alone are compared.',
        '',
        'Example:',
        '  $ mailuo compare 济南市委 中共济南市委',
        '  $ mailuo compare 大强美富通 强新优富美高 --graph .mailuo/sample',
        '  $ mailuo compare --pairs pairs.csv > verdicts.csv',
      ].join('\n'),
    )
    .action((a: string | undefined, b: string | undefined, options: Options, command: Command) => {
      const isNamed = command.getOptionValueSource('graph') !== 'default';
      return isNamed || existsSync(options.graph)
        ? withGraph(options.graph, (store) => run(a, b, options, store))
        : run(a, b, options);
    });
}

async function run(a: string | undefined, b: string | undefined, options: Options, store?: GraphStore): Promise<void> {
  const pairs = options.pairs === undefined ? onePair(a, b) : parsePairs(options.pairs, await textOf(options.pairs));
  const judgements: readonly Judgement[] =
    options.judgements === undefined ? [] : parseJudgements(options.judgements, await textOf(options.judgements));
  const lexicon: Lexicon = loadLexicon();
  const compare = async ([one, other]: Pair): Promise<Comparison> => {
    const isDecided = decidedVerdict(judgements, one, other) !== undefined;
    const known = store && !isDecided ? await compareInGraph(store, one, other) : undefined;
    return known ?? compareNames(one, other, lexicon, judgements);
  };
  if (options.pairs === undefined) {
    const { verdict, why } = await compare(pairs[0] as Pair);
    await print(`${verdict} ${pairs[0]?.join(' · ')}: ${why}`);
    return;
  }
  await print('a,b,verdict,why');
  for (const pair of pairs) {
    const { verdict, why } = await compare(pair);
    await print([...pair, verdict, why].map(cell).join(','));
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
