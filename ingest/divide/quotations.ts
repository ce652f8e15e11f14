/** Quotations of one line, also those inside others. Offsets are into the whole text and leave the marks out. */
import type { Span } from '../../src/model/evidence.js';

export type Quotation = Span & { readonly depth: number };

const CLOSES: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『' };
const OPENS = new Set(Object.values(CLOSES));
const MARKS = /[“”‘’「」『』"]/g;

/** In order of their start, outermost first. A mark without its partner is passed over. */
export function findQuotations(text: string, line: Span): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  const close = (mark: string, at: number): void => {
    const last = open.findLastIndex((one) => one.mark === mark);
    const from = open[last];
    if (!from) return;
    found.push({ start: from.at + 1, end: at, depth: last });
    open.length = last;
  };
  for (const match of text.slice(line.start, line.end).matchAll(MARKS)) {
    const mark = match[0];
    const at = line.start + match.index;
    if (OPENS.has(mark)) open.push({ mark, at });
    else if (mark !== '"') closeLike(mark, at);
    // A straight mark closes what is open, and opens otherwise.
    else if (open.some((one) => one.mark === '"')) close('"', at);
    else if (open.at(-1)?.mark === '“') close('“', at);
    else open.push({ mark, at });
  }
  return found.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start || b.end - a.end);

  function closeLike(mark: string, at: number): void {
    const partner = CLOSES[mark] ?? '';
    close(open.some((one) => one.mark === partner) ? partner : '"', at);
  }
}
