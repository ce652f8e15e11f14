/** The area whose body a document is by, or that a report from there is about: 长清区 of 中共济南市长清区委, 济南市 of 济南市人民政府. */
import { frameOf } from '../recognise/frame.js';
import type { Reading } from './reading.js';

const BODY = /(?:人民政府|政府|委员会|委|人大常委会|人大|政协)(?:办公[厅室])?$/u;

const OWN = new WeakMap<Reading, { readonly key: string | undefined }>();

/** Key of the area, where the document names it; a ministry or a department of an area is not that area. */
export function ownArea(reading: Reading): string | undefined {
  let own = OWN.get(reading);
  if (!own) {
    own = { key: reading.issuer === undefined ? framed(reading) : areaOf(reading, reading.issuer) };
    OWN.set(reading, own);
  }
  return own.key;
}

/** A report that no body issued is about the area of its title, its paper or its opening. */
function framed({ resolved, lexicon, isNews }: Reading): string | undefined {
  const frame = frameOf(resolved, lexicon);
  const { level } = resolved.document;
  // A provincial paper that tells of a city: whose tasks they are is open.
  if (frame.isNational || level === 'state' || (level === 'province' && isNews && frame.city)) return undefined;
  const smallest = frame.district ?? frame.city ?? frame.province;
  const upper = level === 'city' ? (frame.city ?? frame.province) : undefined;
  const area = level === 'province' ? frame.province : (upper ?? smallest);
  return area && resolved.entities.find((one) => one.kind === 'District' && one.hints['code'] === area.code)?.key;
}

/** The area whose committee, government or assembly a body is. */
export function areaOf({ resolved }: Pick<Reading, 'resolved'>, body: string): string | undefined {
  const name = body.slice(body.indexOf(':') + 1);
  const seat = name.replace(/^(?:中国共产党|中共)/u, '').replace(BODY, '');
  if (seat === name) return undefined;
  return resolved.entities
    .filter((one) => one.kind === 'District')
    .filter(
      (one) =>
        [one.name, ...one.aliases].some((other) => seat.endsWith(other)) ||
        (/[^省市区县州盟旗]$/u.test(seat) && one.name.slice(0, -1) === seat.slice(-one.name.length + 1)),
    )
    .sort((a, b) => b.name.length - a.name.length)[0]?.key;
}
