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
/** 市委常委会…落实党中央部署: a local body at work, however often it names the central ones. */
const LOCAL =
  /(?<![各\p{Script=Han}])[市区县州]委(?:书记|副书记|常委|理论|召开|[一二三四五六七八九十]{1,3}届)|我[市区县州]/u;
const HOST =
  /(?:来|抵|莅|在)(\p{Script=Han})(?:参观|学习|实地|开展)?(?=考察|调研|访问|座谈|期间|投资|视察|检查|交流)/gu;
/** Characters of the head of a document that tell who receives whom. */
const HOST_REACH = 800;
/** How many opening sentences may tell the area where the metadata does not. */
const OPENING = 12;

/** Metadata first, then title, opening and the paper that printed it: the first that names an area decides. */
export function frameOf(divided: Divided, lexicon: Lexicon): Frame {
  const { document, placed, sentences } = divided;
  const opening = placed.text.slice(0, sentences[Math.min(OPENING, sentences.length) - 1]?.end ?? 0);
  const own = areasIn(document.issuer ?? '', lexicon) ?? areasIn(document.number ?? '', lexicon);
  if (own) return own;
  if (document.level === 'state' || NATIONAL.test(document.issuer ?? '')) return { isNational: true };
  const titled =
    hostOf(document.title, placed.text.slice(0, HOST_REACH), lexicon) ??
    areasIn(document.title, lexicon) ??
    sharedName(document.title, placed.text, lexicon) ??
    shortDistrict(document.title, placed.text, lexicon);
  const paper = paperArea(document.publisher ?? '', lexicon) ?? paperArea(opening, lexicon);
  if (titled && (document.level === undefined || !NATIONAL.test(document.title)))
    return titled.province ? titled : { ...paper, ...titled };
  const head = placed.text.slice(0, 200);
  if (NATIONAL.test(document.title) || (NATIONAL.test(head) && !LOCAL.test(head))) return { isNational: true };
  return (
    paper ??
    hostOf(placed.text.slice(0, HOST_REACH), placed.text.slice(0, HOST_REACH), lexicon) ??
    areasIn(opening, lexicon) ??
    sharedName(opening, placed.text, lexicon) ??
    mostNamed(divided, lexicon) ?? { isNational: false }
  );
}

/** 来潍考察, 在苏期间: the area that receives somebody, by one character of its name, which the text has in full. */
function hostOf(words: string, text: string, lexicon: Lexicon): Frame | undefined {
  for (const match of words.matchAll(HOST)) {
    const short = match[1] as string;
    for (let at = 0; at < text.length; at += 1) {
      const area = lexicon.divisions.trie.longestAt(text, at);
      if (!area) continue;
      const found = area.value.find(
        (one) => one.short.startsWith(short) && (one.level !== 'district' || area.value.length === 1),
      );
      if (found) return withWholes(found, lexicon);
      at = area.end - 1;
    }
  }
  return undefined;
}

/** 武陟…签约 in a document that says 我县: a county by its short name, where no other bears it. */
function shortDistrict(text: string, whole: string, lexicon: Lexicon): Frame | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const match = lexicon.divisions.trie.longestAt(text, at);
    if (!match) continue;
    const [only] = match.value;
    if (
      match.value.length === 1 &&
      only?.level === 'district' &&
      !ZONE_BEHIND.test(text.slice(match.end)) &&
      saysLevel(whole, only)
    )
      return withWholes(only, lexicon);
    at = match.end - 1;
  }
  return undefined;
}

/** 双桥经开区 lies somewhere else than 双桥区. */
const ZONE_BEHIND = /^\p{Script=Han}{0,6}?(?:经开区|开发区|高新区|新区|产业园|工业园|保税区)/u;

const saysLevel = (text: string, { name }: Division): boolean => {
  const level = name.at(-1) as string;
  return [`我${level}`, `${level}委`, `${level}长`].some((one) => text.includes(one)) && !/我市|全市/u.test(text);
};

/** 宝山区 of two cities: the one whose whole the text names as well, else an area whose whole nobody tells. */
function sharedName(text: string, whole: string, lexicon: Lexicon): Frame | undefined {
  for (let at = 0; at < text.length; at += 1) {
    const match = lexicon.divisions.trie.longestAt(text, at);
    if (!match) continue;
    const name = text.slice(at, match.end);
    const full = match.value.filter((one) => one.name === name);
    if (full.length > 1 && name.length > 2) {
      const placed = full.filter((one) => one.parents.some((parent) => whole.includes(parent.replace(/[省市]$/u, ''))));
      if (placed.length === 1 && placed[0]) return withWholes(placed[0], lexicon);
      return { district: { ...(full[0] as Division), code: '', parents: [] }, isNational: false };
    }
    at = match.end - 1;
  }
  return undefined;
}

function paperArea(text: string, lexicon: Lexicon): Frame | undefined {
  for (const [area, papers] of lexicon.names('paper'))
    if (papers.some((paper) => text.includes(paper))) return areasIn(area, lexicon);
  return undefined;
}

const DEPTH: readonly Division['level'][] = ['province', 'city', 'district'];

/** The areas a short text names, the smallest with its wholes; a neighbour named later takes the place of none. */
function areasIn(text: string, lexicon: Lexicon): Frame | undefined {
  let found: Division | undefined;
  for (let at = 0; at < text.length; at += 1) {
    const match = lexicon.divisions.trie.longestAt(text, at);
    if (!match) continue;
    const parents: readonly string[] = found ? [found.name, ...found.parents] : [];
    const depth = found ? DEPTH.indexOf(found.level) : -1;
    const fits = match.value.find(
      (one) => DEPTH.indexOf(one.level) > depth && one.parents.some((parent) => parents.includes(parent)),
    );
    const isFull = match.value[0]?.name === text.slice(at, match.end);
    const next =
      fits ??
      (found
        ? undefined
        : match.value.length === 1 || isFull
          ? match.value.find((one) => one.level !== 'district' || match.value.length === 1)
          : undefined);
    if (next && (next.level !== 'district' || isFull || found)) found = next;
    // 历城区（济南日报转载）: nothing named behind is smaller than a district.
    if (found?.level === 'district') break;
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
