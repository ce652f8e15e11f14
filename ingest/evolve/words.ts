/** The few operations on characters that rules of succession share. */

/** Parts two names have in common at their ends, and what differs between. */
export interface Difference {
  readonly before: string;
  readonly behind: string;
  readonly older: string;
  readonly newer: string;
}

export function differenceOf(older: string, newer: string): Difference {
  const shorter = Math.min(older.length, newer.length);
  let start = 0;
  while (start < shorter && older[start] === newer[start]) start += 1;
  let end = 0;
  while (end < shorter - start && older.at(-1 - end) === newer.at(-1 - end)) end += 1;
  return {
    before: older.slice(0, start),
    behind: older.slice(older.length - end),
    older: older.slice(start, older.length - end),
    newer: newer.slice(start, newer.length - end),
  };
}

/** Characters in common in any order, each counted as often as both have it. */
export function sharedCharacters(a: string, b: string): readonly string[] {
  const left = [...b];
  return [...a].filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** The longest run of characters in both. */
export function commonRun(a: string, b: string): string {
  let best = '';
  for (let at = 0; at < a.length; at += 1)
    while (at + best.length < a.length && b.includes(a.slice(at, at + best.length + 1)))
      best = a.slice(at, at + best.length + 1);
  return best;
}

/** The frame without quotation marks and spaces, split at the slot. */
export function sidesOf(frame: string): readonly [left: string, right: string] {
  const [left = '', right = ''] = frame.replace(/[“”"「」『』《》〈〉‘’\s]/gu, '').split('＿');
  return [left, right];
}

export const isQuoted = (frame: string): boolean => /[“"「『‘]＿[”"」』’]/u.test(frame);
