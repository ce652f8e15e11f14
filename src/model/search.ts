/**
 * The words by which an entity is found: every character, every two neighbours, and the same in pinyin, parted by spaces.
 * An index that parts words at white space then finds one character, two, a phrase and pinyin on any engine; what it finds
 * for a phrase are candidates, and the name itself decides.
 */
import { pinyin } from 'pinyin-pro';
import { compareText } from './evidence.js';

/** Latin and digits stay whole words; all else goes by character. */
const PIECES = /[a-z0-9]+|[^\sa-z0-9\p{P}\p{S}]/gu;

/** Words of all names of one entity, sorted, each once. */
export function searchText(names: readonly string[]): string {
  const words = new Set(names.flatMap((name) => [...wordsOf(pieces(name)), ...pinyinWords(name)]));
  return [...words].sort(compareText).join(' ');
}

/** Lengths of the starts that are kept: each start that is typed is, or begins with, one of them. */
const STARTS = [1, 2, 4, 6];

/**
 * Starts of the words of a search text that can be typed bit by bit (those with Latin or digits), for an index that finds whole
 * words only: qiangsheng → q, qi, qian, qiangs.
 */
export function searchStarts(search: string): string {
  const starts = search
    .split(' ')
    .filter((word) => /[a-z0-9]/.test(word))
    .flatMap((word) => STARTS.filter((length) => length <= word.length).map((length) => word.slice(0, length)));
  return [...new Set(starts)].sort(compareText).join(' ');
}

/** The longest kept start of what was typed; the longest of several words tells most. */
export function searchStart(words: readonly string[]): string {
  const longest = words.reduce((best, word) => (word.length > best.length ? word : best), '');
  const length = STARTS.findLast((one) => one <= longest.length) ?? 0;
  return longest.slice(0, length);
}

/**
 * Words that must all be there, in the form searchText makes them. Empty where the input has nothing to search for.
 * The input is Simplified; pinyin comes without tones.
 */
export function searchWords(input: string): readonly string[] {
  const found = pieces(input);
  return found.length === 1 ? found : neighbours(found);
}

const pieces = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(PIECES) ?? [];

const wordsOf = (found: readonly string[]): readonly string[] => [...found, ...neighbours(found)];

const neighbours = (found: readonly string[]): readonly string[] =>
  found.slice(1).map((piece, at) => `${found[at]}${piece}`);

/** Syllables, two neighbours, the whole name, and its initials: 强省会 → qiang, qiangsheng, qiangshenghui, qsh. */
function pinyinWords(name: string): readonly string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'removed', v: true });
  const initials = syllables.map((one) => one[0] ?? '').join('');
  return [...wordsOf(syllables), syllables.join(''), initials].filter((word) => word !== '');
}
