/**
 * Relations that no rule states and whose two mentions stand as those of annotated documents do that are so related
 * (docs/usage-relations.md). The last step: rules go first.
 */
import type { Relation } from '../../src/model/ontology.js';
import type { Attributes } from '../../src/model/statement.js';
import { USAGE_RELATIONS, type UsageRelation } from '../relation-model.js';
import { LEARNT_SINCE } from '../usage-model.js';
import { governingOf } from './governing.js';
import { clauseAt, type Draft, type Reading, type Said } from './reading.js';
import { timeSaid } from './time-said.js';
import { nameOf, type Pair, pairsOf } from './usage-pairs.js';
import { signReader } from './usage-signs.js';

/** A pair that the model takes for related. */
interface Likely {
  readonly pair: Pair;
  readonly relation: Relation;
  readonly probability: number;
}

/** @param drafts what the rules state */
export function byUsage(reading: Reading, drafts: readonly Draft[]): readonly Draft[] {
  const model = reading.lexicon.relations;
  if (!model || (reading.resolved.document.date ?? LEARNT_SINCE) < LEARNT_SINCE) return [];
  const stated = new Set(drafts.flatMap(sidesOf));
  const called = new Set(
    drafts.filter(({ relation }) => relation === 'ADVOCATES').map(({ sentence, object }) => `${sentence} ${object}`),
  );
  const signsOf = signReader(reading, drafts);
  const best = new Map<string, Likely>();
  pairsOf(reading, (pair) => {
    let signs: readonly number[] | undefined;
    for (const usage of pair.relations) {
      const index = USAGE_RELATIONS.indexOf(usage);
      const least = model.least[index] as number;
      if (least > 1) continue;
      const relation = relationOf(usage, pair);
      const sides = sideOf(relation, pair.subject.key, pair.object.key);
      if (stated.has(sides) || isAnothers(reading, pair)) continue;
      // Where the rules say who calls for it, nobody else does.
      if (relation === 'ADVOCATES' && called.has(`${pair.sentence} ${pair.object.key}`)) continue;
      if (relation === 'ADVOCATES' && !isCalledFor(reading, pair)) continue;
      if (relation === 'SERVES' && pair.subject.said?.isInner) continue;
      signs ??= signsOf(pair);
      const probability = model.probability(index, signs);
      if (probability >= least && probability > (best.get(sides)?.probability ?? 0))
        best.set(sides, { pair, relation, probability });
    }
  });
  return [...best.values()].map((likely) => draftOf(reading, likely));
}

const ACTS: ReadonlySet<string> = new Set(['Leader', 'Organization', 'District']);

/** Whose text it is does not do what its sentence has somebody else do, or say. */
function isAnothers({ said, speakers }: Reading, { sentence, subject, object }: Pair): boolean {
  if (subject.way !== 'issuer' && subject.way !== 'area') return false;
  const at = object.said?.mention.start ?? 0;
  return (
    (subject.way === 'issuer' && speakers[sentence] !== undefined) ||
    (said[sentence] ?? []).some(
      (one) => !one.isInner && ACTS.has(one.kind) && one.key !== subject.key && one.mention.end <= at,
    )
  );
}

/** Behind a colon the words are the speaker's own: 他强调：“…”. */
const QUOTED = /[：，、]“$/u;
/** What a text says somebody spread it does not say in his words; behind the end of a quotation others speak. */
const NOT_HIS = /散布|鼓吹|所谓|贩卖|叫嚷|宣扬|炮制|谬论|。”/u;

/** A formulation that is fought or only told of is nobody's; the rules know how one is called for. */
function isCalledFor(reading: Reading, { sentence, subject, object }: Pair): boolean {
  const { said } = object;
  if (!said) return false;
  const { text } = reading.resolved.placed;
  const { start } = said.mention;
  const from = subject.way === 'here' ? (subject.said?.mention.end ?? start) : start;
  if (NOT_HIS.test(text.slice(Math.min(from, start), start))) return false;
  return QUOTED.test(text.slice(Math.max(0, start - 2), start)) || governingOf(reading, sentence, said) !== undefined;
}

/** LOCATED_IN and PART_OF are two words for one thing. */
const relationOf = (usage: UsageRelation, { subject, object }: Pair): Relation =>
  usage !== 'WITHIN' ? usage : subject.kind === 'District' || object.kind === 'Organization' ? 'PART_OF' : 'LOCATED_IN';

/** Both directions of a relation are one, so that the reverse of what is stated is never stated. */
const sideOf = (relation: Relation, a: string, b: string): string =>
  `${relation === 'PART_OF' ? 'LOCATED_IN' : relation} ${a < b ? `${a}\n${b}` : `${b}\n${a}`}`;
const sidesOf = ({ relation, subject, object }: Draft): readonly string[] => [sideOf(relation, subject, object)];

function draftOf(reading: Reading, { pair, relation, probability }: Likely): Draft {
  const { subject, object, sentence: index } = pair;
  const { start, end } = placeOf(reading, pair);
  const { text } = reading.resolved.placed;
  return {
    relation,
    subject: subject.key,
    object: object.key,
    sentence: index,
    start,
    end,
    rule: `${relation.toLowerCase().replace('_', '-')}-by-usage`,
    matched: [nameOf(subject), text.slice(start, end), nameOf(object)],
    attributes: attributesOf(reading, relation, { index, end }),
    isInferred: true,
    confidence: Math.round(probability * 100) / 100,
  };
}

/** From one end to the other; where only one stands in the sentence, its clause. */
function placeOf(
  { resolved }: Reading,
  { subject, object, sentence: index }: Pair,
): { readonly start: number; readonly end: number } {
  const here = [subject, object].filter((one) => one.way === 'here').map((one) => (one.said as Said).mention);
  const start = Math.min(...here.map((one) => one.start));
  const end = Math.max(...here.map((one) => one.end));
  const sentence = resolved.sentences[index];
  if (here.length > 1 || !sentence) return { start, end };
  const { text } = resolved.placed;
  const clause = { start: clauseAt(text, sentence, start).start, end: clauseAt(text, sentence, end).end };
  return clause.end > clause.start ? clause : { start, end };
}

function attributesOf(
  { resolved, isNews }: Reading,
  relation: Relation,
  { index, end }: { readonly index: number; readonly end: number },
): Attributes {
  const sentence = resolved.sentences[index];
  if (relation === 'ADVOCATES') return { manner: 'stresses' };
  if (!sentence || (relation !== 'ATTENDED' && relation !== 'VISITED')) return {};
  const { date: own } = resolved.document;
  const date = timeSaid(resolved.placed.text.slice(sentence.start, end), own) ?? (isNews ? own : undefined);
  return date ? { date } : {};
}
