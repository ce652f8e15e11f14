import type { Block, BriefPage, Clause } from './page.js';

/** Height of two pages of A4 within their margins, in points, less what other fonts than ours may take more. */
export const TWO_PAGES = 1400;

/** Width between the margins, in points. */
const WIDTH = 470;
/** Sizes of letters and heights of their lines, in points, as docx.ts sets them. */
const BODY = { size: 10.5, line: 16.2 };
const CELL = { size: 9, line: 12 };
const SOURCE = { size: 7.5, line: 9.4 };
const HEADING = 24;
const TITLE = 60;
/** Shares of a table's width, as docx.ts sets them, and what the borders of a cell take. */
const COLUMNS = [0.32, 0.36, 0.08, 0.24];
const BORDERS = 8;

/** About how high a brief is in Word, in points: enough to tell whether it fits on two pages. */
export function heightOf({ blocks, sources, remark }: BriefPage): number {
  const lists = sources.map(({ number, title, date, issuer, sentence, place }) =>
    linesOf(`[${number}] 《${title}》，${issuer}，${date}：“${sentence}” ${place}`, SOURCE.size, WIDTH - 21),
  );
  const small = lists.reduce((sum, lines) => sum + lines, linesOf(remark, SOURCE.size, WIDTH) + 1);
  return TITLE + blocks.reduce((sum, block) => sum + blockHeight(block), 0) + HEADING + small * SOURCE.line;
}

function blockHeight(block: Block): number {
  if ('heading' in block) return HEADING;
  if ('paragraph' in block) return linesOf(`　　${textOf(block.paragraph)}`, BODY.size, WIDTH) * BODY.line + 2;
  if ('items' in block)
    return block.items.reduce((sum, item) => sum + linesOf(textOf(item), BODY.size, WIDTH - 14) * BODY.line + 1.5, 0);
  const rows = block.rows.map((cells) =>
    Math.max(...cells.map((cell, i) => linesOf(textOf([cell]), CELL.size, (COLUMNS[i] ?? 0.2) * WIDTH - BORDERS))),
  );
  return rows.reduce((sum, lines) => sum + lines * CELL.line + 4, CELL.line + 12);
}

/** Numbers of sources stand high and small. */
const textOf = (clauses: readonly Clause[]): string =>
  clauses.map(({ text, sources = [], end = '' }) => `${text}${sources.map((n) => `${n}`).join('')}${end}`).join('');

/** How many lines a text takes: a Chinese character is as wide as it is high, others about half. */
function linesOf(text: string, size: number, width: number): number {
  const ems = [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) < 0x2000 ? 0.52 : 1), 0);
  return Math.max(1, Math.ceil((ems * size) / width));
}
