/** The area whose body a document is by: 长清区 of 中共济南市长清区委, 济南市 of 济南市人民政府. */
import type { Reading } from './reading.js';

const BODY = /(?:人民政府|政府|委员会|委|人大常委会|人大|政协)(?:办公[厅室])?$/u;

/** Key of the area, where the document names it; a ministry or a department of an area is not that area. */
export function ownArea({ resolved, issuer }: Reading): string | undefined {
  if (issuer === undefined) return undefined;
  const name = issuer.slice(issuer.indexOf(':') + 1);
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
