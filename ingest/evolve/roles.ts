/**
 * Roles: what a government has one of at a time, read from the noun beside or at the end of a name: its goal, guideline, main lever,
 * work system, lay-out, industries. Two formulations that share neither a word nor a frame may fill one role, one after the other.
 */
import { isQuoted } from './words.js';

export interface Role {
  readonly name: string;
  /** How sure it is that there is one at a time, 0 to 1. */
  readonly exclusive: number;
  /** Read from its place in a report and not from a noun: then only what has gone for good makes room. */
  readonly byPlace?: true;
  /** Each field has its own beside that of the whole: only one that several documents repeat is looked at. */
  readonly settled?: true;
}

const NOUNS =
  '工作体系|总牵引|总抓手|主抓手|总纲领|总纲|奋斗目标|战略目标|发展目标|总体目标|长远目标|远景目标|总目标|城市愿景|发展愿景|总定位|主定位|目标定位|目标要求|战略定位|发展定位|城市定位|历史定位|总体定位|总要求|总体要求|总体思路|发展思路|工作思路|总体部署|工作部署|具体部署|工作布局|工作总格局|工作格局|工作总基调|总基调|主基调|总战略|主战略|核心战略|核心任务|城市发展方针|工作方针|发展方针|发展方略|工作方略|工作主线|总任务|光荣使命|重大使命|使命(?!担当)';
const BEHIND = new RegExp(
  `^[”"」』]?(?<between>[\\u4e00-\\u9fff]{0,8}?)(?:的|为|作为|这个|这一)?(?<noun>${NOUNS})`,
  'u',
);
/** 新发展理念的城市为总目标: what stands between is what holds the role, and the name only says more of it. */
const OTHER_HOLDER = /的[^的]+(?:为|作为|是)?$/u;
const BEFORE = new RegExp(
  `(${NOUNS})(?:是|为|就是|即|上|：|由|从|确定为|调整为|明确为|定为|聚焦|锚定|加快|建设|打造|[“"「『])*$`,
  'u',
);

const HEADED = new RegExp(`(${NOUNS})$`, 'u');

/** Nouns that stand for the same: a goal is a goal whatever its adjective. */
const CANON: readonly (readonly [RegExp, string])[] = [
  [/目标$|愿景$|核心任务$/u, '目标'],
  [/定位$/u, '定位'],
  [/(?:工作|具体)部署$/u, '工作部署'],
  [/工作(?:布局|总?格局)$/u, '工作布局'],
  [/(?:总|主|核心)战略$/u, '总战略'],
  [/思路$/u, '思路'],
  [/使命$/u, '使命'],
  [/方针$|方略$/u, '发展方针'],
  [/总牵引|抓手/u, '总抓手'],
  [/总要求|总体要求|目标要求|主基调/u, '总要求'],
];

const GOAL = /(?:加快建设|加快打造|奋力建设|奋力打造|全面建设|着力打造|全力打造|建设|打造|建成|迈向)[“"「『]?$/u;
const ANCHORED = /(?:锚定|全[省市区县]上下[\u4e00-\u9fff]{0,2}?(?:聚焦|紧扣|围绕))[“"]$/u;
const GOAL_HEAD =
  /(?:强省|强省会|强市|强区|强县|大都市|都市|国际城市|创新型城市|先进城市|[泉名新山水绿江海港都]城|之城|强国|商都|名都|都市区|[的化型](?:国家|国际)?(?:中心)?城市)(?=$|建设)/u;
/** 现代化国际滨海城市; a city of one title (文明城市, 试点城市) is none that all is directed at. */
const LONG_CITY = /^[\u4e00-\u9fff]{5,}(?<!示范|试点|节点|节水|支点|卫生|文明|园林|模范|枢纽)城市$/u;
const AIM_BEHIND = /^[”"」』]?的(?:宏伟|新)?目标/u;
const AIMED_AT = /(?:围绕|锚定|聚焦|按照|实现|朝着|确立|建设|打造|建成)(?:着)?[“"「『]?$/u;
const COUNTED_GOAL = /^[一二两三四五六七八九十]个[\u4e00-\u9fff]{2,3}$/u;
const BUILDS_IT = /建[设成][“「]$/u;
/** 以建设＿为统领: what all else is led by is the goal, whatever its head. */
const LEADS = /^[”"」』]?为(?:统领|统揽|总揽|引领|总引领)/u;
/** Behind the marks: “＿”现代化国际大都市. */
const GOAL_BEHIND = /^[\u4e00-\u9fff]{0,12}?(?:强省会|强省|强市|强区|强县|大都市|都市|城市|名城|泉城|新城|之城|强国)/u;
const OPENS_WITH_GOAL = /^(?:打造|建设|建成)/u;
/** 一芯两带三区, 一主引领、两翼驱动: how a lay-out is named. */
const FIGURE =
  /(?:[一二两三四五六七八九十多][^、，]{0,2}?[圈群带区轴极干支核翼芯主心片廊屏湾环组团基].{0,3}){2,}|[一二两三四五六七八九十](?:个|大)(?:功能区|经济区|都市圈|城市群|板块)/u;
const LAYOUT = /^[”"」』]?[\u4e00-\u9fff]{0,6}?(?:发展)?(?:新)?(?:战略)?(?:布局|格局|发展战略|战略体系|协调发展|建设)/u;
const LAYOUT_NAMED =
  /(?:区域|空间|城市|全域|市域)[\u4e00-\u9fff]{0,6}(?:布局|格局)|空间(?:发展)?(?:战略|布局|格局)|多层次[”"]?战略体系/u;
/** 1331市域空间发展战略: a code at the head says that it was in marks. */
const CODED = /^\d/u;
/** 一化三基, 四化两型: counted parts, named together for a course that has all of them. */
const COUNTED_PARTS =
  /^(?:[一二三四五六七八九十两\d]+[^\d、，一二三四五六七八九十两]{1,3}){2,}(?:(?:高质量)?(?:发展)?战略)?$/u;
/** “提高效率、提升效能”行动: several clauses for which a whole area is called up. */
const CAMPAIGN = /^[\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6}){1,3}(?:行动|活动|大讨论)?$/u;
const IS_CAMPAIGN = /^[”"」』]?(?:专项|主题|集中)?(?:行动|活动|大讨论)(?![计方规])/u;
const IS_COURSE = /^[”"」』]?(?:高质量)?(?:发展)?战略(?!定位|目标|布局|支点|性)/u;
/** “一带一路”节点城市: what a place is in the scheme of others is not what it names so. */
const PLACE_IN_SCHEME = /^[\u4e00-\u9fff]{0,4}(?:节点|支点|枢纽|沿线|门户|试点|合作|核心区)/u;
const INDUSTRIES =
  /(?:产业体系|产业集群(?:体系)?|制造业集群(?:体系)?|产业链群|支柱产业|主导产业|优势产业|重点产业(?:链)?|产业链|产业格局|产业基地|万亿(?:级)?产业|(?<=[+＋]\d+)千亿(?:级|元)*产业)(?:$|[^\u4e00-\u9fff]|主营|规模|产值|不断|持续|加快|提质|倍增|建设)/u;
/** A system of industries has a number or a code; without one the words mean industries at large. */
const COUNTED = /^[“"]?(?:[\d一二三四五六七八九十百]+(?:大|个|条|[+＋NX\d]))/u;

/** 以＿为主线, ＿是首要任务: what a period or a year turns on. */
const TURNS_ON =
  /^[”"」』]?(?:[\u4e00-\u9fff]{0,4})?(?:为|作为|是|这[一个条])(主线|主题|首要任务|中心任务|中心工作|工作中心|根本任务|总任务|主攻方向|战略基点|总路线|基本路线|工作重心)/u;
const TURNING =
  /(主线|主题|首要任务|中心任务|中心工作|根本任务|总任务|主攻方向|战略基点|总路线|基本路线|工作重心)(?:是|为|就是|：|转移到|转到|转向)[“"「『]?$/u;

const BUILT = /(?:建设|建成|构建|打造|树立|推动|推进)(?:好|一个)?[“"「『]?$/u;
/**
 * What there is one idea of at a time, told by its head: what the country is to become, what the countryside, what the world is; what
 * development is held to be. Source: heads of such formulas in ordinary usage.
 */
const AIMS: readonly { readonly name: string; readonly named: RegExp; readonly after: RegExp }[] = [
  { name: '全面建设的目标', named: /^全面建[设成](?:的)?[\u4e00-\u9fff]{2,8}(?:社会|国家|强国)$/u, after: /./u },
  { name: '乡村建设目标', named: /^[\u4e00-\u9fff]{2,6}(?:新农村|乡村)$/u, after: BUILT },
  {
    name: '世界目标',
    named: /^(?:和谐|和平|持久和平|共同繁荣|美好|人类|公正合理|国际)[^、]{0,8}(?:世界|共同体|新秩序)$/u,
    after: BUILT,
  },
  {
    name: '发展理念',
    named: /^[\u4e00-\u9fff]{1,4}发展(?:观|理念)$/u,
    after: /(?:贯彻|落实|树立|践行|坚持)(?:好|了)?[“"「『]?$/u,
  },
];

/** 以＿为, 以推进＿为: behind another verb (以铸牢＿为) it is the line of one field. */
const LINE = /以(?:推进|推动|深化|加快|促进|实施)?[“"「『]?$/u;
const mayTurn = (name: string, left: string): boolean =>
  LINE.test(left) || (!/以[^，]*$/u.test(left) && !OTHER_THING.test(name));

/** What a name says it is: a strategy or a project is no goal and no standing, whatever the words beside it. */
const OTHER_THING = /(?:战略|政策|规划|计划|方案|工程|行动|项目|制度|机制|办法|条例|会议|改革)$/u;
const WHAT_IT_IS_TO_BECOME = /目标|定位|使命|要求/u;

/** The role a use puts a name in by its frame, or undefined. `area` is the short name of who uses it: 浙江, 济南. */
export function roleOf(name: string, frame: string, area = ''): Role | undefined {
  const [left = '', right = ''] = frame.split('＿');
  const noun = nounBehind(right) ?? BEFORE.exec(left)?.[1] ?? nounAtEnd(name);
  if (noun !== undefined) {
    const canon = CANON.find(([pattern]) => pattern.test(noun))?.[1] ?? noun;
    if (OTHER_THING.test(name) && WHAT_IT_IS_TO_BECOME.test(noun)) return undefined;
    // 乡村振兴工作部署 is how a task is laid out; only a wording in marks or a code is the lay-out of all work.
    if (/^工作[部布]/u.test(canon) && !isQuoted(frame) && !/\d/u.test(name)) return undefined;
    // Each large task has requirements of its own (“产业兴旺、…”的总要求): one that is said once is no requirement of the whole.
    const ofTask = canon === '总要求' ? ({ settled: true } as const) : {};
    return { name: canon, exclusive: /抓手|牵引|定位|方针/u.test(noun) ? 1 : 0.9, ...ofTask };
  }
  // 围绕“＿”的目标: the plain noun, where nothing stands between.
  if (AIM_BEHIND.test(right) && (isQuoted(frame) ? AIMED_AT : BUILT).test(left) && !OTHER_THING.test(name))
    return { name: '目标', exclusive: 0.9 };
  const turn = TURNS_ON.exec(right)?.[1] ?? TURNING.exec(left)?.[1];
  if (turn !== undefined && mayTurn(name, left)) return { name: turn, exclusive: 0.8, settled: true };
  const aim = AIMS.find(({ named, after }) => named.test(name) && after.test(left));
  if (aim) return { name: aim.name, exclusive: 0.8, settled: true };
  // 锚定“＿”, 全省上下聚焦“＿”: what all work of an area is tied to.
  if (isQuoted(frame) && ANCHORED.test(left)) return { name: '锚定目标', exclusive: 0.7 };
  const after = right.replace(/^[”"」』]/u, '');
  const whole = `${name}${after.slice(0, 16)}`;
  if (COUNTED.test(name) && INDUSTRIES.test(`${name}${after.slice(0, 12)}`))
    return { name: '产业体系', exclusive: 0.7 };
  if (
    (FIGURE.test(name) && LAYOUT.test(/(?:战略|布局|格局)$/u.test(name) ? '布局' : right)) ||
    ((isQuoted(frame) || CODED.test(name)) && LAYOUT_NAMED.test(whole))
  )
    return { name: '区域布局', exclusive: 0.9 };
  if (COUNTED_PARTS.test(name) && (/战略$/u.test(name) || IS_COURSE.test(right)))
    return { name: '总战略', exclusive: 0.9 };
  if (CAMPAIGN.test(name) && (/(?:行动|活动|大讨论)$/u.test(name) || (isQuoted(frame) && IS_CAMPAIGN.test(right))))
    return { name: '主题行动', exclusive: 0.8 };
  // 加快建设“＿”现代化国际大都市, 建设“＿”新江苏: what a place is to become is its goal.
  if (OPENS_WITH_GOAL.test(name) && GOAL_HEAD.test(name)) return { name: '目标', exclusive: 0.9 };
  // 推进“＿”建设, where the name says that it is a place.
  const isPlace = GOAL_HEAD.test(name) || (area.length >= 2 && name.endsWith(area) && name.length >= area.length + 4);
  if (isQuoted(frame) && isPlace && /^[”」]建设/u.test(right)) return { name: '目标', exclusive: 0.9 };
  // 建设绿色某省、数字某省、法治某省: one of several is not the goal.
  if (!GOAL.test(left) || (isQuoted(frame) ? /^[”」][、和与][“「]/u : /^[、和与]/u).test(right)) return undefined;
  const ofPlace = area.length >= 2 && new RegExp(`^(?:[\\u4e00-\\u9fff]{0,4})${area}(?!市|省|区|县)`, 'u').test(after);
  if (PLACE_IN_SCHEME.test(after)) return undefined;
  if (isQuoted(frame) && (ofPlace || GOAL_BEHIND.test(after))) return { name: '目标', exclusive: 0.9 };
  // 富饶美丽幸福新湖南: the area itself, with all it is to be; 数字湖南 and 平安湖南 name one side of it.
  if (area.length >= 2 && new RegExp(`(?:新|^[^“”]{4,})${area}$`, 'u').test(name))
    return { name: '目标', exclusive: 0.9 };
  // 建设“六个强省”: so many things to become at once, where more than one document says so.
  if (isQuoted(frame) && COUNTED_GOAL.test(name) && BUILDS_IT.test(left) && /^[”」](?:[，。；]|建设|$)/u.test(right))
    return { name: '目标', exclusive: 0.7, settled: true };
  return GOAL_HEAD.test(name) || LONG_CITY.test(name) || (LEADS.test(right) && !OTHER_THING.test(name))
    ? { name: '目标', exclusive: 0.9 }
    : undefined;
}

/** 不忘初心、牢记使命 ends in the noun as an object and is no mission. */
const nounAtEnd = (name: string): string | undefined =>
  /、[^、的]*使命$/u.test(name) ? undefined : HEADED.exec(name)?.[1];

/** The noun of a role behind a name, unless another noun between them is what holds it. */
function nounBehind(right: string): string | undefined {
  const { between = '', noun } = BEHIND.exec(right)?.groups ?? {};
  return OTHER_HOLDER.test(between) ? undefined : noun;
}

/** “＿”的历史定位和长远目标: the second of two roles that a name is given at once. */
export function secondRole(name: string, frame: string): Role | undefined {
  const right = frame.split('＿')[1] ?? '';
  const first = nounBehind(right);
  if (first === undefined) return undefined;
  const behind = right.slice(right.indexOf(first) + first.length).replace(/^[和与、]/u, '');
  return behind.startsWith('“') ? undefined : roleOf(name, `＿的${behind}`);
}

/**
 * “＿”发展战略: the course an area takes as a whole is also what it holds its work by, whatever else its name tells it is.
 * “六个加快”战略: so many things done at once are a course of the whole; 六大战略 are a list.
 */
export const courseOf = (name: string, frame: string): Role | undefined => {
  const words = frame.replace('＿', name);
  if (COUNTED_COURSE.test(words)) return { name: '总战略', exclusive: 0.9 };
  return /[“「][^“”]+[”」](?:区域|总体)?发展战略/u.test(words) ? { name: '总抓手', exclusive: 0.7 } : undefined;
};
const COUNTED_COURSE =
  /[“「][一二两三四五六七八九十]+[个大][\u4e00-\u9fff]{1,4}[”」](?:高质量)?(?:发展)?战略(?![定目布支性])/u;
