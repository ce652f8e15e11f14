/**
 * What a document says of itself in its own words: title, date, issuer, publisher, number, level, each with the place
 * it was read at. Nothing is made up: what no line says stays unknown.
 */
import type { DatePrefix } from '../../src/model/date.js';
import type { Span } from '../../src/model/evidence.js';
import type { Level } from '../../src/model/ontology.js';
import { simplify } from '../script.js';
import { readDate } from './chinese-date.js';
import { aboveMenu, breadcrumbs, headOf, isLabelAlone, type Line, linesOf, sectionNameLength } from './page-head.js';
import { BYLINES, CHROME, ENDINGS, LABELS } from './page-words.js';
import { levelOf, levelOfTitle, reportingBody } from './region.js';

/** A value and the words of the decoded text that give it. */
export interface Said<T = string> extends Span {
  readonly value: T;
}

export interface Self {
  readonly title?: Said;
  readonly date?: Said<DatePrefix>;
  readonly issuer?: Said;
  readonly publisher?: Said;
  readonly source?: Said;
  readonly number?: Said;
  readonly level?: Said<Level>;
}

interface Page {
  /** Lines of the head that may be titles. */
  readonly titles: readonly Line[];
  readonly head: readonly Line[];
  /** Last lines of the text itself, licences and links left out. */
  readonly foot: readonly Line[];
  /** The first lines of the prose. */
  readonly opening: readonly Line[];
}

const HEAD = 6000;
const FOOT_LINES = 12;
const OPENING_LINES = 8;
const HEAD_LINES = 60;
const LOOKED_AT = 200;
const MEDIA = /(?:[报報]|社|[网網]|[电電]视台|台|客[户戶]端|[杂雜]志|公众号)$/;
const PARTY = '中国共产党中央委员会';
/** 某市人民政府令, above its number. */
const DECREE = /^\p{Script=Han}{4,30}令$/u;
const BODY = /(?:人民政府|政府|委员会|委|办公厅|办公室|厅|局|部|院|中心|协会|联合会|领导小组|指挥部)$/;

/** Reads at most the first 6,000 code units and the last lines. `begins` is where the text begins behind front matter. */
export function readSelf(text: string, begins: number): Self {
  const page = pageOf(text, begins);
  const title = titleIn(page);
  const from = sourceIn(page);
  const issuer = issuerIn(page, [title, from.source, from.publisher]);
  const level = levelIn(issuer, title);
  const found = { title, date: dateIn(page), issuer, ...from, number: numberIn(page), level };
  return Object.fromEntries(Object.entries(found).filter(([, said]) => said !== undefined));
}

function pageOf(text: string, from: number): Page {
  const lines = linesOf(text.slice(from, from + HEAD)).slice(0, HEAD_LINES);
  const length = headOf(lines).length;
  const first = lines.slice(0, length + OPENING_LINES).map((line) => simplified(line, from));
  const head = first.slice(0, length);
  const noise = new Set([...aboveMenu(head), ...breadcrumbs(head)]);
  const titles = head.filter(
    (line, index) => !noise.has(line) && !isNoise(line) && !isLabelAlone(head[index - 1] ?? line),
  );
  return { titles, head, foot: footOf(text, from), opening: first.slice(length) };
}

const isNoise = (line: Line): boolean => [...CHROME, ...LABELS, ...BYLINES].some((one) => one.test(line.text));

/** The line at its place in the whole text. Of prose only the first words are looked at, so only they are converted. */
const simplified = (line: Line, by: number): Line => ({
  start: line.start + by,
  end: line.end + by,
  text: halfWidth(simplify(line.text.slice(0, LOOKED_AT))) + line.text.slice(LOOKED_AT),
});

/** Full-width digits as ordinary ones; the length stays. */
const halfWidth = (text: string): string =>
  text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));

function footOf(text: string, from: number): readonly Line[] {
  const start = Math.max(from, text.length - HEAD);
  const lines = linesOf(text.slice(start));
  const ending = lines.findIndex((line) => ENDINGS.some((one) => one.test(line.text)));
  const kept = ending > 0 ? lines.slice(0, ending) : lines;
  const own = kept.filter((line) => !CHROME.some((one) => one.test(line.text)));
  return own.slice(-FOOT_LINES).map((line) => simplified(line, start));
}

const said = <T>(line: Line, value: T): Said<T> => ({ value, start: line.start, end: line.end });

function titleIn(page: Page): Said | undefined {
  for (const line of page.head) {
    const own = /^标题[:：]\s*(\S.{3,80})$/.exec(line.text)?.[1];
    if (own !== undefined) return said(line, own.trim());
  }
  const line = page.titles.find(
    ({ text }) =>
      /\p{Script=Han}/u.test(text) &&
      !/^(?:——|[一二三四五六七八九十]+、|第[一二三四五六七八九十\d]+[章条节])/.test(text),
  );
  if (!line) return undefined;
  const skipped = sectionNameLength(line.text);
  const next = page.titles[page.titles.indexOf(line) + 1];
  const goesOn =
    next !== undefined &&
    (/[等的和与及关于、]$/.test(line.text) ||
      (BODY.test(line.text) && /^关于/.test(next.text)) ||
      (DECREE.test(line.text) && /^第.{1,8}号$/.test(next.text)));
  const value = (line.text.slice(skipped) + (goesOn ? next.text : ''))
    .replace(/^#+\s*/, '')
    .replace(/[ \t\u3000\u00a0]+/g, ' ')
    .replace(/(?<=第) (\d+) (?=号)/, '$1');
  // 政 府 工 作 报 告: a title whose characters stand apart.
  const together = /^(?:\S )+\S$/.test(value) ? value.replace(/ /g, '') : value;
  return { value: together, start: line.start + skipped, end: goesOn ? next.end : line.end };
}

/** A date of its own in the head, then the labels of the page, then the signature, then the year of a report's title. */
function dateIn({ head, foot, titles }: Page): Said<DatePrefix> | undefined {
  const spoken = head.find(
    (line) =>
      /^(?:——|—|[（(])?\s*(?:\d{4}|[二一][〇零○九][〇零○一二三四五六七八九]{2})\s*年.{1,6}月.{1,4}日/.test(line.text) &&
      !/\d{1,2}[时時:：]\d{2}/.test(line.text),
  );
  if (spoken) return dated(spoken);
  for (const [index, line] of head.entries()) {
    if (
      !/^(?:成文日期|印[发發]日期|[发發]布[时時日][间間期]?|[时時][间間]|日期)[:：]|^\d{4}[年.-]\d{1,2}[月.-]\d{1,2}日?\s/.test(
        line.text,
      )
    )
      continue;
    const found = dated(line) ?? (isLabelAlone(line) && head[index + 1] ? dated(head[index + 1] as Line) : undefined);
    if (found) return found;
  }
  const signed = foot.findLast((line) =>
    /^[（(]?\s*(?:[\d\s]{4,8}|[二一][〇零○九][〇零○一二三四五六七八九]{2})年[^，。]{1,6}月[^，。]{1,5}日\s*[）)]?$|[日号]\s?印发$/.test(
      line.text,
    ),
  );
  if (signed) return dated(signed);
  const report = titles.find((line) => /^\d{4}年?\S{0,20}(?:报告|公报|总结)|\d{4}年(?:政府)?工作报告/.test(line.text));
  return report && dated(report);
}

function dated(line: Line): Said<DatePrefix> | undefined {
  const value = readDate(line.text);
  return value === undefined ? undefined : said(line, value);
}

function issuerIn(page: Page, named: readonly (Said | undefined)[]): Said | undefined {
  return labelled(page) ?? signedBy(page) ?? reported(page) ?? entitled(named[0]) ?? representedBy(page, named);
}

function labelled({ head }: Page): Said | undefined {
  for (const line of head) {
    const value = /^(?:发文机关|发布机构|制发机关|印发机关)[:：]\s*(\S{2,30})$/.exec(line.text)?.[1];
    if (value !== undefined) return said(line, value);
  }
  return undefined;
}

/** A body on the line above a date, or in front of the date and 印发. */
function signedBy({ foot }: Page): Said | undefined {
  for (const [index, line] of foot.entries()) {
    const printed =
      /^(\S{4,30}?)\s*(?:\d{4}|[二一][〇零○九][〇零○一二三四五六七八九]{2})年.{1,6}月.{1,5}日\s?印发$/.exec(
        line.text,
      )?.[1];
    if (printed !== undefined && BODY.test(printed)) return said(line, printed);
    const next = foot[index + 1];
    const signs = next !== undefined && /^[\d二一][^，。]{3,12}月[^，。]{1,4}日$/.test(next.text);
    if (signs && line.text.length <= 30 && BODY.test(line.text)) return said(line, signatories(line.text));
  }
  return undefined;
}

/** The bodies with which the title of a document of their own begins: 某市人民政府关于做好某事的通知. */
function entitled(title: Said | undefined): Said | undefined {
  const bodies =
    /^(\S{4,30}(?:[ 、]\S{4,30}){0,3}?)关于.{2,80}(?:通知|意见|决定|通告|公告|批复|函|办法|规定|方案|命令|通报|报告|请示)$/.exec(
      title?.value ?? '',
    )?.[1] ?? /^(\S{4,30})令(?:第.{1,8}号)?$/.exec(title?.value ?? '')?.[1];
  if (title === undefined || bodies === undefined) return undefined;
  const names = bodies.split(/[ 、]/);
  return names.every((name) => BODY.test(name)) ? { ...title, value: names.join('、') } : undefined;
}

/** 甲局 乙局 are two; the characters of one name may stand apart. */
function signatories(line: string): string {
  const names = line.split(/\s+/);
  return names.every((name) => name.length > 3 && BODY.test(name)) ? names.join('、') : names.join('');
}

function reported({ titles }: Page): Said | undefined {
  for (const line of titles) {
    const body = reportingBody(line.text);
    if (body !== undefined) return said(line, body);
    const spoken = /^(国务院|\S{2,12}人民政府)(?:总理|省长|主席|市长|区长|县长)\s?\S+/.exec(line.text)?.[1];
    if (spoken !== undefined) return said(line, spoken);
  }
  return undefined;
}

/** 我代表国务院, 受十二届中央委员会委托, 我代表市人民政府 (of the place that title or source names). */
function representedBy(page: Page, named: readonly (Said | undefined)[]): Said | undefined {
  for (const line of [...page.titles, ...page.opening]) {
    if (/^——?.{0,6}中国共产党第.{1,4}次全国代表大会上的|^在中国共产党第.{1,4}次全国代表大会上的/.test(line.text))
      return said(line, PARTY);
    const match = /(?:代表|受)(国务院|(?:中国共产党)?(?:第?[一二三四五六七八九十]+届)?中央委员会)/.exec(line.text)?.[1];
    if (match !== undefined) return said(line, match === '国务院' ? match : PARTY);
    const own = /代表([省市区县]|自治区)人民政府/.exec(line.text)?.[1];
    const place = own === undefined ? undefined : placeOf(own, named);
    if (place !== undefined) return said(line, `${place}人民政府`);
  }
  return undefined;
}

/** 市 → 某市, the first that what is named begins with. */
function placeOf(own: string, named: readonly (Said | undefined)[]): string | undefined {
  const pattern = new RegExp(`^(?:\\d{4}年)?(\\p{Script=Han}{1,7}?${own})`, 'u');
  return named.map((one) => pattern.exec(one?.value ?? '')?.[1]).find((place) => place !== undefined);
}

function levelIn(issuer: Said | undefined, title: Said | undefined): Said<Level> | undefined {
  if (issuer) return leveled(issuer, levelOf(issuer.value));
  return title && leveled(title, levelOfTitle(title.value));
}

const leveled = (from: Said, value: Level | undefined): Said<Level> | undefined =>
  value && { value, start: from.start, end: from.end };

/** 来源 names a paper, which is the publisher, or a body, which is the source. */
function sourceIn({ head, foot }: Page): Pick<Self, 'publisher' | 'source'> {
  const lines = [...head, ...foot];
  for (const [index, line] of lines.entries()) {
    const value = /^[（(]?(?:来源|稿源|稿件来源|信息来源|文章来源|转载自)[:：]\s*([^\s）)]{0,20})/.exec(line.text)?.[1];
    const byline = /^[（(]?([\p{Script=Han}]{2,8}?(?:日报|晚报|时报|新华社|电视台))(?:客户端|全媒体)?记者/u.exec(
      line.text,
    )?.[1];
    const next = lines[index + 1];
    const name = value === '' ? next?.text : value;
    const place = value === '' && next ? next : line;
    if (byline !== undefined) return { publisher: said(line, byline) };
    if (name !== undefined && name !== '')
      return MEDIA.test(name) ? { publisher: said(place, name) } : { source: said(place, name) };
  }
  return {};
}

/** 国办函〔2021〕44号 on a line of its own in the head: inside a sentence it is the number of another document. */
function numberIn({ head }: Page): Said | undefined {
  for (const [index, line] of head.entries()) {
    const [, name, year, number] = NUMBERED.exec(line.text) ?? [];
    const digits = year === undefined ? undefined : readDate(`${year}年`);
    if (digits !== undefined) return said(line, `${name}〔${digits}〕${number}号`);
    const before = head[index - 1];
    const decree = /^第\s?(\d{1,5}|[一二三四五六七八九十百〇零]{1,6})\s?号$/.exec(line.text)?.[1];
    if (decree !== undefined && before && DECREE.test(before.text))
      return { value: `${before.text}第${decree}号`, start: before.start, end: line.end };
  }
  return undefined;
}

const NUMBERED =
  /^(?:发文字号[:：]|文号[:：])?\s*[（(]?([\p{Script=Han}]{1,10})[〔[［（(](\d{4}|[二一][〇零○九][〇零○一二三四五六七八九]{2})[〕\]］）)]\s?第?(\d{1,5})号[）)]?$/u;
