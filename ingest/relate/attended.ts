/** Who took part in which event: 出席…大会; speakers at the meeting a report is about; those who went along on a visit. */

import type { Draft, Reading, Relate, Said } from './reading.js';
import { atClauseStart } from './speakers.js';

const HELD = /召开|举行|开幕|举办/u;
const ROLE: readonly (readonly [RegExp, string])[] = [
  [/主持/u, '主持'],
  [/讲话|致辞|作报告|讲几点意见/u, '讲话'],
  [/谈了|发言|谈自己|介绍/u, '发言'],
  [/出席|参加|列席/u, '出席'],
];
const TOOK_PART = /(?:主持(?:会议|召开)|出席(?:会议)?|参加(?:会议)?|发言|致辞|谈了|讲话|讲几点意见|列席|陪同)/u;
const WENT_ALONG = /(?:参加|陪同)(?:了)?(?:相关|有关|上述)?(?:活动|调研|考察|会议)?/u;

export const attended: Relate = (reading) => {
  const main = mainMeeting(reading);
  const visit = reading.said.flat().find((one) => one.mention.rule === 'visit-event');
  return reading.resolved.sentences.flatMap((sentence, index) => {
    if (reading.repeats.has(index) || sentence.isHeading) return [];
    const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
    const here = reading.said[index] ?? [];
    const people = here.filter((one) => one.kind === 'Leader');
    const own = here.filter((one) => one.kind === 'Event');
    if (people.length === 0) return [];
    const isSecond = /^(?:会上|会议|座谈会上)/u.test(text) || index <= (main?.sentence ?? -9) + 3;
    const drafts: Draft[] = [];
    for (const clauseEvent of own) {
      const verb = /(?:出席|参加|主持|主持召开|列席)[^，。；]{0,12}$/u.exec(
        text.slice(0, clauseEvent.mention.start - sentence.start),
      );
      if (!verb) continue;
      const subjects = subjectsBefore(reading, people, sentence.start, verb.index, text);
      drafts.push(...subjects.map((one) => draft(index, one, clauseEvent, verb[0], roleOf(verb[0]))));
    }
    if (drafts.length > 0) return drafts;
    const part = TOOK_PART.exec(text);
    if (main && part && isSecond) {
      const subjects = subjectsBefore(reading, people, sentence.start, part.index, text);
      return subjects.map((one) => draft(index, one, main.said, part[0], roleOf(part[0])));
    }
    const along = WENT_ALONG.exec(text);
    if (visit && along)
      return people
        .filter((one) => one.mention.start < sentence.start + along.index)
        .map((one) => draft(index, one, visit, along[0], '陪同'));
    return [];
  });
};

function draft(sentence: number, who: Said, event: Said, verb: string, role: string): Draft {
  return {
    relation: 'ATTENDED',
    subject: who.key,
    object: event.key,
    sentence,
    start: who.mention.start,
    end: who.mention.end,
    rule: 'took-part',
    matched: [who.mention.name, verb, event.mention.name],
    attributes: { role },
  };
}

/** Those named before the verb, when the first of them begins a clause. */
function subjectsBefore(
  reading: Reading,
  people: readonly Said[],
  base: number,
  verb: number,
  text: string,
): readonly Said[] {
  const before = people.filter((one) => one.mention.end <= base + verb);
  const clause = Math.max(text.lastIndexOf('。', verb), text.lastIndexOf('；', verb), text.lastIndexOf(';', verb));
  const near = before.filter((one) => one.mention.start >= base + clause);
  const first = near[0];
  return first &&
    (atClauseStart(text, first.mention.start - base) ||
      first.mention.hints['posts'] !== undefined ||
      reading.speakers.length === 0)
    ? near
    : [];
}

const roleOf = (words: string): string => ROLE.find(([pattern]) => pattern.test(words))?.[1] ?? '出席';

/** The meeting that a report opens with: an event said to be held in one of its first sentences. */
function mainMeeting(reading: Reading): { readonly said: Said; readonly sentence: number } | undefined {
  for (const [index, sentence] of reading.resolved.sentences.slice(0, 8).entries()) {
    const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
    for (const one of reading.said[index] ?? [])
      if (
        one.kind === 'Event' &&
        HELD.test(text.slice(one.mention.end - sentence.start, one.mention.end - sentence.start + 6))
      )
        return { said: one, sentence: index };
  }
  return undefined;
}
