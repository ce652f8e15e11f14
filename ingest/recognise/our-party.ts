/** 我们党 and 我党, and 党 as the subject of a clause: in texts of the state it is 中国共产党. Who speaks for another party says its name. */
import { findAt, spanOf } from './find.js';
import { type Find, type Recogniser, type Scene, tokenAt } from './scene.js';

const OURS = /(?<!关于|离开)我们?党(?![内外群政风性员委校课纲章费组])/gu;
const SUBJECT =
  /(?<=^|[，。；：！？\s])党(?=从|始终|一直|历来|一贯|就|及时|已经|曾|还|坚决|坚持|提出|制定|确立|创立|创造性|领导人民|领导全国|团结带领|带领|把|必须|要(?!求)|在[^，。]{2,20}(?:提出|制定|确立))/gu;

const CLIQUE = /(?:右倾)?(?:反革命|反党|叛徒)集团/gu;
const GANG = /四人帮(?=”|[，。；：、的]|$|反革命|篡党|进行|干扰|破坏|及其|在|以)/gu;

export const ourParty: Recogniser = (scene) => {
  if (!scene.frame.isNational || !scene.text.includes('党')) return [];
  const named = (pattern: RegExp, rule: string, name?: string): readonly Find[] =>
    [...scene.text.matchAll(pattern)].map((match) =>
      findAt(scene, spanOf(match), { kind: 'Organization', rule, ...(name !== undefined && { name }) }),
    );
  return [...named(OURS, 'our-party', '中国共产党'), ...named(SUBJECT, 'our-party', '中国共产党')];
};

/** 某某、某某反革命集团, “四人帮”: groups that the party names as its enemies. Source: resolution on certain questions in the history of our party, 1981. */
export const cliques: Recogniser = (scene) => {
  if (!/集团|四人帮/u.test(scene.text)) return [];
  const finds = [...scene.text.matchAll(GANG)].map((match) =>
    findAt(scene, spanOf(match), { kind: 'Organization', rule: 'clique' }),
  );
  for (const match of scene.text.matchAll(CLIQUE)) {
    const start = namesBefore(scene, match.index);
    const end = match.index + match[0].length;
    if (start < match.index) finds.push(findAt(scene, { start, end }, { kind: 'Organization', rule: 'clique' }));
  }
  return finds;
};

/** Where the persons begin that stand right before a place, joined by 、. */
function namesBefore(scene: Scene, to: number): number {
  let start = to;
  for (let index = tokenAt(scene, to - 1); index >= 0; index -= 1) {
    const token = scene.tokens[index];
    if (!token || !(token.tag.startsWith('nr') || (token.text === '、' && start < to))) break;
    if (token.text !== '、') start = token.start;
  }
  return start;
}
