/**
 * What everything is done for or turns on, in one form: 以X为纲, 以X为中心, 以X为本. Two of them follow each other where the matter is
 * the same (人, 人民), or where both name the one centre of all work (纲, 中心) and the older is gone for good.
 */
import { type Candidate, handoverEvidence } from './candidate.js';
import { handover } from './handover.js';
import type { Library, Term } from './term.js';
import { areDisjoint, areForeign, areRelatives, sideBySide } from './vetoes.js';
import { sharedCharacters } from './words.js';

const FORM = /^以([\u4e00-\u9fff]{1,8}?)为(纲|中心|根本|本|主线|先|要|核心)(?:$|的)/u;
/** Words for the one centre of all work. */
const CENTRE: ReadonlySet<string> = new Set(['纲', '中心']);
/** In a longer gap, in years, another centre may have stood between. */
const LONGEST_GAP = 6;
/** Comparable documents that use each, at least. */
const LEAST_DOCUMENTS = 2;
/** The same for the one centre of all work. */
const LEAST_FOR_CENTRE = 3;

interface Principle {
  readonly term: Term;
  readonly matter: string;
  readonly place: string;
}

export function principleSuccessions(terms: readonly Term[], library: Library): readonly Candidate[] {
  const principles = terms.flatMap((term): readonly Principle[] => {
    const match = FORM.exec(term.core);
    return match && term.uses.length > 0 ? [{ term, matter: match[1] as string, place: match[2] as string }] : [];
  });
  return principles.flatMap((older) => {
    const found = principles.flatMap((newer) => judge(older, newer, library) ?? []);
    // One that follows at once, or the same matter said anew; what comes after those followed them.
    const first = found.reduce((least, { since }) => (since !== undefined && since < least ? since : least), '9');
    return found.filter(({ since }) => since === undefined || since.slice(0, 4) === first.slice(0, 4));
  });
}

function judge(older: Principle, newer: Principle, library: Library): Candidate | undefined {
  const [a, b] = [older.term, newer.term];
  if (a === b || older.matter === newer.matter || areForeign(a, b) || areRelatives(a, b)) return undefined;
  if (sideBySide(a, b).passages > 0) return undefined;
  const sameMatter = Math.min(older.matter.length, newer.matter.length) <= 2 && isSame(older.matter, newer.matter);
  const sameCentre = CENTRE.has(older.place) && CENTRE.has(newer.place) && areDisjoint(a, b);
  if (!sameMatter && !(sameCentre && yearsBetween(a, b) <= LONGEST_GAP)) return undefined;
  const found = handover(a, b, library);
  if (found && (found.older < LEAST_DOCUMENTS || found.newer < LEAST_DOCUMENTS || found.purity < 0.85))
    return undefined;
  if (!found && !areDisjoint(a, b)) return undefined;
  // What few reports name was the centre of one field (以钢为纲), not of all work.
  if (found && !sameMatter && found.older < LEAST_FOR_CENTRE) return undefined;
  const meets = found !== undefined && found.lastOlder >= found.firstNewer;
  const since = found ? (meets ? found.border : found.firstNewer) : b.uses[0]?.date;
  const purity = found?.purity ?? 0.85;
  const [usedZh, usedEn] = found
    ? [
        `同类文件中前者见于${found.older}份、后者见于${found.newer}份，同时使用的${found.both}份，以${found.border.slice(0, 4)}年为界`,
        `of comparable documents ${found.older} use the former, ${found.newer} the latter, ${found.both} both, with the border in ${found.border.slice(0, 4)}`,
      ]
    : [
        `前者用至${lastYear(a)}年，后者自${since?.slice(0, 4)}年起`,
        `the former is used up to ${lastYear(a)}, the latter from ${since?.slice(0, 4)}`,
      ];
  return {
    from: a,
    to: b,
    kind: 'superseded',
    ...(since === undefined ? {} : { since }),
    confidence: Math.min(0.86, 0.5 + 0.25 * purity + (sameMatter ? 0.08 : 0) + (found ? 0.05 : 0)),
    rule: 'principle',
    reasons: [
      {
        zh: `同为“以＿为＿”的原则${sameMatter ? `，所指同有“${sharedCharacters(older.matter, newer.matter).join('')}”` : ''}；${usedZh}`,
        en: `Both are principles of the form 以＿为＿${sameMatter ? `, about “${sharedCharacters(older.matter, newer.matter).join('')}”` : ''}; ${usedEn}`,
        evidence: handoverEvidence(a, b),
      },
    ],
  };
}

const isSame = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
const yearsBetween = (a: Term, b: Term): number => Number(b.uses[0]?.date.slice(0, 4)) - Number(lastYear(a));
const lastYear = (term: Term): string => term.uses.at(-1)?.date.slice(0, 4) ?? '';
