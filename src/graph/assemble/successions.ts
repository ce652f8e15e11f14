/**
 * Inferred successions → statements and edges like any other. One that a text also states joins the edge of what is stated.
 */
import type { Succession } from '../../model/collection.js';
import { type DatePrefix, yearOf } from '../../model/date.js';
import type { Edge } from '../../model/entity.js';
import { compareText, type Evidence } from '../../model/evidence.js';
import { edgeId, statementId } from '../../model/identity.js';
import { relationRecord } from '../../model/ontology.js';
import type { Attributes } from '../../model/statement.js';
import type { AssembledPassage, AssembledStatement } from './assembled-graph.js';
import { compareEdges, countSources, evidenceOf, type Setting } from './edges.js';

interface Grown {
  readonly statements: readonly AssembledStatement[];
  readonly edges: readonly Edge[];
  readonly setAside: readonly string[];
}

interface Stated {
  readonly statements: readonly AssembledStatement[];
  readonly edges: readonly Edge[];
  readonly passages: readonly AssembledPassage[];
}

export function addSuccessions(stated: Stated, successions: readonly Succession[], setting: Setting): Grown {
  const passagesAt = passageFinder(stated.passages);
  const statements = new Map(stated.statements.map((statement) => [statement.id, statement]));
  const edges = new Map<string, Edge[]>();
  for (const edge of stated.edges) between(edges, edge).push(edge);
  const setAside: string[] = [];
  for (const succession of [...successions].sort(compareSuccessions)) {
    const evidence = evidenceOf(succession.reasons);
    if (evidence.length === 0) {
      setAside.push(`${succession.from} → ${succession.to}: inferred by ${succession.rule}, but no words bear it out`);
      continue;
    }
    const statement = statementOf(succession, evidence, passagesAt);
    if (statements.has(statement.id)) continue;
    statements.set(statement.id, statement);
    const inferred = edgeOf(succession, statement, setting);
    const known = between(edges, inferred);
    const at = known.findIndex((edge) => isSameFact(edge, inferred));
    if (at < 0) known.push(inferred);
    else known[at] = join(known[at] as Edge, inferred, setting);
  }
  return {
    statements: [...statements.values()].sort((a, b) => compareText(a.id, b.id)),
    edges: [...edges.values()].flat().sort(compareEdges),
    setAside,
  };
}

/** The edges of one type between the same ends. */
function between(edges: Map<string, Edge[]>, { type, from, to }: Edge): Edge[] {
  const key = JSON.stringify([type, from, to]);
  const here = edges.get(key) ?? [];
  edges.set(key, here);
  return here;
}

const compareSuccessions = (a: Succession, b: Succession): number =>
  compareText(a.relation, b.relation) ||
  compareText(a.from, b.from) ||
  compareText(a.to, b.to) ||
  compareText(a.since ?? '', b.since ?? '') ||
  compareText(a.rule, b.rule) ||
  compareText(JSON.stringify(a.attributes), JSON.stringify(b.attributes));

function statementOf(
  { relation, from, to, since, confidence, rule, attributes, kind }: Succession,
  evidence: readonly Evidence[],
  passagesAt: (evidence: Evidence) => readonly string[],
): AssembledStatement {
  const parts = ['inferred', relation, from, to, since ?? '', rule, ...apartOf(relation, attributes)];
  return {
    id: statementId(parts, 0),
    document: (evidence[0] as Evidence).document,
    passages: [...new Set(evidence.flatMap(passagesAt))].sort(compareText),
    relation,
    subject: from,
    object: to,
    attributes: kind === undefined ? attributes : { ...attributes, kind },
    origin: 'inferred',
    status: 'stated',
    confidence,
    ...(since === undefined ? {} : { since }),
    evidence,
    rule,
    matched: [],
  };
}

function edgeOf(succession: Succession, statement: AssembledStatement, setting: Setting): Edge {
  const { relation, from, to, since } = succession;
  const apart = relationRecord(relation).apart.map((name) =>
    String((name === 'since' ? since : undefined) ?? statement.attributes[name] ?? ''),
  );
  return {
    id: edgeId(relation, [from, to], apart),
    type: relation,
    from,
    to,
    origin: 'inferred',
    status: 'stated',
    confidence: statement.confidence,
    ...(since === undefined ? {} : { since }),
    documents: countSources(statement.evidence, setting),
    attributes: statement.attributes,
    reasons: succession.reasons,
    statements: [statement.id],
    evidence: statement.evidence,
  };
}

/** Years by which a text may tell a change later than its words came into use. */
const TOLD_LATER = 2;

/** The same succession told twice: ends alike, not negated, dates of which one is a prefix of the other or that are near, the same post. */
function isSameFact(a: Edge, b: Edge): boolean {
  return (
    a.type === b.type &&
    a.from === b.from &&
    a.to === b.to &&
    a.status !== 'negated' &&
    (isCompatible(a.since, b.since) || isNear(a, b)) &&
    (a.attributes['post'] ?? '') === (b.attributes['post'] ?? '')
  );
}

const isCompatible = (a: DatePrefix | undefined, b: DatePrefix | undefined): boolean =>
  a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);

const isNear = (known: Edge, inferred: Edge): boolean =>
  known.origin === 'stated' &&
  known.type === 'EVOLVED_INTO' &&
  Math.abs(yearOf(known.since as DatePrefix) - yearOf(inferred.since as DatePrefix)) <= TOLD_LATER;

/** What is stated keeps its id, its origin and its words; the inference adds its reasons and what the text leaves open. */
function join(known: Edge, inferred: Edge, setting: Setting): Edge {
  const since = isCompatible(known.since, inferred.since) ? finer(known.since, inferred.since) : known.since;
  const evidence = evidenceOf([known, inferred]);
  return {
    ...known,
    confidence: Math.max(known.confidence, inferred.confidence),
    ...(since === undefined ? {} : { since }),
    documents: countSources(evidence, setting),
    attributes: { ...inferred.attributes, ...known.attributes },
    reasons: [...(known.reasons ?? []), ...(inferred.reasons ?? [])],
    statements: [...known.statements, ...inferred.statements],
    evidence,
  };
}

const finer = (a: DatePrefix | undefined, b: DatePrefix | undefined): DatePrefix | undefined =>
  (b?.length ?? 0) > (a?.length ?? 0) ? b : a;

const apartOf = (relation: Succession['relation'], attributes: Attributes): readonly string[] =>
  relationRecord(relation).apart.map((name) => String(attributes[name] ?? ''));

/** Ids of the passages that a quotation touches. */
function passageFinder(passages: readonly AssembledPassage[]): (evidence: Evidence) => readonly string[] {
  const byDocument = new Map<string, AssembledPassage[]>();
  for (const passage of passages) {
    const here = byDocument.get(passage.document);
    if (here === undefined) byDocument.set(passage.document, [passage]);
    else here.push(passage);
  }
  return ({ document, start, end }) =>
    (byDocument.get(document) ?? []).filter((one) => one.start < end && start < one.end).map(({ id }) => id);
}
