import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalName, digest, edgeId, entityId, statementId } from '../../src/model/identity.js';

describe('identity', () => {
  test('does not see width, white space and quotation marks', () => {
    expect(entityId('Slogan', '“大强 美富通”')).toBe('Slogan:大强美富通');
    expect(entityId('Project', '３号线二期')).toBe(entityId('Project', '3号线二期'));
  });

  test.each([
    ['历下区', '历城区'],
    ['十四五规划', '十五五规划'],
    ['18件民生实事', '20件民生实事'],
    ['走在前、开新局', '走在前、挑大梁'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(entityId('Strategy', a)).not.toBe(entityId('Strategy', b));
  });

  test('keeps namesakes apart by what is said to tell them apart', () => {
    expect(entityId('Leader', '王伟', '甲市')).not.toBe(entityId('Leader', '王伟', '乙市'));
  });

  test('canonical names are stable', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (name) => canonicalName(canonicalName(name)) === canonicalName(name),
      ),
    );
  });

  test('parts cannot run into one another', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(digest(a) === digest(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(edgeId('HOLDS_POST', ['a', 'b'], ['c'])).not.toBe(edgeId('HOLDS_POST', ['a', 'bc'], ['']));
    expect(statementId(['a'], 0)).not.toBe(statementId(['a'], 1));
  });
});
