/** Where the years of a picture stand. Positions are pixels from its left edge. */
export interface TimeScale {
  readonly firstYear: number;
  /** The first year that no longer belongs to the picture. */
  readonly endYear: number;
  readonly left: number;
  readonly yearWidth: number;
}

const MIN_YEAR = 22;
const MAX_YEAR = 132;

/** A scale for these dates (prefixes of YYYY-MM-DD) over about `width` pixels. */
export function timeScale(dates: readonly string[], left: number, width: number): TimeScale {
  const years = dates.map((date) => Number(date.slice(0, 4))).filter(Number.isFinite);
  const firstYear = years.length > 0 ? Math.min(...years) : 0;
  const endYear = years.length > 0 ? Math.max(...years) + 1 : 1;
  const yearWidth = Math.min(MAX_YEAR, Math.max(MIN_YEAR, width / (endYear - firstYear)));
  return { firstYear, endYear, left, yearWidth };
}

export const atYear = (scale: TimeScale, year: number): number =>
  scale.left + (year - scale.firstYear) * scale.yearWidth;

/** Where what a date prefix covers begins. */
export const atStart = (scale: TimeScale, date: string): number => atYear(scale, yearPart(date, 0));

/** Where what a date prefix covers ends. */
export const atEnd = (scale: TimeScale, date: string): number => atYear(scale, yearPart(date, 1));

function yearPart(date: string, end: 0 | 1): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + end;
  if (day === undefined) return year + (month - 1 + end) / 12;
  return year + (month - 1 + (day - 1 + end) / 31) / 12;
}

/** Years to write on the axis, so that their labels stand at least `room` pixels apart. */
export function axisYears(scale: TimeScale, room = 44): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * scale.yearWidth >= room) ?? 100;
  const first = Math.ceil(scale.firstYear / step) * step;
  const years: number[] = [];
  for (let year = first; year < scale.endYear; year += step) years.push(year);
  return years;
}
