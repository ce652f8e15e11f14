/** Persons of history by their full name where no title stands with them: the dictionary has them, and no shorter word of it stands inside the name. */
import type { Lexicon } from '../lexicon.js';
import { findAt, spanOf } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';
import { dictionaryTag } from './segment.js';

/** 某某思想, 某某文选, and what is called after a person: no mention of him alone. */
const CALLED_AFTER =
  /^(?:思想|理论|主义|文选|选集|全集|文集|军事|新时代|外交|经济|强军|法治|生态|文化|同志为主席|路|县|市|医院|大学|故居|号|奖|新时期|国防|建设有|学|会)/u;
/** Source: constitution of the party, general programme. */
const CLASSICS =
  /(?:马克思|恩格斯|列宁|斯大林)(?!主义|列宁|恩格斯|[、和]?(?:列宁|恩格斯)?(?:主义|全集|选集|文选|书信|学院|研究院))/gu;
/** Characters that end words of the language and seldom names. */
const WORD =
  /[性化率度感观法制型式者员权费金力业量品生级区县市省国洲语族河江湖山岛港湾站证院书交峡榜村殿人革农于豫拉嫩科斯尼亚克维]$|^[大小老多高新双各有相在向可同不第]/u;

export function historicPersons(lexicon: Lexicon): Recogniser {
  const surnames = lexicon.words('surname');
  return (scene, earlier) => {
    if (!scene.frame.isNational) return [];
    const finds: Find[] = [];
    for (const token of scene.tokens) {
      const { text, start, end } = token;
      if (text.length !== 3 || !token.tag.startsWith('nr') || !surnames.has(text[0] as string) || WORD.test(text))
        continue;
      if (isPlain(text.slice(0, 2)) || isPlain(text.slice(1)) || CALLED_AFTER.test(scene.text.slice(end))) continue;
      if (!isBoundary(scene, start) || earlier.some((one) => one.start < end && one.end > start)) continue;
      finds.push(findAt(scene, { start, end }, { kind: 'Leader', rule: 'dictionary-name' }));
    }
    for (const match of scene.text.matchAll(CLASSICS))
      if (
        !earlier.some((one) => one.start <= match.index && one.end > match.index) &&
        !finds.some((one) => one.start === match.index)
      )
        finds.push(findAt(scene, spanOf(match), { kind: 'Leader', rule: 'classic' }));
    finds.push(...honoured(scene, surnames, [...earlier, ...finds]));
    return [...finds, ...short(scene, [...earlier, ...finds])];
  };
}

/** 甲某某、乙某、丙某某等同志: whoever stands in such a list is a person. */
function honoured(scene: Scene, surnames: ReadonlySet<string>, known: readonly Find[]): readonly Find[] {
  const finds: Find[] = [];
  for (const match of /、.*(?:同志|英雄|模范|烈士|人物|英模|劳模)/u.test(scene.text)
    ? scene.text.matchAll(HONOURED)
    : []) {
    let at = match.index;
    for (const item of (match.groups?.['list'] ?? '').split('、')) {
      const start = at;
      at += item.length + 1;
      if (!/^\p{Script=Han}{2,3}$/u.test(item) || !surnames.has(item[0] as string)) continue;
      if (known.some((one) => one.start < start + item.length && one.end > start)) continue;
      finds.push(findAt(scene, { start, end: start + item.length }, { kind: 'Leader', rule: 'honoured' }));
    }
  }
  return finds;
}

const HONOURED =
  /(?<=^|[，。；：！？\s]|以)(?<list>[^，。；：、！？\s]{2,6}(?:、[^，。；：、！？\s]{2,6}){2,}?)(?:等(?:\p{Script=Han}{0,6}?)(?:同志|英雄|模范|烈士|先进人物|英模|人物|劳模)|为代表的\p{Script=Han}{0,6}(?:英雄|模范|先进人物|人物))/gu;

/** 某某某、某某: two characters are a name beside another one, or before what only a person has about him. */
function short(scene: Scene, known: readonly Find[]): readonly Find[] {
  const persons = known.filter((one) => one.kind === 'Leader');
  const taken = (at: number): boolean => known.some((one) => one.start <= at && one.end > at);
  return scene.tokens.flatMap(({ text, tag, start, end }) => {
    if (text.length !== 2 || !tag.startsWith('nr') || taken(start)) return [];
    const isBeside =
      persons.some((one) => one.end + 1 === start && /^[、和]$/u.test(scene.text[one.end] ?? '')) ||
      persons.some((one) => one.start === end + 1 && /^[、和]$/u.test(scene.text[end] ?? ''));
    const isKnown = AS_PERSON.some((word) => scene.whole.includes(`${text}${word}`));
    return isBeside || isKnown ? [findAt(scene, { start, end }, { kind: 'Leader', rule: 'dictionary-name' })] : [];
  });
}

/** What the text says of a person elsewhere. */
const AS_PERSON = ['反党', '反革命', '叛徒', '卖国', '一伙', '之流', '等人', '同志', '、“四人帮'];

const isPlain = (word: string): boolean => {
  const tag = dictionaryTag(word);
  return tag !== undefined && !/^(?:nr|ns|nz|x)/u.test(tag);
};
