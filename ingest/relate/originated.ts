/**
 * ADVOCATES of who put a formulation forward, said with the term and not with what the issuer does: 某某提出的…方针, 党制定了…路线, 某某创立的…理论,
 * 某某关于…的理论, 把…确立为指导思想, 以…作为行动指南, 它的创立者是某某.
 */
import { HIS } from './advocates.js';
import type { Draft, Reading, Relate, Said } from './reading.js';

const FORMULATION = new Set(['Strategy', 'Slogan', 'Theme']);
const AUTHOR = /^Organization:(?:党中央|国务院|中国共产党|中央|全国人|中共中央)/u;
const TITLE = '(?:总书记|同志|主席|总理|委员长)?';
/** Between an author and his verb: when and how, no other actor. */
const HOW =
  '(?:(?:在|于|从)[^，。；：]{2,20}?|近几年来|一九[\\p{Script=Han}]{2}年|二[〇○零]\\p{Script=Han}{2}年|最早|最先|首先|首次|第一次|再次|重新|早就|早已|历来|一贯|一直|亲自|主持|领导|曾经?|多次|反复|已经?|及时|进一步|更加完整地|创造性地?|科学地?|系统地?|郑重|正式地?|明确|主动地?|适时|先后|相继|又|就|还|也|为[^，。；：]{2,6}){0,3}';
const VERB =
  '(?:提出|发出|创立|开创|创造|倡导|制定|确立|确定|规定|发起|阐明|论述|阐述|重申|作出|做出|推出|概括|总结|形成|恢复|恢复和确立|倡导和培育|提出和制定)';
/** Between the verb and the term: whose it is and where it holds. */
const WHAT =
  '(?:(?:了|的|过|出)*(?:一条|一个|一系列|我党|我们党|党|我国|全党)?(?:在[^，。；：]{2,18}?的|关于|实行|实施|坚持|走|建设|要|以|继续|全面|正确|伟大|光辉|科学|著名|重要){0,3}的?)“?';
const PUT = new RegExp(`^${TITLE}(?:上)?${HOW}${VERB}${WHAT}$`, 'u');
const ABOUT = new RegExp(`^${TITLE}(?:的|关于)“?$`, 'u');
const MADE_INTO =
  /^”?(?:的理论)?(?:确立|确定|写入|写进|载入|规定|作|作为|鲜明地写|郑重地写)(?:为|在|到)?(?:了)?(?:我们?)?(?:全党|党的?|自己的?|我国|国家)?[^，。；]{0,12}(?:指导思想|旗帜|党章|宪法|纲领|方针|任务|目标|旗帜上|行动指南|基本国策|国策)/u;
const FOUNDER = /(?:它|其|这一理论)的?(?:主要)?(?:创立者|提出者|倡导者|奠基者|开创者)(?:就)?是$/u;

export const originated: Relate = (reading) =>
  reading.resolved.sentences.flatMap((sentence, index) => {
    if (reading.repeats.has(index) || sentence.isHeading) return [];
    const here = (reading.said[index] ?? []).filter((one) => !one.isInner);
    const authors = here.flatMap((one) => (isAuthor(one) ? [one] : sessionOf(reading, one)));
    if (authors.length === 0) return [];
    const terms = here.filter((one) => FORMULATION.has(one.kind) && one.mention.rule !== 'spelt-out');
    return [
      ...inLists(reading, terms, (term) => put(reading, index, authors, term)),
      ...authors.flatMap((author) => founded(reading, index, author, terms)),
    ];
  });

const isAuthor = (one: Said): boolean =>
  (one.kind === 'Leader' || (one.kind === 'Organization' && AUTHOR.test(one.key))) && one.mention.rule !== 'post-body';

/** 十四大确立…: what a congress puts forward is the party's, what a plenum does is its centre's, where the text names them. */
function sessionOf(reading: Reading, one: Said): readonly Said[] {
  if (one.kind !== 'Event' || !/^党的|中国共产党第/u.test(one.mention.name)) return [];
  const body = /中全会$/u.test(one.mention.name)
    ? '党中央'
    : /大$|代表大会$/u.test(one.mention.name)
      ? '中国共产党'
      : '';
  const key = reading.resolved.entities.find((each) => each.kind === 'Organization' && each.name === body)?.key;
  return key === undefined ? [] : [{ ...one, key }];
}

/** 提出了甲、乙和丙: what stands in a list behind a term that is put forward is put forward as well. */
function inLists(reading: Reading, terms: readonly Said[], found: (term: Said) => readonly Draft[]): readonly Draft[] {
  let last: { readonly draft: Draft; readonly end: number } | undefined;
  return terms.flatMap((term) => {
    const own = found(term);
    const gap = last ? textOf(reading, last.end, term.mention.start) : '';
    const shared =
      own.length === 0 && last && /^”?(?:[、和与及]|以及)“?$/u.test(gap)
        ? [
            {
              ...last.draft,
              object: term.key,
              end: term.mention.end,
              matched: [...last.draft.matched.slice(0, 2), term.mention.name],
            },
          ]
        : own;
    const [first] = shared;
    last = first ? { draft: first, end: term.mention.end } : undefined;
    return shared;
  });
}

const textOf = ({ resolved }: Reading, from: number, to: number): string => resolved.placed.text.slice(from, to);

/** The object is something else that has to do with the term: 马克思列宁主义的路线, 关于“甲”计划的报告. */
const OF_IT =
  /^”?(?:的)?(?:路线|报告|观点|立场|普遍|基本原理|说明|问题|议案|决定|建议|决议|科学分析)|^”?计划的(?:报告|建议|说明)/u;

/** The last author before the term whose verb it is the object of; a list of terms has it in common. */
function put(reading: Reading, index: number, authors: readonly Said[], term: Said): readonly Draft[] {
  const author = authors.findLast((one) => one.mention.end <= term.mention.start);
  if (!author) return [];
  const between = textOf(reading, author.mention.end, term.mention.start);
  // Right before the term it is the author's without more.
  if (HIS.test(between)) return [];
  const after = textOf(reading, term.mention.end, term.mention.end + 40);
  const before = textOf(reading, Math.max(0, author.mention.start - 3), author.mention.start);
  if (/[反批]对$|[驳斥]$/u.test(before) || OF_IT.test(after) || /论述，|为指导，/u.test(between)) return [];
  const verb =
    (between.length < 60 && PUT.exec(between)?.[0]) ||
    (ABOUT.test(between) && /doctrine|course/u.test(term.mention.rule) ? between : undefined) ||
    (/[把将][^，。；]{0,2}$/u.test(between) && MADE_INTO.exec(after)?.[0]) ||
    (listedAfter(between) && GUIDE_BEHIND.test(textOf(reading, term.mention.start, term.mention.end + 60))
      ? '以'
      : undefined);
  return verb ? [draft(index, author, term, verb)] : [];
}

/** 以甲、乙、丙作为…: between the author and a term stand 以 and other terms of the list. */
const listedAfter = (between: string): boolean =>
  /^(?:必须|始终|一贯|坚持)?以“?(?:[^，。；：]{2,20}?”?[、和]“?)*$/u.test(between);
const GUIDE_BEHIND =
  /^[^，。；：]{2,60}?(?:作为|为)(?:自己的?|我们的?|全党的?)?(?:行动指南|指导思想|行动的?指南|理论基础|指针|指导方针)/u;

/** …是甲理论，它的主要创立者是某某，我们把它称为乙理论. */
function founded(reading: Reading, index: number, author: Said, terms: readonly Said[]): readonly Draft[] {
  const sentence = reading.resolved.sentences[index];
  if (!sentence || author.kind !== 'Leader') return [];
  if (!FOUNDER.test(textOf(reading, sentence.start, author.mention.start))) return [];
  const next = terms.find((one) => one.mention.start >= author.mention.end);
  const isCalled =
    next &&
    /^，(?:我们?党?|人们)?把它(?:称为|叫做|称作|命名为)“?$/u.test(
      textOf(reading, author.mention.end, next.mention.start),
    );
  const last = terms.findLast((one) => one.mention.end < author.mention.start);
  const isBefore = last && /^”?，(?:它|其|这一理论)/u.test(textOf(reading, last.mention.end, author.mention.start));
  return [...(isCalled ? [next] : []), ...(isBefore ? [last] : [])].map((term) => draft(index, author, term, '创立者'));
}

const draft = (sentence: number, author: Said, term: Said, verb: string): Draft => ({
  relation: 'ADVOCATES',
  subject: author.key,
  object: term.key,
  sentence,
  start: Math.min(author.mention.start, term.mention.start),
  end: Math.max(author.mention.end, term.mention.end),
  rule: 'originator',
  matched: [author.mention.name, verb, term.mention.name],
  attributes: { manner: 'proposes' },
});
