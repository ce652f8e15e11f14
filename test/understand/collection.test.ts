import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveCollection } from '../../ingest/resolve/collection.js';
import { contradiction, parseJudgements } from '../../ingest/resolve/judgements.js';
import type { Judgement } from '../../src/model/collection.js';
import type { LocalEntity } from '../../src/model/statement.js';

const local = (
  document: string,
  kind: LocalEntity['kind'],
  name: string,
  hints: Record<string, string> = {},
): LocalEntity => ({
  document,
  key: `${kind}:${name}`,
  kind,
  name,
  aliases: [],
  hints,
});
const judge = (verdict: Judgement['verdict'], a: string, b: string, at = '2026-01-01'): Judgement => ({
  verdict,
  a,
  b,
  by: 'r',
  at,
});
const names = (entities: readonly LocalEntity[], judgements: readonly Judgement[] = []): readonly string[] =>
  resolveCollection(entities, judgements).map((one) => one.id);

describe('resolveCollection', () => {
  const given = local('b', 'Leader', '明远书记', { partial: 'given-name', title: '书记' });

  test('a given name is the only full name that ends so, and nobody where there are two', () => {
    expect(names([local('a', 'Leader', '张明远'), given])).toEqual(['Leader:张明远']);
    expect(names([local('a', 'Leader', '张明远'), local('a', 'Leader', '王明远'), given])).toHaveLength(3);
  });

  test('bodies of two areas stay two', () => {
    const bodies = ['四川省人民政府', '湖北省人民政府'].map((name, at) => local(String(at), 'Organization', name));
    expect(names(bodies)).toHaveLength(2);
  });

  test('one name in two provinces at one time is two persons', () => {
    const leaders = ['四川省', '湖北省'].map((place, at) =>
      local(String(at), 'Leader', '李志刚', { place, year: '2026' }),
    );
    expect(names(leaders)).toEqual(['Leader:李志刚@四川省', 'Leader:李志刚@湖北省']);
  });

  test('a place that a national text knows is one, a name each area has its own of is not', () => {
    const of = (name: string, hints: Record<string, string>, at: string) => local(at, 'Place', name, hints);
    const places = [of('大江', { place: '四川省' }, 'a'), of('大江', { place: '湖北省' }, 'b')];
    expect(names(places)).toHaveLength(2);
    expect(names([...places, of('大江', { national: 'yes' }, 'c')])).toEqual(['Place:大江']);
  });

  test('a decision may name namesakes by their ids', () => {
    const zones = ['四川省', '湖北省'].map((place, at) => local(String(at), 'District', '数字试验区', { place }));
    const ids = names(zones);
    expect(ids).toEqual(['District:数字试验区@四川省', 'District:数字试验区@湖北省']);
    expect(names(zones, [judge('same', ids[0] as string, ids[1] as string)])).toEqual(['District:数字试验区']);
  });

  test('a decision joins, one that is taken back leaves nothing, and the later one holds', () => {
    const two = [local('a', 'Slogan', '强富美高'), local('b', 'Slogan', '富强美高')];
    const same = judge('same', '强富美高', '富强美高');
    expect(names(two, [same])).toHaveLength(1);
    expect(names(two, [])).toEqual(names(two));
    expect(names(two, [same, judge('not same', '强富美高', '富强美高', '2026-02-01')])).toHaveLength(2);
  });

  test('not same keeps apart what a rule would join', () => {
    const zones = [
      local('a', 'District', '青岛高新区', { core: 'x', place: '山东省' }),
      local('b', 'District', '高新区一区', { core: 'x', place: '山东省' }),
    ];
    expect(names(zones)).toHaveLength(1);
    expect(names(zones, [judge('not same', '青岛高新区', '高新区一区')])).toHaveLength(2);
  });

  test('the order of documents does not matter', () => {
    const all = [
      local('a', 'Leader', '张明远'),
      given,
      local('c', 'Slogan', '强富美高'),
      local('d', 'Strategy', '强富美高'),
      local('e', 'Place', '黄河'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(resolveCollection(shuffled, [])).toEqual(resolveCollection(all, []));
      }),
    );
  });
});

describe('judgements', () => {
  test('a file that contradicts itself is refused in words', () => {
    const clash = [judge('same', 'A', 'B'), judge('same', 'B', 'C'), judge('not same', 'A', 'C')];
    expect(contradiction(clash)).toContain('A and C');
    const yaml = clash
      .map((one) => `- { verdict: ${one.verdict}, a: ${one.a}, b: ${one.b}, by: r, at: "2026" }`)
      .join('\n');
    expect(() => parseJudgements('j.yml', yaml)).toThrow(/A and C.*take one of them back/u);
  });

  test('an entry of the wrong shape is named', () => {
    expect(() => parseJudgements('j.yml', '- { verdict: perhaps, a: A, b: B, by: r, at: "2026" }')).toThrow(/entry 1/u);
  });
});
