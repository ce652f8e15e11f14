/** What a place is to become, in a list: 建设甲强市、乙名市、丙美市, 打造丁基地和戊新高地, 把…建成己示范区、庚传承区. All items bear a head of such goals. */
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser } from './scene.js';

const OPENS = '(?:打造|建设|建成|建好|创建|争创|构筑|争当|筑牢|建设成|打造成|建成为|打造为)(?:成为?|好|成)?|[”"][：:]';
const ITEM = '(?!成为|[成为好])[^，。；：！？、“”（）《》\\s]{2,20}?';
const HEAD =
  '(?:[强名大美新靓富活][市区县省镇城]|高地|样板|样板区|示范区|示范市|示范县|示范城市|展示区|先行区|引领区|传承区|承载区|宜业区|宜居区|标杆|枢纽|中心|中心区|中心城市|基地|门户|前沿|名城|新城|之都|之城|城市|福地|热土|家园|高原|胜地|圣地|住地|宝地|旅居地|康养地|集散地|大景区|目的地|增长极|桥头堡|屏障|策源地|排头兵|先锋|典范|范例|窗口|首选地|集聚地|集聚区|核心区)';
const LIST = new RegExp(`(?<=${OPENS})${ITEM}${HEAD}(?:[、和与]${ITEM}${HEAD})+(?=[，。；！]|$|建设|等|”|而)`, 'gu');
const SCOPED = /^(?:\p{Script=Han}{2,4}(?:经济区|经济圈|都市圈|城市群|流域|地区)|区域|全国|全省|国际|世界)/u;
const HEADED = new RegExp(`${HEAD}$`, 'u');
const NO_ITEM =
  /^(?:一批|若干|更多|各|多个|一个|一流|[一二三四五六七八九十\d]+[个家座条])|平台|企业|园区|项目|工程|^[了在]|提供|推动|支持|推进|促进|加快|[研检]究?中心$|创新中心$|.国家\p{Script=Han}{2,12}(?:示范区|先行区)$|^维护|(?:技术|检测|研发|服务|数据|实验|会展|商务|物流|购物|医疗|医学|康复|活动|文化|体育|客运|换乘|分拣|调度|培训|孵化)中心$/u;

export const targetLists: Recogniser = (scene, earlier) => {
  // A zone that has its name already is no goal.
  const isNamed = (end: number): boolean =>
    earlier.some(
      (one) =>
        one.end === end && one.end - one.start >= 4 && /^(?:District|Place|Project|Organization)$/u.test(one.kind),
    );
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(LIST)) {
    const items: { start: number; end: number }[] = [];
    let at = match.index;
    for (const part of match[0].split(/、|(?<=[^宜])[和与](?![谐平美])/u)) {
      // 具有国际影响力的甲高地: what it claims stands before.
      const claim = part.lastIndexOf('的') + 1;
      items.push({ start: at + claim, end: at + part.length });
      at += part.length + 1;
    }
    const words = items.map(({ start, end }) => scene.text.slice(start, end));
    // 打造某经济区活力中心、区域协同服务中心: what is a centre of a region is none of a town's.
    const isOfRegion = SCOPED.test(words[0] ?? '') && words.every((one) => one.length >= 7);
    if (words.some((one) => one.length < 4 || !HEADED.test(one) || (NO_ITEM.test(one) && !isOfRegion))) continue;
    for (const item of items)
      if (isBoundary(scene, item.start) && isBoundary(scene, item.end) && !isNamed(item.end))
        finds.push(findAt(scene, item, { kind: 'Slogan', rule: 'target-list' }));
  }
  return finds;
};
