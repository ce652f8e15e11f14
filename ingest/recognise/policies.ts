/**
 * Reforms and policies by their head, as the object of a verb that carries them out: 推进农村税费改革, 实施就业优先政策,
 * 推行经营责任制. A head alone, or with words that any policy bears, names nothing.
 */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { headsIn, isNominal, ownWords } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import type { Find, Recogniser, Scene } from './scene.js';

const HEADS = ['改革', '政策', '责任制', '方针', '基本国策'];
/** Verbs that carry out a policy. Source: usage of reports. */
const CARRIED =
  /(?:实施|实行|坚持|执行|落实|推进|深化|推行|贯彻|完善|开展|继续|全面|稳步推进|加快|启动|进行|搞好|抓好|统筹推进|扎实推进|强化|突出|健全|优化|制定|、|和|及)$/u;
/** What any policy or reform is said to be. */
const GENERIC = new Set(
  '各项 有关 相关 一系列 重大 重点 国家 党的 优惠 扶持 支持 配套 基本 各种 一项 这项 这些 新 重要 主要 有效 现行 具体 宏观 宏观经济 路线方针 工作 地方 部门 行业 中央 我国 机构 体制 制度 管理 领域 关键 环节 内部 自身 其他 多项 上述 必要 倾斜 激励 奖励 补贴 帮扶 鼓励'.split(
    ' ',
  ),
);
const WRONG =
  /[的了是在将把被从对为等、，“”年月日]|^(?:严格|调整|好|搞|做|抓|执行|种|个|项|步|轮|次|些|批|场|关|大|小|老|其)|这|那|本|该|我们|他们/u;

/** 就业优先政策: what is put first, or held up, is told by a verb, and the whole is a name. */
const PUT_FIRST =
  /(?<=^|[，。；！、]|实施|实行|强化|完善|落实|落细|坚持|执行|健全)\p{Script=Han}{2}(?:优先|托底|兜底)政策(?!性|措施|体系|工具)/gu;

const putFirst = (scene: Scene): readonly Find[] =>
  [...scene.text.matchAll(PUT_FIRST)].map((match) =>
    findAt(
      scene,
      { start: match.index, end: match.index + match[0].length },
      { kind: 'Strategy', rule: 'policy-head' },
    ),
  );

export function policies(lexicon: Lexicon): Recogniser {
  const heads = wordTrie(HEADS);
  const leftEdge = makeLeftEdge(lexicon);
  const weak = lexicon.words('stop.weak');
  return (scene) => [...headed(scene), ...putFirst(scene)];

  function* headed(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, heads)) {
      const start = leftEdge(scene, head);
      const words = scene.text.slice(start, head);
      const own = ownWords(scene, { start, head, end }, GENERIC);
      if (own.length < 4 || words.length > 14 || WRONG.test(words)) continue;
      const before = scene.text.slice(Math.max(0, start - 4), start);
      const opens = /^$|[。；！]$/u.test(before) && /^(?:要|全面|更加|持续)/u.test(scene.text.slice(end));
      if ((!CARRIED.test(before) && !opens) || !isNominal(scene, start, head, weak)) continue;
      if (
        /^(?:试点|方案|领导|办公室|会议|委员会|措施|性|开放|工作会|创新|发展|方向|家|者|文件|体系|支持|工具)/u.test(
          scene.text.slice(end),
        )
      )
        continue;
      yield findAt(scene, { start, end }, { kind: 'Strategy', rule: 'policy-head' });
    }
  }
}
