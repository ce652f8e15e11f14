/**
 * Policy documents that running text names without 《》: the body before 关于…的意见 (国务院关于甲的决定), a programme by its head (全国农业发展纲要),
 * a law behind a verb of law-making, a treaty by its parties, and what is carried out and ends in 的意见.
 */
import type { Lexicon } from '../lexicon.js';
import { findAt } from './find.js';
import { isAnchored } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

const HEAD =
  '(?:若干|几点|几项)?(?:重大)?(?:问题的)?(?:决定|决议|意见|通知|规定|指示|纲要|方案|公告|通告|条例|办法|措施|规划|建议(?!案))';
const BY_BODY = new RegExp(
  `(?<=中央|国务院|全会|大会|人大常委会|人大|[省市县区州]委|政府|[厅局部委办会院]|办公厅|办公室)关于(?:[^。；：，“”《》\\n]|“[^”]{1,5}”){4,40}?的${HEAD}(?=[，。；、精和与及等中要]|$|以及|提出|明确|规定|出台|印发|下发)`,
  'gu',
);
/** A programme for a field, by its scope: 全国农业发展纲要, 国家中长期教育改革和发展规划纲要. */
const OUTLINE =
  /(?:全国|国家|\p{Script=Han}{2,3}[省市])(?:(?!全国|国家|按照|人民)[^，。；：、“”《》的了为\s]){2,24}?(?:发展纲要|规划纲要|行动纲要|实施纲要|纲领|发展战略纲要|(?<=功能区|区域|城镇化|铁路网|公路网|空间)规划)(?![（(]草案)/gu;
const LAW =
  /(?<=(?:制定|制订|修订|修改|完善|颁布|公布|实施|施行|执行|贯彻|贯彻落实|通过|出台|落实|遵守|依据|根据|按照|违反|宣传|学习)(?:了|好|和实施|实施)?)(?:新的?)?(?<law>[^，。；：、“”《》的了\s]{2,14}?(?<![办方做立执司宪合想说书看手用疗写语算非违合守普])法)(?=[，。；、和及等]|$|的规定|规定)/gu;
const TREATY =
  /(?:[^，。；：“”《》的了\s与和]{2,14}?)(?:友好条约|边界条约|友好合作条约|睦邻友好合作条约|联合声明|联合公报|停战协定|公约|议定书|自由贸易协定|自贸协定|伙伴关系协定|经济合作框架协议)(?=[，。；、和的等]|$|生效|谈判|签|，)/gu;
/** Carried out, and ends in 的意见: what stands before it says what it is about. */
const ABOUT =
  /(?<=(?:落实|出台|印发|制定|发布|贯彻|执行|实施|审议|通过|讨论|审定)(?:了|实施|好|的)?)(?<words>(?:建设|打造|实施|开展|做好|构建|促进|支持|推进|推动|加快|加强|深化|鼓励|扩大|规范|完善|进一步|优化|激发|发展|全面|稳定)[^，。；：“”《》\s]{4,26}?的(?:若干|实施|指导)?(?:意见|决定|规定))(?=[，。；、及和]|$)/gu;
/** With its years in brackets a plan is named in full: 甲产业发展三年行动计划（2021—2023年）. */
const DATED =
  /(?<words>[^，。；：、“”《》（）了\s]{4,30}?(?:规划|计划|方案|纲要|意见|措施|政策))(?=[（(](?:19|20)\d{2}\s*[-—–~至]{1,2}\s*(?:19|20)?\d{2}\s*年?[)）])/gu;
const PARTIES = /^(?:中[\p{Script=Han}]{1,3}|两国|双边|多边)/u;
const IN_TREATY = /^(?:合作|互助|友好|睦邻|停战|伙伴|投资|贸易|联合|自由|不扩散|禁止|保护|防止)$/u;
const NO_OUTLINE = /制定|编制|审议|通过|起草|讨论|我国|关于/u;
const NO_LAW =
  /^(?:国家|有关|相关|各项|一系列|涉外|配套|一些|这些|新|基本|税收|环保|经济|这部|该|此|本|党规党)?法$|^(?:行之有效|切实|一|这|那|同|好|依|以)|做法|看法|方法|办法/u;

/** The law of the state and the laws of its two regions, which no one calls in full. */
const KNOWN = /(?:新)?宪法(?!学|法院|宣誓|日|监督|和法律委)|(?:香港|澳门)(?:特别行政区)?基本法/gu;

export function plainPolicies(lexicon: Lexicon): Recogniser {
  const leftEdge = makeLeftEdge(lexicon);
  return (scene) => {
    const finds: Find[] = [];
    const add = (start: number, end: number, rule: string): void => {
      if (isBoundary(scene, end) && !isMarked(scene, start))
        finds.push(findAt(scene, { start, end }, { kind: 'PolicyDocument', rule }));
    };
    if (scene.text.includes('关于'))
      for (const match of scene.text.matchAll(BY_BODY)) add(match.index, match.index + match[0].length, 'body-about');
    // Each pattern is looked for only where its head stands: most sentences hold none.
    const has = (head: RegExp): boolean => head.test(scene.text);
    for (const match of has(/纲[要领]/u) ? scene.text.matchAll(OUTLINE) : [])
      if (!NO_OUTLINE.test(match[0]) && isBoundary(scene, match.index))
        add(match.index, match.index + match[0].length, 'outline-head');
    for (const match of has(/法/u) ? scene.text.matchAll(LAW) : []) {
      const law = (match.groups?.['law'] ?? '').replace(/^(?:执行|实施|落实|遵守|宣传|贯彻|修改|修订)/u, '');
      const end = match.index + match[0].length;
      if (!NO_LAW.test(law) && isBoundary(scene, end - law.length) && isNoun(scene, end))
        add(end - law.length, end, 'law-head');
    }
    for (const match of has(/宪法|基本法/u) ? scene.text.matchAll(KNOWN) : [])
      add(match.index, match.index + match[0].length, 'known-law');
    for (const match of has(/条约|公报|协定|公约|议定书|声明|协议/u) ? scene.text.matchAll(TREATY) : []) {
      const end = match.index + match[0].length;
      const start = treatyStart(scene, match.index, end);
      if (end - start >= 5 && (PARTIES.test(scene.text.slice(start)) || isAnchored(scene, start, end, lexicon)))
        add(start, end, 'treaty');
    }
    for (const match of has(/的(?:若干|实施|指导)?(?:意见|决定|规定)/u) ? scene.text.matchAll(ABOUT) : [])
      add(match.index, match.index + match[0].length, 'carried-opinions');
    for (const match of has(/[（(](?:19|20)\d{2}/u) ? scene.text.matchAll(DATED) : []) {
      const end = match.index + match[0].length;
      const edge = Math.max(match.index, leftEdge(scene, end - 2));
      const years = /^[（(][^）)]*[）)]/u.exec(scene.text.slice(end))?.[0].length ?? 0;
      if (end - edge >= 6) add(edge, end + years, 'dated-plan');
    }
    return finds;
  };
}

/** A treaty is named by its parties and its matter: the first verb or word of grammar to the left ends the name. */
function treatyStart(scene: Scene, from: number, end: number): number {
  let start = end;
  for (let index = tokenAt(scene, end - 1); index >= 0; index -= 1) {
    const token = scene.tokens[index];
    if (!token || token.start < from) break;
    if (
      (/^(?:v|d|p|c|r|u[a-z]?)$/u.test(token.tag) || /落实|履行|遵守|恪守|签署/u.test(token.text)) &&
      !IN_TREATY.test(token.text)
    )
      break;
    start = token.start;
  }
  return /(?:全面与进步)?跨$/u.test(scene.text.slice(0, start))
    ? start - (scene.text.endsWith('全面与进步跨', start) ? 6 : 1)
    : start;
}

/** Between 《 and 》 the title is another rule's. */
const isMarked = (scene: Scene, at: number): boolean =>
  scene.text.lastIndexOf('《', at) > scene.text.lastIndexOf('》', at);

const isNoun = (scene: Scene, end: number): boolean => {
  const token = scene.tokens[tokenAt(scene, end - 1)];
  return token !== undefined && /^(?:n|nz|x|l|j|ng|vn|b|g)/u.test(token.tag);
};
