/** Headlines that a page repeats under its pictures: one statement, not eight. For a text whose broken lines are mended. */
import { isProse, linesOf } from '../read/page-head.js';
import type { Dropped } from './boilerplate.js';

/** A shorter part of a headline may be a heading of its own, in UTF-16 code units. */
const SHORTEST = 6;

/**
 * A headline is the first line that is no prose, and the lines it is put together from. What repeats it, whole or in
 * part, is a caption; so is any longer line that stands again without a full stop.
 */
export function findCaptions(text: string): readonly Dropped[] {
  const open = linesOf(text).filter((line) => !isProse(line));
  const [headline] = open;
  const parts = headline ? partsOf(headline.text) : new Set<string>();
  const seen = new Set<string>();
  const captions = open.filter((line) => {
    const key = plain(line.text);
    const again = seen.has(key) && key.length >= 12;
    seen.add(key);
    return again || (line !== headline && parts.has(key));
  });
  return captions.map(({ start, end }) => ({ start, end, put: '', why: 'headline repeated as a caption' }));
}

/** A headline and what stands between its blanks, one or several together. */
function partsOf(headline: string): ReadonlySet<string> {
  const words = headline.split(/\s+/).map(plain);
  const parts = words.flatMap((_, from) =>
    words.slice(from).map((__, length) => words.slice(from, from + length + 1).join('')),
  );
  return new Set(parts.filter((part) => part.length >= SHORTEST));
}

/** What does not tell two headlines apart. */
const plain = (line: string): string => line.replace(/[\s\p{P}\p{S}]/gu, '');
