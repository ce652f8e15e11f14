/** Whose document it is and of which area: what 我市, 市委 and 全省 mean in it. */

import type { Division } from '../divisions.js';
import type { Lexicon } from '../lexicon.js';
import type { Divided } from '../stages.js';

export interface Frame {
  readonly province?: Division;
  readonly city?: Division;
  readonly district?: Division;
  readonly isNational: boolean;
}

const NATIONAL =
  /国务院|中共中央|党中央|全国人民代表大会|中国共产党第?[一二三四五六七八九十]*次?全国代表大会|中华人民共和国/u;
/** How many opening sentences may tell the area where the metadata does not. */
const OPENING = 12;

/** Metadata first, then title, opening and the paper that printed it: the first that names an area decides. */
export function frameOf(divided: Divided, lexicon: Lexicon): Frame {
  const { document, placed, sentences } = divided;
  const opening = placed.text.slice(0, sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0);
  const own = areasIn(document.issuer ?? '', lexicon) ?? areasIn(document.number ?? '', lexicon);
  if (own) return own;
  if (document.level === 'state' || NATIONAL.test(document.issuer ?? '')) return { isNational: true };
  const titled = areasIn(document.title, lexicon);
  const paper = paperArea(document.publisher ?? '', lexicon) ?? paperArea(opening, lexicon);
  if (titled && (document.level === undefined || !NATIONAL.test(document.title)))
    return titled.province ? titled : { ...paper, ...titled };
  if (NATIONAL.test(document.title) || NATIONAL.test(placed.text.slice(0, 200))) return { isNational: true };
  return paper ?? areasIn(opening, lexicon) ?? mostNamed(divided, lexicon) ?? { isNational: false };
}

function paperArea(text: string, lexicon: Lexicon): Frame | undefined {
  for (const [area, papers] of lexicon.names('paper'))
    if (papers.some((paper) => text.includes(paper))) return areasIn(area, lexicon);
  return undefined;
}

/** The areas a short text names, the smallest with its wholes. */
function areasIn(text: string, lexicon: Lexicon): Frame | undefined {
  let found: Division | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const match = lexicon.divisions.trie.longestAt(text, at);
    if (!match) continue;
    const parents: readonly string[] = found ? [found.name, ...found.parents] : [];
    const fits = match.value.find((one) => one.parents.some((parent) => parents.includes(parent)));
    const isFull = match.value[0]?.name === text.slice(at, match.end);
    const next =
      fits ??
      (found
        ? undefined
        : match.value.length === 1 || isFull
          ? match.value.find((one) => one.level !== 'district' || match.value.length === 1)
          : undefined);
    if (next && (next.level !== 'district' || isFull || found)) found = next;
    at = match.end - 1;
  }
  return found && withWholes(found, lexicon);
}

function withWholes(division: Division, lexicon: Lexicon): Frame {
  const whole = (level: Division['level']) =>
    division.parents.flatMap((name) =>
      lexicon.divisions.named(name).filter((one) => one.name === name && one.level === level),
    )[0];
  const province = division.level === 'province' ? division : whole('province');
  const city = division.level === 'city' ? division : division.level === 'district' ? whole('city') : undefined;
  return {
    ...(province && { province }),
    ...(city && { city }),
    ...(division.level === 'district' && { district: division }),
    isNational: false,
  };
}

/** The province named most often, when it is named at least three times and more often than all others together. */
function mostNamed(divided: Divided, lexicon: Lexicon): Frame | undefined {
  const counts = new Map<Division, number>();
  const { text } = divided.placed;
  let all = 0;
  for (let at = 0; at < text.length; at += 1) {
    const match = lexicon.divisions.trie.longestAt(text, at);
    const province = match?.value.find((one) => one.level === 'province');
    if (!match) continue;
    if (province) {
      counts.set(province, (counts.get(province) ?? 0) + 1);
      all += 1;
    }
    at = match.end - 1;
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || Number(a[0].code) - Number(b[0].code));
  return best && best[1] >= 3 && best[1] * 2 > all ? withWholes(best[0], lexicon) : undefined;
}
