/**
 * Names a document has introduced, found again where nothing marks them: a leader named with his title once, a slogan
 * quoted once, a short form given by 以下简称.
 */

import { buildTrie } from '../trie.js';
import { findAt } from './find.js';
import { type Find, isBoundary, type Scene } from './scene.js';

/** A person's name that goes on so is part of a doctrine's name. */
const DOCTRINE = /^(?:思想|理论|主义|新时代|外交思想|法治思想|经济思想|文化思想|强军思想|生态文明思想)/u;
const ECHOED: ReadonlySet<string> = new Set([
  'quoted-slogan',
  'quoted-family',
  'quoted-theme',
  'quoted-headed',
  'title-name',
  'name-list',
  'name-title',
  'appointed',
  'bare-name-list',
  'short-form',
  'held-role',
]);
/** Where a name of two characters may begin, and what its bearer does behind it, whatever words the segmenter makes of them. */
const BEFORE_PERSON =
  /(?:^|[，。；：、！？\s])(?:随后|之后|接着|其间|期间|会上|市民)?$|(?:书记|主任|主席|[省市区县州局厅部院校镇乡]长)$/u;
const DOES =
  /^(?:同志|一行|强调|指出|要求|表示|说|介绍|宣布|认为|提出|希望|主持|出席|参加|来到|走进|前往|先后|分别|仔细|详细|认真|实地|深入|现场|察看|查看|了解|询问|听取|检查|调研|考察|看望|慰问|参观|带队|率|对|就|到|赴|代表|首先|还|边|与|听|看|同|向)/u;
const SHORT = /[（(](?:以下)?(?:简称|下称|统称|以下称)[:：]?[“"]?([^”"）)，,]{2,16})[”"]?[）)]/gu;

export function echoes(scenes: readonly Scene[], finds: readonly (readonly Find[])[]): readonly (readonly Find[])[] {
  const known = new Map<string, Find>();
  const all = finds.flat();
  const isPlaceToo = (name: string): boolean =>
    all.some((one) => (one.kind === 'District' || one.kind === 'Place') && one.name.startsWith(name));
  for (const find of all) {
    if (!ECHOED.has(find.rule) && !(isPerson(find) && !isPlaceToo(find.name))) continue;
    const words = find.hints['inner'] ?? find.name;
    if (words.length >= (find.kind === 'Leader' ? 2 : 4) && !known.has(words)) known.set(words, find);
  }
  const shorts = scenes.map((scene, index) => shortForms(scene, finds[index] ?? []));
  for (const find of shorts.flat()) known.set(find.hints['short'] as string, find);
  if (known.size === 0) return scenes.map(() => []);
  const trie = buildTrie(known);
  return scenes.map((scene, index) => {
    const found: Find[] = [...(shorts[index] ?? [])];
    for (let at = 0; at < scene.text.length; at += 1) {
      const match = trie.longestAt(scene.text, at);
      if (!match) continue;
      const model = match.value;
      if (fits(scene, at, match.end, model)) {
        const hints: Record<string, string> = model.hints['short'] === undefined ? {} : { full: model.name };
        // The name was cut short behind its title: the posts are those of the whole name.
        const cut = finds[index]?.find(
          (one) => model.kind === 'Leader' && one.kind === 'Leader' && one.start === at && one.end < match.end,
        );
        found.push(
          findAt(
            scene,
            { start: at, end: match.end },
            { kind: model.kind, rule: cut?.rule ?? 'echo', name: model.name, hints: { ...cut?.hints, ...hints } },
          ),
        );
        at = match.end - 1;
      }
    }
    return found;
  });
}

/** A person of three characters known by how his name is used. */
const isPerson = ({ kind, rule, name }: Find): boolean =>
  kind === 'Leader' && rule === 'usage' && name.length === 3 && !/^[同和与向对从于为以]/u.test(name);

/** 钱某详细了解某项目, which a rule took for a name: known persons do it, and no name begins so. */
export const withoutDoers = (scene: Scene, finds: readonly Find[], again: readonly Find[]): readonly Find[] =>
  finds.filter(
    (find) =>
      !DOERS_CUT.has(find.kind) ||
      find.rule.startsWith('quoted') ||
      !again.some(
        (one) =>
          one.kind === 'Leader' &&
          one.start === find.start &&
          one.end < find.end &&
          DOES.test(scene.text.slice(one.end, find.end)),
      ),
  );
const DOERS_CUT: ReadonlySet<string> = new Set([
  'Organization',
  'Project',
  'Place',
  'District',
  'Strategy',
  'Industry',
]);

function fits(scene: Scene, start: number, end: number, model: Find): boolean {
  if (model.kind !== 'Leader') return isBoundary(scene, start) && isBoundary(scene, end);
  const rest = scene.text.slice(end);
  if (DOCTRINE.test(rest)) return false;
  if (model.name.length > 2) return true;
  if (isBoundary(scene, start) && (isBoundary(scene, end) || /^[、，。；和在]/u.test(rest))) return true;
  return BEFORE_PERSON.test(scene.text.slice(0, start)) && DOES.test(rest);
}

/** 《…规划》（以下简称《规划》）, 山东省大数据局（以下简称省大数据局）: the name before the brackets has another name. */
function shortForms(scene: Scene, finds: readonly Find[]): readonly Find[] {
  return [...scene.text.matchAll(SHORT)].flatMap((match) => {
    const full = finds.find((one) => one.end === match.index || one.end + 1 === match.index);
    const short = (match[1] as string).replace(/[《》]/gu, '');
    if (!full || short.length < 2) return [];
    const start = match.index + match[0].indexOf(short);
    return [
      findAt(
        scene,
        { start, end: start + short.length },
        { kind: full.kind, rule: 'short-form', name: full.name, hints: { short, full: full.name } },
      ),
    ];
  });
}
