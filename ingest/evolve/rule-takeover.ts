/**
 * Takeovers: names that are not built alike but have a word in common (东北地区等老工业基地振兴, 东北全面振兴), used in like frames,
 * the one up to a time and the other from then on, in documents that can be compared. A clean handover alone proves nothing:
 * topics come and go; frames and a common word tell which two are one matter.
 */
import { type Candidate, handoverEvidence } from './candidate.js';
import { handover } from './handover.js';
import { placeOf } from './series-place.js';
import { type Library, perTerm, type Term } from './term.js';
import { areForeign, areRelatives, sideBySide, tellsSiblingsApart } from './vetoes.js';
import { differenceOf, sharedCharacters, sidesOf } from './words.js';

const KINDS: ReadonlySet<string> = new Set(['Strategy', 'Slogan']);
/** Comparable documents that use each, at least. */
const LEAST_DOCUMENTS = 4;
/** The same where long names are nearly the same. */
const LEAST_IF_NAMED_ALIKE = 3;
/** Likeness of frames, at least. Source: pairs read by eye in the national reports since 2000; below it most are strangers. */
const LEAST_LIKENESS = 0.18;
/** A word that more names share than this says nothing. */
const COMMONEST_WORD = 60;
/** Words that most policies have in their names. */
const GENERIC =
  /^(?:发展|改革|建设|社会|经济|战略|制度|体系|现代|代化|中国|国家|全面|新型|推进|行动|计划|工程|政策|体制|主义|强国|强省|创新|产业|农村|城市|国有|企业|管理|服务|机制|工作|方针|大力|科技|文化|提升|高质|质量|量发|国际|开放|对外|外开|基本|原则|国策|坚持|会主|义现|义道|义国|特色|国特|色社|化国|道路)$/u;
/** Behind these heads another word means another object. */
const OBJECTS = /(?:改革|政策|责任制|工程|计划|行动|活动|制度|产业|中国|思想)$|^[\u4e00-\u9fff]{2}强[国省]$/u;

export function takeovers(terms: readonly Term[], library: Library): readonly Candidate[] {
  const byWord = library.group('takeover', terms, (term) => (isSubject(term) ? wordsOf(term.core) : []));
  const found = new Map<string, Candidate>();
  for (const list of byWord.values()) {
    if (list.length > COMMONEST_WORD) continue;
    for (const older of list)
      for (const newer of list) {
        const key = `${older.id}\n${newer.id}`;
        if (older.id === newer.id || found.has(key) || !mayFollow(older, newer)) continue;
        const candidate = library.decide('takeover', [older, newer], () => {
          const likeness = cosine(framesOf(older), framesOf(newer));
          return likeness < LEAST_LIKENESS ? undefined : judge(older, newer, { library, likeness });
        });
        if (candidate) found.set(key, candidate);
      }
  }
  return [...found.values()];
}

const isSubject = (term: Term): boolean =>
  KINDS.has(term.kind) && term.core.length >= 4 && !OBJECTS.test(term.core) && !placeOf(term) && isUsed(term);

const isUsed = (term: Term): boolean =>
  [...term.counts.values()].some((documents) => documents.size >= LEAST_IF_NAMED_ALIKE);

const wordsOf = (name: string): readonly string[] =>
  [...name]
    .slice(1)
    .map((character, index) => `${name[index]}${character}`)
    .filter((word) => !/[、，“”的和与]/u.test(word));

function mayFollow(older: Term, newer: Term): boolean {
  const [a, b] = [older.core, newer.core];
  if (a.includes(b) || b.includes(a) || areForeign(older, newer) || areRelatives(older, newer)) return false;
  const difference = differenceOf(a, b);
  if (tellsSiblingsApart(difference.older, difference.newer)) return false;
  // A generic word in common is enough only where all else is of one build: 社会管理, 社会治理.
  const own = wordsOf(a).some((word) => !GENERIC.test(word) && b.includes(word));
  const alike = a.length === b.length && difference.before.length * 2 >= a.length;
  return own || (alike && (a.length > 6 || (isLong(older) && isLong(newer))));
}

const isLong = (term: Term): boolean =>
  [...term.counts.values()].some((documents) => documents.size >= 2 * LEAST_DOCUMENTS);

/** Long names of which nearly all of the shorter stands in the longer: 富强民主文明和谐的…国家, 富强民主文明和谐美丽的…强国. */
const areNamedAlike = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= 10 && sharedCharacters(a, b).length >= 0.85 * Math.min(a.length, b.length);

type Weights = ReadonlyMap<string, number>;

/** Pairs of characters in the frames of a term, by the logarithm of how often. */
const framesOf = perTerm((term): Weights => {
  const counts = new Map<string, number>();
  for (const { frame } of term.uses)
    for (const side of sidesOf(frame)) for (const word of wordsOf(side)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map([...counts].map(([word, count]) => [word, Math.log(1 + count) * (GENERIC.test(word) ? 0.3 : 1)]));
});

function cosine(a: Weights, b: Weights): number {
  let sum = 0;
  for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
  return sum === 0 ? 0 : sum / (norm(a) * norm(b));
}

const norm = (weights: Weights): number =>
  Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0));

interface Setting {
  readonly library: Library;
  readonly likeness: number;
}

function judge(older: Term, newer: Term, { library, likeness }: Setting): Candidate | undefined {
  const found = handover(older, newer, library);
  const least = areNamedAlike(older.core, newer.core) ? LEAST_IF_NAMED_ALIKE : LEAST_DOCUMENTS;
  if (!found || found.older < least || found.newer < least) return undefined;
  if (found.purity < 0.92 || found.expectedAfter < 2 || found.both > 0.15 * Math.min(found.older, found.newer))
    return undefined;
  const gap = Number(found.firstNewer.slice(0, 4)) - Number(found.lastOlder.slice(0, 4));
  if (gap > 4 || sideBySide(older, newer).passages > 0) return undefined;
  const meets = found.lastOlder >= found.firstNewer;
  return {
    from: older,
    to: newer,
    kind: 'superseded',
    since: meets ? found.border : found.firstNewer,
    confidence: Math.min(
      0.86,
      0.5 +
        0.5 * Math.min(0.4, likeness) +
        (found.purity - 0.8) * 0.5 +
        0.005 * Math.min(20, found.older + found.newer),
    ),
    rule: 'takeover',
    reasons: [
      {
        zh: `用语的上下文相近；同类文件中前者见于${found.older}份，至${found.lastOlder.slice(0, 4)}年止，后者见于${found.newer}份，自${found.firstNewer.slice(0, 4)}年起`,
        en: `Used in like contexts; of comparable documents ${found.older} use the former, up to ${found.lastOlder.slice(0, 4)}, and ${found.newer} the latter, from ${found.firstNewer.slice(0, 4)}`,
        evidence: handoverEvidence(older, newer),
      },
    ],
  };
}
