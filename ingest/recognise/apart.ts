/** 甲和乙工程, where 甲 is a course that everybody knows: two courses, the second with the head. */
import type { Find, Scene } from './scene.js';

const JOINED = /^[和与、及]/u;

const OF_KIND = /^的?(?:基本国策|方针|政策|原则|战略|制度|方针政策|国策)$/u;
const HEAD = /(?:工程|行动|计划|战略|改革|制度|政策|攻坚战)$/u;

export function apart(scene: Scene, finds: readonly Find[]): readonly Find[] {
  const known = finds.filter((one) => one.rule === 'known-formulation' || one.rule === 'land-returned');
  if (known.length === 0) return finds;
  // 甲的基本国策, where everybody knows 甲: the policy is 甲.
  const isKnown = (find: Find): boolean =>
    find.rule === 'attributed-course' &&
    known.some((one) => one.start === find.start && OF_KIND.test(scene.text.slice(one.end, find.end)));
  return finds
    .filter((find) => !isKnown(find))
    .map((find) => {
      if ((find.kind !== 'Strategy' && find.kind !== 'Project') || !HEAD.test(find.name) || find.hints['posts'])
        return find;
      const first = known.find((one) => one.start === find.start && one.end < find.end - 4);
      const rest = first ? scene.text.slice(first.end, find.end) : '';
      if (!first || !JOINED.test(rest) || find.name !== scene.text.slice(find.start, find.end)) return find;
      const { inner: _inner, ...hints } = find.hints;
      return { ...find, start: first.end + 1, name: rest.slice(1), hints };
    });
}
