/**
 * Where a name that has no quotation marks begins. Walks left over words from the head of the name: strong verbs and
 * function words stop it; words that are noun or verb stop it only where they act as verbs.
 */
import type { Lexicon } from '../lexicon.js';
import { type Scene, tokenAt } from './scene.js';
import type { Token } from './segment.js';

/** Offset of the first character of the name whose head begins at `head`; `head` itself where nothing stands before it. */
export type LeftEdge = (scene: Scene, head: number) => number;

/** Longest part before a head, in code units. Source: longest names of national plans. */
const REACH = 28;
const FUNCTION_TAGS = new Set([
  'd',
  'p',
  'c',
  'u',
  'r',
  'y',
  'e',
  'o',
  'ud',
  'ug',
  'uj',
  'ul',
  'uv',
  'uz',
  'zg',
  'df',
  't',
]);
/** Tagged as adverbs or words of time, and parts of names: 自主创新示范区, 未来网络研究院. */
export const NOMINAL = /^(?:自主|未来|现代|当代|综合|协同|永久|高速|高新|双向)$/u;
const PUNCTUATION = /[^\p{L}\p{N}“”‘’·+—-]|——/u;
/** What these launch may begin with a verb of its own: 实施降低物流成本专项行动. */
const LAUNCH =
  /^(?:实施|开展|启动|组织|推进|部署|组织实施|深入实施|深入开展|继续实施|扎实开展|持续开展|组织开展|全面实施)$/u;
const LAUNCHED = /^(?:专项|提升|攻坚|整治)?(?:行动|计划|工程)/u;
/** How something is done, before what is done: 高质量建设崂山实验室. */
const MANNER = /^(?:高质量|高水平|高标准|高起点|高效|如期|依法)$/u;
const COUNTED = /^[\p{N}一二三四五六七八九十百千万亿两几多余]+[个项条座件家处期批次位名年月日天万亿余多]*$/u;

/** A verb with the word for how far it is carried, whatever the dictionary has: 抓实, 做精, 唱响, 补齐. */
const CARRIED =
  /^(?:抓|做|搞|建|打|补|守|筑|稳|管|用|办|扎|压|落|盯|摸|把|讲|写|走|谋|干|盘|激|聚|引|育|强|优|扩|延|畅|拓|提|增|固|织|拉|树|立|塑|擦|唱|叫|攥|扭|扛|担|兜|理|捋|画|绘|答|配|选|炼|练|开|切|念|种)(?:好|实|细|强|大|优|牢|稳|准|活|紧|精|深|透|高|长|全|足|密|出|响|亮|靓|齐|通|宽|新|速|质|效|住|准|美)$/u;

export function makeLeftEdge(lexicon: Lexicon): LeftEdge {
  const strong = lexicon.words('stop.strong');
  const weak = lexicon.words('stop.weak');
  const adverbs = [...lexicon.words('adverb')];
  const isStop = (token: Token): boolean =>
    strong.has(token.text) ||
    (CARRIED.test(token.text) && !/^[nab]/u.test(token.tag)) ||
    (FUNCTION_TAGS.has(token.tag) &&
      !weak.has(token.text) &&
      !NOMINAL.test(token.text) &&
      !/^[“”]$/u.test(token.text)) ||
    PUNCTUATION.test(token.text) ||
    COUNTED.test(token.text) ||
    adverbs.some((adverb) => token.text.startsWith(adverb));

  return (scene, head) => {
    let at = head;
    let index = tokenAt(scene, head) - (scene.starts[head] === 1 ? 1 : 0);
    if (scene.starts[head] !== 1) {
      const holder = scene.tokens[tokenAt(scene, head)] as Token;
      if (strong.has(holder.text.slice(0, head - holder.start)) || adverbs.some((one) => holder.text.startsWith(one)))
        return head;
      at = holder.start;
    }
    for (; index >= 0; index -= 1) {
      const token = scene.tokens[index] as Token;
      if (head - token.start > REACH) break;
      if (token.text === '”' || token.text === '’') {
        const quotation = scene.quotations.find((one) => one.end === token.start);
        if (!quotation || head - quotation.start > REACH) break;
        at = quotation.start - 1;
        index = tokenAt(scene, at);
        continue;
      }
      if (token.text === '“' || token.text === '‘') break;
      if (isStop(token) && !scene.text.startsWith('自贸', token.start)) {
        if (isLaunchedVerb(scene, index, head)) at = token.start;
        break;
      }
      if ((weak.has(token.text) || token.tag === 'v') && actsAsVerb(scene, index, isStop)) {
        if (isLaunchedVerb(scene, index, head)) at = token.start;
        break;
      }
      at = token.start;
    }
    return at;
  };
}

/** A word that is noun or verb acts as a verb at the head of its clause, behind an adverb or behind another verb. */
function actsAsVerb(scene: Scene, index: number, isStop: (token: Token) => boolean): boolean {
  const before = scene.tokens[index - 1];
  if (!before || before.text === '”') return !before;
  if (MANNER.test(before.text) && scene.tokens[index]?.text !== '发展') return true;
  return isStop(before) && !/^[的、“]$/u.test(before.text);
}

/** A verb of two characters between a verb of launching and the name of a campaign belongs to the name. */
function isLaunchedVerb(scene: Scene, index: number, head: number): boolean {
  const token = scene.tokens[index] as Token;
  const before = scene.tokens[index - 1];
  return (
    /^v/u.test(token.tag) &&
    token.text.length === 2 &&
    !LAUNCH.test(token.text) &&
    before !== undefined &&
    LAUNCH.test(before.text) &&
    LAUNCHED.test(scene.text.slice(head)) &&
    head - token.start >= 4
  );
}
