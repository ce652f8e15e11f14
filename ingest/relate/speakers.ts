/** Who speaks in each sentence. A speaker carries over sentences until another is named or the report itself goes on. */
import type { Lexicon } from '../lexicon.js';
import type { Resolved } from '../stages.js';
import { meetingBody } from './meeting-body.js';
import type { Said } from './reading.js';

/** 会议传达学习…, 全体区级领导…参加会议: the report speaks again. */
const REPORT = /^(?:会上|全会|大会|会议(?!室)|会前|会后|随后|参加会议|参会|全体|调研中|下午|上午|当天|座谈会)/u;
/** 会议强调, 会议还指出: the body that meets speaks. */
const MEETING_SAYS =
  /^(?:(?:会议|全会|大会)(?:还|并|同时)?(?:强调|指出|要求|提出|认为|明确|决定|号召|部署|确定|确立)|全会(?:高举|坚持|深入|全面|充分肯定|高度评价|审议|通过|讨论|研究|总结|动员))/u;
/** 他强调, 在听取汇报后他指出. */
const PRONOUN = /^(?:[^，。；：“”]{0,16}[，,时后])?[他她](?!们)/u;
const CITED = /^(?:总书记|主席|同志)/u;
/** Behind these the rest of the text is the speaker's. */
const OPENS = /(?:讲几点意见|提出(?:以下|如下)?要求|强调|指出|表示|要求|说|认为|谈了|讲话)(?:道|时)?[:：,，。]/u;

export function speakersOf(
  resolved: Resolved,
  said: readonly (readonly Said[])[],
  lexicon: Lexicon,
): readonly (string | undefined)[] {
  const speech = speechPattern(lexicon);
  let speaker: string | undefined;
  // Whom a pronoun stands for: the leader that the last sentence about one leader alone began with.
  let meant: string | undefined;
  let meeting: string | undefined;
  return resolved.sentences.map((sentence, index) => {
    const text = resolved.placed.text.slice(sentence.start, sentence.end);
    const after = saidAfter(resolved, said, index, speech);
    if (after !== undefined) return after;
    meeting = meetingBody(resolved, lexicon, text, said[index] ?? []) ?? meeting;
    if (MEETING_SAYS.test(text)) {
      speaker = meeting;
      return speaker;
    }
    const first = (said[index] ?? []).find(
      (one) => one.kind === 'Leader' && atClauseStart(text, one.mention.start - sentence.start),
    );
    if (!first && meant !== undefined && PRONOUN.test(text) && speech.test(text.replace(PRONOUN, ''))) speaker = meant;
    const leaders = new Set((said[index] ?? []).filter((one) => one.kind === 'Leader').map((one) => one.key));
    if (first && !sentence.isHeading) meant = leaders.size === 1 ? first.key : undefined;
    if (first && !sentence.isHeading) {
      const rest = text.slice(first.mention.end - sentence.start);
      const others = (said[index] ?? []).filter(
        (one) => one.kind === 'Leader' && one.mention.start > first.mention.start,
      );
      // 刘强：我们将…: an interview gives each his name and a colon.
      if (/^\s*[●■◆]?\s*$/u.test(text.slice(0, first.mention.start - sentence.start)) && /^\s*[:：]/u.test(rest)) {
        speaker = first.key;
        return speaker;
      }
      // Who is cited in another's speech does not take over: 习近平总书记提出….
      if (speaker !== undefined && first.key !== speaker && CITED.test(rest)) return speaker;
      if (
        speech.test(rest) &&
        OPENS.test(rest) &&
        others.every((one) => !/^[、]/u.test(text.slice(first.mention.end - sentence.start)) || one.key === first.key)
      )
        speaker = first.key;
      else if (speech.test(rest) && others.length === 0) speaker = first.key;
      else if (REPORT.test(text) || (first.key !== speaker && !CITED.test(rest))) speaker = undefined;
    } else if (REPORT.test(text) || isOwnWords(resolved, index, text)) speaker = undefined;
    return speaker;
  });
}

/** A paragraph that begins to tell of what has been done is the writer's own: 近年来，…, 据了解，…. */
function isOwnWords({ sentences }: Resolved, index: number, text: string): boolean {
  const begins = sentences[index]?.paragraph !== sentences[index - 1]?.paragraph;
  return begins && TELLS.test(text) && !CALLS.test(text);
}

const TELLS =
  /^(?:据了解|据悉|据介绍|近年来|今年以来|去年以来|截至|目前|日前|近日|当前|本次|此次|为[^，。]{4,40}[，,][^，。]{2,16}(?:近年来|今年以来|先后|累计|已))|^[^，。：“”]{2,14}(?:近年来|今年以来|先后|累计)/u;
const CALLS = /(?:^|[，,；;])(?:[^，,；;。]{0,10})(?:要|必须|务必|应当)|我们|希望/u;

/** “…。”市发改委主任刘强说。 Who is named behind a quotation spoke it. */
function saidAfter(
  { sentences, placed }: Resolved,
  said: readonly (readonly Said[])[],
  index: number,
  speech: RegExp,
): string | undefined {
  const sentence = sentences[index];
  if (!sentence || !/^“/u.test(placed.text.slice(sentence.start, sentence.end))) return undefined;
  for (let at = index; at < Math.min(sentences.length, index + LONGEST_QUOTATION); at += 1) {
    const one = sentences[at];
    if (!one || one.paragraph !== sentence.paragraph) return undefined;
    const words = placed.text.slice(one.start, one.end);
    const close = words.search(/[。！？]”/u);
    const from =
      close >= 0 ? close + 2 : at > index && /^[^“]{0,40}$/u.test(words) && placed.text[one.start - 1] === '”' ? 0 : -1;
    if (from < 0) continue;
    const leader = (said[at] ?? []).find((each) => each.kind === 'Leader' && each.mention.start - one.start >= from);
    return leader && speech.test(words.slice(leader.mention.end - one.start)) ? leader.key : undefined;
  }
  return undefined;
}

const LONGEST_QUOTATION = 6;

/** The first words of a clause, or behind a title or a time: the place of a subject. */
export function atClauseStart(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const clause = before.slice(
    Math.max(...['，', ',', '。', '；', '：', ':', ';', '”', '\n'].map((mark) => before.lastIndexOf(mark))) + 1,
  );
  return (
    /^(?:[\p{Script=Han}]{0,3}时[^，]*)?(?:会上|随后|最后|下午|上午|近日|日前|其中)?[^，。]*?$/u.test(clause) &&
    !/(?:贯彻|落实|学习|按照|牢记|领会|根据|以|遵照|对照|把握|践行|坚持|拥护|围绕|贯彻落实|学习贯彻|辜负|受|向|对|在|与|和|深悟|细悟|传达|是|把|将|作为|于|从|用|对标)$|(?:贯彻|落实|按照|牢记|领会|根据|深刻|认真|深入)[^，]{0,8}$/u.test(
      clause,
    )
  );
}

function speechPattern(lexicon: Lexicon): RegExp {
  const verbs = [...lexicon.words('verb.speech')].sort((a, b) => b.length - a.length);
  return new RegExp(`^[^，。；：]{0,24}?(?:${verbs.join('|')})`, 'u');
}

/** Characters of text for each sentence of reported speech, at most, in a news report; a work report that quotes somebody has fewer. */
const DENSITY = 1200;
const OWN_REPORT = /全国代表大会上的报告|我(?:代表|受|向)[^，。]{0,20}(?:报告|委托)/u;
/** A report by its heading. Of one that somebody gives or hears the news tells: 作工作报告. */
const HEADED_REPORT =
  /(?:^|\n)[^，。：\n]{0,30}(?<!作|作了|听取|审议|讨论|听取审议)(?:政府|法院|检察院|常委会)?(?:工作报告|政治报告)[^，。\n]{0,24}(?=\n|$)/u;

/** A report of what somebody said: reported speech is frequent, and the text is not itself a report given in the first person. */
export function isNewsReport(resolved: Resolved, said: readonly (readonly Said[])[], lexicon: Lexicon): boolean {
  const speech = speechPattern(lexicon);
  const head = resolved.placed.text.slice(0, 400);
  const titled = /工作报告|政治报告/u.test(resolved.document.title) || OWN_REPORT.test(resolved.document.title);
  if (titled || OWN_REPORT.test(head) || HEADED_REPORT.test(head)) return false;
  const spoken = resolved.sentences.filter((sentence, index) => {
    const text = resolved.placed.text.slice(sentence.start, sentence.end);
    if (MEETING_SAYS.test(text) || (PRONOUN.test(text) && speech.test(text.replace(PRONOUN, '')))) return true;
    return (said[index] ?? []).some(
      (one) =>
        one.kind === 'Leader' &&
        one.mention.name !== '习近平' &&
        speech.test(text.slice(one.mention.end - sentence.start)),
    );
  });
  return spoken.length * DENSITY >= resolved.placed.text.length;
}
