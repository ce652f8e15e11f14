/** Every relationship field in both directions, with every filter and every order, against a plain reading of all facts. */
import { expect } from '@jest/globals';
import { load } from '../../src/graph/load.js';
import type { GraphStore, Value } from '../../src/graph/store.js';
import { type DatePrefix, firstDay, lastDay } from '../../src/model/date.js';
import { compareText } from '../../src/model/evidence.js';
import { type Kind, RELATION_NAMES, RELATIONS, type Relation } from '../../src/model/ontology.js';
import { entitiesById } from '../../src/query/entities-by-id.js';
import { type FactFilter, type FactOrder, filterParameters, scopeParameters } from '../../src/query/fact-filter.js';
import { RELATION_FIELD_LIST } from '../../src/service/relation-fields.js';
import { client } from '../service/sample.js';
import { documentOf, rules } from './synthetic.js';

interface Ends {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  readonly attributes: readonly string[];
}

/** Facts of every relation between all kinds that may stand in it: two subjects and three objects of each, told by two documents. */
const LINES = RELATION_NAMES.flatMap((relation) => {
  const { from, to, attributes }: Ends = RELATIONS[relation];
  const has = (attribute: string) =>
    !/^(?:date|order)=/.test(attribute) || attributes.includes(attribute.split('=')[0] ?? '');
  return from.flatMap((subject, row) =>
    to.flatMap((object, column) =>
      [0, 1, 2].map((at) => {
        const n = row + column + at;
        const status = ['stated', 'planned', 'completed', 'negated'][n % 4];
        const times = [
          ['since=2016-05', 'until=2018'],
          ['since=2019', 'order=2'],
          ['date=2020-03-01', 'order=1'],
          ['until=2021-12-31'],
          [],
        ][n % 5] as readonly string[];
        const own = at === 2 && relation !== 'SUCCEEDED_BY' ? [`confidence=0.${5 + (n % 4)}`] : [];
        return `${subject}:A${n % 2} ${relation} ${object}:B${(2 - at) % 3} ${[`status=${status}`, ...times.filter(has), ...own].join(' ')}`;
      }),
    ),
  );
});

const RELATED_DOCUMENTS = [
  documentOf('r1', LINES, '2017-02'),
  documentOf(
    'r2',
    LINES.filter((_, at) => at % 3 === 0),
    '2022',
  ),
];

const FILTERS: readonly FactFilter[] = [
  {},
  { period: { from: '2019' as DatePrefix } },
  { period: { to: '2016-06-15' as DatePrefix } },
  { period: { from: '2018-07' as DatePrefix, to: '2020-03' as DatePrefix } },
  { origin: 'stated' },
  { origin: 'inferred' },
  { statuses: ['planned', 'negated'] },
  { minConfidence: 0.85 },
  { minDocuments: 2 },
  { documents: ['r2', 'nowhere'] },
  { levels: ['city'] },
  { levels: ['state'] },
  { statuses: ['stated', 'completed'], documents: ['r1'], minConfidence: 0.6, period: { from: '2017' as DatePrefix } },
];
const ORDERS: readonly FactOrder[] = ['CONFIDENCE', 'SINCE', 'SINCE_DESC', 'DOCUMENTS', 'NAME', 'LISTED'];

type Properties = { readonly [name: string]: Value };
interface Known {
  readonly relation: Relation;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const text = (value: Value | undefined): DatePrefix | undefined =>
  typeof value === 'string' ? (value as DatePrefix) : undefined;

function holds({ properties: p }: Known, filter: FactFilter): boolean {
  const [begin, end] = [text(p['since']) ?? text(p['firstStated']), text(p['until']) ?? text(p['lastStated'])];
  const last = end ?? text(p['since']);
  const { from, to } = filter.period ?? {};
  const sources = p['sources'] as readonly string[];
  const levels = p['levels'] as readonly string[];
  return (
    (from === undefined || (last !== undefined && lastDay(last) >= firstDay(from))) &&
    (to === undefined || (begin !== undefined && firstDay(begin) <= lastDay(to))) &&
    (filter.origin === undefined || p['origin'] === filter.origin) &&
    (filter.statuses === undefined || filter.statuses.some((one) => one === p['status'])) &&
    (filter.minConfidence === undefined || Number(p['confidence']) >= filter.minConfidence) &&
    (filter.minDocuments === undefined || Number(p['documents']) >= filter.minDocuments) &&
    (filter.documents === undefined || filter.documents.some((one) => sources.includes(one))) &&
    (filter.levels === undefined || filter.levels.some((one) => levels.includes(one)))
  );
}

/** What an order goes by: less comes first. */
function keyOf({ properties: p }: Known, order: FactOrder): string | number {
  const date = text(p['since']) ?? text(p['date']);
  if (order === 'CONFIDENCE') return -Number(p['confidence']);
  if (order === 'DOCUMENTS') return -Number(p['documents']);
  if (order === 'LISTED') return Number(p['order'] ?? Number.POSITIVE_INFINITY);
  if (order === 'NAME') return 0;
  const day = date === undefined ? Number.POSITIVE_INFINITY : Number(`${date.replaceAll('-', '')}0000`.slice(0, 8));
  return order === 'SINCE' ? day : date === undefined ? 0 : -day;
}

const WORDS: Readonly<Record<string, unknown>> = {
  stated: 'STATED',
  inferred: 'INFERRED',
  planned: 'PLANNED',
  negated: 'NEGATED',
  completed: 'COMPLETED',
  city: 'CITY',
  state: 'STATE',
};
const inWords = (filter: FactFilter): unknown =>
  JSON.parse(JSON.stringify(filter), (_, value) => (typeof value === 'string' ? (WORDS[value] ?? value) : value));

/** Loads the documents into a store and compares; tells how many lists were compared and how many facts stood in them. */
export async function relationshipsAgree(
  store: GraphStore,
): Promise<{ readonly lists: number; readonly facts: number }> {
  await load(store, { put: RELATED_DOCUMENTS.map((extraction) => ({ extraction })) }, rules);
  const all = await allFacts(store);
  const ids = [...new Set(all.flatMap(({ from, to }) => [from, to]))].sort(compareText);
  const names = new Map([...(await entitiesById(store, ids, {}))].map(([id, { name }]) => [id, name]));
  const ask = client(store, { timeout: 120_000, maxCost: 100_000_000, maxAliases: 100, maxTokens: 100_000 });
  const variants = [
    ...FILTERS.map((filter) => ({ filter, order: 'CONFIDENCE' as FactOrder })),
    ...ORDERS.map((order) => ({ filter: {}, order })),
    ...ORDERS.map((order, at) => ({ filter: FILTERS[(at % 3) + 1] as FactFilter, order })),
  ];
  let [lists, facts] = [0, 0];
  for (const { filter, order } of variants) {
    const answer = await ask(QUERY, { ids, filter: inWords(filter), order });
    expect(answer.errors).toBeUndefined();
    const compared: [object, object][] = [];
    for (const node of answer.data.nodes) {
      for (const { field, relation, direction } of RELATION_FIELD_LIST) {
        if (node[field] === undefined) continue;
        const [near, far] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
        const wanted = all
          .filter((one) => one.relation === relation && one[near] === node.id && holds(one, filter))
          .toSorted((a, b) => {
            const [x, y] = [keyOf(a, order), keyOf(b, order)];
            const byName = compareText(names.get(a[far]) ?? '', names.get(b[far]) ?? '');
            const byId = compareText(String(a.properties['id']), String(b.properties['id']));
            return (x < y ? -1 : x > y ? 1 : 0) || byName || byId;
          })
          .map((one) => `Fact:${one.properties['id']}:${one.from} ${one[far]}`);
        const found = node[field].edges.map(
          (edge: { fact: { id: string }; node: { id: string } }) => `${edge.fact.id} ${edge.node.id}`,
        );
        const list = { of: node.id, field, order, filter };
        compared.push([
          { ...list, total: node[field].totalCount, found },
          { ...list, total: wanted.length, found: wanted },
        ]);
        lists += 1;
        facts += wanted.length;
      }
    }
    expect(compared.map(([found]) => found)).toEqual(compared.map(([, wanted]) => wanted));
  }
  return { lists, facts };
}

async function allFacts(store: GraphStore): Promise<readonly Known[]> {
  const parameters = {
    ...scopeParameters(),
    ...filterParameters(undefined),
    successions: null,
    order: 'NAME',
    skip: 0,
    end: 100_000,
  };
  const [row] = await store.read({ statement: 'read/facts', parameters });
  return row?.['page'] as unknown as readonly Known[];
}

const KINDS = [...new Set(RELATION_NAMES.flatMap((one) => [...RELATIONS[one].from, ...RELATIONS[one].to]))];

const QUERY = `query ($ids: [ID!]!, $filter: FactFilter, $order: FactOrder) { nodes(ids: $ids) { id ${KINDS.map(
  (kind) => {
    const own = RELATION_FIELD_LIST.filter(({ relation, direction }) =>
      (RELATIONS[relation][direction === 'OUT' ? 'from' : 'to'] as readonly Kind[]).includes(kind),
    );
    const list = '(first: 100, filter: $filter, order: $order) { totalCount edges { node { id } fact { id } } }';
    return `... on ${kind} { ${own.map(({ field }) => `${field}${list}`).join(' ')} }`;
  },
).join(' ')} } }`;
