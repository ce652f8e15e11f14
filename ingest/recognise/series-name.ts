/**
 * Names that say by themselves where they stand in a series: a plan period, a congress, an edition, a dated plan.
 * Each has a grammar of its own; masking every number would take dates and percentages for series.
 */
import { numberOf } from './number-word.js';

export interface SeriesPlace {
  /** The name with its place taken out: equal for all members of one series. */
  readonly series: string;
  /** Place in it. Members of one series compare by it alone. */
  readonly ordinal: number;
  readonly form: 'plan' | 'congress' | 'session' | 'edition' | 'version' | 'dated' | 'yearly list';
  /** True where only neighbours in number follow each other (第二届, 第三届); dated plans may skip years. */
  readonly strict: boolean;
  /** First year covered, where the name says it. */
  readonly year?: number;
}

type Grammar = (name: string) => SeriesPlace | undefined;

const N = '[零〇一二两三四五六七八九十百\\d]+';

// The first five-year plan covers 1953–1957; from the third (1966) on each covers five years: 第N个 begins in 1966 + 5 × (N − 3).
const planYear = (ordinal: number): number => (ordinal < 3 ? 1953 + 5 * (ordinal - 1) : 1966 + 5 * (ordinal - 3));

/** What may stand behind a plan period without naming another plan. */
const PLAN_TAIL = /^(?:时期|期间|计划|规划|规划纲要|纲要|计划纲要|发展规划|)$/u;

const planPeriod: Grammar = (name) => {
  const match =
    /^(.*?)(十[一二三四五六七八九]?|[二三]十[一二三四五六七八九]?|[一二三四六七八九])五(?![年个])(.*)$/u.exec(name);
  const ordinal = numberOf(match?.[2] ?? '');
  if (!match || ordinal === undefined) return undefined;
  const [, before = '', , behind = ''] = match;
  if (before === '' && PLAN_TAIL.test(behind)) return place('五年规划', ordinal, 'plan', planYear(ordinal));
  // “八五”普法规划 counts legal-education plans, which are no plan periods: the words around are part of the series.
  if (!/(?:规划|计划|普法|纲要|行动|方案)$/u.test(behind)) return undefined;
  return place(`${before}＿五${behind}`, ordinal, 'plan', /普法/.test(behind) ? undefined : planYear(ordinal));
};

const fiveYearPlan: Grammar = (name) => {
  const match = new RegExp(`^(?:国民经济和社会发展)?第?(${N})个?五年(?:计划|规划)(?:纲要)?$`, 'u').exec(name);
  const ordinal = numberOf(match?.[1] ?? '');
  return ordinal !== undefined ? place('五年规划', ordinal, 'plan', planYear(ordinal)) : undefined;
};

/** Every five years since the eleventh, in 1977; the four before it met when they met. Source: the party's own chronicle. */
const congressYear = (ordinal: number): number | undefined =>
  ordinal >= 11 ? 1977 + 5 * (ordinal - 11) : ([1945, 1956, 1969, 1973] as const)[ordinal - 7];

const partyCongress: Grammar = (name) => {
  const match =
    new RegExp(`^(?:中国共产党|中共|党的?)?第(${N})次全国代表大会$`, 'u').exec(name) ??
    /^(?:中国共产党|中共|党的?)?(二?十[一二三四五六七八九]?|[七八九])大$/u.exec(name);
  const ordinal = numberOf(match?.[1] ?? '');
  return ordinal !== undefined
    ? place('中国共产党全国代表大会', ordinal, 'congress', congressYear(ordinal))
    : undefined;
};

const session: Grammar = (name) => {
  const match = new RegExp(`^(.*?)第?(${N})届(.*?)第?(${N})(次会议|次全体会议|次全会|中全会)$`, 'u').exec(name);
  if (!match) return undefined;
  const [term, sitting] = [numberOf(match[2] as string), numberOf(match[4] as string)];
  if (term === undefined || sitting === undefined) return undefined;
  const kind = (match[5] as string).replace(/^次(?:全会|全体会议)$/u, '中全会');
  const body = `${match[1]}${match[3]}`.replace(/^(?:中国共产党|中共|党的?)/u, '');
  // Sittings of one term follow each other; the first of a term follows the last of the one before, which no name tells.
  return place(`${body}第${term}届＿${kind}`, sitting, 'session');
};

/** Counted things that are no repeated undertaking: wars, industrial revolutions. */
const NOT_REPEATED = /(?:战争|大战|革命|浪潮)$/u;

const edition: Grammar = (name) => {
  const match = new RegExp(`^(.*?)第(${N})(届|批|轮|期|次)(.{2,})$`, 'u').exec(name);
  const ordinal = numberOf(match?.[2] ?? '');
  if (!match || ordinal === undefined || NOT_REPEATED.test(match[4] as string)) return undefined;
  if (match[3] === '次' && !/(?:会议|大会|普查|论坛|调查)$/u.test(match[4] as string)) return undefined;
  return place(`${match[1]}第＿${match[3]}${match[4]}`, ordinal, 'edition');
};

const version: Grammar = (name) => {
  const match = /^(.*?)[VvＶ]?(\d)\.0版?(.*)$/u.exec(name);
  return match && `${match[1]}${match[3]}`.length >= 2
    ? place(`${match[1]}＿.0${match[3]}`, Number(match[2]), 'version')
    : undefined;
};

const yearlyList: Grammar = (name) => {
  const match = new RegExp(
    `^(?:(\\d{4})年(?:度)?(?:确定的|票决的|安排的)?)?(${N})(件|项|个)(.*(?:民生|为民|惠民|便民).*(?:实事|工程|项目|事项))$`,
    'u',
  ).exec(name);
  if (!match) return undefined;
  // The count is not the place: only the year is. Without one in the name the time of use decides.
  const year = match[1] === undefined ? undefined : Number(match[1]);
  return place(`＿${match[3]}${match[4]}`, year ?? Number.NaN, 'yearly list', year);
};

const dated: Grammar = (name) => {
  const match = /^(.*?)[（(]?((?:19|20)\d{2})(?:年?[-—–~～至]+(?:(?:19|20)\d{2}|\d{2}))?(年度|年)?[）)]?(.*)$/u.exec(
    name,
  );
  if (!match) return undefined;
  const rest = `${match[1]}＿${match[4]}`;
  // A bare year before a common noun (2020年工作) is a date, not the name of a plan or meeting.
  if (
    rest.length < 6 ||
    !/(?:规划|计划|方案|纲要|行动|要点|清单|目录|指南|论坛|博览会|大会|年会|赛)$/u.test(rest.replace(/＿$/u, ''))
  )
    return undefined;
  return place(rest, Number(match[2]), 'dated', Number(match[2]));
};

const GRAMMARS: readonly Grammar[] = Object.freeze([
  partyCongress,
  fiveYearPlan,
  session,
  yearlyList,
  planPeriod,
  dated,
  edition,
  version,
]);

/** Where a name stands in its series, or undefined. Quotation marks and white space are not looked at. */
export function seriesPlace(name: string): SeriesPlace | undefined {
  const bare = name.replace(/[\s“”‘’"'「」『』《》〈〉]/gu, '');
  for (const grammar of GRAMMARS) {
    const found = grammar(bare);
    if (found) return found;
  }
  return undefined;
}

function place(series: string, ordinal: number, form: SeriesPlace['form'], year?: number): SeriesPlace {
  const strict = form !== 'dated' && form !== 'yearly list';
  return { series, ordinal, form, strict, ...(year === undefined ? {} : { year }) };
}
