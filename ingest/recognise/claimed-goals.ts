/**
 * What a place is to be, whatever it is called: 争当甲排头兵, 勇做乙先锋, 打造高质量发展的丙强市、新动能强劲的丁名城. The verb governs a whole list; what
 * is said of each item before 的 is no part of its name.
 */
import type { Lexicon } from '../lexicon.js';
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

const VERB =
  /(?:争当|勇当|当好|争做|勇做|做好|争创|打造|建设|建成|建好|创建|构筑|构建|塑造|奋进|迈向|成为)(?:成为|成|为|好|更高水平的?|更高能级的?)?/gu;
/** Such a head is said of a place that is ahead, whatever stands before it. */
const HEAD =
  /(?:排头兵|先锋|领头羊|领头雁|先行者|标杆|标兵|示范区|示范带|先行区|先导区|核心区|试验区|示范城区|示范县|示范市|集聚区|承载区|承载地|实践地|战略要地|聚集地|引领区|样板区|样板城市|保障区|保障基地|开放带|高地|增长极|增长点|策源地|桥头堡|样板|范例|典范|首善之区|首善之地|支点|名城|新城|新城区|主城区|之都|之城|之乡|之窗|胜地|福地|热土|家园|会客厅|后花园|强[市县区省镇]|大都市|都市区|都市|城市|枢纽城|目的地|首选地|打卡地)$/u;
/** A work or a class of works has such a head as well: it needs a word for how far it is to reach. */
const BUILT =
  /(?:基地|中心|枢纽|通道|走廊|屏障|门户|引擎|水网|窗口|节点|腹地|支撑区|功能区|经济区|新区|产业带|生态带|联动区)$/u;
const SCOPE =
  /^(?:全国|国家|国际|世界|全球|亚太|东亚|东北亚|东南亚|区域|跨区域|长江|黄河|淮河|珠江|西部|东部|中部|西南|西北|华东|华北|华中|华南|东北|北方|南方|内陆|沿海|沿边|沿江|省域|全省|湾区|面向|辐射|长三角|京津冀|粤港澳|成渝|环渤海|江海|陆海|市域|[\p{Script=Han}]{2,3}(?:地区|流域|沿线|片区|经济圈|城市群|半岛))/u;
/** What a goal claims that belongs to it: 具有全国影响力的甲中心. */
const CLAIM = /^(?:具有|面向|引领|辐射|服务|立足|支撑|联通|在\p{Script=Han}{1,6}具有)/u;
const ADJECTIVES =
  /^(?:新时代|社会主义|现代化|国际化|宜居|宜业|幸福|创新|生态|文明|开放|活力|时尚|美丽|富裕|富强|和谐|繁荣|智慧|绿色|秀美|美好|健康|平安|法治|魅力|品质|实力|文化|富饶|精致|韧性|大美|新|自然|深蓝|零碳|富民|强盛)+$/u;
const MODEL = /^新?(?:样板|示范|先行地|标杆|标杆地|引领区|示范区|典范|排头兵|主阵地|策源地|新高地)$/u;
const NO_CLAIM = /^(?:新|好|全[国省市区县]|这样|我们|自己|更高|真正|合格|名副其实)|[是让使把将]/u;
const LIVED_IN =
  /^(?:宜居|宜业|幸福|美丽|和美|生态|文明|平安|智慧|绿色|富裕|和谐|现代化|数字|活力){2,}(?:乡村|社区|城乡|城镇|家园)$/u;
const CLAUSE_END = /[，。；！？：（）“”《》\n]/u;
const NO_GOAL =
  /^(?:新的?|重要|主要|最大)*(?:经济|消费|投资)?(?:增长点|增长极)$|^(?:[一二三四五六七八九十两\d]+(?:个|家|座|条|处|批|多个)|若干|多个)|^(?:一批|一个|一座|若干|更多|更|主要|重要|核心|首要|各|多个|多元|一流|其|这|该|本|我|全部|[一二三四五六七八九十两\d]+[个家座条处]|新|大|好|类|特色|中|小|数字|综合|公共|现有|国家级|省级|市级|世界级|世界一流|重大|重点|各级|相关|标准化|规范化)*(?:示范区|先行区|高地|样板|标杆|城市|新城|家园|都市|中心|基地|枢纽|窗口|试验区|集聚区|强[市县区省]|产业带|走廊|通道|屏障)$|国家\p{Script=Han}{2,12}(?:示范区|先行区|先导区|试验区|开发区)$|平台|企业|园区|项目|工程|提供|推动|支持|推进|促进|加快|实现|研究中心|医疗中心|服务中心|数据中心|活动中心|创新中心$|^[了在于对从把]|之一$|大中小|中小城市|超大|特大|老城|旧城|各类/u;
/** 甲新城区建设迈出坚实步伐: the goal as what goes ahead. */
const CARRIED =
  /(?<=^|[，。；：！？\s])(?<goal>[^，。；：！？“”《》、的]{6,24})建设(?=迈出|取得|步入|扎实|全面|加快|稳步|深入|纵深|成效|成势|开创|持续|加速|提速)/gu;
/** 开创甲之都建设新局面, 加快乙中心城市建设. */
const BUILDING =
  /(?<=开创|谱写|推进|加快|推动|服务|支撑|支持|深化|投身|助力|统筹)(?<goal>[^，。；：！？“”《》、的]{5,20})建设(?![一二三四五六七八九十\d])/gu;
const CARRIED_ON = /建设(?:迈出|取得|步入|扎实|全面|加快|稳步|深入|纵深|成效|成势|开创|持续|加速|提速)/u;
/** What may stand behind a goal inside its clause. */
const BEHIND =
  /^(?:[中上的]|建设|目标|嘱托|过程|实践|行列|征程|做出|作出|提供|贡献|战略|任务|步伐|进程|名片|品牌|行动|工作|而|为|，)/u;
/** 把我县打造成甲公园, 将甲镇建设成为乙胜地: what a place is made into, whatever it is called. */
const MADE_INTO =
  /(?:把|将)(?<what>[^，。；：“”]{2,24}?)(?:打造|建设|建成|塑造|培育|发展|规划建设)(?:成为|成|为)(?<goals>[^，。；：！？“”（）《》\n]{4,60})(?=[，。；！]|$)/gu;
const OF_PLACE = /(?:[省市区县州镇乡村]|城|片区|中心城区|老城|古城|我们|家乡)$/u;
/** What persons, bodies and means are made into is no goal of a place. */
const NO_PLACE_GOAL =
  /^(?:一[支个批座流]|具体|若干)|(?:队伍|核心|企业|学校|机关|组织|班子|政党|平台|力量|产业|支柱|阵地|优势|动力|成果|实践|举措|工程|项目|增长点|体系|现实|效能|行动|样子|干部|人才|公司|集团|作品|单位|地方|部分)$/u;
/** Words of grammar, which no goal contains. */
const GRAMMAR = /^(?:p|r|d|y|e|o|c|uj|ul|uz|ug|q)$/u;

interface Item {
  readonly start: number;
  readonly end: number;
  /** Where its own words begin, behind 的. */
  readonly own: number;
}

export function claimedGoals(lexicon: Lexicon): Recogniser {
  return (scene, earlier) => {
    const finds: Find[] = [];
    let last = 0;
    for (const match of scene.text.matchAll(VERB)) {
      const from = match.index + match[0].length;
      if (from < last || !isBoundary(scene, match.index)) continue;
      for (const [index, item] of itemsFrom(scene, from).entries()) {
        const find = goal(scene, item, earlier);
        const inner = goal(scene, claimed(item), earlier);
        if (inner) finds.push(inner);
        if (!find && !inner && index === 0 && !/^(?:具有|更具|富有|充满)/u.test(scene.text.slice(item.start))) break;
        if (find) finds.push(find);
        last = item.end;
      }
    }
    for (const match of scene.text.includes('建设') ? scene.text.matchAll(BUILDING) : []) {
      const words = match.groups?.['goal'] ?? '';
      const find = goal(scene, itemOf(scene, match.index, match.index + words.length), earlier);
      if (find) finds.push(find);
    }
    for (const match of /[把将]/u.test(scene.text) ? scene.text.matchAll(MADE_INTO) : [])
      finds.push(...madeInto(scene, match, earlier));
    for (const match of CARRIED_ON.test(scene.text) ? scene.text.matchAll(CARRIED) : []) {
      const words = match.groups?.['goal'] ?? '';
      const start = match.index + match[0].indexOf(words);
      const find = goal(scene, itemOf(scene, start, start + words.length), earlier);
      if (find && words.length >= 6) finds.push(find);
    }
    return finds;
  };

  function madeInto(scene: Scene, match: RegExpExecArray, earlier: readonly Find[]): readonly Find[] {
    const what = match.groups?.['what'] ?? '';
    const goals = match.groups?.['goals'] ?? '';
    const to = match.index + match[0].indexOf(what) + what.length;
    const isPlace =
      OF_PLACE.test(what) ||
      lexicon.divisions.trie.longestBefore(scene.text, to) !== undefined ||
      earlier.some((one) => one.end === to && /^(?:District|Place)$/u.test(one.kind));
    if (!isPlace || /(?:社|校|园|小|辖)区$/u.test(what)) return [];
    const found: Find[] = [];
    const isClaimed = goals.includes('的');
    let at = match.index + match[0].length - goals.length;
    for (const part of goals.split(/、|(?<=\p{Script=Han}{3})[和与](?=\p{Script=Han}{4})/u)) {
      const item = itemOf(scene, at, at + part.length);
      at += part.length + 1;
      const own = scene.text.slice(item.own, item.end);
      // 管理有序、服务完善的家园: what stands before 的 is said of the goal.
      if (isClaimed && item.own === item.start) continue;
      if (own.length < 4 || own.length > 18 || NO_PLACE_GOAL.test(own) || NO_CLAIM.test(own) || NO_GOAL.test(own))
        continue;
      if (!isBoundary(scene, item.own) || !isBoundary(scene, item.end) || !isName(scene, item)) continue;
      const last = scene.tokens[tokenAt(scene, item.end - 1)];
      if (
        !/^(?:n|x|s|f|l)/u.test(last?.tag ?? '') ||
        earlier.some((one) => one.end === item.end && one.start <= item.own)
      )
        continue;
      found.push(findAt(scene, { start: item.own, end: item.end }, { kind: 'Slogan', rule: 'made-into-goal' }));
    }
    return found;
  }

  function goal(scene: Scene, item: Item, earlier: readonly Find[]): Find | undefined {
    const claim = scene.text.slice(item.start, item.own);
    const own = scene.text.slice(item.own, item.end);
    const isClaim = CLAIM.test(claim);
    // 生态治理的新样板: the head alone says nothing; what it is of makes the name.
    if (MODEL.test(own) && /^\p{Script=Han}{2,14}的$/u.test(claim) && !NO_CLAIM.test(claim)) {
      const whole = { start: item.start, end: item.end };
      return isBoundary(scene, whole.start) && isBoundary(scene, whole.end)
        ? findAt(scene, whole, { kind: 'Slogan', rule: 'claimed-model' })
        : undefined;
    }
    const isHeaded =
      isArea(scene, item) || HEAD.test(own)
        ? own.length >= 5 || claim !== ''
        : BUILT.test(own) && SCOPE.test(claim + own);
    if (!isHeaded || own.length < 4 || own.length > 22 || NO_GOAL.test(own)) return undefined;
    const span = { start: isClaim ? item.start : item.own, end: item.end };
    if (!isBoundary(scene, span.start) || !isBoundary(scene, span.end) || !isName(scene, item)) return undefined;
    const named = earlier.find(
      (one) => one.end === item.end && /^(?:District|Place|Organization|Project)$/u.test(one.kind),
    );
    if (isZoneElsewhere(scene, own)) return undefined;
    // A zone that an area's name begins is that zone; any other is what the place wants to be.
    if (named && (named.kind !== 'District' || hasArea(scene, named))) return undefined;
    return findAt(scene, named && named.start < span.start ? named : span, {
      // A zone that goes ahead is a course that a place was given, not a word for it.
      kind: named || /(?:先行区|先导区|试验区)$/u.test(own) ? 'Strategy' : 'Slogan',
      rule: 'claimed-goal',
      hints: isClaim ? { inner: own } : {},
    });
  }

  function hasArea(scene: Scene, { start, end }: { readonly start: number; readonly end: number }): boolean {
    for (let at = start; at < end - 1; at += 1) if (lexicon.divisions.trie.longestAt(scene.text, at)) return true;
    return scene.tokens.some((token) => token.start >= start && token.end <= end && /^n[st]/u.test(token.tag));
  }

  /** The document names the zone with its area in another place: there it is a zone, and here as well. */
  function isZoneElsewhere({ whole }: Scene, own: string): boolean {
    if (!/区$/u.test(own)) return false;
    for (let at = whole.indexOf(own); at >= 0; at = whole.indexOf(own, at + own.length))
      if (lexicon.divisions.trie.longestBefore(whole, at)) return true;
    return false;
  }

  /** 宜居幸福某市: two adjectives or more, and the area itself. */
  function isArea(scene: Scene, { own, end }: Item): boolean {
    if (LIVED_IN.test(scene.text.slice(own, end))) return true;
    const area = lexicon.divisions.trie.longestBefore(scene.text, end);
    return area !== undefined && area.start - own >= 4 && ADJECTIVES.test(scene.text.slice(own, area.start));
  }
}

/** 打造甲样板的乙高地: what the item is of is a goal as well. */
const claimed = ({ start, own }: Item): Item => ({ start, own: start, end: Math.max(start, own - 1) });

/** The items that the verb before a place governs, up to the end of the clause. */
function itemsFrom(scene: Scene, from: number): readonly Item[] {
  let end = from;
  while (end < scene.text.length && end - from < 120 && !CLAUSE_END.test(scene.text[end] as string)) end += 1;
  const items: Item[] = [];
  let at = from;
  for (const whole of scene.text.slice(from, end).split('、')) {
    // 打造甲城、奋进乙区: a verb of its own opens the next item.
    const lead =
      at > from
        ? (/^(?:打造|建设|奋进|迈向|争创|创建|构建|塑造)(?=\p{Script=Han}{4})/u.exec(whole)?.[0].length ?? 0)
        : 0;
    const part = whole.slice(lead);
    at += lead;
    const words = uptoHead(part);
    const join = [...words.matchAll(/[和与]/gu)].find(
      ({ index }) => HEAD.test(words.slice(0, index)) || BUILT.test(words.slice(0, index)),
    );
    if (join) items.push(itemOf(scene, at, at + join.index), itemOf(scene, at + join.index + 1, at + words.length));
    else items.push(itemOf(scene, at, at + words.length));
    at += part.length + 1;
  }
  return items;
}

/** The part up to the last head that a word may follow: 打造甲样板中率先突破. */
function uptoHead(part: string): string {
  for (let end = part.length; end > 4; end -= 1) {
    const rest = part.slice(end);
    if (rest !== '' && !BEHIND.test(rest)) continue;
    const words = part.slice(0, end);
    if (HEAD.test(words) || BUILT.test(words)) return words;
  }
  return part;
}

const itemOf = (scene: Scene, start: number, end: number): Item => ({
  start,
  end,
  own: start + scene.text.slice(start, end).lastIndexOf('的') + 1,
});

function isName(scene: Scene, { own, end }: Item): boolean {
  for (let index = tokenAt(scene, own); index < scene.tokens.length; index += 1) {
    const token = scene.tokens[index];
    if (!token || token.start >= end) break;
    if (GRAMMAR.test(token.tag) && !/^(?:与|和|全面|最|共同|高质量|一体|统筹|自主|自由)$/u.test(token.text))
      return false;
  }
  return true;
}
