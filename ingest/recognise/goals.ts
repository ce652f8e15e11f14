/**
 * What a place is to become, and what it counts: 加快建设宜居幸福的现代化国际城市, 建设富裕美丽幸福某省, 做强七大支柱产业, “33618”产业体系.
 * Found by verb, adjectives and head; no name of a place or of a plan is listed here.
 */

import { matchesBy } from './matches.js';
import { hitAt, type PatternHit } from './pattern-hit.js';

const BUILDS = '(?:建设|打造|建成|迈向)(?:成为?)?';
/** Adjectives in which goals are put. Source: ordinary usage of goals of development. */
const ADJECTIVE =
  '新时代|社会主义|现代化|国际化|国际|现代|宜居|幸福|创新|创新型|生态|文明|开放|活力|时尚|美丽|富裕|富强|和谐|繁荣|智慧|绿色|秀美|美好|健康|平安|法治|安康|魅力|先进|开放型|包容|滨海|品质|实力|文化|强盛|殷实|富饶|善治|港口|旅游|山水|田园|海洋|科技|商贸';
const PLACE_TO_BE = '国际大都市|大都市|国际城市|城市|都市|名城|强省会|强省|强市|强区|强县';
const GOAL = new RegExp(
  `(?<=${BUILDS})((?:(?:${ADJECTIVE})[、的]?){2,7}(?:${PLACE_TO_BE}))(?=[，。；、！和]|建设|而|$)`,
  'gu',
);
const OF_AREA = new RegExp(
  `(?<=${BUILDS}|谱写|开启|书写|续写)((?:(?:${ADJECTIVE})[、]?){2,5}(?:的)?新?[\\u4e00-\\u9fff]{2,3}?)(?=[，。；、！]|而|作出|提供|的?新?(?:征程|篇章|图景|画卷)|$)`,
  'gu',
);
/** 打造“四个中心”、建设现代泉城: a goal in two clauses, the first of them in marks. */
const TWO_CLAUSES =
  /(?:打造|建设)[“"][^“”"，。；]{2,8}[”"]、(?:建设|打造)[\u4e00-\u9fff]{2,10}?(?:[泉名新山水绿江海港都]城|之城|都市|城市|强市|强省|强区|强县|家园)(?=[，。；、！]|[\u4e00-\u9fff]|$)/gu;
/** Common nouns at the end of 建设…: no area. */
const NO_AREA =
  /(?:国家|社会|城市|都市|乡村|农村|家园|校园|企业|机关|政府|队伍|体系|中国|强国|环境|社区|城镇|园区|基地|生活|事业|建设|新|道路|强国|大国|经济|产业|文明|人民|农业|工业|省会|省|市|区|县|业|化|型)$/u;

/** 学习型、创新型社会: the head is that of all. */
const OF_TYPES =
  /(?<=建设|打造|建成|构建|推进|^|[，。；、])(?!建设|打造|构建|推进|加快)(?:\p{Script=Han}{2,4}型、)+\p{Script=Han}{2,4}型(?:社会(?!主义)|政府|城市)/gu;

function* goals(text: string): Iterable<PatternHit> {
  for (const match of text.matchAll(GOAL))
    if (match[0].length >= 7) yield hitAt(match.index, match[0], { kind: 'Slogan', rule: 'goal' });
  for (const match of matchesBy('型、', text, OF_TYPES))
    yield hitAt(match.index, match[0], { kind: 'Strategy', rule: 'goal' });
  for (const match of text.matchAll(TWO_CLAUSES)) yield hitAt(match.index, match[0], { kind: 'Slogan', rule: 'goal' });
  for (const match of text.matchAll(OF_AREA))
    if (!NO_AREA.test(match[0]) && !new RegExp(`(?:${ADJECTIVE})$`, 'u').test(match[0]))
      yield hitAt(match.index, match[0], { kind: 'Slogan', rule: 'goal' });
}

const COUNTED =
  /(?<=[、，。；“：]|^|实施|推进|打造|做强|做大|做优|做大做强|培育|壮大|发展|围绕|聚焦|构建|建设|提升|发起|深化)(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:大|个|条)(?:[\u4e00-\u9fff]{0,6}?(?:产业集群|制造业集群|产业链群|产业链|产业基地|支柱产业|主导产业|优势产业|新兴产业|万亿级?产业|都市圈|城市组群|功能区|战略))(?=[，。；、”和]|$|建设|规模|产值|主营|增加值)/gu;
const INDUSTRY = /产业|集群/u;
/** 一批, 几大 and the like count nothing. */
const ONE = /^(?:一|1)(?:大|个|条)/u;

function* countedLists(text: string): Iterable<PatternHit> {
  for (const match of text.matchAll(COUNTED))
    if (!ONE.test(match[0]))
      yield hitAt(match.index, match[0], {
        kind: INDUSTRY.test(match[0]) ? 'Industry' : 'Strategy',
        rule: 'counted-list',
      });
}

/** Codes of a system, written with digits: their head stands behind the marks. */
const CODE =
  /[“"](?:\d{2,6}[A-Z]?|\d{1,3}(?:[+＋][\dNX]{1,3})+)[”"][\u4e00-\u9fff]{0,6}?(?:产业体系|产业集群|制造业集群体系|制造业集群|产业链群|产业|工作体系|行动计划)(?![\u4e00-\u9fff]*[.．\d])/gu;

function* codes(text: string): Iterable<PatternHit> {
  for (const match of text.matchAll(CODE))
    yield hitAt(match.index, match[0], {
      kind: 'Strategy',
      name: match[0].replace(/[“”"]/gu, ''),
      rule: 'coded-system',
      hints: { inner: /^[“"]([^”"]+)/u.exec(match[0])?.[1] ?? match[0] },
    });
}

/** Goals, counted lists and coded systems of one sentence; offsets are into it. */
export const goalPhrases = ({ text }: { readonly text: string }): readonly PatternHit[] => [
  ...goals(text),
  ...countedLists(text),
  ...codes(text),
];
