/** Countries where somebody goes or things are: 访问甲国, 在乙国举行. Said of what is made or who comes from there, the name is no place of the text. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser } from './scene.js';

const BEFORE = /(?:[在赴到与和、对从往同—]|访问|出访|前往|抵达|来自|走进|出口|援助|以及|邀请|飞往|返回|途经)$/u;
const BEHIND =
  /^(?:人(?!民)|人民|语|籍|总统|总理|首相|国王|大使|公司|式|产|队|裔|货|企|政府|外|共产党|革命|战争|帝国|军|侵略|反动|独立|族|同胞|当局|客商|专家|留学|媒体|国旗|[\p{Script=Han}]{0,4}(?:公司|集团|大学))/u;

export function countries(lexicon: Lexicon): Recogniser {
  const names = wordTrie(lexicon.words('country'));
  return (scene) => {
    const finds: Find[] = [];
    for (let at = 0; at < scene.text.length; at += 1) {
      const match = names.longestAt(scene.text, at);
      if (!match) continue;
      const isIn =
        BEFORE.test(scene.text.slice(Math.max(0, at - 3), at)) &&
        !BEHIND.test(scene.text.slice(match.end, match.end + 8));
      if (isIn && isBoundary(scene, at) && isBoundary(scene, match.end))
        finds.push(findAt(scene, { start: at, end: match.end }, { kind: 'Place', rule: 'country' }));
      at = match.end - 1;
    }
    return finds;
  };
}
