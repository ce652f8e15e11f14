/** HAS_COMPONENT of a counted family and the parts that are spelt out beside it. */
import { countedSpans } from '../recognise/counted-spans.js';
import type { Draft, Reading, Said } from './reading.js';

const WHOLE = new Set(['Slogan', 'Strategy', 'Theme']);
const PART = new Set(['Slogan', 'Strategy', 'Industry', 'Theme', 'Project', 'District', 'Place']);

/** Of one sentence. */
export function countedParts(reading: Reading, index: number): readonly Draft[] {
  const here = reading.said[index] ?? [];
  const sentence = reading.resolved.sentences[index];
  if (!sentence) return [];
  const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
  const at = (start: number, end: number): Said | undefined =>
    here.find((one) => one.mention.start === sentence.start + start && one.mention.end === sentence.start + end) ??
    here.find(
      (one) =>
        one.mention.start - sentence.start <= start &&
        one.mention.end - sentence.start >= end &&
        one.mention.hints['inner'] !== undefined,
    );
  const spelt = countedSpans(text).flatMap(({ whole, parts }) => {
    const family = at(whole.start, whole.end);
    if (!family || !WHOLE.has(family.kind)) return [];
    return parts.flatMap((span, order) => {
      const part = at(span.start, span.end);
      return part && part.key !== family.key && PART.has(part.kind) ? [draft(index, family, part, order + 1)] : [];
    });
  });
  return [...spelt, ...waters(reading, index)];
}

/** 三河三湖 and the rivers and lakes in the brackets behind it. */
function waters(reading: Reading, index: number): readonly Draft[] {
  const here = reading.said[index] ?? [];
  const { text } = reading.resolved.placed;
  return here.flatMap((family) => {
    const { name, end } = family.mention;
    const open = text.startsWith('”（', end) ? end + 1 : text.startsWith('（', end) ? end : -1;
    if (open < 0 || !WHOLE.has(family.kind) || !/[江河湖山海]/u.test(name)) return [];
    const close = text.indexOf('）', open);
    const places = here.filter(
      (one) => one.kind === 'Place' && !one.isInner && one.mention.start > open && one.mention.end <= close,
    );
    return places.length > 1 ? places.map((part, order) => draft(index, family, part, order + 1)) : [];
  });
}

const draft = (sentence: number, whole: Said, part: Said, order: number): Draft => ({
  relation: 'HAS_COMPONENT',
  subject: whole.key,
  object: part.key,
  sentence,
  start: Math.min(whole.mention.start, part.mention.start),
  end: Math.max(whole.mention.end, part.mention.end),
  rule: 'counted-part',
  matched: [whole.mention.name, part.mention.name],
  attributes: { order },
});
