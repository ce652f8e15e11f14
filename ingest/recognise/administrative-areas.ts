/** Areas of government by name (山东省, 济南市章丘区) and by the words of the document (我市, 全省). */

import type { Division } from '../divisions.js';
import type { Lexicon } from '../lexicon.js';
import { findAt } from './find.js';
import type { Frame } from './frame.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

const BOUND = /(?:我|全|本)[省市区县州](?![委长级域])/gu;

/** Short names of districts that are words for a part of the country, a lake or a quality as often. */
const REGION_WORD = /^(?:中原|江南|江北|江东|河东|河西|西湖|东湖|南湖|北湖|新华|和平|解放|高新|长安)$/u;

export function administrativeAreas(lexicon: Lexicon): Recogniser {
  const { trie } = lexicon.divisions;
  return (scene) => {
    const finds: Find[] = [];
    let before: { end: number; division: Division } | undefined;
    for (let at = 0; at < scene.text.length; at += 1) {
      const match = trie.longestAt(scene.text, at);
      if (!match) continue;
      const name = scene.text.slice(at, match.end);
      const within = before?.end === at ? before.division : undefined;
      const division = choose(scene, lexicon, { name, at, all: match.value, within });
      if (!division) continue;
      const isShared = lexicon.divisions.named(division.name).filter((one) => one.name === division.name).length > 1;
      const hints: Record<string, string> = {
        ...(division.code !== '' && { code: division.code }),
        ...(isShared && division.parents[0] && { apart: division.parents[0] }),
      };
      finds.push(
        findAt(
          scene,
          { start: at, end: match.end },
          { kind: 'District', rule: 'division', name: division.name, hints },
        ),
      );
      before = { end: match.end, division };
      at = match.end - 1;
    }
    return [...finds, ...boundWords(scene)];
  };
}

/** Which of the divisions of that name is meant: the part of what stands before it, else that of the document's own area. */
function choose(
  scene: Scene,
  lexicon: Lexicon,
  {
    name,
    at,
    all,
    within,
  }: {
    readonly name: string;
    readonly at: number;
    readonly all: readonly Division[];
    readonly within: Division | undefined;
  },
): Division | undefined {
  const part = within && all.find((one) => one.parents.includes(within.name));
  if (part) return part;
  const end = at + name.length;
  if (!isBoundary(scene, at) || !isBoundary(scene, end)) return undefined;
  // 海口镇, 灵川镇: a town that bears the name of a city or county elsewhere.
  if (/^(?:镇|乡|街道|村(?!镇))/u.test(scene.text.slice(end)) && !all.some((one) => one.name === name))
    return undefined;
  if (scene.text.startsWith('合作组织', end)) return undefined;
  const token = scene.tokens[tokenAt(scene, at)];
  const tag = token?.end === end ? token.tag : '';
  const full = all.filter((one) => one.name === name);
  const local = (list: readonly Division[]) => list.find((one) => isLocal(one, scene.frame));
  if (full.length > 0) {
    if (name.length === 2) return undefined;
    const unplaced =
      scene.frame.district?.code === '' && scene.frame.district.name === name ? scene.frame.district : undefined;
    return local(full) ?? unplaced ?? (full.length === 1 ? full[0] : undefined);
  }
  const upper = all.find((one) => one.level !== 'district');
  if (upper) {
    const isSure = upper.level === 'province' || tag === 'ns' || !lexicon.words('division.word').has(name);
    return isSure || (tag === 'x' && local([upper])) ? upper : undefined;
  }
  const own = REGION_WORD.test(name) ? undefined : local(all);
  const isName =
    tag === 'ns' ||
    (tag === 'x' && scene.frame.province !== undefined) ||
    (scene.frame.city !== undefined && (tag === 'x' || tag === '' || tag === 'nr' || tag === 'nz'));
  return own && isName ? own : undefined;
}

function isLocal(division: Division, frame: Frame): boolean {
  const own = [frame.district, frame.city, frame.province];
  const closest = frame.city ?? frame.province;
  return (
    own.some((one) => one?.code === division.code) || (closest !== undefined && division.parents.includes(closest.name))
  );
}

function boundWords(scene: Scene): readonly Find[] {
  return [...scene.text.matchAll(BOUND)].flatMap((match) => {
    const division = boundArea(match[0].slice(1), scene.frame);
    if (!division) return [];
    const span = { start: match.index, end: match.index + 2 };
    return [
      findAt(scene, span, {
        kind: 'District',
        rule: 'bound-area',
        name: division.name,
        hints: { ...(division.code !== '' && { code: division.code }), bound: match[0] },
      }),
    ];
  });
}

/** The area that 省, 市, 区 … stand for in the document. */
export function boundArea(level: string, frame: Frame): Division | undefined {
  if (level === '省') return frame.province;
  // 我市 of a city that is itself part of one: 武穴市 of 黄冈市.
  if (level === '市' && frame.district?.name.endsWith('市')) return frame.district;
  if (level === '市') return frame.city ?? (frame.province?.name.endsWith('市') ? frame.province : undefined);
  if (level === '自治区') return frame.province?.name.endsWith('自治区') ? frame.province : undefined;
  const small = frame.district;
  if (small && (small.name.endsWith(level) || level === '区')) return small;
  return level === '区' && !frame.city && frame.province?.name.endsWith('自治区') ? frame.province : undefined;
}
