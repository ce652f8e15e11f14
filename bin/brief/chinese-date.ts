import type { DatePrefix } from '../../src/model/date.js';

/** 2021-03-05 → 2021年3月5日; no part is added. */
export function chineseDate(date: DatePrefix): string {
  const [year, month, day] = date.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

/** `2017年12月—2020年5月`, one date where both are the same, 日期不详 where none is known. */
export function chineseSpan(first: DatePrefix | undefined, last: DatePrefix | undefined): string {
  if (first === undefined || last === undefined) return '日期不详';
  return first === last ? chineseDate(first) : `${chineseDate(first)}—${chineseDate(last)}`;
}
