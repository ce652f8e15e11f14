/** Policy documents: in 《》, by number (国办函〔2021〕44号), and plans named without marks (省会经济圈规划). */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { headsIn, isAnchored } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import type { Find, Recogniser, Scene } from './scene.js';

const NUMBER = /\p{Script=Han}{2,12}〔(?:19|20)\d{2}〕\d{1,4}号/gu;
const TITLE_TAIL = /[（(](?:试行|草案|修订|暂行|送审稿|征求意见稿|[^）)]{1,20}年[^）)]{0,8})[）)]$/u;
/** What stands between 《》 and is no document of policy. */
const NO_POLICY = /(?:日报|时报|杂志|周刊|歌|曲|剧|传|记|梦|故事|诗|曲谱|文选|选集|全集|文集)$/u;
/** A class of document is no name: 《纲要（草案）》 means one that stands in full elsewhere. */
const BARE = /^(?:纲要|规划|方案|意见|办法|报告|决定|通知|条例|规定)$/u;
const PLAN = /规划$/u;

export function documents(lexicon: Lexicon): Recogniser {
  const heads = [...lexicon.words('document.head')].filter(
    (head) => head.length > 1 || head === '法' || head === '书' || head === '条',
  );
  const plans = wordTrie(['规划', '总体规划', '发展规划', '战略规划']);
  const leftEdge = makeLeftEdge(lexicon);

  return (scene) => [...titles(scene), ...numbers(scene), ...unmarked(scene)];

  function* titles(scene: Scene): Generator<Find> {
    for (let at = scene.text.indexOf('《'); at >= 0; at = scene.text.indexOf('《', at + 1)) {
      const end = closing(scene.text, at);
      if (end === undefined) continue;
      const title = scene.text.slice(at + 1, end);
      const bare = title.replace(TITLE_TAIL, '').replace(/[〉》”]+$/u, '');
      if (bare.length < 2 || NO_POLICY.test(bare) || BARE.test(bare)) continue;
      const isPolicy = heads.some((head) => bare.endsWith(head));
      if (isPolicy) yield findAt(scene, { start: at + 1, end }, { kind: 'PolicyDocument', rule: 'book-marks' });
      at = end;
    }
  }

  function* numbers(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(NUMBER))
      yield findAt(
        scene,
        { start: match.index, end: match.index + match[0].length },
        { kind: 'PolicyDocument', rule: 'document-number' },
      );
  }

  /** A plan without marks needs a proper name before the head. */
  function* unmarked(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, plans)) {
      const start = leftEdge(scene, head);
      const own = scene.text.slice(start, head);
      if (
        own.length < 2 ||
        /[五年“”]$/u.test(own) ||
        !PLAN.test(scene.text.slice(head, end)) ||
        /^(?:体系|建设|选址|设计|引领|编制|面积|和)/u.test(scene.text.slice(end))
      )
        continue;
      if (isAnchored(scene, start, head, lexicon) || /(?:圈|区|群|省会)$/u.test(own))
        yield findAt(scene, { start, end }, { kind: 'PolicyDocument', rule: 'plan-head' });
    }
  }
}

function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '《') depth += 1;
    if (text[at] === '》') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return undefined;
}
