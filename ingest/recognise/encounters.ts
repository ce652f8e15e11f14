/** Meetings of heads of state and of international bodies: 二十国集团领导人杭州峰会, 中欧领导人会晤, 两国元首釜山会晤, 亚欧首脑会议. */
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';

const HEAD =
  /(?:峰会|高峰会|会晤|首脑会议|首脑会谈|领导人(?:非正式|系列|首次)*会议|部长级会议|高级别会议)(?![谈论期精上])/gu;
/** Who meets: without one of these, or a place or a body, the words are no name (举行会晤, 高层会晤). */
const WHO =
  /领导人|元首|首脑|总理|主席|总统|集团|组织|论坛|国家|联合国|联大|[东南西北中]?[亚非欧美拉][东南西北]?|欧盟|东盟|国际|世界|全球|[两三多四]国|两岸|[中美俄日英法德韩朝印][中美俄日英法德韩朝印欧非阿拉亚]/u;
const NO_NAME =
  /^(?:两次|多次|有关|重要|高层|一系列|系列|本届|这次|此次|历次|各种|各类|互访|直接|定期|年度|首次|举行|双边|多边|正式|我国|等|的|政府|各国首脑|世界各国首脑|大国首脑|召开|高级官员)?(?:之间的?)?$|^(?:同|与|就|对|在|向|把|将|关于)|建议|同意|愿意|早日|即将|我们|继续|举行|召开|会议|高层|^首次$/u;
const BREAK = /[，。；：、！？（）《》\s]/u;

/** Verbs of holding, taking part and bringing about. Source: reports on diplomacy in the reports on the work of the government. */
const VERBS = wordTrie(
  '落实 贯彻 举办 举行 主办 承办 办好 召开 主持 出席 参加 筹办 实现 达成 参与 倡议 参会 赴 成功 通过 以来 方式 邀请 推动 促成 同意 建议 关于 积极 首次在我国 欢迎 支持'.split(
    ' ',
  ),
);

export const encounters: Recogniser = (scene) => {
  const finds: Find[] = [];
  if (!/会议|会晤|峰会|会谈/u.test(scene.text)) return finds;
  for (const match of scene.text.matchAll(HEAD)) {
    const end = match.index + match[0].length;
    const start = leftOf(scene, match.index);
    const name = scene.text.slice(start, end);
    const own = scene.text.slice(start, match.index + (/^领导人|^首脑/u.test(match[0]) ? 2 : 0));
    if (name.length < 5 || name.length > 28 || NO_NAME.test(scene.text.slice(start, match.index)) || !WHO.test(own))
      continue;
    if (/[的了](?!首)|“[^”]*$/u.test(name)) continue;
    finds.push(findAt(scene, { start, end }, { kind: 'Event', rule: 'encounter' }));
  }
  return finds;
};

/** Behind the last mark, or behind the last verb of holding or taking part. */
function leftOf(scene: Scene, head: number): number {
  let from = head;
  while (from > 0 && !BREAK.test(scene.text[from - 1] as string)) from -= 1;
  for (let at = head - 1; at > from; at -= 1) {
    const verb = VERBS.longestBefore(scene.text, at);
    if (verb && verb.start >= from)
      return at + (/^(?:了|好|过|的)+/u.exec(scene.text.slice(at, head))?.[0].length ?? 0);
  }
  // 甲会议和乙峰会: what is joined to another meeting; 中国和欧盟领导人会晤 is one.
  const joined = /^.*(?:会议|峰会|论坛|会晤|大会|活动|年会)(?:[和及与同]|以及)/u.exec(scene.text.slice(from, head));
  const start = from + (joined?.[0].length ?? (scene.text[from] === '以' ? 1 : 0));
  return isBoundary(scene, start) ? start : head;
}
