/** Members of series that need more than a name to be seen: plan periods, yearly themes, yearly lists, editions. */
import { numberOf } from './number-word.js';
import { hitAt, type PatternHit } from './pattern-hit.js';

const PERIOD = '(?:[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])五';
const QUOTED_PLAN = new RegExp(`(?<=[“"「])${PERIOD}(?=[”"」])`, 'gu');
const BARE_PLAN = new RegExp(`(?<![\\d一二三四五六七八九十第百千万])${PERIOD}(?=时期|期间|计划|规划)`, 'gu');
const FULL_PLAN = /第([一二三四五六七八九十]+)个五年(?:计划|规划)/gu;

/** The first ten were called 计划, those since 2006 规划: one name for each, whatever the text writes. */
const planName = (period: string): string => `${period}${(numberOf(period.slice(0, -1)) ?? 0) <= 10 ? '计划' : '规划'}`;

function* planPeriods(text: string): Iterable<PatternHit> {
  const hit = (start: number, words: string, period: string): PatternHit =>
    hitAt(start, words, { kind: 'Strategy', name: planName(period), rule: 'plan-period' });
  for (const pattern of [QUOTED_PLAN, BARE_PLAN])
    for (const match of text.matchAll(pattern)) {
      const behind = text.slice(match.index + match[0].length).replace(/^[”"」]/u, '');
      // “八五”普法 is a plan of legal education, 七五折 a price.
      if (!/^(?:普法|折)/u.test(behind)) yield hit(match.index, match[0], match[0]);
    }
  for (const match of text.matchAll(FULL_PLAN)) yield hit(match.index, match[0], `${match[1]}五`);
}

/** 三十年, 两周年 and 元年 measure time; a motto says what the year is for. */
const MEASURE = /(?:[零一二三四五六七八九十百几多半数]|周|今|去|明|元|当|次|整|少|青|老|中|成)年$/u;

function* yearlyThemes(text: string): Iterable<PatternHit> {
  for (const match of text.matchAll(/(?<=[“"「])[\u4e00-\u9fff]{3,9}年(?=[”"」])/gu))
    if (!MEASURE.test(match[0])) yield hitAt(match.index, match[0], { kind: 'Theme', rule: 'yearly-theme' });
}

const LIST =
  /(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:件|项|个)(?:重点)?(?:民生|为民|惠民|便民)(?:办)?(?:实事|事项)(?:项目|工程)?/gu;

function* yearlyLists(text: string): Iterable<PatternHit> {
  for (const match of text.matchAll(LIST)) yield hitAt(match.index, match[0], { kind: 'Project', rule: 'yearly-list' });
}

/** Terms of office are counted in 届 as well; they are bodies, not editions. */
const EDITION =
  /第[一二三四五六七八九十百\d]+届(?!全国人|全国委|中央|人民代表|人大|政协|中共|委员会|省|市|区|县)[\u4e00-\u9fff“”（）()·—-]{1,18}?(?:节|会|展|赛|论坛|大会|峰会|博览会|大赛|运动会|年会)(?![长员场议展])/gu;

function* editions(text: string): Iterable<PatternHit> {
  for (const match of text.matchAll(EDITION)) yield hitAt(match.index, match[0], { kind: 'Event', rule: 'edition' });
}

/** Plan periods, yearly themes and lists, editions of one sentence; offsets are into it. */
export const seriesMembers = ({ text }: { readonly text: string }): readonly PatternHit[] => [
  ...planPeriods(text),
  ...yearlyThemes(text),
  ...yearlyLists(text),
  ...editions(text),
];
