/**
 * Widths of text without a browser, so that a picture is the same wherever it is drawn.
 * A Chinese character is one em wide; the rest are means of common sans-serif fonts, rounded up.
 */

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}“”‘’…—]/u;

/** Width of a text in pixels at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text)
    ems += WIDE.test(character)
      ? 1
      : /[iljt.,:;'|!()[\] ]/.test(character)
        ? 0.34
        : /[A-Zmw]/.test(character)
          ? 0.76
          : 0.58;
  return ems * size;
}

/** The text, cut with … where it is wider than `width` pixels. The whole text has to stand elsewhere. */
export function clipText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > width) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The text in at most `lines` lines of at most `width` pixels; the last is cut with … where it does not fit. */
export function wrapText(text: string, size: number, width: number, lines = 2): readonly string[] {
  const result: string[] = [];
  let rest = [...text];
  const needed = Math.ceil(textWidth(text, size) / width);
  // Lines of about the same length read better than a full one and a stray character.
  const even = needed > 1 && needed <= lines ? Math.min(width, textWidth(text, size) / needed + 2 * size) : width;
  while (rest.length > 0 && result.length < lines) {
    if (result.length === lines - 1) {
      result.push(clipText(rest.join(''), size, width));
      break;
    }
    const count = fitting(rest, size, even);
    result.push(rest.slice(0, count).join('').trim());
    rest = rest.slice(count);
  }
  return result;
}

/** How many characters fit a line: to the last space or Chinese character, at least one. */
function fitting(characters: readonly string[], size: number, width: number): number {
  let total = 0;
  let breakable = 0;
  for (const [index, character] of characters.entries()) {
    total += textWidth(character, size);
    if (total > width) return Math.max(1, breakable || index);
    const next = characters[index + 1];
    const opensNext = next !== undefined && /[“‘《(（]/.test(next);
    const closesNext = next !== undefined && /[”’》)）,，。、；;：:！？…]/.test(next);
    if (character === ' ' || opensNext || (WIDE.test(character) && !closesNext && !/[“‘《(（]/.test(character)))
      breakable = index + 1;
  }
  return characters.length;
}
