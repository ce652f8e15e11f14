/** Names joined by 、 or 和 into one list. Names inside longer names are no items. */
import type { Said } from './reading.js';

const JOINED = /^”?(?:建设|项目|工程|产业)?(?:[、]|[，,](?=和|及|以及)|)(?:和|及|与|以及)?“?$/u;
const isJoined = (gap: string): boolean => gap !== '' && gap !== '”' && gap !== '“' && JOINED.test(gap);
const ADJACENT = /^”“$/u;

type Accepts = (one: Said) => boolean;

/** The list that begins at `from`, at most an opening mark behind it. */
export function listFrom(text: string, from: number, here: readonly Said[], accepts: Accepts): readonly Said[] {
  const list: Said[] = [];
  let at = from;
  for (const one of here) {
    if (one.isInner || one.mention.start < at) continue;
    const gap = text.slice(at, one.mention.start);
    const last = list.at(-1);
    // An area right before what lies in it is one step of an address: 济南市章丘区三涧溪村.
    const isAddress =
      gap === '' &&
      (last?.kind === 'District' ||
        (last?.kind === 'Place' && one.kind === 'Place' && /[镇乡]$|街道$/u.test(last.mention.name)));
    const isNext = last === undefined ? /^“?$/u.test(gap) : isAddress || isJoined(gap) || ADJACENT.test(gap);
    if (!isNext || !accepts(one)) break;
    list.push(one);
    at = one.mention.end;
  }
  return list;
}

/** The list that ends at `to`, with no more than `last` between its last item and there. */
export function listUpTo(
  text: string,
  to: number,
  here: readonly Said[],
  { accepts, last = /^”?$/u }: { readonly accepts: Accepts; readonly last?: RegExp },
): readonly Said[] {
  const list: Said[] = [];
  let at = to;
  for (const one of [...here].reverse()) {
    if (one.isInner || one.mention.end > at) continue;
    const gap = text.slice(one.mention.end, at);
    const isNext = list.length === 0 ? last.test(gap) : isJoined(gap) || ADJACENT.test(gap);
    if (!isNext || !accepts(one)) break;
    list.unshift(one);
    at = one.mention.start;
  }
  return list;
}
