/** The lines of a page, and those at its head that are no prose: titles, labels, menus. */
import type { Span } from '../../src/model/evidence.js';
import { CHROME } from './page-words.js';

export interface Line extends Span {
  readonly text: string;
}

/** A longer line is a paragraph, in UTF-16 code units. */
export const LONGEST_LINE = 90;
const HEAD_LINES = 40;
const PROSE = /[。；]|[：:]$/;
const SECTION_NAME =
  /^(\S{2,24}(?:政府|网|报|厅|委|局)\s?[|｜>-]?\s?(?:要闻|时政|时政要闻|新闻|动态|工作动态|头条|首页|政务|资讯|本地新闻))\s?(?=[\p{P}\p{Script=Han}])/u;

/** Lines that are not blank, without the blanks around them. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\s\u200b-\u200f\ufeff](?:[^\n]*[^\s\u200b-\u200f\ufeff])?/g)) {
    lines.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return lines;
}

export const isProse = (line: Line): boolean => line.text.length > LONGEST_LINE || PROSE.test(line.text);

/** Lines before the first prose. A label whose value stands on the next line is no prose. */
export function headOf(lines: readonly Line[]): readonly Line[] {
  const prose = lines.findIndex(
    (line) => isProse(line) && !isLabelAlone(line) && !CHROME.some((one) => one.test(line.text)),
  );
  return lines.slice(0, Math.min(prose < 0 ? lines.length : prose, HEAD_LINES));
}

export const isLabelAlone = (line: Line): boolean =>
  /^(?:[来來]源|[发發]布[时時][间間]|[时時][间間]|日期)[:：]$/.test(line.text);

/** A slogan of the site stands above its menu. */
export function aboveMenu(head: readonly Line[]): readonly Line[] {
  const menu = head.findIndex((line) => /^(?:Menu|菜[单單]|Skip to content)$/i.test(line.text));
  return menu > 3 ? [] : head.slice(0, Math.max(0, menu));
}

/** 首页 > 政务公开 > 政府工作报告, each on its line or all on one. */
export function breadcrumbs(head: readonly Line[]): readonly Line[] {
  const first = head.findIndex((line) => /^(?:首[页頁]$|首[页頁]\s?[>›»]|您?[当當]前位置)/.test(line.text));
  if (first < 0) return [];
  const last = head.findLastIndex((line) => /^[>›»]$/.test(line.text));
  return last > first ? head.slice(first, last + 2) : head.slice(first, first + 1);
}

/** Length of the site and column in front of a headline: 某市人民政府 要闻. */
export const sectionNameLength = (line: string): number => SECTION_NAME.exec(line)?.[0].length ?? 0;
