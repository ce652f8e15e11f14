/** `mailuo evolution [TERM]`: which formulation evolved into which, when, and where it says so. */
import { type Command, Option } from 'commander';
import type { GraphStore } from '../../src/graph/store.js';
import { type DatePrefix, parseDate } from '../../src/model/date.js';
import { MailuoError } from '../../src/model/errors.js';
import { documentsById } from '../../src/query/documents-by-id.js';
import { entitiesById } from '../../src/query/entities-by-id.js';
import type { EntityRecord } from '../../src/query/entity-record.js';
import { type Evolution, evolution, hasBegun } from '../../src/query/evolution.js';
import type { FactRecord } from '../../src/query/fact-record.js';
import { facts } from '../../src/query/facts.js';
import { statements } from '../../src/query/statements.js';
import { drawEvolution } from '../draw-evolution.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { print } from '../terminal.js';

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
  if (options.json === true) return print(JSON.stringify(await withEvidence(store, found)));
  const ids = [...new Set(found.steps.flatMap(({ use }) => use.first.map(({ document }) => document)))];
  for (const line of drawEvolution(found, await documentsById(store, ids, {}))) await print(line);
}

/** The answer with the quotations of each hop. */
async function withEvidence(store: GraphStore, found: Evolution): Promise<object> {
  const words = await statements(store, [...new Set(found.hops.flatMap((hop) => hop.statements))], {});
  const hops = found.hops.map((hop) => ({
    ...hop,
    evidence: hop.statements.flatMap((id) => words.get(id)?.evidence ?? []),
  }));
  return { ...found, hops };
}

async function listAll(store: GraphStore, { json, asOf: given, direction }: Options): Promise<void> {
  const asOf = asOfDate(given);
  if (direction !== 'both') throw new MailuoError('usage', '--direction needs a term to start from');
  for (let skip = 0; ; skip += PAGE) {
    const page = await facts(
      store,
      { relations: ['EVOLVED_INTO', 'SUCCEEDED_BY'], order: 'CONFIDENCE', skip, first: PAGE },
      {},
    );
    const ends = await entitiesById(store, [...new Set(page.items.flatMap(({ from, to }) => [from, to]))], {});
    for (const fact of page.items.filter((one) => hasBegun(one, asOf)))
      await print(json === true ? JSON.stringify(fact) : lineOf(fact, ends));
    if (skip + page.items.length >= page.total || page.items.length === 0) return;
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
