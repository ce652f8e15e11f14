/** A term that returns stands in its line once for each period; a circle in words is none in time. */
import { expect, test } from '@jest/globals';
import type { DatePrefix } from '../../src/model/date.js';
import type { FactRecord } from '../../src/query/fact-record.js';
import { linesOf } from '../../src/query/succession-lines.js';

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
