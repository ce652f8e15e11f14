/** Words and parts of speech by nodejieba with its own dictionary. One call a sentence. */
import { jieba } from '../jieba.js';

export interface Token {
  readonly text: string;
  /** Part of speech as ICTCLAS names it: n, v, vn, ns, nr, d, p, c, m, x … */
  readonly tag: string;
  readonly start: number;
  readonly end: number;
}

/** Regions of national plans that the dictionary lacks, and cuts wrongly (打|造成|渝). Source: 14th Five-Year Plan, part 9. */
const REGIONS = ['成渝', '成渝地区', '长株潭', '粤港澳'];
/** Words of official prose that the dictionary lacks, and cuts into the names beside them (做|大|做|强雄安, 等车|企). */
const OFFICIAL: Readonly<Record<string, readonly string[]>> = {
  v: ['做大做强', '做优做强', '做强做优', '做强做大', '建强', '办好', '用好', '建好'],
  n: [
    '二十国集团',
    '算力',
    '智算',
    '文旅',
    '康养',
    '托育',
    '零碳',
    '数智',
    '都市圈',
    '车企',
    '药企',
    '民企',
    '央企',
    '国企',
  ],
  a: ['和美'],
  vn: ['同城化'],
};
let hasWords = false;

export function segment(text: string): readonly Token[] {
  // With the first text, not before: a thread that reads none need not hold the dictionary.
  if (!hasWords) addWords();
  hasWords = true;
  let at = 0;
  return jieba()
    .tag(text)
    .flatMap(({ word, tag }) => {
      const start = text.indexOf(word, at);
      at = start + word.length;
      // 由市, 由翠亨: no dictionary has the word, because 由 is none of its.
      if (tag === 'x' && word.length > 1 && word.startsWith('由'))
        return [
          { text: '由', tag: 'p', start, end: start + 1 },
          { text: word.slice(1), tag: 'x', start: start + 1, end: at },
        ];
      return [{ text: word, tag, start, end: at }];
    });
}

function addWords(): void {
  for (const region of REGIONS) jieba().insertWord(region, 'ns');
  for (const [tag, words] of Object.entries(OFFICIAL)) for (const word of words) jieba().insertWord(word, tag);
}

const KNOWN = new Map<string, string | undefined>();

/** Part of speech of a whole word of the dictionary, or undefined where it is none. */
export function dictionaryTag(word: string): string | undefined {
  if (KNOWN.has(word)) return KNOWN.get(word);
  const tag = jieba().cutAll(word).includes(word) && word.length > 1 ? jieba().tag(word)[0]?.tag : undefined;
  if (KNOWN.size > 20_000) KNOWN.clear();
  KNOWN.set(word, tag);
  return tag;
}
