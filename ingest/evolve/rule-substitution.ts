/**
 * Minimal substitution: two names alike but for one word (济南新旧动能转换先行区, …起步区; 转变经济增长方式, …发展方式).
 * The filters matter more than the handover: whole words, same head, few fillers of the template, like contexts, not side by side.
 */
import { type Candidate, handoverEvidence } from './candidate.js';
import { type Handover, handover } from './handover.js';
import { slotPlace } from './rule-slot.js';
import { placeOf } from './series-place.js';
import type { Library, Term } from './term.js';
import { areDisjoint, areForeign, areRelatives, sideBySide, tellsSiblingsApart } from './vetoes.js';
import { differenceOf, sharedCharacters, sidesOf } from './words.js';

/** Larger families are parallel: X强国, X济南, X高铁. */
const LARGEST_FAMILY = 5;
const LONGEST_CHANGE = 6;
const SHORTEST_NAME = 4;
const LONGEST_NAME = 24;
const KINDS: ReadonlySet<string> = new Set(['Strategy', 'Slogan', 'District', 'Industry', 'Organization', 'Project']);

export function substitutionSuccessions(terms: readonly Term[], library: Library): readonly Candidate[] {
  const families = library.group('substitution', terms, (term) => (isSubject(term) ? templatesOf(term.name) : []));
  const found = new Map<string, Candidate>();
  for (const [template, all] of families) {
    // Stray fillers of one document make no family large.
    const family = all.length > LARGEST_FAMILY ? all.filter(isSettled) : all;
    if (family.length < 2 || family.length > LARGEST_FAMILY || all.length > 4 * LARGEST_FAMILY) continue;
    for (const older of family)
      for (const newer of family) {
        if (older.id === newer.id || older.kind !== newer.kind) continue;
        const key = `${older.id}\n${newer.id}`;
        if (found.has(key) || !isMinimal(template, older.name, newer.name)) continue;
        const candidate = library.decide('substitution', [older, newer], () => judge(older, newer, library));
        if (candidate) found.set(key, candidate);
      }
  }
  return [...found.values()];
}

const isSubject = (term: Term): boolean =>
  KINDS.has(term.kind) && !placeOf(term) && term.name.length >= SHORTEST_NAME && term.name.length <= LONGEST_NAME;

/** Used in three documents at least. */
const isSettled = (term: Term): boolean => new Set(term.all.map((use) => use.document)).size >= 3;

/** A name with one run of up to six characters taken out; what stays is at least as long as what goes, and ends it with its head. */
function* templatesOf(name: string): Iterable<string> {
  for (let start = 0; start < name.length - 1; start += 1)
    for (let size = 1; size <= LONGEST_CHANGE && start + size < name.length; size += 1)
      if (name.length - size >= Math.max(3, size)) yield `${name.slice(0, start)}＿${name.slice(start + size)}`;
}

/** The template that takes out exactly what differs: each pair is looked at once. */
function isMinimal(template: string, a: string, b: string): boolean {
  const difference = differenceOf(a, b);
  return template === `${difference.before}＿${difference.behind}`;
}

/** Words that change without the policy changing. Source: function words, degree and group words of official prose. */
const IDLE =
  /^(?:的|和|与|及|了|等|更|更加|进一步|各|全|大|新|我国|我|国家|全国|中国|社会主义|现代|现代化|重点|主要|重大|深化|加强|加快)$/u;

/** Verbs that go with any policy. When both changed parts begin with one, the wording changed and not the policy. */
const GENERIC_VERB =
  /^(?:提高|提升|深化|加强|推进|推动|推广|增设|设立|建立|完善|扩大|加快|实施|实行|支持|促进|改善|优化|强化|巩固|落实)/u;

/**
 * Heads of wording that a state restates: a way, a model, a goal, an area. Behind other heads (工程, 计划, 改革, 产业) another word
 * means another object, and both go on side by side.
 */
const RESTATED =
  /(?:方式|模式|社会|国家|经济|战略|体制|格局|理念|目标|路线|道路|方针|[强大]国|强[省市区县]|省会|都市|[区带圈])$/u;

function judge(older: Term, newer: Term, library: Library): Candidate | undefined {
  const { before, behind, older: was, newer: is } = differenceOf(older.name, newer.name);
  // The slots of policy stances have periods of their own.
  if (slotPlace(older.name)?.proven && slotPlace(newer.name)?.proven) return undefined;
  if (GENERIC_VERB.test(was) && GENERIC_VERB.test(is)) return undefined;
  if (tellsSiblingsApart(was, is) || IDLE.test(was) || IDLE.test(is)) return undefined;
  if (was.includes(is) || is.includes(was)) return undefined;
  // One word for one word; longer changes have to keep a word of what they replace (发展总体, 协调发展).
  const oneWord = was.length === is.length && was.length <= 3;
  if (!oneWord && (Math.abs(was.length - is.length) > 2 || sharedCharacters(was, is).length < 2)) return undefined;
  // The same characters in another order are another spelling.
  if (older.name.length === newer.name.length && sharedCharacters(older.name, newer.name).length === older.name.length)
    return undefined;
  // A reform goes on under a wider name; any other word makes it another reform.
  const widened = /改革$/u.test(older.name) && /^(?:综合|全面|系统)$/u.test(is) && behind === '改革';
  if (!widened && (!RESTATED.test(older.name) || !RESTATED.test(newer.name))) return undefined;
  if (areForeign(older, newer) || areRelatives(older, newer)) return undefined;
  const both = sideBySide(older, newer);
  const found = handover(older, newer, library);
  const common = before.length + behind.length;
  const statistical =
    found !== undefined &&
    ((found.older >= 3 && found.newer >= 3) ||
      (found.older >= 2 && found.newer >= 2 && found.purity === 1 && found.expectedAfter >= 2));
  const confidence = statistical
    ? byHandover(found, both.passages, common)
    : byNames({ older, newer, before, common, was, is, passages: both.documents });
  if (confidence === undefined) return undefined;
  const context = likeContexts(older, newer);
  // A single changed character is a word only inside a longer one (建设, 建成): contexts then have to prove the slot.
  if (was.length === 1 && is.length === 1 && (!statistical || context < 0.3)) return undefined;
  if (statistical && context < 0.12) return undefined;
  return candidateOf({
    older,
    newer,
    was,
    is,
    ...(statistical ? { found } : {}),
    confidence: Math.min(0.96, confidence + 0.1 * context),
  });
}

/** In a comparable series: used in order, hardly together, and the older missed once it is gone. */
function byHandover(found: Handover, passages: number, common: number): number | undefined {
  if (found.purity < 0.84 || found.expectedAfter < 1.2 || common < 3) return undefined;
  if (found.both > 0.34 * Math.min(found.older, found.newer) || passages > 0.2 * Math.min(found.older, found.newer) + 1)
    return undefined;
  return 0.45 + 0.9 * (found.purity - 0.6) + Math.min(0.1, 0.02 * found.expectedAfter);
}

const LABEL = /^(?:国家|全国|世界|全球|省级|市级|一批|若干|各类)/u;

interface NamePair {
  readonly older: Term;
  readonly newer: Term;
  readonly before: string;
  readonly common: number;
  readonly was: string;
  readonly is: string;
  readonly passages: number;
}

/** With few documents only the names of areas speak: one changed word of equal length, all else alike, one after the other. */
function byNames({ older, newer, before, common, was, is, passages }: NamePair): number | undefined {
  if (older.kind !== 'District' || passages > 0 || !areDisjoint(older, newer)) return undefined;
  // What differs at the head of a name is its place or its owner; a label that many bear is not one area.
  if (before.length < 2 || LABEL.test(older.name)) return undefined;
  if (was.length !== is.length || was.length < 2 || common < Math.max(5, 2 * was.length)) return undefined;
  return 0.62 + Math.min(0.15, 0.03 * (common - 5));
}

/** Share of the two characters to the left that both see, weighted by use: the best single sign of one slot. 0 to 1. */
function likeContexts(a: Term, b: Term): number {
  return Math.max(overlap(a, b, 0), 0.8 * overlap(a, b, 1));
}

function overlap(a: Term, b: Term, side: 0 | 1): number {
  const count = (term: Term): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const use of term.all) {
      const text = sidesOf(use.frame)[side];
      const near = side === 0 ? text.slice(-2) : text.slice(0, 2);
      counts.set(near, (counts.get(near) ?? 0) + 1 / term.all.length);
    }
    return counts;
  };
  const [left, right] = [count(a), count(b)];
  return [...left].reduce((sum, [near, share]) => sum + Math.min(share, right.get(near) ?? 0), 0);
}

interface Judged {
  readonly older: Term;
  readonly newer: Term;
  readonly was: string;
  readonly is: string;
  readonly found?: Handover;
  readonly confidence: number;
}

function candidateOf({ older, newer, was, is, found, confidence }: Judged): Candidate {
  // Where the two never meet, the newer begins with its first use; else at the border between them.
  const meets = found !== undefined && found.lastOlder >= found.firstNewer;
  const since = found && meets ? found.border : (found?.firstNewer ?? newer.uses[0]?.date);
  const clean = found
    ? {
        zh: `；同类文件中前者见于${found.older}份、后者见于${found.newer}份，同时使用的${found.both}份，${found.lastOlder.slice(0, 4)}年后不再使用前者`,
        en: `; of comparable documents ${found.older} use the former, ${found.newer} the latter, ${found.both} both; the former is last used in ${found.lastOlder.slice(0, 4)}`,
      }
    : { zh: '；先后使用，没有文件同时使用', en: '; one after the other, no document uses both' };
  return {
    from: older,
    to: newer,
    kind: older.kind === 'District' ? 'renamed' : 'upgraded',
    ...(since === undefined ? {} : { since }),
    confidence,
    rule: 'substitution',
    reasons: [
      {
        zh: `名称只差“${was}”与“${is}”${clean.zh}`,
        en: `The names differ only in “${was}” and “${is}”${clean.en}`,
        evidence: handoverEvidence(older, newer),
      },
    ],
  };
}
