/** The full name of a body of an area: 市委 in a document of Jinan is 中共济南市委. */
import type { Division } from '../divisions.js';
import type { Lexicon } from '../lexicon.js';
import { boundArea } from '../recognise/administrative-areas.js';
import type { Frame } from '../recognise/frame.js';

export interface AreaBody {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Name of the area it is a body of. */
  readonly jurisdiction: string;
}

/** Undefined where the document does not tell which area is meant: then there is no entity. */
export function areaBody(
  body: string,
  area: string,
  level: string,
  frame: Frame,
  lexicon: Lexicon,
): AreaBody | undefined {
  const division = area === '' ? boundArea(level, frame) : lastArea(area, frame, lexicon);
  const place = division?.name ?? (area === '' ? undefined : area);
  if (place === undefined) return undefined;
  if (/^委/u.test(body)) {
    const parent = division?.level === 'district' ? (division.parents[0] ?? '') : '';
    const rest = body.slice(1);
    return {
      name: `中共${parent}${place}委${rest}`,
      aliases: [`${place}委${rest}`, `中共${place}委${rest}`],
      jurisdiction: place,
    };
  }
  if (body === '人民政府') return { name: `${place}人民政府`, aliases: [`${place}政府`], jurisdiction: place };
  return { name: `${place}${body}`, aliases: [], jurisdiction: place };
}

/** The smallest area of a run of area names: 长清区 of 济南市长清区. */
function lastArea(area: string, frame: Frame, lexicon: Lexicon): Division | undefined {
  let found: Division | undefined;
  for (let at = 0; at < area.length; ) {
    const match = lexicon.divisions.trie.longestAt(area, at);
    if (!match) return found;
    const whole = found;
    found =
      match.value.find((one) => whole !== undefined && one.parents.includes(whole.name)) ??
      match.value.find((one) =>
        [frame.city?.name, frame.province?.name].some((name) => name !== undefined && one.parents.includes(name)),
      ) ??
      match.value[0];
    at = match.end;
  }
  return found;
}
