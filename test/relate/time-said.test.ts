/** When something happened, by the words before it: no part of a date is made up. */
import { expect, test } from '@jest/globals';
import { timeSaid } from '../../ingest/relate/time-said.js';
import { parseDate } from '../../src/model/date.js';

const document = parseDate('2023-05-10');

test.each([
  ['5月8日，', '2023-05-08'],
  ['今年3月，', '2023-03'],
  ['去年12月，', '2022-12'],
  ['2021年10月，', '2021-10'],
  ['2021年，', '2021'],
  ['12月26日，', '2022-12-26'],
  ['到2025年，', undefined],
  ['近日，', undefined],
  ['第8日', undefined],
])('%s is %s', (words, date) => {
  expect(timeSaid(words, document)).toBe(date);
});

test('a day without a year is no date where the document has none', () => {
  expect(timeSaid('5月8日，', undefined)).toBeUndefined();
  expect(timeSaid('2021年5月8日，', undefined)).toBe('2021-05-08');
});
