import type { Extraction } from '../../src/model/statement.js';
import { documentOf } from '../contract/synthetic.js';

/** Documents of twenty lines about a few hundred things: enough for a build of some dozen transactions. */
export function manyDocuments(count: number): readonly Extraction[] {
  return Array.from({ length: count }, (_, at) => {
    const lines = Array.from({ length: 20 }, (_line, n) => {
      const [a, b] = [(at * 7 + n * 3) % 150, (at * 11 + n * 5) % 200];
      return n % 4 === 0 ? `Project:P${a} LOCATED_IN District:D${b % 9}` : `Leader:L${a} ADVOCATES Slogan:S${b}`;
    });
    return documentOf(`doc${at}`, [`Document ${at}`, ...lines], String(2000 + (at % 20)));
  });
}
