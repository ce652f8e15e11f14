/** The frames terms stand in: what their evolution is read from. */
import { type Kind, RELATIONS } from '../../src/model/ontology.js';
import type { Use } from '../../src/model/statement.js';
import { toSource } from '../place.js';
import { timeSpokenOf } from '../recognise/time-spoken.js';
import type { Resolved, Sentence } from '../stages.js';

const EVOLVING: ReadonlySet<Kind> = new Set(RELATIONS.EVOLVED_INTO.from);

/** Characters of context kept on each side. Source: longest frame of the slots that recur in official reports, 加快建设“＿”现代化国际大都市. */
const CONTEXT = 12;
const CLAUSE_END = /[，。；：！？,;:!?\n]/u;

/** Uses of every mention of a kind that can evolve. Order of the mentions. */
export function uses(resolved: Resolved): readonly Use[] {
  const { placed, document } = resolved;
  const speakers = speakersOf(resolved);
  const issuer = issuerKey(resolved);
  return resolved.mentions.flatMap((mention, index) => {
    const sentence = resolved.sentences[mention.sentence];
    const term = resolved.keys[index];
    if (!EVOLVING.has(mention.kind) || !sentence || term === undefined) return [];
    const owner = speakers[mention.sentence] ?? issuer;
    const about = timeSpokenOf(placed.text, sentence, {
      start: mention.start,
      ...(document.date === undefined ? {} : { date: document.date }),
    });
    const place = toSource(placed, mention.start, mention.end);
    return [
      {
        document: document.id,
        passage: sentence.order,
        term,
        frame: frameOf(placed.text, sentence, mention),
        ...(owner === undefined ? {} : { owner }),
        ...(about === undefined ? {} : { about }),
        retrospective: looksBack(placed.text, sentence, mention.start, mention.end),
        ...place,
        quote: document.text.slice(place.start, place.end),
      },
    ];
  });
}

/** Up to twelve characters on each side inside the clause, quotation marks included, the term replaced by ＿. */
function frameOf(text: string, sentence: Sentence, at: { readonly start: number; readonly end: number }): string {
  let start = at.start;
  while (start > sentence.start && at.start - start < CONTEXT && !CLAUSE_END.test(text[start - 1] as string))
    start -= 1;
  let end = at.end;
  while (end < sentence.end && end - at.end < CONTEXT && !CLAUSE_END.test(text[end] as string)) end += 1;
  return `${text.slice(start, at.start)}＿${text.slice(at.end, end)}`;
}

/** Words before a term that put it into the past. */
const PAST = /(?:曾|当年|原先|过去曾|以前|此前|历史上|上世纪|一度)[^，。；]{0,24}$/u;
const SINCE = /以来[，,]?[^。]*$/u;

/** What is given up, put right or called wrong is spoken of as something past. */
const GIVEN_UP =
  /(?:抛弃|否定|停止(?:使用|执行|实行)?|摒弃|放弃|结束|告别|废除|废止|纠正|清除|批判|破除|不再(?:是|搞|提|用)?)了?(?:过去|以往|原来|那种|所谓)?的?[“「]?$/u;
/** What has been reached is behind. */
const REACHED = /(?:如期|胜利|圆满|历史性地)(?:实现|完成)?了?[“「]?$/u;
const IS_REACHED = /^[”」]?(?:的?(?:宏伟|奋斗)?目标)?(?:已经?|如期|胜利|圆满|顺利)+(?:实现|完成|建成|收官|达成)/u;
const CALLED_WRONG = /^[”」]?(?:等|这一|这个|那种|的)?(?:“左”倾?|左倾|错误|荒谬)/u;

function looksBack(text: string, sentence: Sentence, start: number, end: number): boolean {
  const before = text.slice(sentence.start, start);
  const behind = text.slice(end, sentence.end);
  if (GIVEN_UP.test(before) || CALLED_WRONG.test(behind)) return true;
  if (REACHED.test(before) || IS_REACHED.test(behind)) return true;
  return PAST.test(before) || (SINCE.test(before) && /作出|提出|经过|实施了|先后/u.test(before));
}

const SAYS = /^[^，。；]{0,8}?(?:指出|强调|表示|要求|认为|说)/u;

/** 今年以来，我们…: the author speaks again. */
const ISSUER_AGAIN = /^(?:[^，,。“”]{0,10}[，,])?(?:我们|我市|我省|我区|我县|我国)/u;

/** For each sentence, the person who speaks: named before a verb of speech, and on through the paragraph. */
function speakersOf(resolved: Resolved): readonly (string | undefined)[] {
  const bySentence = new Map<number, string>();
  resolved.mentions.forEach((mention, index) => {
    if (mention.kind !== 'Leader') return;
    const end = resolved.sentences[mention.sentence]?.end ?? mention.end;
    if (SAYS.test(resolved.placed.text.slice(mention.end, Math.min(end, mention.end + 16))))
      bySentence.set(mention.sentence, resolved.keys[index] as string);
  });
  let paragraph = -1;
  let speaker: string | undefined;
  return resolved.sentences.map((sentence, index) => {
    if (sentence.paragraph !== paragraph) speaker = undefined;
    paragraph = sentence.paragraph;
    const words = resolved.placed.text.slice(sentence.start, sentence.end);
    speaker = bySentence.get(index) ?? (ISSUER_AGAIN.test(words) ? undefined : speaker);
    return speaker;
  });
}

function issuerKey(resolved: Resolved): string | undefined {
  const { issuer } = resolved.document;
  if (issuer === undefined) return undefined;
  return resolved.entities.find((entity) => entity.name === issuer || entity.aliases.includes(issuer))?.key;
}
