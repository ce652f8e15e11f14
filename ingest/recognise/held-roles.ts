/**
 * A goal that a clause puts in its place: 以建设…的城市为总目标, 围绕打造…强市的奋斗目标. Its words may hold names of their own
 * (新发展理念 in 全面体现新发展理念的城市), and only the place tells where it begins and ends.
 */
import { hitAt, type PatternHit } from './pattern-hit.js';

const BUILD = '(?:加快|全面|全力|奋力|着力)?(?:建设|打造|建成)(?:成为?)?';
const NAME = '(?<name>[^，。；：、！？“”《》（）\\d]{4,24}?)';
/** What is built at the end of a goal. Source: ordinary usage. */
const HEAD = /(?:城市|都市|名城|新城|之城|之都|强省会|强[省市区县]|高地|家园|示范区|先行区|样板|增长极|枢纽)$/u;
const PLACES: readonly RegExp[] = [
  new RegExp(
    `以${BUILD}${NAME}为(?:总目标|总体目标|统领|引领|总牵引|总抓手|总纲|总揽|奋斗目标|战略目标|发展目标|目标)`,
    'gud',
  ),
  new RegExp(
    `(?:围绕|按照|确立|锚定|聚焦|坚持|紧扣|瞄准)(?:[省市区县]委)?${BUILD}${NAME}(?:的|这一)?(?:总目标|总体目标|奋斗目标|战略目标|发展目标|长远目标|战略定位|城市定位|发展定位|历史定位|决策部署)`,
    'gud',
  ),
];

/** Goals of one sentence that stand in the place of one; offsets are into it. */
export const heldRoles = ({ text }: { readonly text: string }): readonly PatternHit[] =>
  PLACES.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start = 0] = match.indices?.groups?.['name'] ?? [];
      const name = match.groups?.['name'] ?? '';
      return HEAD.test(name) ? [hitAt(start, name, { kind: 'Slogan', rule: 'held-role' })] : [];
    }),
  );
