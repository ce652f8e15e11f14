/** What of a name does not tell two things apart, and which kinds may be one thing. */
import { canonicalName } from '../../src/model/identity.js';
import type { Kind } from '../../src/model/ontology.js';

/** Heads that add nothing: 工业强市战略 is 工业强市. Longer ones first. */
const EMPTY_HEAD = /(?:重大国家战略|国家战略|战略|建设|行动|项目|工程|产业|改革|工作|活动|计划|体系)$/u;
/** 强省会, 新时代社会主义现代化强省会建设: the goal of an area, however long it is said; 智慧宜居的强省会 is another. */
const STRONG_AREA =
  /^(?:(?:新时代|中国特色|社会主义|现代化|国际化|[“”])*(强(?:省会|[省市县区]))|(?:.*现代化)?(强国))(?:建设|战略|目标)*$/u;

/** There is one country, and its goal is one; of cities and districts each goal is its own. */
function strongArea(core: string): string | undefined {
  const found = STRONG_AREA.exec(core);
  return found?.[1] ?? found?.[2];
}

/** 中国共产党苏州市第十三次代表大会 is 苏州市第十三次党代会. */
const CONGRESS =
  /^(?<party>中国共产党|中共)?(?<area>\p{Script=Han}{1,7}[省市区县州旗])(?<number>第[一二三四五六七八九十]+次)(?<what>党代会|(?:党员)?代表大会)$/u;

/** The congress of the party of an area, by area and number. */
export function congressCore(name: string): string | undefined {
  const { party, area, number, what } = CONGRESS.exec(name)?.groups ?? {};
  return area !== undefined && (party !== undefined || what === '党代会') ? `${area}${number}党代会` : undefined;
}

/** Two names of one document with the same core and kinds that may be one are one entity. */
export function nameCore(kind: Kind, name: string, areas: readonly string[]): string {
  let core = canonicalName(name).replace(/自由贸易试验区|自贸试验区/u, '自贸区');
  core = core.replace(/^中国\(?\p{Script=Han}{2,4}\)?(?=自贸区)/u, '');
  const strong = kind === 'Strategy' || kind === 'Slogan' ? strongArea(core) : undefined;
  if (strong !== undefined) return strong;
  if (kind === 'Event')
    return (congressCore(core) ?? core)
      .replace(/[()]/gu, '')
      .replace(/常委会?/u, '常委')
      .replace(/会议$/u, '会');
  if (kind === 'Project') core = core.replace('高速铁路', '高铁').replace('高速公路', '高速');
  if (kind === 'Organization') {
    core = core.replace(/(?<=.{4})集团$/u, '');
    // 济南市党政考察团 is 济南党政考察团; areas come as pairs of full and short name.
    const full = areas.findIndex((one) => /市$/u.test(one) && core.startsWith(one));
    const short = areas[full + 1];
    if (full >= 0 && short !== undefined) return `${short}${core.slice((areas[full] as string).length)}`;
  }
  if (HEADLESS.has(kind)) {
    const bare = core.replace(EMPTY_HEAD, '');
    if (bare.length >= 4) core = bare;
  }
  if (AREA_FREE.has(kind)) {
    const area = areas.find((one) => core.startsWith(one) && core.length - one.length >= 4);
    if (area !== undefined) core = core.slice(area.length);
  }
  return core;
}

const HEADLESS: ReadonlySet<Kind> = new Set(['Strategy', 'Slogan', 'Project', 'Industry']);
const AREA_FREE: ReadonlySet<Kind> = new Set(['District', 'Strategy', 'Project', 'PolicyDocument']);

/** Kinds that readers do not keep apart: one name is then one entity. */
export function kindFamily(kind: Kind): string {
  if (kind === 'Slogan' || kind === 'Strategy' || kind === 'Theme') return 'formulation';
  if (kind === 'District' || kind === 'Place') return 'area';
  return kind;
}
