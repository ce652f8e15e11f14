/** Where a leader went: a verb of motion or seeing with the places behind it. The visitors carry on through the report. */
import type { Kind } from '../../src/model/ontology.js';
import type { Draft, Relate, Said } from './reading.js';

const GOES = /(?:来到|走进|前往|赴|到|察看|查看|参观|考察|视察|调研|看望|亲临|深入|了)(?:了)?$/u;
const IN_VISIT = /^(?:上午|下午|随后|当天|之后|调研中|考察中|途中|期间|在|来到|还|走进)/u;
const BEHIND = /^[^，。；]{0,6}(?:考察调研|调研|考察|视察|检查工作|指导|参观|看望)/u;
const SEES = /^(?:[、和]?[^，。；]{0,16})[，,](?:了解|听取|察看|查看|询问|详细询问|实地|看望|同|与|仔细|认真听取)/u;
const WHERE: ReadonlySet<Kind> = new Set(['District', 'Place', 'Project', 'Organization']);

export const visited: Relate = ({ resolved, said, repeats }) => {
  const drafts: Draft[] = [];
  let party: readonly Said[] = [];
  let since = -9;
  for (const [index, sentence] of resolved.sentences.entries()) {
    if (repeats.has(index)) continue;
    const text = resolved.placed.text.slice(sentence.start, sentence.end);
    const here = said[index] ?? [];
    const people = here.filter(
      (one) => one.kind === 'Leader' && !/[；。]/u.test(text.slice(0, one.mention.start - sentence.start)),
    );
    const isCarried = people.length === 0 && index - since <= 6 && IN_VISIT.test(text);
    let list: { verb: string; end: number } | undefined;
    for (const place of here) {
      if (!WHERE.has(place.kind) || place.mention.rule === 'post-body' || place.mention.rule === 'bound-area') continue;
      const start = place.mention.start - sentence.start;
      const end = place.mention.end - sentence.start;
      const before = text.slice(0, start);
      const visitors =
        people.length > 0 ? people.filter((one) => one.mention.end <= place.mention.start) : isCarried ? party : [];
      if (visitors.length === 0) continue;
      const going = GOES.exec(before)?.[0];
      const joined =
        list && /^(?:[、和及]\p{Script=Han}{0,2})?$/u.test(text.slice(list.end, start)) ? list.verb : undefined;
      const inPlace =
        /(?:^|[，,。])在(?:[^，。]{0,12}和)?$/u.test(before) &&
        SEES.test(text.slice(end, end + 40)) &&
        !/[。；]/u.test(text.slice(end, end + 1))
          ? '在'
          : undefined;
      const toPlace =
        /(?:在|到|赴)$/u.test(before) && BEHIND.test(text.slice(end)) ? BEHIND.exec(text.slice(end))?.[0] : undefined;
      const inner = here.find(
        (one) =>
          one.mention.start >= place.mention.end && one.mention.start - place.mention.end <= 0 && WHERE.has(one.kind),
      );
      const verb = toPlace ?? (going && isMotion(going, before) ? going : undefined) ?? joined ?? inPlace;
      if (!verb) continue;
      list = { verb, end };
      if (inner || isDirection(text.slice(end))) continue;
      for (const one of visitors) {
        if (one.key === place.key || (people.length > 0 && !isSubject(text, one.mention.end - sentence.start, start)))
          continue;
        const from =
          people.length > 0
            ? Math.min(one.mention.start, place.mention.start)
            : sentence.start + Math.max(0, start - verb.length);
        drafts.push({
          relation: 'VISITED',
          subject: one.key,
          object: place.key,
          sentence: index,
          start: from,
          end: place.mention.end,
          rule: people.length > 0 ? 'visit-verb' : 'visit-carried',
          matched: [one.mention.name, verb, place.mention.name],
        });
      }
      if (people.length > 0) {
        party = visitors;
        since = index;
      }
    }
    if (isCarried) since = index;
  }
  return drafts;
};

/** 到 alone also means until and goes into other words; a place behind it counts where the sentence tells of a visit. */
const isMotion = (verb: string, before: string): boolean =>
  verb === '到' || verb === '了'
    ? /(?:多次|亲自|专程|先后|再次|近日|日|上午|下午|天|时间|[，,]|总书记|书记|省长|市长|总理|主席)到$|(?:察看|参观|考察|视察|看望|走进)了$/u.test(
        before,
      )
    : !/(?:受到|得到|达到|听到|看到|提到|直到)$/u.test(before);

/** What stands behind an area and makes of the visit a report or a speech on it. */
const isDirection = (after: string): boolean =>
  /^(?:的|工作(?!人员)|发展|经济|情况汇报|总体)/u.test(after) && !/^的?(?:施工|建设)现场/u.test(after);

/** Between the visitor and the place stands no other subject. */
const isSubject = (text: string, from: number, to: number): boolean =>
  !/(?:我们|全市|全省|各级|会议|精神|重要讲话|的讲话)/u.test(text.slice(from, to)) && to - from < 80;
