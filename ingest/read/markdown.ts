/** Headings and list items of Markdown; the marks themselves are no text. */
import type { Source } from '../stages.js';

type Mark = Source['marks'][number];

export function markdownMarks(text: string, from: number): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(from).matchAll(/^(#{1,6})[ \t]+(.*)$/gm)) {
    const start = from + match.index;
    const sign = match[0].length - (match[2] ?? '').length;
    marks.push({ start, end: start + sign, role: 'metadata' });
    marks.push({ start: start + sign, end: start + match[0].length, role: 'heading', depth: match[1]?.length ?? 1 });
  }
  return marks;
}
