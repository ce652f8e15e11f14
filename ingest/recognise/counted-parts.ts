/** The parts of a counted family that are spelt out beside it; rivers and lakes that are set side by side are places. */
import { countedSpans } from './counted-spans.js';
import { findAt } from './find.js';
import type { Find, Recogniser } from './scene.js';

/** “三河三湖”（甲河乙河、丙湖丁湖）: what the two-character names of waters and mountains end in. */
const WATERS = /“[^“”]{0,4}[江河湖山海][^“”]{0,4}”（(?:即|指|包括)?[：:]?(?<list>[^（）]{4,60})）/gu;
/** Parts of the country: “三北”（西北、华北、东北）. */
const REGION = /^(?:东|西|南|北|中|华)[东西南北中部](?:地区)?$/u;
/** “三圈”（甲经济圈、…）: parts that are areas themselves. Source: names of functional areas in regional plans. */
const ZONE = /(?:经济[圈区带]|都市圈|城市群|科创区|示范区|试验区|先行区|集聚区|功能区)$/u;
const NAME = /\p{Script=Han}[江河湖池山海]/gu;

export const countedParts: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const { whole, parts } of countedSpans(scene.text)) {
    finds.push(findAt(scene, whole, { kind: 'Slogan', rule: 'counted-family' }));
    const areRegions = parts.every(({ start, end }) => REGION.test(scene.text.slice(start, end)));
    for (const part of parts) {
      const kind = areRegions ? 'Place' : ZONE.test(scene.text.slice(part.start, part.end)) ? 'District' : 'Slogan';
      finds.push(findAt(scene, part, { kind, rule: 'counted-part' }));
    }
  }
  for (const match of scene.text.includes('”（') ? scene.text.matchAll(WATERS) : []) {
    const list = match.groups?.['list'] ?? '';
    if (
      !list.split(/[、，和]/u).every((run) => run.length % 2 === 0 && (run.match(NAME) ?? []).length * 2 === run.length)
    )
      continue;
    const from = match.index + match[0].lastIndexOf(list);
    for (const name of list.matchAll(NAME)) {
      const start = from + name.index;
      finds.push(findAt(scene, { start, end: start + 2 }, { kind: 'Place', rule: 'waters-of-family' }));
    }
  }
  return finds;
};
