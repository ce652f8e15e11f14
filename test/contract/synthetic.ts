/** Small documents in a language of no country: the graph half has never heard of text. */
import type { CollectionRules, Judgement, ResolvedEntity, Succession } from '../../src/model/collection.js';
import { parseDate } from '../../src/model/date.js';
import { compareText } from '../../src/model/evidence.js';
import { digest, entityId, statementId } from '../../src/model/identity.js';
import type { Kind, Relation } from '../../src/model/ontology.js';
import { isKind, isRelation } from '../../src/model/ontology.js';
import type { Attributes, Extraction, LocalEntity, Mention, Statement, Use } from '../../src/model/statement.js';

/**
 * A document from lines such as `Leader:Ada ADVOCATES Slogan:Sun` (attributes as `post=chair`, times as `since=2019`),
 * or with names alone, which are then mentions. Each line is a passage.
 */
export function documentOf(id: string, lines: readonly string[], date = '2020'): Extraction {
  const text = `${lines.join('\n')}\n`;
  const entities = new Map<string, LocalEntity>();
  const mentions: Mention[] = [];
  const statements: Statement[] = [];
  const uses: Use[] = [];
  const seen = new Map<string, number>();
  let offset = 0;
  const passages = lines.map((line, order) => {
    const start = offset;
    offset += line.length + 1;
    const named = [...line.matchAll(/([A-Z]\w+):(\S+)/g)];
    for (const match of named) {
      const key = match[0];
      const kind = match[1] as Kind;
      if (!isKind(kind)) throw new Error(`${kind} is no kind`);
      entities.set(key, { document: id, key, kind, name: match[2] as string, aliases: [], hints: {} });
      const at = start + match.index;
      const span = { start: at, end: at + key.length, quote: key };
      mentions.push({ document: id, passage: order, entity: key, rule: 'name', ...span });
      if (kind === 'Slogan') {
        uses.push({ document: id, passage: order, term: key, frame: 'use _', retrospective: false, ...span });
      }
    }
    const relation = line.split(' ')[1] ?? '';
    if (isRelation(relation)) statements.push(statementOf(id, order, line, start, relation, named, seen));
    return { document: id, order, text: line, section: [], paragraph: order, start, end: start + line.length };
  });
  return {
    document: {
      id,
      path: `${id}.txt`,
      title: `Title of ${id}`,
      ...withDate(date),
      sha256: digest([text]),
      level: 'city',
      text,
    },
    passages,
    entities: [...entities.values()],
    mentions,
    statements,
    uses,
    notes: [],
  };
}

function withDate(date: string) {
  const parsed = parseDate(date);
  return parsed === undefined ? {} : { date: parsed };
}

function statementOf(
  document: string,
  passage: number,
  line: string,
  start: number,
  relation: Relation,
  named: readonly RegExpMatchArray[],
  seen: Map<string, number>,
): Statement {
  const pairs = [...line.matchAll(/([a-z]\w*)=(\S+)/g)].map(
    ([, name, value]) => [name as string, value as string] as const,
  );
  const special = new Set(['since', 'until', 'status', 'confidence']);
  const get = (name: string) => pairs.find(([one]) => one === name)?.[1];
  const occurrence = seen.get(line) ?? 0;
  seen.set(line, occurrence + 1);
  const since = parseDate(get('since') ?? '');
  const until = parseDate(get('until') ?? '');
  return {
    id: statementId([document, line], occurrence),
    document,
    passage,
    relation,
    subject: named[0]?.[0] as string,
    object: named[1]?.[0] as string,
    attributes: Object.fromEntries(pairs.filter(([name]) => !special.has(name))) as Attributes,
    origin: 'stated',
    status: (get('status') ?? 'stated') as Statement['status'],
    confidence: Number(get('confidence') ?? 0.9),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    evidence: [{ document, start, end: start + line.length, quote: line }],
    rule: relation.toLowerCase(),
    matched: [line],
  };
}

/** Names in lower case are one; a judgement joins two; documents that share a first line are reprints; slogans follow by date. */
export const rules: CollectionRules = {
  resolve(entities, judgements) {
    const joined = new Map(sameAs(judgements));
    const groups = new Map<string, LocalEntity[]>();
    for (const entity of entities) {
      const own = entityId(entity.kind, entity.name.toLowerCase());
      const id = joined.get(own) ?? own;
      groups.set(id, [...(groups.get(id) ?? []), entity]);
    }
    return [...groups].map(([id, members]): ResolvedEntity => {
      const names = [...new Set(members.map(({ name }) => name))].sort(compareText);
      const [name, ...aliases] = names as [string, ...string[]];
      return {
        id,
        kind: (members[0] as LocalEntity).kind,
        name,
        aliases,
        members: members.map(({ document, key }) => ({ document, key })),
      };
    });
  },
  evolve({ profiles, documents }) {
    const dates = new Map(documents.map(({ id, date }) => [id, date]));
    const slogans = profiles.filter(({ kind, uses }) => kind === 'Slogan' && uses.length > 0);
    const first = (profile: (typeof slogans)[number]) =>
      profile.uses.map(({ document }) => dates.get(document) ?? '').sort(compareText)[0] ?? '';
    const order = [...slogans].sort((a, b) => compareText(first(a), first(b)) || compareText(a.id, b.id));
    return order.slice(1).flatMap((next, at): Succession[] => {
      const before = order[at];
      if (before === undefined || first(before) === first(next)) return [];
      const since = parseDate(first(next));
      return [
        {
          relation: 'EVOLVED_INTO',
          from: before.id,
          to: next.id,
          kind: 'superseded',
          ...(since === undefined ? {} : { since }),
          confidence: 0.5,
          rule: 'by date',
          attributes: {},
          reasons: [
            {
              zh: 'z',
              en: 'one came after the other',
              evidence: [...before.uses, ...next.uses].map((use) => use.evidence),
            },
          ],
        },
      ];
    });
  },
  findReprints(documents) {
    const groups = new Map<string, string[]>();
    for (const { id, text } of documents) {
      const line = text.split('\n')[0] ?? '';
      groups.set(line, [...(groups.get(line) ?? []), id]);
    }
    return [...groups.values()].filter((ids) => ids.length > 1);
  },
};

function* sameAs(judgements: readonly Judgement[]): Generator<[string, string]> {
  for (const { verdict, a, b } of judgements) if (verdict === 'same') yield [b, a];
}
