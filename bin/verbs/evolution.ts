/** `mailuo evolution [TERM]`: which formulation evolved into which, when, and where it says so. */
import { type Command, Option } from 'commander';
import type { GraphStore } from '../../src/graph/store.js';
import { type DatePrefix, parseDate } from '../../src/model/date.js';
import { MailuoError } from '../../src/model/errors.js';
import { documentsById } from '../../src/query/documents-by-id.js';
import { entitiesById } from '../../src/query/entities-by-id.js';
import type { EntityRecord } from '../../src/query/entity-record.js';
import { evolution, hasBegun } from '../../src/query/evolution.js';
import type { FactRecord } from '../../src/query/fact-record.js';
import { facts } from '../../src/query/facts.js';
import { span } from '../../src/query/span.js';
import { statements } from '../../src/query/statements.js';
import { drawEvolution } from '../draw-evolution.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { remarksOnDates } from '../remarks-on-dates.js';
import { print, say } from '../terminal.js';

interface Options {
  readonly graph: string;
  readonly json?: boolean;
  readonly direction: 'back' | 'ahead' | 'both';
  readonly asOf?: string;
}

/** Successions asked for at once when all are listed. */
const PAGE = 500;

export function register(program: Command): void {
  program
    .command('evolution')
    .description('show what a strategy, slogan, theme or area evolved from and into, or list all successions')
    .argument('[term]', 'a name, an alias or an id; without one, every succession is listed')
    .option('--json', 'print all that is known, as JSON: one object for a term, one a line for the list')
    .addOption(
      new Option('--direction <way>', 'which way to follow').choices(['back', 'ahead', 'both']).default('both'),
    )
    .option('--as-of <date>', 'as things stood then: successions that began later are left out')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  $ mailuo evolution 项目深化年')
    .action((term: string | undefined, options: Options) =>
      withGraph(options.graph, (store) =>
        term === undefined ? listAll(store, options) : showOne(store, term, options),
      ),
    );
}

/** Throws `usage` for words that are no date. */
function asOfDate(given: string | undefined): DatePrefix | undefined {
  const date = given === undefined ? undefined : parseDate(given);
  if (given !== undefined && date === undefined)
    throw new MailuoError('usage', `--as-of ${given} is no date: write 2021, 2021-03 or 2021-03-05`);
  return date;
}

async function showOne(store: GraphStore, term: string, options: Options): Promise<void> {
  const asOf = asOfDate(options.asOf);
  const direction = ({ back: 'BACK', ahead: 'AHEAD', both: 'BOTH' } as const)[options.direction];
  const found = await evolution(store, { of: term, direction, asOf }, {});
  if (options.json === true) return print(JSON.stringify({ ...found, hops: await withEvidence(store, found.hops) }));
  const stated = found.hops.filter(({ origin }) => origin === 'stated').flatMap((hop) => hop.statements);
  const words = await statements(store, [...new Set(stated)], {});
  const ids = [...new Set(found.steps.flatMap(({ use }) => use.first.map(({ document }) => document)))];
  for (const line of drawEvolution(found, await documentsById(store, ids, {}), words)) await print(line);
}

/** Each hop with its quotations. */
async function withEvidence(store: GraphStore, hops: readonly FactRecord[]): Promise<readonly object[]> {
  const words = await statements(store, [...new Set(hops.flatMap((hop) => hop.statements))], {});
  return hops.map((hop) => ({ ...hop, evidence: hop.statements.flatMap((id) => words.get(id)?.evidence ?? []) }));
}

async function listAll(store: GraphStore, { json, asOf: given, direction }: Options): Promise<void> {
  const asOf = asOfDate(given);
  if (direction !== 'both') throw new MailuoError('usage', '--direction needs a term to start from');
  for (const remark of remarksOnDates(await span(store, {}), new Date().toISOString().slice(0, 10))) say(remark);
  for (let skip = 0; ; skip += PAGE) {
    const page = await facts(
      store,
      { relations: ['EVOLVED_INTO', 'SUCCEEDED_BY'], order: 'CONFIDENCE', skip, first: PAGE },
      {},
    );
    const begun = page.items.filter((one) => hasBegun(one, asOf));
    if (json === true) for (const hop of await withEvidence(store, begun)) await print(JSON.stringify(hop));
    else {
      const ends = await entitiesById(store, [...new Set(begun.flatMap(({ from, to }) => [from, to]))], {});
      for (const hop of begun) await print(lineOf(hop, ends));
    }
    if (skip + page.items.length >= page.total || page.items.length === 0) break;
  }
}

function lineOf(
  { from, to, origin, confidence, since, attributes }: FactRecord,
  ends: ReadonlyMap<string, EntityRecord>,
): string {
  const name = (id: string): string => ends.get(id)?.name ?? id;
  const what = String(attributes['kind'] ?? attributes['post'] ?? '');
  return `${since ?? '?'}\t${name(from)} → ${name(to)}\t${what}\t${origin}\t${confidence.toFixed(2)}`;
}
