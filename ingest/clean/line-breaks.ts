/**
 * Line breaks inside a sentence: pages break a line around a link, PDF at the margin, and some at random.
 * A break is taken out where the text before it is unfinished prose, and where a quotation or bracket is open.
 */
import type { Edit } from './edit.js';

const BREAK = /\n+/g;
const FINISHED = /[。！？!?…；;：:\ufffd][”’"'）)」』》]*$/;
const NEVER_ENDS = /[，,、（(《〈“‘「『—-]$/;
const NEVER_BEGINS = /^[，,、；;：:。！？!?）)》〉”’」』…]/;
const PROSE = /[，。；：]/;
/** A line of a few words that the next line goes on from: a link that stood inside the sentence. */
const LINK_LINE = /^[^\n，。；：！？]{1,40}\n[，,、；;。）)》”’]/;
/** 一、 （一） 1. 第一章 —— •: what begins a new item or section. */
const ITEM =
  /^(?:第[〇零一二三四五六七八九十百千\d]+[章节条编部分款]|[（(]?[一二三四五六七八九十百\d]{1,4}(?:[）)、．]|\.(?!\d))|[①-⑳●•·◆■□▪※*#]|-{1,2} |——|附件|附[:：])/;
const OPEN = '“‘「『《（(';
const CLOSE = '”’」』》）)';
/** A bracket that does not close within this many characters is a slip of the pen, not a broken line. */
const REACH = 60;
/** Lines of a page, in UTF-16 code units, how many tell its width, and how far they differ for a mark that may not begin a line. */
const SHORTEST_WRAP = 18;
const LONGEST_WRAP = 60;
const LEAST_WRAPPED = 6;
const WRAPPED_SHARE = 0.7;
const WRAP_SLACK = 1;

export function findLineBreaks(text: string): readonly Edit[] {
  const edits: Edit[] = [];
  const width = wrapWidth(text);
  let lineStart = 0;
  for (const match of text.matchAll(BREAK)) {
    const start = match.index;
    const end = start + match[0].length;
    if (isStray(text, { lineStart, start, end, width })) edits.push({ start, end, put: '' });
    else lineStart = end;
  }
  return edits;
}

interface Break {
  /** Where the running text before the break begins. */
  readonly lineStart: number;
  readonly start: number;
  readonly end: number;
  /** Length at which the text breaks its lines, if it does. */
  readonly width: number | undefined;
}

function isStray(text: string, at: Break): boolean {
  const next = text.slice(at.end, at.end + REACH);
  const tail = text.slice(Math.max(at.lineStart, at.start - REACH), at.start);
  if (tail === '' || next === '' || FINISHED.test(tail)) return false;
  if (NEVER_BEGINS.test(next)) return true;
  if (ITEM.test(next)) return false;
  if (closesSoon(tail, next.split('\n', 1)[0] ?? '')) return true;
  if (NEVER_ENDS.test(tail)) return true;
  if (at.end - at.start > 1) return false;
  const line = at.start - text.lastIndexOf('\n', at.start - 1) - 1;
  if (at.width !== undefined && Math.abs(line - at.width) <= WRAP_SLACK) return true;
  return LINK_LINE.test(next) || (PROSE.test(tail) && !ITEM.test(text.slice(at.lineStart, at.lineStart + 8)));
}

/** The length at which nearly all unfinished lines of the text end: that of a line of the page it was printed for. */
function wrapWidth(text: string): number | undefined {
  const lengths = new Map<number, number>();
  let all = 0;
  let lines = 0;
  for (const line of text.split('\n')) {
    if (line !== '') lines += 1;
    if (line.length < SHORTEST_WRAP || line.length > LONGEST_WRAP || FINISHED.test(line)) continue;
    all += 1;
    lengths.set(line.length, (lengths.get(line.length) ?? 0) + 1);
  }
  // Headings may be of one length too, but most lines are no headings.
  if (all < LEAST_WRAPPED || all < lines / 2) return undefined;
  const near = (width: number): number => {
    let count = 0;
    for (let by = -WRAP_SLACK; by <= WRAP_SLACK; by += 1) count += lengths.get(width + by) ?? 0;
    return count;
  };
  const [width] = [...lengths.keys()].sort((a, b) => near(b) - near(a) || a - b);
  return width !== undefined && near(width) >= WRAPPED_SHARE * all ? width : undefined;
}

/** True where a bracket or quotation that is open at the break closes on the next line. */
function closesSoon(tail: string, next: string): boolean {
  const open = unmatched(tail);
  if (open === '') return false;
  for (const character of next) {
    if (OPEN.includes(character)) return false;
    if (CLOSE.includes(character)) return CLOSE.indexOf(character) === OPEN.indexOf(open);
  }
  return false;
}

function unmatched(tail: string): string {
  const stack: string[] = [];
  for (const character of tail) {
    if (OPEN.includes(character)) stack.push(character);
    else if (CLOSE.includes(character)) stack.pop();
  }
  return stack.at(-1) ?? '';
}
