import { expect, test } from '@jest/globals';
import { atEnd, atStart, axisYears, timeScale } from '../../web/draw/time-scale.js';

const scale = timeScale(['2015-06', '2024-02-01'], 100, 1000);

test('begins a date prefix where it begins and ends it where it ends', () => {
  expect(atStart(scale, '2015')).toBe(100);
  expect(atEnd(scale, '2015')).toBe(200);
  expect(atStart(scale, '2016-07')).toBe(250);
  expect(atEnd(scale, '2016-12')).toBe(300);
  expect(atStart(scale, '2016-07-01')).toBe(250);
});

test('writes years on the axis no closer than they can be read', () => {
  const long = timeScale(['1954', '2026'], 0, 900);
  const years = axisYears(long);
  expect(years.every((year) => year % 2 === 0)).toBe(true);
  expect(axisYears(scale)).toHaveLength(10);
});
