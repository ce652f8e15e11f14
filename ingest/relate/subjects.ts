/** The persons who are the subject of a verb: the last ones named before it, with those listed before them. */
import type { Said } from './reading.js';
import { atClauseStart } from './speakers.js';

/** Words that part one group of persons from another, or make a person the object of something. */
const PARTS =
  /[。；;：:！？]|在|到|赴|指出|强调|要求|表示|会见|代表|主持|讲话|致辞|出席|参加|精神|重要|率领|说|认为|介绍|谈|陪同|围绕|贯彻|学习|《|关于/u;
/** Behind a person these make of what follows no act of his. */
const TAKEN =
  /^(?:的|重要|新时代|关于|对|系列|视察|思想|指示|讲话精神|亲自(?:谋划|部署)|为核心)|重要讲话|讲话精神|指示精神|重要指示|我们|全市|全省|各级|的讲话/u;
const LONGEST_GAP = 30;
const FARTHEST = 90;

/**
 * @param text the sentence
 * @param base its offset in the sound text
 * @param people the leaders it names, by place
 * @param verb offset of the verb in the sentence
 */
export function subjectsBefore(text: string, base: number, people: readonly Said[], verb: number): readonly Said[] {
  const before = people.filter((one) => one.mention.end - base <= verb);
  const last = before.at(-1);
  if (!last) return [];
  const between = text.slice(last.mention.end - base, verb);
  if (between.length > FARTHEST || TAKEN.test(between) || /[。；;]/u.test(between)) return [];
  const group = [last];
  for (const one of before.slice(0, -1).reverse()) {
    const gap = text.slice(one.mention.end - base, (group[0] as Said).mention.start - base);
    // 模范市民代表刘强 speaks for others, and parts nobody from those listed with him.
    if (gap.length > LONGEST_GAP || PARTS.test(gap.replace(/^、[^，。]+代表$/u, '、'))) break;
    group.unshift(one);
  }
  const first = group[0] as Said;
  return first.mention.hints['posts'] !== undefined || atClauseStart(text, first.mention.start - base) ? group : [];
}
