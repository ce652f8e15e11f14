/** What makes a line or a first sentence a heading, and how deep it stands. */

/** Numbering of Chinese documents, from the outside in; the place in the list is the depth. */
const NUMBERING: readonly RegExp[] = [
  /^第[〇零一二三四五六七八九十百\d]+[编部]分?/,
  /^第[〇零一二三四五六七八九十百\d]+章/,
  /^第[〇零一二三四五六七八九十百\d]+节/,
  /^[一二三四五六七八九十]{1,3}[、．.]/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^\d{1,2}[、．.](?!\d)/,
  /^[（(]\d{1,2}[）)]/,
];
const ENDS_A_SENTENCE = /[。！？!?；;，,：:、]$/;
/** Numbering whose headings often have two halves. */
const BALANCED = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])/;
/** Longest heading, in UTF-16 code units. */
const LONGEST = 50;

/** Depth of the numbering the text begins with, from 1, or 0. */
export const numberingDepth = (text: string): number => NUMBERING.findIndex((one) => one.test(text)) + 1;

/** A whole line that is a heading: short, numbered or alone on its line, and no sentence. */
export const isHeadingLine = (line: string): boolean =>
  line.length <= LONGEST && !ENDS_A_SENTENCE.test(line) && !/[。；]/.test(line);

/** The first sentence of a paragraph that is a heading run into it: （一）加强组织领导，压实责任。 */
export function isRunInHeading(sentence: string): boolean {
  if (sentence.length > LONGEST || !sentence.endsWith('。') || /[；：:]/.test(sentence)) return false;
  const commas = sentence.match(/[，,]/g)?.length ?? 0;
  return numberingDepth(sentence) > 0 && commas <= (BALANCED.test(sentence) ? 1 : 0);
}
