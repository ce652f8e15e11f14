import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  compareDates,
  type DatePrefix,
  firstDay,
  isBefore,
  isDatePrefix,
  lastDay,
  parseDate,
  yearOf,
} from '../../src/model/date.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const prefix = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length) as DatePrefix);

describe('a date prefix', () => {
  test.each(['2021', '2021-03', '2021-03-05', '2024-02-29'])('takes %s', (text) => {
    expect(isDatePrefix(text)).toBe(true);
  });

  test.each(['', '21', '2021-3', '2021-13', '2021-00', '2021-02-30', '2023-02-29', '2021-03-05T00', '2021/03'])(
    'refuses %j',
    (text) => {
      expect(parseDate(text)).toBeUndefined();
    },
  );

  test('covers the days from its first to its last', () => {
    expect([firstDay('2024-02' as DatePrefix), lastDay('2024-02' as DatePrefix)]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay('2023' as DatePrefix), lastDay('2023' as DatePrefix)]).toEqual(['2023-01-01', '2023-12-31']);
    fc.assert(
      fc.property(
        prefix,
        (date) => firstDay(date) <= lastDay(date) && firstDay(date).startsWith(date) && lastDay(date).startsWith(date),
      ),
    );
  });

  test('is ordered totally, and never before what it overlaps', () => {
    fc.assert(
      fc.property(prefix, prefix, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(-Math.sign(compareDates(b, a)) + 0);
        if (a.startsWith(b) || b.startsWith(a)) expect(isBefore(a, b)).toBe(false);
        if (isBefore(a, b)) expect(compareDates(a, b)).toBe(-1);
        if (yearOf(a) < yearOf(b)) expect(isBefore(a, b)).toBe(true);
      }),
    );
  });
});
