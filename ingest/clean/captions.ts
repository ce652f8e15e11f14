/** Headlines that a page repeats under its pictures: one statement, not eight. For a text whose broken lines are mended. */
import { type Dropped, linesOf } from './boilerplate.js';

/** Longest headline, in UTF-16 code units. */
const LONGEST = 90;
const PROSE = /[。；]|[：:]$/;

/**
 * A headline is the first line that is no prose, and the lines it is put together from. What repeats it, whole or in
 * part, is a caption; so is any longer line that stands again without a full stop.
 */
export function findCaptions(text: string): readonly Dropped[] {
  const open = linesOf(text).filter((line) => line.text.length <= LONGEST && !PROSE.test(line.text));
  const [headline] = open;
  const seen = new Set<string>();
  const captions = open.filter((line) => {
    const key = plain(line.text);
    const again = seen.has(key) && key.length >= 12;
    seen.add(key);
    return again || (headline !== undefined && line !== headline && repeats(key, plain(headline.text)));
  });
  return captions.map(({ start, end }) => ({ start, end, put: '', why: 'headline repeated as a caption' }));
}

const repeats = (line: string, headline: string): boolean =>
  line.length >= 6 && headline.length >= 8 && headline.includes(line);

/** What does not tell two headlines apart. */
const plain = (line: string): string => line.replace(/[\s\p{P}\p{S}]/gu, '');
