/** A collection of any size, made from numbers: entities of all kinds, each statement in a passage of its own. */
import type { CollectionRules } from '../src/model/collection.js';
import { parseDate } from '../src/model/date.js';
import { entityId, statementId } from '../src/model/identity.js';
import { KIND_NAMES, type Kind, RELATION_NAMES, relationRecord } from '../src/model/ontology.js';
import type { Extraction, LocalEntity, Mention, Statement } from '../src/model/statement.js';
import { random } from './random.mjs';

const SUCCESSIONS: ReadonlySet<string> = new Set(['EVOLVED_INTO', 'SUCCEEDED_BY']);

/** Statements of one document. */
const PER_DOCUMENT = 1000;

export interface Size {
  readonly entities: number;
  readonly statements: number;
}

/** How many characters the synthetic names are made of. */
const CHARACTERS = 300;

/** Terms that follow each other in one line of succession. */
const LINE = 8;

/** A name of four characters or more, in Han characters, as the names of real entities are. */
export function nameOf(kind: Kind, at: number): string {
  const digits = [KIND_NAMES.indexOf(kind), Math.floor(at / CHARACTERS ** 2), Math.floor(at / CHARACTERS), at];
  return digits.map((digit, place) => String.fromCodePoint(0x4e00 + place * 400 + (digit % CHARACTERS))).join('');
}

export function* synthetic({ entities, statements }: Size): Generator<Extraction> {
  const perKind = Math.max(1, Math.floor(entities / KIND_NAMES.length));
  for (let at = 0; at * PER_DOCUMENT < statements; at += 1) {
    yield documentAt(at, Math.min(PER_DOCUMENT, statements - at * PER_DOCUMENT), perKind);
  }
}

function documentAt(at: number, count: number, perKind: number): Extraction {
  const next = random(at + 1);
  const id = `s${at}`;
  const date = parseDate(String(1990 + (at % 35)));
  const locals = new Map<string, LocalEntity>();
  const any = () => Math.floor(next() * perKind);
  const local = (kinds: readonly Kind[], number = any()): LocalEntity => {
    const kind = kinds[Math.floor(next() * kinds.length)] as Kind;
    const name = nameOf(kind, number);
    const key = `${kind}:${name}`;
    const entity = locals.get(key) ?? { document: id, key, kind, name, aliases: [], hints: {} };
    locals.set(key, entity);
    return entity;
  };
  // Successions make lines, as they do in texts; two terms at random would tie everything to everything.
  const succession = (kinds: readonly Kind[]): readonly [LocalEntity, LocalEntity] => {
    const kind = kinds[Math.floor(next() * kinds.length)] as Kind;
    const number = Math.min(any(), perKind - 2);
    const first = number % LINE === LINE - 1 ? number - 1 : number;
    return [local([kind], first), local([kind], first + 1)];
  };
  const mentions: Mention[] = [];
  const statements: Statement[] = [];
  const lines: string[] = [];
  let start = 0;
  const passages = Array.from({ length: count }, (_, order) => {
    const relation = RELATION_NAMES[Math.floor(next() * RELATION_NAMES.length)] ?? 'SERVES';
    const { from, to } = relationRecord(relation);
    const [subject, object] = SUCCESSIONS.has(relation) ? succession(from) : [local(from), local(to)];
    const text = `${subject.name} ${relation} ${object.name}`;
    const span = { start, end: start + text.length };
    const quoted = { document: id, ...span, quote: text };
    mentions.push(
      {
        document: id,
        passage: order,
        entity: subject.key,
        rule: 'synthetic',
        start,
        end: start + subject.name.length,
        quote: subject.name,
      },
      {
        document: id,
        passage: order,
        entity: object.key,
        rule: 'synthetic',
        start: span.end - object.name.length,
        end: span.end,
        quote: object.name,
      },
    );
    statements.push({
      id: statementId([id, String(order)], 0),
      document: id,
      passage: order,
      relation,
      subject: subject.key,
      object: object.key,
      attributes: {},
      origin: 'stated',
      status: 'stated',
      confidence: 0.9,
      evidence: [quoted],
      rule: 'synthetic',
      matched: [],
    });
    lines.push(text);
    start = span.end + 1;
    return { document: id, order, text, section: [], paragraph: order, ...span };
  });
  const record = {
    id,
    path: `${id}.txt`,
    title: id,
    sha256: '0',
    text: lines.join('\n'),
    ...(date === undefined ? {} : { date }),
  };
  return { document: record, passages, entities: [...locals.values()], mentions, statements, uses: [], notes: [] };
}

/** Equal names are one; nothing is inferred: what is measured is the graph, not the reading. */
export const plainRules: CollectionRules = {
  resolve(entities) {
    const members = new Map<string, LocalEntity[]>();
    for (const entity of entities) {
      const id = entityId(entity.kind, entity.name);
      const here = members.get(id);
      if (here === undefined) members.set(id, [entity]);
      else here.push(entity);
    }
    return [...members].map(([id, list]) => {
      const { kind, name } = list[0] as LocalEntity;
      return { id, kind, name, aliases: [], members: list.map(({ document, key }) => ({ document, key })) };
    });
  },
  evolve: () => [],
  findReprints: () => [],
};
