/** Villages, towns and quarters, named where an area stands before them: 章丘区三涧溪村. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import type { Find, Recogniser } from './scene.js';

const NAME = /^\p{Script=Han}{1,5}?(?=村|街道|镇|乡|社区)/u;
const NO_NAME = /[、，和及等各的农乡城]|贫困|行政/u;

export function settlements(lexicon: Lexicon): Recogniser {
  const heads = wordTrie(lexicon.words('settlement.head'));
  return (scene, earlier) => {
    const finds: Find[] = [];
    for (const area of earlier) {
      if (area.rule !== 'division') continue;
      const own = NAME.exec(scene.text.slice(area.end, area.end + 8))?.[0];
      const head = own === undefined ? undefined : heads.longestAt(scene.text, area.end + own.length);
      if (!own || !head || NO_NAME.test(own) || (head.value === '村' && /^[级民委]/u.test(scene.text.slice(head.end))))
        continue;
      finds.push(
        findAt(
          scene,
          { start: area.end, end: head.end },
          { kind: 'Place', rule: 'settlement', hints: { within: area.name } },
        ),
      );
    }
    return finds;
  };
}
