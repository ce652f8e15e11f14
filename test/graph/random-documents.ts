/** Random small collections of documents that talk about the same few things. */
import fc from 'fast-check';
import type { Extraction } from '../../src/model/statement.js';
import { documentOf } from '../contract/synthetic.js';

const LEADERS = ['Leader:Ada', 'Leader:Bob', 'Leader:ada'];
const SLOGANS = ['Slogan:Sun', 'Slogan:Moon', 'Slogan:Star', 'Slogan:sun'];
const PLACES = ['District:East', 'District:West'];
const pick = (values: readonly string[]) => fc.constantFrom(...values);

const years = fc.integer({ min: 2000, max: 2024 });
const line = fc.oneof(
  fc.tuple(pick(LEADERS), pick(SLOGANS)).map(([a, b]) => `${a} ADVOCATES ${b}`),
  fc
    .tuple(pick(LEADERS), years, years)
    .map(
      ([a, x, y]) => `${a} HOLDS_POST Organization:Board post=chair since=${Math.min(x, y)} until=${Math.max(x, y)}`,
    ),
  fc
    .tuple(pick(SLOGANS), pick(SLOGANS), fc.integer({ min: 1, max: 9 }))
    .map(([a, b, n]) => `${a} HAS_COMPONENT ${b} order=${n}`),
  fc
    .tuple(pick(PLACES), fc.constantFrom('planned', 'completed', 'negated'))
    .map(([a, s]) => `Project:Bridge LOCATED_IN ${a} status=${s}`),
  fc.tuple(pick(SLOGANS), pick(SLOGANS), years).map(([a, b, y]) => `${a} EVOLVED_INTO ${b} since=${y}`),
  pick(SLOGANS).map((a) => `once more ${a}`),
);

/** A body and its date; ids are given by place in the list. */
const body = fc.record({ lines: fc.array(line, { minLength: 1, maxLength: 6 }), date: years.map(String) });

export const collections: fc.Arbitrary<readonly Extraction[]> = fc
  .array(body, { minLength: 1, maxLength: 6 })
  .map((bodies) => bodies.map(({ lines, date }, at) => documentOf(`d${at}`, lines, date)));
