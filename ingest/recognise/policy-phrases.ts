/**
 * Unquoted policy wording that fills a slot: a stance (稳健的货币政策), an undertaking (转变经济增长方式, 全面建设小康社会),
 * a model (社会主义市场经济体制, 创新型国家). Found by verb, filler and head noun; no term is listed here.
 */

import { matchesBy } from './matches.js';
import { hitAt, type PatternHit } from './pattern-hit.js';

/** Verbs and adverbs that govern policy wording. Source: common usage of official reports; they end the search for a left edge. */
const GOVERNORS =
  '加大|奉行|始终不渝|实施|实行|执行|坚持|采取|采用|推行|贯彻|落实|保持|完善|制定|奉行|运用|确定|提升|发挥|强化|加强|健全|建立|建成|构建|形成|发展|促进|推动|推进|巩固|改革|确立|创建|走|变|把|将|以|在|对|从|由|为|按照|适应|符合|围绕|继续|认真|全面|坚决|坚定不移地?|有效|合理|果断|及时|灵活|更好|积极主动地?|长期|一贯|同时|今年|要|应|应当|必须|和|与|及|以及|并|是|即|了|着|、|，|,|：|；|。|“|（|\\s';
const LEFT = new RegExp(`(?:^|${GOVERNORS})$`, 'u');

/** A filler that begins with a governor was cut too early. Single characters count only where they are no part of an adjective. */
const GOVERNED = new RegExp(
  `^(?:${GOVERNORS.split('|')
    .filter((word) => word.length > 1)
    .join('|')}|和|与|及|把|将|是|在|对|为)`,
  'u',
);

/** Words a stance never is: owners, pointers and praise. */
const NO_STANCE =
  /^色列|(?:我国实际|党|政府|国家|国务院|中央|我们|我国|他们|人民|主席|领袖|群众|地方|企业|单位|部门|正确|错误|有关|相关|各项|各种|一定|一些|这些|那些|上述|以上|下列|现行|原有|必要|重要|重大|基本|根本|主要|具体|特殊|完整|系统|成套|配套|不同|相同|同样|共同|新|旧|老|前|后|中|上|下|内|外|间|时|来|去|出|过|到|着|了|于|所|等|化|性|改革|制定|确定|规定|提出|发展|建设|各国|各地|既定|一贯|全部|所有|整个|一切|同盟|合作|联合|支持|扶持|补贴|倾斜|优惠|帮扶|救助|限制|鼓励|奖励|保护|反对|主义|国民党|集团|当局|国际)$/u;

const STANCE = /([\u4e00-\u9fff]{2,12})的((?:[\u4e00-\u9fff]{2}){1,2}(?:政策|方针|战略))/gu;
const ADVERB = /^(?:更加|更为|适度|适当|较为|比较|稳步|相对)/u;

/** 稳健 of 继续实行稳健: the filler behind the last governor, one adjective of two or four characters with at most one adverb. */
function stanceFiller(text: string): string | undefined {
  for (const size of [8, 7, 6, 5, 4, 3, 2]) {
    if (size > text.length) continue;
    const filler = text.slice(-size);
    const adjective = filler.replace(ADVERB, '');
    const whole = adjective.length === 2 || adjective.length === 4;
    if (whole && !NO_STANCE.test(filler) && !GOVERNED.test(filler) && LEFT.test(text.slice(0, -size))) return filler;
  }
  return undefined;
}

function* stances(text: string): Iterable<PatternHit> {
  for (const match of text.matchAll(STANCE)) {
    const before = text.slice(0, match.index) + (match[1] as string);
    const filler = stanceFiller(before.slice(-16));
    if (
      filler === undefined ||
      /^(?:扶持|支持|优惠|重要|具体|基本|有关)/u.test(match[2] as string) ||
      /一[个项种]/u.test(match[2] as string)
    )
      continue;
    // The head as short as it stands: 货币政策, and 对外开放战略 only where four characters are one head.
    const name = `${filler}的${match[2]}`;
    const start = match.index + (match[1] as string).length - filler.length;
    // 符合甲和乙愿望的…政策, 以甲为导向的…政策: the adjective is a piece of a clause.
    if (
      /(?<!政策|方针|战略|路线)[和与及]$/u.test(text.slice(0, start)) ||
      /^(?:导向|基础|核心|中心|目标|主)$/u.test(filler)
    )
      continue;
    yield hitAt(start, name, { kind: 'Strategy', rule: 'policy-stance', hints: { slot: `＿的${match[2]}`, filler } });
  }
}

/** Stances written without 的. Source: the terms of textbooks of macroeconomics for the course of a policy. */
const SHORT_STANCE =
  /(?<=^|[^\u4e00-\u9fff]|实施|实行|坚持|采取|继续|和|与|转向|的|从|由)((?:适度)?(?:积极|稳健|从紧|宽松|紧缩|扩张|中性|审慎))((?:货币|财政|信贷|产业|就业|区域|外贸)政策)/gu;

function* shortStances(text: string): Iterable<PatternHit> {
  for (const match of text.matchAll(SHORT_STANCE))
    yield hitAt(match.index, match[0], { kind: 'Strategy', name: `${match[1]}的${match[2]}`, rule: 'policy-stance' });
}

const INNER = '[^，。；：、“”（）《》的了和与及在是要以将把从到为\\s]';
const UNDERTAKINGS: readonly RegExp[] = [
  new RegExp(`转变${INNER}{2,6}?(?:方式|职能|模式)`, 'gu'),
  new RegExp(
    `全面(?:建设|建成|实现(?!四个))(?:${INNER}|和谐){2,12}?(?:社会(?!主义)|现代化(?:国家|强国)|国家|强国|现代化(?!国家|强国|建设))`,
    'gu',
  ),
  /全面(?:深化|推进|扩大|加强|提高|从严|依法)(?:改革开放|改革|开放|治党|治国|治军|对外开放)/gu,
  /以(?![\u4e00-\u9fff]*同志)[\u4e00-\u9fff]{2,8}为(?:中心|纲)|以人为本/gu,
];

function* undertakings(text: string): Iterable<PatternHit> {
  for (const pattern of UNDERTAKINGS)
    for (const match of text.matchAll(pattern))
      yield hitAt(match.index, match[0], { kind: 'Strategy', rule: 'policy-undertaking' });
}

/** Kinds of economy by how goods are made and shared. Source: textbooks of political economy. */
const ECONOMY = /(?:社会主义)?(?:有[\u4e00-\u9fff]{2}的?)?(?:商品|市场|计划)经济(?:新?体制)?/gu;
const MODELS: readonly (readonly [signal: RegExp | string, pattern: RegExp])[] = [
  [
    /型(?:社会|国家|政府|经济|城市)/u,
    new RegExp(`(?:社会主义)?${INNER}{2,6}型(?:社会(?!主义)|国家|政府|经济|城市)`, 'gu'),
  ],
  ['型省份', /\p{Script=Han}{2}型省份/gu],
  ['社会主义', new RegExp(`社会主义(?:${INNER}|和谐){1,6}?(?:社会(?!主义)|国家|强国|新农村)`, 'gu')],
];

function* economies(text: string): Iterable<PatternHit> {
  for (const match of matchesBy('经济', text, ECONOMY)) {
    const name = match[0].replace(/的(?=(?:商品|市场|计划)经济)/u, '');
    if (name.length >= 6) yield hitAt(match.index, match[0], { kind: 'Strategy', name, rule: 'policy-model' });
  }
}
const STRIP = new RegExp(
  `^(?:${['加快', '尽快', '步入', '跻身', '努力', '建设', '建成', '构建', '建立', '发展', '打造', '推进', '创建', '形成', '成为', '迈向', '进入', '由', '向', '我国', '一个', '提出', '推动', '支持', '融入', '服务', '参与', '共建', '规划', '实施', '依托', '沿', '现代'].join('|')})+`,
  'u',
);

function* models(text: string): Iterable<PatternHit> {
  for (const [signal, pattern] of MODELS)
    for (const match of matchesBy(signal, text, pattern)) {
      const head = STRIP.exec(match[0])?.[0].length ?? 0;
      const name = match[0].slice(head);
      if (name.length >= 5 && !/^(?:资源|老工业基地|特大|超大|内陆|成长|收缩)型/u.test(name))
        yield hitAt(match.index + head, name, { kind: 'Strategy', rule: 'policy-model' });
    }
}

/** Routes and belts of regional policy; names of areas that others find stand as they are. */
const BELT = new RegExp(
  `(?:${INNER}{2,6}(?:经济带|经济走廊)|(?:\\d{2}世纪)?(?:海上|陆上|冰上|空中|数字)丝绸之路)`,
  'gu',
);

function* belts(text: string): Iterable<PatternHit> {
  for (const match of matchesBy(/经济带|经济走廊|丝绸之路/u, text, BELT)) {
    const head = STRIP.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(head);
    if (name.length >= 5) yield hitAt(match.index + head, name, { kind: 'District', rule: 'belt' });
  }
}

/** Stances, undertakings and models of one sentence; offsets are into it. */
export const policyPhrases = ({ text }: { readonly text: string }): readonly PatternHit[] => [
  ...stances(text),
  ...shortStances(text),
  ...undertakings(text),
  ...economies(text),
  ...models(text),
  ...belts(text),
];
