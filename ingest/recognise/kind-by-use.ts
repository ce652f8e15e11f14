/**
 * Kinds by what is done with a thing. A park, a hall or a museum that stands is a place, whatever found it: one goes there, and meets there. It is a work where somebody
 * builds it: where a verb of building governs it, or where it is called a project behind its name.
 */
import type { Find, Scene } from './scene.js';

/** Source: statistical classification of construction (sites and public buildings). */
const SEAT =
  /(?:产业园|产业园区|工业园|工业园区|科技园|科创园|物流园|软件园|创业园|生态园|示范园|科创城|科技城|馆|会展中心|会议中心|博览中心|活动中心|服务中心|文化中心|体育中心|博物院|体育场|广场|大厦|公园|会堂)$/u;
/** Seen on a visit these are seats as well. */
const SEEN_SEAT = /(?:基地|展厅|展示中心|中心|园区|园)$/u;
/** What is done to a work, or counted as one. */
const WORK_BEHIND =
  /^[”》]?(?:[一二三四五]期|南区|北区)?(?:[（(][^）)]{1,10}[）)])?(?:(?:等)?(?:[一二两三四五六七八九十\d]+[个项])?(?:一批)?(?:重点|重大|标志性|产业|建设|高质量)*(?:项目|工程)|等?(?:提速|加快|已|即将|正式|全面)?(?:建设|改造|施工|工地|开工|竣工|投产|投用|建成|落地|落户|签约|封顶|扩建|迁建|启用|主体|揭牌|成立)|正?(?:在)?(?:加紧|抓紧|全力)?施工|是[^，。；]{0,10}(?:打造|建设|推进))/u;
const BUILDS_BEFORE =
  /(?:建设|打造|规划|新建|改建|扩建|筹建|共建|建成|建起|建|谋划|开工|签约|引进|启动|改造|投资|推进|落地|实施|布局|创建|启用|建成投用|加快|续建|修建|(?:项目|工程)(?:为|有|是|包括|分别为|分别是|主要有)?[：:]?)(?:了|的)?(?:[\d.]+(?:亩|平方米|亿元|万平方米)的?|一批|一座|一个|首个|首座)?$/u;

const LISTED = /^listed/u;
/** A company by its trade. Source: Regulations on the registration of enterprise names, 2020 (words of trade). */
const MAKER =
  /^[\p{Script=Han}A-Za-z]{2,4}(?:科技|电子|新材料|新能源|半导体|股份|生物|医药|智能|重工|光电|药业|制药)$/u;

/** 绿色低碳高质量发展先行区: what an area is to become, by the matter it is to lead in; nobody goes there. */
const GOAL =
  /(?:高质量发展|共同富裕|乡村振兴|绿色低碳(?:高质量)?发展|振兴发展|军民融合|社会主义现代化(?:建设)?|(?<!农业)现代化建设)\p{Script=Han}{0,4}(?:先行区|先行示范区|示范区|样板区|引领区|先导区)$/u;

export function kindByUse(scene: Scene, find: Find): Find {
  if (isSeat(scene, find)) return { ...find, kind: 'Place' };
  const behind = scene.text.slice(find.end, find.end + 4);
  // 市委常委会召开会议: who meets is a body. 甲产业研究院项目: what is built is a work.
  if (find.kind === 'Event' && /常委会$/u.test(find.name) && /^(?:召开|听取|研究|审议|强调|要求)/u.test(behind))
    return { ...find, kind: 'Organization' };
  if (
    find.kind === 'Organization' &&
    /基地暨|(?:研究院|实验室|中心|基地|总部)$/u.test(find.name) &&
    /^项目/u.test(behind)
  )
    return { ...find, kind: 'Project' };
  if (
    find.kind === 'Project' &&
    LISTED.test(find.rule) &&
    MAKER.test(find.name) &&
    /^[^，。；]{0,60}等[^，。；]{0,6}(?:项目代表|企业|公司)/u.test(scene.text.slice(find.end))
  )
    return { ...find, kind: 'Organization' };
  return find.kind === 'District' && GOAL.test(find.name) ? { ...find, kind: 'Strategy' } : find;
}

function isSeat({ text }: Scene, { kind, name, rule, hints, start, end }: Find): boolean {
  if (kind !== 'Project' || hints['verb'] !== undefined || text.slice(start, end).startsWith('“')) return false;
  const isSeen = rule === 'visit-stop';
  if (!SEAT.test(name) && !(isSeen && SEEN_SEAT.test(name))) return false;
  // The items of a list have one governor and one class behind them.
  const first = text.lastIndexOf('、', start) < 0 ? start : listStart(text, start);
  return (
    !WORK_BEHIND.test(text.slice(end)) && !BUILDS_BEFORE.test(text.slice(0, first)) && (isSeen || !isOfWorks(text, end))
  );
}

function listStart(text: string, at: number): number {
  let start = at;
  while (text[start - 1] === '、') {
    const before = /[^，。；：、]+、$/u.exec(text.slice(0, start))?.[0];
    if (before === undefined) break;
    start -= before.length;
  }
  return start;
}

/** …、甲园、乙馆等一批重大项目: what ends the list is said of all of it. */
const isOfWorks = (text: string, end: number): boolean =>
  /^(?:(?:、|和|及|以及)[^，。；：]{2,60})?等[^，。；]{0,16}?(?:项目|工程)/u.test(text.slice(end));
