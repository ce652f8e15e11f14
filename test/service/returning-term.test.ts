/** A term that returns stands in its line once for each period; a circle in words is none in time. */
import { expect, test } from '@jest/globals';
import type { DatePrefix } from '../../src/model/date.js';
import type { FactRecord } from '../../src/query/fact-record.js';
import { linesOf, reachable } from '../../src/query/succession-lines.js';

const hop = (from: string, to: string, since?: string): FactRecord =>
  ({
    id: `${from}${to}${since ?? ''}`,
    from,
    to,
    ...(since === undefined ? {} : { since: since as DatePrefix }),
  }) as FactRecord;

const drawn = (hops: readonly FactRecord[]): readonly string[] => linesOf(hops).map(({ terms }) => terms.join(''));

test('periods of a term that returns', () => {
  const hops = [
    hop('s', 'm', '1999'),
    hop('m', 't', '2008'),
    hop('t', 'l', '2009-03'),
    hop('l', 'm', '2011'),
    hop('m', 'l', '2025'),
  ];
  expect(drawn(hops)).toEqual(['smtlml']);
});

test('a term that comes back is where its line begins as well', () => {
  expect(drawn([hop('a', 'b', '2000'), hop('b', 'a', '2005'), hop('a', 'c', '2010')])).toEqual(['abac']);
});

test('branches and joins', () => {
  expect(drawn([hop('a', 'b', '2000'), hop('a', 'c', '2001'), hop('c', 'd', '2003'), hop('b', 'd', '2003')])).toEqual([
    'abd',
    'acd',
  ]);
});

test('a circle without dates is cut where it closes', () => {
  expect(drawn([hop('a', 'b'), hop('b', 'a')])).toEqual(['ab']);
});

test('ahead of a term that returns lies only what came after it', () => {
  const hops = [hop('s', 'm', '1999'), hop('m', 't', '2008'), hop('t', 'l', '2009-03'), hop('l', 'm', '2011')];
  const ways = (of: string, direction: 'BACK' | 'AHEAD'): readonly string[] =>
    reachable(of, hops, direction).map(({ from, to }) => `${from}${to}`);
  expect(ways('l', 'AHEAD')).toEqual(['lm']);
  expect(ways('m', 'AHEAD')).toEqual(['mt', 'tl', 'lm']);
  expect(ways('t', 'BACK')).toEqual(['sm', 'mt']);
});

test('what a text tells late is not lost: one way in, one way out', () => {
  const hops = [hop('a', 'b', '2021'), hop('b', 'c', '2020')];
  expect(drawn(hops)).toEqual(['abc']);
  expect(reachable('a', hops, 'AHEAD').length).toBe(2);
});
