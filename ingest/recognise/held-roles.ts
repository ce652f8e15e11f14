/**
 * Goals whose words hold names of their own (新发展理念 in 全面体现新发展理念的城市): where they begin and end is told by the verb and by
 * what they end in, the area itself (建设富民强县的新某省), a city that is said of what kind (打造…的世界名城), or by the place that a
 * clause puts them in (以建设…为总目标).
 */
import { findAt } from './find.js';
import type { Frame } from './frame.js';
import type { Find, Recogniser, Scene } from './scene.js';

const BUILD = '(?:建设|打造|建成)(?:成为?)?';
const PLAIN = '[^，。；：、！？“”《》（）\\d\\s]';
const END = '(?=[，。；、！]|$|而|建设|中[迈走]|作出|提供|的(?:总|奋斗|发展|战略)*(?:目标|定位))';
/** What is built at the end of a goal. Source: ordinary usage. */
const HEAD = /(?:城市|都市|名城|新城|商都|之城|之都|强省会|强[省市区县]|高地|家园|示范区|先行区|样板|增长极|枢纽)$/u;
const LEADS = '为(?:总目标|总体目标|统领|统揽|引领|总牵引|总抓手|总纲|总揽|奋斗目标|战略目标|发展目标|目标)';
const NOUN = '(?:总目标|总体目标|奋斗目标|战略目标|发展目标|长远目标|战略定位|城市定位|发展定位|历史定位|决策部署)';
const PLACES: readonly RegExp[] = [
  new RegExp(`以(?:加快|全面|全力|奋力|着力)?${BUILD}(?<name>${PLAIN}{4,24}?)${LEADS}`, 'gud'),
  new RegExp(`以(?<name>${PLAIN}{4,16}?)建设${LEADS}`, 'gud'),
  new RegExp(
    `(?:围绕|按照|确立|锚定|聚焦|坚持|紧扣|瞄准)(?:[省市区县]委)?${BUILD}(?<name>${PLAIN}{4,24}?)(?:的|这一)?${NOUN}`,
    'gud',
  ),
];
const CITY = new RegExp(
  `${BUILD}(?<name>${PLAIN}{4,20}的(?:世界|国际|国际化|国家|区域|现代|现代化|社会主义|全球|滨海)*(?:名城|大都市|都市|城市|商都|中心城市))${END}`,
  'gud',
);
/** Such words begin no goal of one place: how many, whose, for whom. */
const NO_GOAL = /^(?:一批|更多|若干|各|所有|我们|自己|这样|全国|群众|多个|几|具有|面向|引领|辐射|服务|立足|支撑)/u;

/** Goals of one sentence. */
export const heldRoles: Recogniser = (scene) => {
  const { text, frame } = scene;
  if (!/建设|打造|建成|为统|为总/u.test(text)) return [];
  const finds: Find[] = [];
  for (const pattern of PLACES)
    for (const match of text.matchAll(pattern))
      if (HEAD.test(match.groups?.['name'] ?? '')) finds.push(goalOf(scene, match));
  for (const pattern of [CITY, ...areaGoals(frame)])
    for (const match of text.matchAll(pattern))
      if (!NO_GOAL.test(match.groups?.['name'] ?? '')) finds.push(goalOf(scene, match));
  return finds;
};

function goalOf(scene: Scene, match: RegExpExecArray): Find {
  const [start, end] = match.indices?.groups?.['name'] ?? [match.index, match.index + match[0].length];
  return findAt(scene, { start, end }, { kind: 'Slogan', rule: 'held-role' });
}

const AREA_GOALS = new WeakMap<Frame, readonly RegExp[]>();

/** 更加优美的某省, 某优、某美的新某省, 国际化生态化大某市: the area of the document itself, with all it is to be. Made once a document. */
function areaGoals(frame: Frame): readonly RegExp[] {
  const made = AREA_GOALS.get(frame) ?? areaPatterns(frame);
  AREA_GOALS.set(frame, made);
  return made;
}

function areaPatterns(frame: Frame): readonly RegExp[] {
  const { short = '' } = frame.district ?? frame.city ?? frame.province ?? {};
  const named = short.length >= 2 ? [short] : [];
  return named.map(
    (area) => new RegExp(`${BUILD}(?<name>[^，。；：！？“”《》（）\\d\\s]{2,30}?(?:的新?|新|大)${area})${END}`, 'gud'),
  );
}
