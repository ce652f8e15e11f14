/** Mentions to statements. All relations are listed here, and nowhere else. */
import type { Evidence } from '../../src/model/evidence.js';
import { statementId } from '../../src/model/identity.js';
import { type Relation, relationRecord, type Status } from '../../src/model/ontology.js';
import type { LocalEntity, Statement } from '../../src/model/statement.js';
import type { Lexicon } from '../lexicon.js';
import { toSource } from '../place.js';
import type { Resolved } from '../stages.js';
import { advocates } from './advocates.js';
import { attended } from './attended.js';
import { byUsage } from './by-usage.js';
import { career } from './career.js';
import { confidenceOf, LEAST_STATED } from './confidence.js';
import { defines } from './defines.js';
import { evolvedInto } from './evolved-into.js';
import { hasComponent } from './has-component.js';
import { holdsPost } from './holds-post.js';
import { investsIn } from './invests-in.js';
import { issuerOf } from './issuer.js';
import { locatedIn } from './located-in.js';
import { originated } from './originated.js';
import { partOf } from './part-of.js';
import { clauseAt, type Draft, isVisitName, maskNames, type Reading, type Relate, type Said } from './reading.js';
import { serves } from './serves.js';
import { isNewsReport, speakersOf } from './speakers.js';
import { statusOf } from './status.js';
import { visited } from './visited.js';

const RELATIONS: readonly Relate[] = [
  holdsPost,
  career,
  attended,
  visited,
  advocates,
  originated,
  locatedIn,
  partOf,
  hasComponent,
  serves,
  defines,
  investsIn,
];

export interface Related {
  readonly statements: readonly Statement[];
  /** The document's entities, its issuer among them even where no sentence names it. */
  readonly entities: readonly LocalEntity[];
}

/** What is read of a document before a model of usage is asked. */
interface ByRules {
  readonly reading: Reading;
  readonly issuer: LocalEntity | undefined;
  readonly kinds: ReadonlyMap<string, LocalEntity['kind']>;
  readonly drafts: readonly Draft[];
}

export function relate(resolved: Resolved, lexicon: Lexicon): Related {
  const { reading, issuer, kinds, drafts } = relateByRules(resolved, lexicon);
  const usual = byUsage(reading, drafts).filter((draft) => fits(draft, kinds));
  const statements = [
    ...statementsOf(reading, [...drafts, ...usual], kinds),
    ...evolvedInto(resolved).filter((one) => fits(one, kinds)),
  ];
  const isNew =
    issuer &&
    !resolved.entities.some((one) => one.key === issuer.key) &&
    statements.some((one) => one.subject === issuer.key);
  return { statements, entities: isNew ? [...resolved.entities, issuer] : resolved.entities };
}

/** What the rules state: also what a model of usage is learnt beside. */
export function relateByRules(resolved: Resolved, lexicon: Lexicon): ByRules {
  const said = bySentence(resolved);
  const issuer = issuerOf(resolved, lexicon);
  const isNews = isNewsReport(resolved, said, lexicon);
  const reading: Reading = {
    resolved,
    lexicon,
    said,
    speakers: isNews ? speakersOf(resolved, said, lexicon) : [],
    isNews,
    issuer: issuer?.key,
    repeats: repeatsIn(resolved),
  };
  const kinds = new Map(resolved.entities.map((one) => [one.key, one.kind] as const));
  if (issuer) kinds.set(issuer.key, issuer.kind);
  const drafts = RELATIONS.flatMap((relation) => relation(reading)).filter((draft) => fits(draft, kinds));
  return { reading, issuer, kinds, drafts };
}

function bySentence(resolved: Resolved): readonly (readonly Said[])[] {
  const kinds = new Map(resolved.entities.map((one) => [one.key, one.kind] as const));
  const said: Said[][] = resolved.sentences.map(() => []);
  for (const [index, mention] of resolved.mentions.entries()) {
    const key = resolved.keys[index];
    const kind = key === undefined ? undefined : kinds.get(key);
    if (key !== undefined && kind !== undefined) said[mention.sentence]?.push({ mention, key, kind, isInner: false });
  }
  return said.map((list) => {
    const sorted = list.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
    let end = -1;
    return sorted.map((one) => {
      const isInner = one.mention.end <= end;
      // The name of a visit is a whole clause: who goes and where stand in it as in any other.
      if (!isVisitName(one)) end = Math.max(end, one.mention.end);
      return isInner ? { ...one, isInner } : one;
    });
  });
}

/** A statement whose ends are of kinds that the ontology allows, and are two things. */
function fits(
  draft: Pick<Draft, 'relation' | 'subject' | 'object'>,
  kinds: ReadonlyMap<string, LocalEntity['kind']>,
): boolean {
  const { from, to } = relationRecord(draft.relation);
  const subject = kinds.get(draft.subject);
  const object = kinds.get(draft.object);
  return (
    draft.subject !== draft.object &&
    subject !== undefined &&
    object !== undefined &&
    from.includes(subject) &&
    to.includes(object)
  );
}

/** What is built or set up somewhere comes about in steps; the rest is done or said. */
const BUILT: ReadonlySet<Relation> = new Set(['LOCATED_IN', 'INVESTS_IN']);
/** What something consists of or is called does not come about; it is so or it is not. */
const STRUCTURE: ReadonlySet<Relation> = new Set(['HAS_COMPONENT', 'PART_OF', 'DEFINES']);
const LOOKS_BACK = /回顾|回望|成就|成绩|总结|过去[一五\d]|主要工作和|工作情况/u;

function statusAt({ resolved, said }: Reading, draft: Draft, kinds: ReadonlyMap<string, LocalEntity['kind']>): Status {
  const sentence = resolved.sentences[draft.sentence];
  if (!sentence) return 'stated';
  const { text } = resolved.placed;
  const { start } = clauseAt(text, sentence, draft.start);
  const { end } = clauseAt(text, sentence, draft.end);
  const isProject = [draft.subject, draft.object].some((key) => kinds.get(key) === 'Project');
  const status = statusOf({
    masked: maskNames(text, start, end, said[draft.sentence] ?? []),
    isAct: !BUILT.has(draft.relation) && !(isProject && draft.relation === 'SERVES'),
    isReview: sentence.section.some((heading) => LOOKS_BACK.test(heading)),
  });
  return STRUCTURE.has(draft.relation) && status !== 'negated' ? 'stated' : status;
}

function statementsOf(
  reading: Reading,
  drafts: readonly Draft[],
  kinds: ReadonlyMap<string, LocalEntity['kind']>,
): readonly Statement[] {
  const seen = new Map<string, number>();
  const { resolved } = reading;
  const { document } = resolved;
  return drafts.flatMap((draft) => {
    const status = draft.status ?? statusAt(reading, draft, kinds);
    // Not to stand for something is no standing for it, and hardly ever what the words mean.
    if (status === 'negated' && (draft.relation === 'ADVOCATES' || draft.confidence !== undefined)) return [];
    const sentence = resolved.sentences[draft.sentence];
    const from = Math.max(draft.start, sentence?.start ?? 0);
    const place = toSource(resolved.placed, from, Math.min(draft.end, sentence?.end ?? draft.end));
    const quote = document.text.slice(place.start, place.end);
    const evidence: Evidence = { document: document.id, ...place, quote };
    const attributes = draft.attributes ?? {};
    const confidence = draft.confidence ?? confidenceOf(draft.relation, draft.rule, draft.isInferred);
    const parts = [document.id, draft.relation, draft.subject, draft.object, JSON.stringify(attributes), quote];
    const occurrence = seen.get(parts.join('\n')) ?? 0;
    seen.set(parts.join('\n'), occurrence + 1);
    const statement: Statement = {
      id: statementId(parts, occurrence),
      document: document.id,
      passage: draft.sentence,
      relation: draft.relation,
      subject: draft.subject,
      object: draft.object,
      attributes,
      origin: draft.isInferred || confidence < LEAST_STATED ? 'inferred' : 'stated',
      status,
      confidence,
      ...(draft.since === undefined ? {} : { since: draft.since }),
      ...(draft.until === undefined ? {} : { until: draft.until }),
      evidence: [evidence],
      rule: draft.rule,
      matched: draft.matched,
    };
    return [statement];
  });
}

/** Sentences said before word for word: headlines as captions, menus. They make no second statement. */
function repeatsIn(resolved: Resolved): ReadonlySet<number> {
  const seen = new Set<string>();
  const repeats = new Set<number>();
  for (const [index, sentence] of resolved.sentences.entries()) {
    const text = resolved.placed.text.slice(sentence.start, sentence.end);
    if (seen.has(text)) repeats.add(index);
    seen.add(text);
  }
  return repeats;
}
