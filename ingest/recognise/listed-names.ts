/**
 * Names in lists whose class is said outright: 与甲科技、乙集团签署协议, 丙智造、丁酒业等企业; 项目为：戊产业园、己生产线, 庚基地、辛大桥等5个项目.
 * The class tells the kind; an item still needs something that only one thing bears.
 */
import type { Kind } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { isAnchored } from './heads.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag } from './segment.js';
import { ZONE_NAME } from './zone-name.js';

const COUNT =
  '(?:(?:一批|多个|多家|\\d+余?(?:个|家|项)?|[一二两三四五六七八九十百]+余?(?:个|家|项)?)?(?:重点|重大|龙头|知名|骨干|头部|代表性|优质|产业|工业|民生|基础设施|签约|开工|新建|续建|省级|市级|县级|区级|标志性|投资|产业类|现代农业|高新技术|上市|世界500强|科技|本地|链主)*)';
/** What stands behind the list. */
const BEHIND: readonly (readonly [Kind, RegExp])[] = [
  ['Organization', new RegExp(`等${COUNT}(?:企业|公司)(?!家|主导|为主|化|文化)`, 'gu')],
  [
    'Project',
    new RegExp(
      `等${COUNT}(?:项目|工程|新型基础设施|基础设施|平台|科研平台|创新平台|\\p{Script=Han}{0,10}平台|载体)(?!部|化|经理|师|经济|企业|建设局)`,
      'gu',
    ),
  ],
];
/** What stands before it. */
const BEFORE: readonly (readonly [Kind, RegExp])[] = [
  [
    'Project',
    /(?:项目|工程)[，]?(?:包括|分别为|分别是|主要有|主要包括|有|为|是)?[：:]|(?:项目|工程)(?:包括|分别为|分别是|主要有|主要包括|主要为)/gu,
  ],
];
/** 与A、B签署协议: those that sign are bodies. */
const SIGN =
  /(?:分别|共同|成功)?(?:与|和|同)(?<list>[^，。；：]{4,80}?)(?:等)?(?:集中|分别|现场|正式|共同|成功)?(?:签署|签订|签约|达成合作)/gu;
/** Three or more in a row that all end so. */
const RUN = /(?:[^，。；、：等]{4,34}(?:项目|工程)、){2,12}[^，。；、：等]{4,34}(?:项目|工程)/gu;
const STOP = /[，。；：！？\n]/u;
const INTRO =
  /(?:包括|涵盖|涉及|来自|走访|走进|来到|考察|参观|察看|查看|观摩|调研|引进|引入|吸引|培育|打造|推进|推动|加快|建成|建设|开工|启动|实施|布局|谋划|抓好|签约|落户|落地|完成|支持|新建|续建|运行|投运|争取|储备|其中|拥有|集聚|形成|会见|邀请|服务|对接|带领|组织|有|对|向|为|与|和|到|在|以|将|由|使)/gu;
const CLASS =
  /^(?:重点|重大|传统|新兴|战略性|未来|优势|特色|主导|支柱|现代|先进|高端|智能|绿色|数字|高新技术|民营|国有|外资|中小|中小微|大型|龙头|骨干|上市|科技|产业|工业|农业|服务业|制造业?|装备|电子信息|生物医药|新材料|新能源|汽车|化工|食品|纺织|建材|冶金|机械|医药|物流|文旅|旅游|康养|金融|信息|环保|节能|电力|电商|商贸|交通|水利|能源|教育|医疗|卫生|养老|民生|基础设施|城市|农村|城乡|老旧小区|小区|道路|管网|供水|供热|供气|污水|垃圾|处理|改造|提升|技改|升级|扩能|提质|增效|更新|建设|治理|修复|整治|工程|项目|企业|公司|集团|园区|基地|中心|平台|生态|安全|公共|服务|文化|体育|社会|保障|住房|棚户区|雨污|分流|硬化|绿化|亮化|扩建|改扩建|新建|续建|配套|设施|保障性|保障|城中村|江河|湖泊|机场|港口|铁路|公路|水库|危旧房|老旧|厂区|学校|医院|厂房|标准化|及|和|与|的|等|类|业)+$/u;
/** Where works are told by their number they are those of investors. */
const SIGNED = /签约|集中开工|开工|投产|竣工|落地/u;
const NO_ITEM =
  /专精特新|瞪羚|独角兽|新建|满足|普及|机关|单位|[的了“”《》]|[\d.]+亿|^(?:以及|和|及|与|还有|以|在|从|对|将|把|被|其|该|这|那|一批|多个|多家|部分|各)|问题|工作$|方面|领域|行业$|产业$|同志|[省市区县]领导|书记|市长|县长|区长/u;
/** In UTF-16 code units. */
const LONGEST = 32;
const REACH = 160;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function listedNames(lexicon: Lexicon): Recogniser {
  const works = wordTrie([
    ...lexicon.words('project.head'),
    ...lexicon.words('project.head.governed'),
    ...lexicon.words('seen.work'),
  ]);
  const makers = wordTrie([
    ...lexicon.words('seen.maker'),
    '公司',
    '集团',
    '银行',
    '大学',
    '研究院',
    '研究所',
    '学院',
    '中心',
    '协会',
    '商会',
  ]);
  const industries = lexicon.words('industry');
  const strong = lexicon.words('stop.strong');
  const weak = lexicon.words('stop.weak');

  return (scene, earlier) => {
    if (!/、/u.test(scene.text)) return [];
    const finds: Find[] = [];
    for (const [kind, pattern] of BEHIND)
      for (const match of scene.text.matchAll(pattern)) {
        const isCounted = /等\D{0,4}(?:\d|[二两三四五六七八九十])/u.test(match[0]);
        finds.push(
          ...named(scene, { start: clauseStart(scene.text, match.index), end: match.index }, kind, {
            earlier,
            isCounted,
          }),
        );
      }
    for (const [kind, pattern] of BEFORE)
      for (const match of scene.text.matchAll(pattern)) {
        const start = match.index + match[0].length;
        const stop = scene.text.slice(start, start + REACH).search(/[。；]|，(?!\p{Script=Han}{2,20}、)|等/u);
        finds.push(
          ...named(scene, { start, end: stop < 0 ? Math.min(scene.text.length, start + REACH) : start + stop }, kind, {
            earlier,
            isCounted: true,
          }),
        );
      }
    for (const match of scene.text.matchAll(RUN)) {
      const start = match.index + (/^(?:在|对|到|将|把|和|与|了|察看|查看)/u.exec(match[0])?.[0].length ?? 0);
      finds.push(
        ...named(scene, { start, end: match.index + match[0].length }, 'Project', { earlier, isCounted: true }),
      );
    }
    for (const match of scene.text.matchAll(SIGN)) {
      const list = match.groups?.['list'] ?? '';
      const start = match.index + match[0].indexOf(list);
      if (list.includes('、'))
        finds.push(...named(scene, { start, end: start + list.length }, 'Organization', { earlier, isCounted: false }));
    }
    return finds;
  };

  function named(
    scene: Scene,
    stretch: Stretch,
    kind: Kind,
    { earlier, isCounted }: { readonly earlier: readonly Find[]; readonly isCounted: boolean },
  ): readonly Find[] {
    const items = itemsOf(scene, stretch);
    if (items.length < 2) return [];
    const sure = items.map((item) => isName(scene, item, { kind, isCounted }, earlier));
    const most = sure.filter(Boolean).length * 2 >= items.length;
    return items.flatMap((item, index) => {
      const isOne =
        sure[index] ||
        (isCounted && most && kind === 'Project' && SIGNED.test(scene.text) && mayBe(scene, item, earlier));
      if (!isOne) return [];
      if (kind === 'Project' && isCompany(scene.text.slice(item.start, item.end)))
        return [findAt(scene, item, { kind: 'Organization', rule: 'listed-name' })];
      // 甲区、乙示范区等平台: an area among what carries the works.
      const isZone = kind === 'Project' && ZONE_NAME.test(scene.text.slice(item.start, item.end));
      return [findAt(scene, item, { kind: isZone ? 'District' : kind, rule: 'listed-name' })];
    });
  }

  /** From the last verb before the first pause of the list on; the items between pauses. */
  function itemsOf(scene: Scene, { start, end }: Stretch): readonly Stretch[] {
    const items: Stretch[] = [];
    let from = start;
    for (const match of scene.text
      .slice(start, end)
      .matchAll(/、|以及|(?<=\p{Script=Han}{3})[和及](?=\p{Script=Han}{3})/gu)) {
      const at = start + match.index;
      // Only the last two of a list are joined by 和; inside another item it belongs to a name.
      const isLast = !scene.text.slice(at + match[0].length, end).includes('、');
      if (match[0] !== '、' && (!isLast || !isBoundary(scene, at) || !endsInHead(scene, from, at))) continue;
      if (
        scene.text.lastIndexOf('（', at) > scene.text.lastIndexOf('）', at) &&
        scene.text.lastIndexOf('（', at) >= start
      )
        continue;
      items.push({ start: from, end: at });
      from = at + match[0].length;
    }
    items.push({ start: from, end });
    return items.map((item, index) => (index === 0 ? afterIntro(scene, item) : item));
  }

  function endsInHead(scene: Scene, from: number, at: number): boolean {
    return [works, makers].some((heads) => (heads.longestBefore(scene.text, at)?.start ?? -1) > from);
  }

  function afterIntro(scene: Scene, item: Stretch): Stretch {
    const words = scene.text.slice(item.start, item.end);
    const last = [...words.matchAll(INTRO)].findLast(
      (one) =>
        isBoundary(scene, item.start + one.index + one[0].length) &&
        isBoundary(scene, item.start + one.index) &&
        item.end - item.start - one.index - one[0].length >= 3,
    );
    const rest = last ? item.start + last.index + last[0].length : item.start;
    return {
      start:
        rest + (/^(?:了|好|的是|着|[区市省县境]内|本地|当地)/u.exec(scene.text.slice(rest, item.end))?.[0].length ?? 0),
      end: item.end,
    };
  }

  function isName(
    scene: Scene,
    item: Stretch,
    { kind, isCounted }: { readonly kind: Kind; readonly isCounted: boolean },
    earlier: readonly Find[],
  ): boolean {
    const words = scene.text.slice(item.start, item.end);
    if (!mayBe(scene, item, earlier)) return false;
    if (kind === 'Organization') {
      const maker = makers.longestBefore(scene.text, item.end);
      if (maker && maker.start - item.start >= 2 && !CLASS.test(scene.text.slice(item.start, maker.start))) return true;
      const tag = dictionaryTag(words);
      return tag === undefined
        ? words.length <= 8 && isAnchored(scene, item.start, item.end, lexicon)
        : /^(?:n[rtz]|nrt|x)$/u.test(tag);
    }
    const head = works.longestBefore(scene.text, item.end);
    if (isCounted && head && head.start - item.start >= 2 && !CLASS.test(scene.text.slice(item.start, head.start)))
      return true;
    if (head) return isAnchored(scene, item.start, item.end, lexicon);
    return words.length >= (isCounted ? 6 : 5) && isAnchored(scene, item.start, secondEnd(scene, item), lexicon);
  }

  function mayBe(scene: Scene, { start, end }: Stretch, earlier: readonly Find[]): boolean {
    const words = scene.text.slice(start, end);
    if (words.length < 3 || words.length > LONGEST || !/^[\p{Script=Han}A-Za-z\d（）()·.+“”—-]+$/u.test(words))
      return false;
    if (/^(?:支持|鼓励|引导|培育|推动|发展|服务)/u.test(words)) return false;
    if (NO_ITEM.test(words) || CLASS.test(words) || industries.has(words)) return false;
    if (!isBoundary(scene, start) || !isBoundary(scene, end)) return false;
    if (lexicon.divisions.trie.longestAt(scene.text, start)?.end === end) return false;
    if (earlier.some((one) => one.kind === 'Leader' && one.start < end && one.end > start)) return false;
    for (let index = tokenAt(scene, start); index < scene.tokens.length; index += 1) {
      const token = scene.tokens[index];
      if (!token || token.start >= end) break;
      if (
        token.text.length >= 2 &&
        strong.has(token.text) &&
        !weak.has(token.text) &&
        !/^(?:综合|研究|学习|组织|规划|改建|扩建|新建|联合|协同|联通)$/u.test(token.text)
      )
        return false;
      if (/^(?:r|d|p|u[a-z]?|c)$/u.test(token.tag) && token.text.length >= 2) return false;
    }
    return true;
  }
}

/** The end of the second word: a name without a class word at its end has what is proper of it at its head. */
function secondEnd(scene: Scene, { start, end }: Stretch): number {
  return Math.min(end, scene.tokens[tokenAt(scene, start) + 1]?.end ?? end);
}

const isCompany = (words: string): boolean => /(?:有限公司|股份公司|集团|有限责任公司)$/u.test(words);

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && !STOP.test(text[start - 1] as string)) start -= 1;
  return start;
}
