/** What a sentence is about: the area or project that its first clause begins with, perhaps behind a verb: 推进南部山区绿色发展，…. */
import type { Reading, Said } from './reading.js';

const LEADS =
  /^(?:(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,2}(?:是|、))\s*)?(?:要|积极|加快|全力|高标准|高水平|高质量|统筹|全面|大力|深入|持续|稳步|着力|科学|加速|协同|有序)*(?:推进|推动|加快|支持|完善|建设|规划建设|打造|提升|建好|做优|做强|做大做强|做精|发展|促进|优化|实施|启动|抓好|深化|加强|开发)?“?$/u;
const KINDS = new Set(['District', 'Project', 'Place']);
/** A general word for every area is no topic. */
const EVERYWHERE = new Set(['bound-area']);

export function topicOf({ resolved, said }: Reading, index: number): Said | undefined {
  const sentence = resolved.sentences[index];
  if (!sentence) return undefined;
  const { text } = resolved.placed;
  const first = (said[index] ?? []).find((one) => KINDS.has(one.kind) && !one.isInner);
  if (!first || EVERYWHERE.has(first.mention.rule)) return undefined;
  return LEADS.test(text.slice(sentence.start, first.mention.start)) ? first : undefined;
}
