/**
 * Statements → edges. An edge is one fact: its type, its ends and what tells it apart.
 * A negated statement backs an edge of its own, never the claim it denies.
 */
import type { DatePrefix } from '../../model/date.js';
import type { Edge } from '../../model/entity.js';
import { compareEvidence, compareText, type Evidence } from '../../model/evidence.js';
import { edgeId } from '../../model/identity.js';
import { relationRecord, STATUSES, type Status } from '../../model/ontology.js';
import type { Attributes } from '../../model/statement.js';
import type { AssembledStatement } from './assembled-graph.js';
import { type Interval, intervalsOf, type Timed } from './intervals.js';

/** A statement with its times. */
interface Said extends Timed {
  readonly statement: AssembledStatement;
}

/** What is known of documents when edges are made. */
export interface Setting {
  readonly dates: ReadonlyMap<string, DatePrefix | undefined>;
  /** The independent source a document counts as. */
  readonly sourceOf: (document: string) => string;
}

/** Edges by type, then ends, then id. A statement of an entity about itself makes none. */
export function assembleEdges(statements: readonly AssembledStatement[], setting: Setting): readonly Edge[] {
  const facts = new Map<string, AssembledStatement[]>();
  for (const statement of statements) {
    if (statement.subject === statement.object) continue;
    const fact = JSON.stringify([statement.relation, statement.subject, statement.object, ...apartOf(statement)]);
    const group = facts.get(fact);
    if (group === undefined) facts.set(fact, [statement]);
    else group.push(statement);
  }
  const edges = [...facts.values()].flatMap((group) => edgesOfFact(group, setting));
  return [...joinTold(edges, setting)].sort(compareEdges);
}

/**
 * One change told by several documents, each with its own date, is one edge since the earliest; a change that comes again is
 * another edge only where the way back is stated between. Only relations that time alone tells apart are looked at.
 */
function joinTold(edges: readonly Edge[], setting: Setting): readonly Edge[] {
  const turning = ({ type, status }: Edge): boolean =>
    status !== 'negated' && relationRecord(type).apart.join() === 'since';
  const told = new Map<string, Edge[]>();
  const kept: Edge[] = [];
  for (const edge of edges) {
    if (!turning(edge)) kept.push(edge);
    else told.set(endsOf(edge), [...(told.get(endsOf(edge)) ?? []), edge]);
  }
  for (const group of told.values()) {
    const [{ from, to, type }] = group as [Edge];
    const back = told.get(endsOf({ type, from: to, to: from })) ?? [];
    const turns: Edge[] = [];
    for (const edge of [...group].sort(
      (a, b) => compareText(a.since ?? '', b.since ?? '') || compareText(a.id, b.id),
    )) {
      const last = turns.at(-1);
      const returned = back.some(
        ({ since = '' }) => last?.since !== undefined && since > last.since && since <= (edge.since ?? ''),
      );
      if (last === undefined || returned) turns.push(edge);
      else turns[turns.length - 1] = joinEdges(last, edge, setting);
    }
    kept.push(...turns);
  }
  return kept;
}

const endsOf = ({ type, from, to }: Pick<Edge, 'type' | 'from' | 'to'>): string => JSON.stringify([type, from, to]);

/** What the later tells is added to the earlier: its words, and a finer date of the same time. */
function joinEdges(earlier: Edge, later: Edge, setting: Setting): Edge {
  const isFiner = later.since?.startsWith(earlier.since ?? '') ?? false;
  const evidence = evidenceOf([earlier, later]);
  return {
    ...(isFiner ? later : earlier),
    confidence: Math.max(earlier.confidence, later.confidence),
    status: furthest([earlier.status, later.status]),
    documents: countSources(evidence, setting),
    attributes: {
      ...later.attributes,
      ...earlier.attributes,
      ...(isFiner ? { since: later.since as DatePrefix } : {}),
    },
    statements: [...earlier.statements, ...later.statements],
    evidence,
  };
}

export const compareEdges = (a: Edge, b: Edge): number =>
  compareText(a.type, b.type) || compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.id, b.id);

/** Evidence of several statements: by place, each once. */
export function evidenceOf(statements: readonly { readonly evidence: readonly Evidence[] }[]): readonly Evidence[] {
  const sorted = statements.flatMap(({ evidence }) => evidence).sort(compareEvidence);
  return sorted.filter((one, at) => at === 0 || compareEvidence(sorted[at - 1] as Evidence, one) !== 0);
}

/** How many independent documents the words come from. */
export const countSources = (evidence: readonly Evidence[], { sourceOf }: Setting): number =>
  new Set(evidence.map(({ document }) => sourceOf(document))).size;

function edgesOfFact(group: readonly AssembledStatement[], setting: Setting): readonly Edge[] {
  const timed = group.map((statement) => ({
    since: statement.since,
    until: statement.until,
    said: setting.dates.get(statement.document),
    statement,
  }));
  const intervals = intervalsOf(timed);
  return intervals.map((interval, at) => edgeOf(interval, at === 0 ? [] : [`interval ${interval.since}`], setting));
}

function edgeOf(interval: Interval<Said>, again: readonly string[], setting: Setting): Edge {
  const statements = interval.members.map(({ statement }) => statement).sort(byEvidence);
  const [first] = statements as [AssembledStatement];
  const { relation, subject, object } = first;
  return {
    id: edgeId(relation, [subject, object], [...apartOf(first), ...again]),
    type: relation,
    from: subject,
    to: object,
    origin: statements.some(({ origin }) => origin === 'stated') ? 'stated' : 'inferred',
    status: furthest(statements.map(({ status }) => status)),
    confidence: statements.reduce((most, one) => Math.max(most, one.confidence), 0),
    ...(interval.since === undefined ? {} : { since: interval.since }),
    ...(interval.until === undefined ? {} : { until: interval.until }),
    documents: countSources(evidenceOf(statements), setting),
    attributes: mergeAttributes(statements),
    statements: statements.map(({ id }) => id),
    evidence: evidenceOf(statements),
  };
}

function apartOf({ relation, attributes, status, since }: AssembledStatement): readonly string[] {
  const values = relationRecord(relation).apart.map((name) =>
    String(attributes[name] ?? (name === 'since' ? since : undefined) ?? ''),
  );
  return status === 'negated' ? [...values, 'negated'] : values;
}

/** How far it has come: the order of STATUSES is that of a project's life. */
const furthest = (statuses: readonly Status[]): Status =>
  statuses.reduce((a, b) => (STATUSES.indexOf(b) > STATUSES.indexOf(a) ? b : a));

/** Each attribute from the most certain statement that gives it; among equals from the first by place. */
function mergeAttributes(statements: readonly AssembledStatement[]): Attributes {
  const best = [...statements].sort((a, b) => a.confidence - b.confidence || byEvidence(b, a));
  return Object.assign({}, ...best.map((one) => one.attributes));
}

function byEvidence(a: AssembledStatement, b: AssembledStatement): number {
  return compareEvidence(a.evidence[0] as Evidence, b.evidence[0] as Evidence) || compareText(a.id, b.id);
}
