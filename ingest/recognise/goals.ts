/**
 * What a place is to become, and what it counts: 加快建设宜居幸福的现代化国际城市, 建设富裕美丽幸福某省, 做强七大支柱产业, “33618”产业体系.
 * Found by verb, adjectives and head; no name of a place or of a plan is listed here.
 */
import { hitAt, type PatternHit } from './pattern-hit.js';

const BUILDS = '(?:建设|打造|建成|迈向)(?:成为?)?';
/** Adjectives in which goals are put. Source: ordinary usage of goals of development. */
const ADJECTIVE =
  '新时代|社会主义|现代化|国际化|国际|现代|宜居|幸福|创新|创新型|生态|文明|开放|活力|时尚|美丽|富裕|富强|和谐|繁荣|智慧|绿色|秀美|美好|健康|平安|法治|安康|魅力|先进|开放型|包容|滨海|品质|实力|文化|强盛|殷实|富饶|善治';
const PLACE_TO_BE = '国际大都市|大都市|国际城市|城市|都市|名城|强省会|强省|强市|强区|强县';
const GOAL = new RegExp(
  `(?<=${BUILDS})((?:(?:${ADJECTIVE})[、的]?){2,7}(?:${PLACE_TO_BE}))(?=[，。；、！和]|建设|而|$)`,
  'gu',
);
const OF_AREA = new RegExp(
  `(?<=${BUILDS})((?:(?:${ADJECTIVE})[、]?){2,5}(?:的)?新?[\\u4e00-\\u9fff]{2,3})(?=[，。；、！]|$)`,
  'gu',
);
/** 打造“四个中心”、建设现代泉城: a goal in two clauses, the first of them in marks. */
const TWO_CLAUSES =
  /(?:打造|建设)[“"][^“”"，。；]{2,8}[”"]、(?:建设|打造)[\u4e00-\u9fff]{2,10}?(?:[泉名新山水绿江海港都]城|之城|都市|城市|强市|强省|强区|强县|家园)(?=[，。；、！]|[\u4e00-\u9fff]|$)/gu;
/** Common nouns at the end of 建设…: no area. */
const NO_AREA =
  /(?:国家|社会|城市|都市|乡村|农村|家园|校园|企业|机关|政府|队伍|体系|中国|强国|环境|社区|城镇|园区|基地|生活|事业|经济|产业|文明|人民|农业|工业|省会|省|市|区|县|业|化|型)$/u;

function* goals(text: string): Iterable<PatternHit> {
  for (const match of text.matchAll(GOAL))
    if (match[0].length >= 7) yield hitAt(match.index, match[0], { kind: 'Slogan', rule: 'goal' });
  for (const match of text.matchAll(TWO_CLAUSES)) yield hitAt(match.index, match[0], { kind: 'Slogan', rule: 'goal' });
  for (const match of text.matchAll(OF_AREA))
    if (!NO_AREA.test(match[0]) && !new RegExp(`(?:${ADJECTIVE})$`, 'u').test(match[0]))
      yield hitAt(match.index, match[0], { kind: 'Slogan', rule: 'goal' });
}

const COUNTED =
  /(?<=[、，。；“：]|^|实施|推进|打造|做强|做大|做优|做大做强|培育|壮大|发展|围绕|聚焦|构建|建设|提升|发起|深化)(?:[一二三四五六七八九十]{1,3}|\d{1,3})(?:大|个|条)(?:[\u4e00-\u9fff]{0,6}?(?:产业集群|制造业集群|产业链|支柱产业|主导产业|优势产业|新兴产业|万亿级?产业|都市圈|城市组群|功能区|战略))(?=[，。；、”和]|$|建设|规模|产值|主营|增加值)/gu;
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
    });
}

/** Goals, counted lists and coded systems of one sentence; offsets are into it. */
export const goalPhrases = ({ text }: { readonly text: string }): readonly PatternHit[] => [
  ...goals(text),
  ...countedLists(text),
  ...codes(text),
];
/** What an area or a country is to become: 打造内陆开放高地, 建设国际消费中心城市, 把我国建设成为…强国; and lines of the party. */
import { findAt } from './find.js';
import type { Find, Recogniser } from './scene.js';

const INNER = '[^，。；：！？、“”（）《》\\s]';
const OWN = '[^的，。；：！？、“”（）《》\\s]';
const TITLE = new RegExp(
  `(?:打造|建设|建成|创建|争创|构筑|构建|加快建设|加力建设)(?:成为?)?(${INNER}{0,16}?的)?(${OWN}{2,16}?(?:策源地|高地|增长极|桥头堡|战略支点|中心城市|名城|之都|之城|大通道|先锋城市|典范城市|样板区|标杆区|创新中心|消费中心|航运中心|贸易中心|金融中心|物流中心|制造中心|物流枢纽|交通枢纽|国际门户))(?=[，。；、和与]|建设|$)`,
  'gu',
);
const COUNTRY = new RegExp(`建设?成为?(?:一个)?(${INNER}{2,20}?(?:强国|国家|社会))(?=[，。；、]|而奋斗|$)`, 'gu');
const LINE = /(?:党的)?(?:基本|群众|思想|政治|组织)路线|\p{Script=Han}{2,3}革命路线|总路线/gu;
const NO_TITLE =
  /^(?:一批|若干|更多|各|多个|一个|一流|[一二三四五六七八九十\d]+[个家座条]|数字|大数据|特色|新|国家级|省级|高能级|重大|重点|区域性?|综合|公共|这|其|我|良好|世界级?)*(?:策源地|高地|中心|枢纽|创新中心|技术创新中心|制造业创新中心|物流中心|物流枢纽|交通枢纽)$|平台|企业|园区|技术创新中心$|制造业创新中心$|工程|^[的了在和与及]|提供|推动|支持|推进|促进|加快/u;

export const goals: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(TITLE)) {
    const words = match[2] as string;
    const start = match.index + match[0].length - words.length;
    if (words.length < 5 || NO_TITLE.test(words)) continue;
    finds.push(findAt(scene, { start, end: start + words.length }, { kind: 'Slogan', rule: 'goal-title' }));
  }
  for (const match of scene.text.matchAll(COUNTRY)) {
    const words = match[1] as string;
    const start = match.index + match[0].length - words.length;
    if (words.length < 6 || /^[在了过]|其他|许多|有些/u.test(words)) continue;
    finds.push(findAt(scene, { start, end: start + words.length }, { kind: 'Slogan', rule: 'goal-country' }));
  }
  for (const match of scene.text.matchAll(LINE)) {
    const before = scene.text[match.index - 1] ?? '';
    if (/[，。；、了着持行彻的在和：“]/u.test(before) || match[0].length >= 6 || match.index === 0)
      finds.push(
        findAt(
          scene,
          { start: match.index, end: match.index + match[0].length },
          { kind: 'Strategy', rule: 'party-line' },
        ),
      );
  }
  return finds;
};
