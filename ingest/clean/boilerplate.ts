/**
 * Lines that are no text of the document: what the page prints around it, who edited it, licences. They leave the sound text, not the document; each is listed in the report.
 */
import { BYLINES, CHROME, ENDINGS, LABELS } from '../read/page-words.js';
import type { Edit } from './edit.js';

export interface Dropped extends Edit {
  readonly why: string;
}

export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Only short lines are looked at, in UTF-16 code units; a paragraph is never chrome. */
const LONGEST = 90;
/** Lines of the head and foot, and how much may stand behind an ending. */
const HEAD_LINES = 40;
const LONGEST_ENDING = 3000;
const PROSE = /[。；]|[：:]$/;
const SECTION_NAME =
  /^(\S{2,24}(?:政府|网|報|报|厅|委|局)\s?[|｜>-]?\s?(?:要闻|时政|时政要闻|新闻|动态|工作动态|头条|首页|政务|资讯|本地新闻))\s?(?=[\p{P}\p{Script=Han}])/u;

/** Spans of the text to leave out, ascending. For a text whose lines are as the page has them. */
export function findBoilerplate(text: string): readonly Dropped[] {
  const lines = linesOf(text);
  const why = new Map<Line, string>();
  const head = headOf(lines);
  for (const line of lines) {
    const reason = lineReason(line.text);
    if (reason !== undefined) why.set(line, reason);
  }
  for (const line of aboveMenu(head)) why.set(line, 'line above the menu of the page');
  for (const line of breadcrumbs(head)) why.set(line, 'path of the page in its site');
  for (const line of behindEnding(lines)) if (!why.has(line)) why.set(line, 'behind the end of the document');
  for (const line of belowLabels(lines, why)) why.set(line, 'value of a label of the page');
  const whole = [...why].map(([line, reason]) => ({ start: line.start, end: line.end, put: '', why: reason }));
  return [...whole, ...sectionNames(head.filter((line) => !why.has(line)))].sort((a, b) => a.start - b.start);
}

function lineReason(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  if (CHROME.some((one) => one.test(line))) return 'button, menu or licence number of the page';
  if (BYLINES.some((one) => one.test(line))) return 'who wrote, edited or photographed';
  return LABELS.some((one) => one.test(line)) ? 'when or where it was published' : undefined;
}

/** Lines before the first prose. */
function headOf(lines: readonly Line[]): readonly Line[] {
  const prose = lines.findIndex((line) => line.text.length > LONGEST || PROSE.test(line.text));
  return lines.slice(0, Math.min(prose < 0 ? lines.length : prose, HEAD_LINES));
}

/** A slogan of the site stands above its menu. */
function aboveMenu(head: readonly Line[]): readonly Line[] {
  const menu = head.findIndex((line) => /^(?:Menu|菜单|Skip to content)$/i.test(line.text));
  return menu > 3 ? [] : head.slice(0, Math.max(0, menu));
}

/** 首页 > 政务公开 > 政府工作报告, each on its line or all on one. */
function breadcrumbs(head: readonly Line[]): readonly Line[] {
  const first = head.findIndex((line) => /^(?:您?当前位置[:：]?\s?)?(?:首页|您?当前位置)/.test(line.text));
  if (first < 0) return [];
  const last = head.findLastIndex((line) => /^[>›»]$/.test(line.text));
  return last > first ? head.slice(first, last + 2) : head.slice(first, first + 1);
}

function behindEnding(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => ENDINGS.some((one) => one.test(line.text)));
  const from = lines[first];
  const end = lines.at(-1)?.end ?? 0;
  if (!from || first === 0) return [];
  return end - from.start <= LONGEST_ENDING ? lines.slice(first) : [from];
}

/** 来源: on one line and the paper on the next. */
function belowLabels(lines: readonly Line[], why: ReadonlyMap<Line, string>): readonly Line[] {
  return lines.filter((line, index) => {
    const label = lines[index - 1];
    return (
      label !== undefined &&
      why.has(label) &&
      /^(?:来源|时间|发布时间|日期)[:：]$/.test(label.text) &&
      line.text.length <= 24
    );
  });
}

/** The site and column in front of a headline. */
function sectionNames(head: readonly Line[]): readonly Dropped[] {
  return head.slice(0, 10).flatMap((line) => {
    const match = SECTION_NAME.exec(line.text);
    return match
      ? [
          {
            start: line.start,
            end: line.start + match[0].length,
            put: '',
            why: 'site and column in front of the headline',
          },
        ]
      : [];
  });
}

/** Lines that are not blank. The blanks around lines have been taken out before. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    lines.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return lines;
}
