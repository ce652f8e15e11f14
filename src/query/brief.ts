import type { Evidence } from '../model/evidence.js';
import type { DocumentInfo } from './document-info.js';
import { documentsById } from './documents-by-id.js';
import { entitiesById } from './entities-by-id.js';
import type { EntityRecord } from './entity-record.js';
import { type Evolution, evolution } from './evolution.js';
import type { FactRecord } from './fact-record.js';
import type { Page } from './page.js';
import type { Asked, AskOptions } from './question.js';
import { type Related, related } from './related.js';
import { type StatementWords, statements } from './statements.js';
import { type TransmissionStep, transmission } from './transmission.js';

/** All that a brief on a term is written from. */
export interface BriefAnswer {
  readonly of: EntityRecord;
  readonly evolution: Evolution;
  readonly transmission: readonly TransmissionStep[];
  /** Who advocates each term of the line, and what serves it, by entity id of the term. */
  readonly advocates: ReadonlyMap<string, Page<Related>>;
  readonly served: ReadonlyMap<string, Page<Related>>;
  /** Where what serves a term is, by its entity id. */
  readonly places: ReadonlyMap<string, Page<Related>>;
  /** Terms and users, by id. */
  readonly entities: ReadonlyMap<string, EntityRecord>;
  /** The words of a fact, by document and place. */
  readonly words: (fact: FactRecord) => readonly Evidence[];
  /** The sentence some words stand in, as cleaned. */
  readonly sentence: (evidence: Evidence) => string | undefined;
  readonly documents: ReadonlyMap<string, DocumentInfo>;
}

/** As many facts of one relation as a brief can name or count. */
const MOST = 100;

/**
 * What a brief on a term is written from; nothing but the evolution where nothing bears the name.
 * At most eighteen statements, however long the line.
 */
export async function brief(
  store: Asked,
  term: string,
  options: AskOptions,
): Promise<BriefAnswer | { readonly of?: undefined; readonly evolution: Evolution }> {
  const line = await evolution(store, { of: term, direction: 'BOTH' }, options);
  const { of } = line;
  if (of === undefined) return { evolution: line };
  const terms = line.steps.map((step) => step.term.id);
  const over = (relation: 'ADVOCATES' | 'SERVES') =>
    related(store, { ids: terms, relation, direction: 'IN', order: 'SINCE', skip: 0, first: MOST }, options);
  const [levels, advocates, served] = await Promise.all([
    transmission(store, of.id, options),
    over('ADVOCATES'),
    over('SERVES'),
  ]);
  const servants = [...new Set([...served.values()].flatMap(({ items }) => items.map(({ entity }) => entity.id)))];
  const window = { order: 'CONFIDENCE', skip: 0, first: 5 } as const;
  const places =
    servants.length === 0
      ? new Map<string, Page<Related>>()
      : await related(store, { ids: servants, relation: 'LOCATED_IN', direction: 'OUT', ...window }, options);
  const facts = [
    ...line.hops,
    ...line.steps.flatMap((step) => step.components.map(({ fact }) => fact)),
    ...[advocates, served, places].flatMap((pages) =>
      [...pages.values()].flatMap(({ items }) => items.map(({ fact }) => fact)),
    ),
  ];
  const said = await statements(store, [...new Set(facts.flatMap((fact) => fact.statements))], options);
  const users = line.steps.flatMap((step) => step.use.users.map(({ entity }) => entity));
  const [entities, documents] = await Promise.all([
    entitiesById(store, [...new Set([...terms, ...users])], options),
    documentsById(store, documentsNamed(line, levels, said), options),
  ]);
  const words = (fact: FactRecord) => fact.statements.flatMap((id) => said.get(id)?.evidence ?? []);
  const passages = [
    ...[...said.values()].flatMap((one) => one.passages),
    ...line.steps.flatMap((step) => step.use.first.map(({ passage }) => passage)),
    ...levels.map(({ first }) => first.passage),
  ];
  const sentence = ({ document, start }: Evidence) =>
    passages.find((one) => one.document === document && one.start <= start && start < one.end)?.text;
  return { of, evolution: line, transmission: levels, advocates, served, places, entities, words, sentence, documents };
}

const documentsNamed = (
  line: Evolution,
  levels: readonly TransmissionStep[],
  said: ReadonlyMap<string, StatementWords>,
): readonly string[] => [
  ...new Set(
    [
      ...[...said.values()].flatMap(({ evidence }) => evidence),
      ...line.hops.flatMap((hop) => hop.reasons.flatMap((reason) => reason.evidence)),
      ...line.steps.flatMap((step) => step.use.first),
      ...levels.map(({ first }) => first),
    ].map(({ document }) => document),
  ),
];
