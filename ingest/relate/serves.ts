/** What serves a formulation, by clause: 深度融入“一带一路”, 为X作出示范, 在X中走在前, 赋予A建设X的使命. */
import type { Draft, Reading, Relate, Said } from './reading.js';
import { clauseAt } from './reading.js';
import { atClauseStart } from './speakers.js';

const FORMULATION = new Set(['Strategy', 'Slogan', 'Theme']);
const SERVER = new Set(['Project', 'District', 'Organization', 'Strategy']);
const VERB = /(?:深度融入|主动融入|积极融入|融入|服务和融入|服务|对接|助力|服从|抢抓|推动|落实)(?:好|了)?(?:国家)?“?$/u;
const AROUND: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:为|对)“?$/u, /^”?(?:建设)?(?:作出|做出|当好|提供|贡献)/u],
  [
    /在[^，。]{0,12}“?$/u,
    /^”?(?:建设)?(?:过程)?(?:中|上)(?:[^，。]{0,4})(?:走在前|作示范|当先锋|勇当|发挥|的定位|走在)/u,
  ],
  [/推动“?$/u, /^”?(?:落地|走深|见效|落实)/u],
];

export const serves: Relate = (reading) =>
  reading.resolved.sentences.flatMap((sentence, index) => {
    if (reading.repeats.has(index) || sentence.isHeading) return [];
    const text = reading.resolved.placed.text;
    const here = reading.said[index] ?? [];
    return here.flatMap((term) => {
      if (!FORMULATION.has(term.kind)) return [];
      const clause = clauseAt(text, sentence, term.mention.start);
      const before = text.slice(clause.start, term.mention.start);
      const after = text.slice(term.mention.end, Math.min(sentence.end, term.mention.end + 16));
      const bestowed = bestowedOn(text, here, term);
      if (bestowed)
        return [
          draft(
            index,
            bestowed,
            term,
            'bestowed',
            Math.min(bestowed.mention.start, clause.start),
            term.mention.end,
            '赋予',
          ),
        ];
      const verb =
        (/(?:推动|落实)“?$/u.test(before) ? undefined : VERB.exec(before)?.[0]) ??
        AROUND.find(([left, right]) => left.test(before) && right.test(after))?.[1].exec(after)?.[0];
      if (verb === undefined) return [];
      const who = subjectOf(reading, index, term);
      if (!who) return [];
      return [
        draft(
          index,
          who,
          term,
          'clause-verb',
          Math.min(who.mention.start, clause.start),
          Math.max(term.mention.end, Math.min(clause.end, sentence.end)),
          verb,
        ),
      ];
    });
  });

/** 国家赋予山东建设X的使命: X is what the area is for. */
function bestowedOn(text: string, here: readonly Said[], term: Said): Said | undefined {
  return here.findLast(
    (one) =>
      SERVER.has(one.kind) &&
      one.mention.end <= term.mention.start &&
      /赋予$/u.test(text.slice(Math.max(0, one.mention.start - 2), one.mention.start)) &&
      /^(?:建设|打造|实施)“?$/u.test(text.slice(one.mention.end, term.mention.start)),
  );
}

/** The area, body or project that begins a clause of the sentence before the term. */
function subjectOf(reading: Reading, index: number, term: Said): Said | undefined {
  const sentence = reading.resolved.sentences[index];
  if (!sentence) return undefined;
  const text = reading.resolved.placed.text.slice(sentence.start, sentence.end);
  return (reading.said[index] ?? []).findLast(
    (one) =>
      SERVER.has(one.kind) &&
      one.mention.end <= term.mention.start &&
      one.key !== term.key &&
      one.mention.rule !== 'post-body' &&
      isSubject(text, one.mention.start - sentence.start, one.mention.end - sentence.start),
  );
}

const isSubject = (text: string, start: number, end: number): boolean =>
  atClauseStart(text, start) &&
  /^(?:$|[，,]|作为|要|必须|深度|主动|积极|应|将|以|有|在|努力|加快|全力|坚决|切实|抢抓|强化|发挥)/u.test(
    text.slice(end),
  ) &&
  /(?:^|[，,。；：“”]|明确|使|推动|支持)$/u.test(text.slice(0, start));

const draft = (
  sentence: number,
  who: Said,
  term: Said,
  rule: string,
  start: number,
  end: number,
  verb: string,
): Draft => ({
  relation: 'SERVES',
  subject: who.key,
  object: term.key,
  sentence,
  start,
  end,
  rule,
  matched: [who.mention.name, verb, term.mention.name],
});
