/** A graph of any size for measuring the service, written by the statements of a load: hubs with a page of neighbours and more, chains of succession, evidence for every fact. */
import type { Call, GraphStore, Value } from '../src/graph/store.js';
import { edgeId } from '../src/model/identity.js';
import { RELATION_NAMES } from '../src/model/ontology.js';
import { searchStarts, searchText } from '../src/model/search.js';

const BATCH = 5000;
const DOCUMENTS = 200;
const KINDS = ['Strategy', 'Slogan'] as const;
/** Every so manieth entity is a hub, with so many facts of its own more. */
const HUB = 100;
const SPOKES = 30;
/** Ends of the facts of every entity, by how far on they stand. */
const STEPS = [1, 17, 4243];

const kindOf = (at: number) => KINDS[at % KINDS.length] as (typeof KINDS)[number];
const nameOf = (at: number): string => `name${at}`;
const idOf = (at: number): string => `${kindOf(at)}:${nameOf(at)}`;
const documentOf = (at: number): string => `d${at % DOCUMENTS}`;

/** Ids and names to ask for, by the number of a round. */
export const asked = (entities: number) => ({
  any: (round: number): string => idOf((round * 7919) % entities),
  name: (round: number): string => nameOf((round * 7919) % entities),
  /** An even one, so a Strategy. */
  hub: (round: number): string => idOf(((round * 7919) % Math.floor(entities / HUB)) * HUB),
  /** One in a chain of five. */
  term: (round: number): string => idOf((((round * 7919) % Math.floor(entities / 40)) * 40 + 1) % entities),
  document: (round: number): string => documentOf(round),
});

interface Edge {
  readonly id: string;
  readonly at: number;
  readonly to: number;
  readonly nth: number;
  readonly isHop: boolean;
}

function* edgesOf(entities: number): Generator<Edge> {
  for (let at = 0; at < entities; at += 1) {
    const steps = at % HUB === 0 ? [...STEPS, ...Array.from({ length: SPOKES }, (_, nth) => 101 + 13 * nth)] : STEPS;
    for (const [nth, step] of steps.entries()) {
      const to = (at + step) % entities;
      const isHop = nth === 0 && at % 40 < 4;
      const relation = isHop ? 'EVOLVED_INTO' : 'SERVES';
      yield { id: edgeId(relation, [idOf(at), idOf(to)], []), at, to, nth, isHop };
    }
  }
}

export async function fill(store: GraphStore, entities: number): Promise<void> {
  const write = async (call: Omit<Call, 'parameters'>, rows: readonly Value[]) => {
    for (let at = 0; at < rows.length; at += BATCH) {
      await store.write([{ ...call, parameters: { rows: rows.slice(at, at + BATCH) } }]);
    }
  };
  const all = Array.from({ length: entities }, (_, at) => at);
  const documents = all.slice(0, DOCUMENTS).map((at) => ({ id: documentOf(at), at }));
  await write(
    { statement: 'write/extractions' },
    documents.map(({ id }) => ({ id, properties: { id } })),
  );
  await write(
    { statement: 'write/documents' },
    documents.map(({ id, at }) => ({
      id,
      properties: { id, path: id, title: `t${at}`, date: String(2010 + (at % 15)), sha256: '0', size: 1000 },
    })),
  );
  for (const kind of KINDS) {
    const own = all.filter((at) => kindOf(at) === kind);
    await write({ statement: 'write/entities', kind }, own.map(entityRow));
  }
  await write({ statement: 'write/passages' }, all.map(passageRow));
  await write({ statement: 'write/mentions' }, all.map(mentionRow));
  const edges = [...edgesOf(entities)];
  await write({ statement: 'write/statements' }, edges.map(statementRow));
  await write(
    { statement: 'write/states' },
    edges.map(({ at, id }) => ({ statement: `s${id}`, passage: `${documentOf(at)}#${at}` })),
  );
  for (const relation of RELATION_NAMES) {
    const own = edges.filter(({ isHop }) => relation === (isHop ? 'EVOLVED_INTO' : 'SERVES'));
    if (relation === 'EVOLVED_INTO' || relation === 'SERVES')
      await write({ statement: 'write/edges', relation }, own.map(edgeRow));
  }
}

const entityRow = (at: number) => ({
  id: idOf(at),
  properties: {
    id: idOf(at),
    kind: kindOf(at),
    name: nameOf(at),
    aliases: [],
    documents: [documentOf(at)],
    documentCount: 1,
    mentions: 1,
    degree: at % HUB === 0 ? 36 : 6,
    search: searchText([nameOf(at)]),
    starts: searchStarts(searchText([nameOf(at)])),
  },
});

const passageRow = (at: number) => {
  const [id, document] = [`${documentOf(at)}#${at}`, documentOf(at)];
  const properties = { id, document, order: at, text: `sentence ${at}`, section: [], start: at, end: at + 9 };
  return { id, document, order: at, properties };
};

const mentionRow = (at: number) => {
  const properties = { entity: idOf(at), start: at, end: at + 4, quote: nameOf(at), rule: 'synthetic' };
  return { passage: `${documentOf(at)}#${at}`, entity: idOf(at), start: at, end: at + 4, properties };
};

const statementRow = ({ at, to, id, isHop }: Edge) => ({
  id: `s${id}`,
  subject: idOf(at),
  object: idOf(to),
  properties: {
    id: `s${id}`,
    relation: isHop ? 'EVOLVED_INTO' : 'SERVES',
    sources: [documentOf(at)],
    starts: [at],
    ends: [at + 4],
    quotes: ['said'],
  },
});

const edgeRow = ({ at, to, nth, id, isHop }: Edge) => ({
  id,
  from: idOf(at),
  to: idOf(to),
  properties: {
    id,
    origin: 'stated',
    status: 'stated',
    confidence: 0.5 + (nth % 5) / 10,
    documents: 1,
    statements: [`s${id}`],
    sources: [documentOf(at)],
    levels: [],
    ...(isHop ? { kind: 'superseded', since: String(2010 + (at % 15)) } : {}),
  },
});
