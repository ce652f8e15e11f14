/**
 * 著 that ought to be 着. OpenCC leaves it, as Traditional text uses one character for both. It stays in the words in
 * which it is read zhù (现代汉语词典, 著) and before the title of a book.
 */
import type { Edit } from './edit.js';

const BEHIND = '显昭卓编专原名巨论译合遗拙撰所新土较最尤彰颇';
const WORDS = /著(?=[名作者述称录书文有《〈]|于世|者)/;

export function findZhe(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  for (let at = text.indexOf('著'); at >= 0; at = text.indexOf('著', at + 1)) {
    const read = (at > 0 && BEHIND.includes(text.charAt(at - 1))) || WORDS.test(text.slice(at, at + 3));
    if (!read) edits.push({ start: at, end: at + 1, put: '着' });
  }
  return edits;
}
