/** Parts of the country and of provinces by direction (中西部地区, 陕北), and places told by the list they stand in (关中、陕北、陕南). */
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

/** Source: the regions of the national plans since the seventh five-year plan, and the six great regions of the 1950s. */
const REGION =
  /(?:(?:东|中|西|东中|中西)部|东北|西北|西南|东南|华北|华东|华南|华中|中南|环渤海|泛珠三角|长三角|珠三角)地区/gu;
/** Province by its one-character name and a direction. Source: GB/T 2260 short names. */
const PART = /[冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕藏甘青宁疆][东西南北中](?![部方])/gu;
const PLACE_TAG = /^(?:ns|s|nz|x|nr|nrt|nrfg)$/u;
const NO_PLACE = /(?:城市|雨|雪|汛|旱|灾|单|路|赛|厂|矿|公司|工程|新区|名|业|品|人|会|县|网|港口|口岸)$/u;
const JOIN = /^[、和与及]$/u;

export const regions: Recogniser = (scene, earlier) => {
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(REGION)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!/^[各等]/u.test(match[0])) finds.push(findAt(scene, span, { kind: 'Place', rule: 'region' }));
  }
  for (const match of scene.text.matchAll(PART)) {
    const token = scene.tokens[tokenAt(scene, match.index)];
    if (token?.start === match.index && token.text === match[0] && /^n/u.test(token.tag))
      finds.push(findAt(scene, token, { kind: 'Place', rule: 'province-part' }));
  }
  return [...finds, ...neighbours(scene, [...earlier, ...finds])];
};

/** 某某科技新一代锂电池、浏阳…: the last word of a longer item is no item. */
function goesOn(scene: Scene, index: number): boolean {
  const before = scene.tokens[index - 1];
  return (
    before !== undefined && /^\p{Script=Han}{2,}$/u.test(before.text) && /^(?:n|t|b|vn|j|nz|a|l)$/u.test(before.tag)
  );
}

/** In a list of areas what else stands there is one: one word that may be a name, joined to an area on either side. */
function neighbours(scene: Scene, known: readonly Find[]): readonly Find[] {
  const areas = known.filter((one) => one.kind === 'District' || one.kind === 'Place');
  const ends = new Set(areas.map((one) => one.end));
  const starts = new Set(areas.map((one) => one.start));
  const taken = (at: number): boolean => known.some((one) => one.start <= at && one.end > at);
  const finds: Find[] = [];
  const consider = (index: number): boolean => {
    const token = scene.tokens[index];
    const isName =
      token !== undefined &&
      token.text.length >= 2 &&
      token.text.length <= 4 &&
      /^\p{Script=Han}+$/u.test(token.text) &&
      PLACE_TAG.test(token.tag) &&
      !NO_PLACE.test(token.text) &&
      /^(?:[、，。；和与及等]|$)/u.test(scene.text.slice(token.end)) &&
      isBoundary(scene, token.start) &&
      !goesOn(scene, index) &&
      !taken(token.start);
    if (isName) {
      finds.push(findAt(scene, token, { kind: 'Place', rule: 'place-in-list' }));
      ends.add(token.end);
      starts.add(token.start);
    }
    return isName;
  };
  for (let index = 1; index < scene.tokens.length; index += 1) {
    const mark = scene.tokens[index];
    if (mark && JOIN.test(mark.text) && ends.has(mark.start)) consider(index + 1);
  }
  for (let index = scene.tokens.length - 2; index > 0; index -= 1) {
    const mark = scene.tokens[index];
    if (mark?.text === '、' && starts.has(mark.end)) consider(index - 1);
  }
  return finds;
}
