/** Who is charged with a task, by the brackets behind it: 实施“…”行动。（市财政局牵头）, （责任单位：市农业农村局）. */
import { governingOf } from './governing.js';
import type { Draft, Reading, Said } from './reading.js';
import { clauseAt } from './reading.js';

const BRACKET = /[（(]([^（()）]{3,160})[）)]/gu;
const CHARGES = /(?:牵头|负责|组织实施)(?:落实|实施|推进)?(?:[，,；;]|$)|^(?:牵头|责任)(?:单位|部门)[：:]/u;
/** Behind these stand those who only help. */
const HELPS = /(?:[；;]|[，,](?:配合|参与|协助|责任单位))|配合(?:单位|部门)|(?:牵头|负责|组织实施)[，,]/u;
/** So many sentences a task may have before its brackets. */
const LONGEST_TASK = 6;

/** A task is to carry out a course; a way of working in marks is none (按照“一事一议”方式), nor what others are backed in doing. */
const TASK =
  /(?:实施|开展|推进|打造|建设|构建|建立|创建|争创|落实|深化|推广|推行|健全|完善|办好|打好|抓好)(?:好|了)?\p{Script=Han}{0,4}“?$/u;
const OTHERS_DO = /(?:支持|鼓励|引导|推荐|指导|督促|推动)[^，。；]{1,24}$/u;
/** 扎实做好国家级人才计划申报工作: what is done is something else. */
const TREATED_AS = /作为“?$/u;
const PART_ONLY = /^”?[^，。；（(]{0,6}(?:申报|评价|评估|推荐|考核|遴选|示范区|平台|方式)/u;
/** A list of more bodies than this is of all who have to do with a section. */
const MOST_CHARGED = 3;

export function chargedWith(reading: Reading, index: number, term: Said): readonly Draft[] {
  const { sentences, placed } = reading.resolved;
  const own = sentences[index];
  if (!own || term.mention.rule === 'known-formulation') return [];
  const clause = clauseAt(placed.text, own, term.mention.start);
  const before = placed.text.slice(clause.start, term.mention.start);
  const after = placed.text.slice(term.mention.end, term.mention.end + 16);
  if (!TASK.test(before) || OTHERS_DO.test(before) || TREATED_AS.test(before) || PART_ONLY.test(after)) return [];
  for (let at = index; at < Math.min(sentences.length, index + LONGEST_TASK); at += 1) {
    const sentence = sentences[at];
    if (!sentence || sentence.paragraph !== own.paragraph) return [];
    const from = at === index ? term.mention.end : sentence.start;
    for (const match of placed.text.slice(from, sentence.end).matchAll(BRACKET)) {
      const words = match[1] as string;
      if (!CHARGES.test(words)) continue;
      if (governingOf(reading, index, term) === undefined) return [];
      const start = from + match.index + 1;
      return leading(reading, at, start, words).map((one) => ({
        relation: 'SERVES',
        subject: one.key,
        object: term.key,
        sentence: index,
        start: clause.start,
        end: at === index ? Math.max(one.mention.end, term.mention.end) : own.end,
        rule: 'charged-with',
        matched: [one.mention.name, words, term.mention.name],
        ...(at !== index && { isInferred: true }),
      }));
    }
  }
  return [];
}

/** 牵头单位：省工业和信息化厅 at the end of what stands under a heading that names one course: 三、人工智能“赋智”工程. */
export function chargedUnder(reading: Reading, index: number): readonly Draft[] {
  const { sentences, placed } = reading.resolved;
  const own = sentences[index];
  const match = own && UNDER.exec(placed.text.slice(own.start, own.end));
  const heading = own?.section.at(-1);
  if (!own || !match || heading === undefined) return [];
  const at = sentences.findLastIndex(
    (one, place) => place < index && one.isHeading && placed.text.slice(one.start, one.end).includes(heading),
  );
  const courses = (reading.said[at] ?? []).filter((one) => COURSES.has(one.kind) && !one.isInner);
  const [course] = courses;
  if (!course || courses.length > 1) return [];
  return leading(
    reading,
    index,
    own.start + match[0].length,
    placed.text.slice(own.start + match[0].length, own.end),
  ).map(
    (one): Draft => ({
      relation: 'SERVES',
      subject: one.key,
      object: course.key,
      sentence: index,
      start: own.start,
      end: one.mention.end,
      rule: 'charged-with',
      matched: [one.mention.name, match[0], course.mention.name],
      isInferred: true,
    }),
  );
}

const COURSES = new Set(['Strategy', 'Slogan', 'Theme']);
const UNDER = /^[（(]?(?:牵头|责任|负责|主责)(?:单位|部门)[：:]/u;

/** The bodies of the brackets up to those who only help. */
function leading(reading: Reading, index: number, start: number, words: string): readonly Said[] {
  const helps = HELPS.exec(words);
  const to = start + (helps ? helps.index : words.length);
  const bodies = (reading.said[index] ?? []).filter(
    (one) => one.kind === 'Organization' && !one.isInner && one.mention.start >= start && one.mention.end <= to,
  );
  return bodies.length > MOST_CHARGED ? [] : bodies;
}
