/**
 * Lines put as maxims: 坚持预防为主、防治结合的方针, 以粮为纲、多种经营的方针, 统筹兼顾、突出重点的原则. What stands between the verb and 的 is a
 * formulation where its clauses are alike or where it says what comes first.
 */
import { findAt } from './find.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

const VERB =
  '坚持|贯彻执行|贯彻落实|贯彻|执行|实行|按照|遵循|遵照|落实|实施|采取|确定|提出|奉行|根据|本着|制定|坚决执行|正确执行|认真贯彻|体现|重申|确立|形成|树立|发扬|弘扬|实现|秉持|践行';
const HEAD =
  '(?:基本|总的?|根本|战略|指导|重要|正确|工作|建设|发展|外交|文艺|教育|科技)?(?:方针|总方针|基本国策|原则|路线|理念|总要求|思路|精神|口号|号召|作风|(?:经济|分配|教育|管理|政治)制度)';
const MAXIM = new RegExp(
  `(?:${VERB})(?:了|着|和执行|和贯彻|和完善|和发展|并完善)?(?<maxim>[^。；：！？“”《》（）的\\s]{4,42})的(?<head>${HEAD})(?![\\u4e00-\\u9fff]*?的(?:方针|原则))`,
  'gu',
);
/** What is said of a line and is none. */
const NO_MAXIM =
  /^(?:有利于|建设|党|国家|中央|我们|我国|毛主席|有关|相关|对外|正确|错误|一系列|这|那|上述|以上|既定|自己|各|新|更|了|一个|什么|某|人民政府|政府|国务院|大会|今后|今年|当前|宪法|法律|总的)|他们|人们|我们|同志|提出|制定|规定|确定|领导|问题|发展好|(?<!建设)社会主义$|资本主义$/u;
/** One clause alone is a maxim where it says what comes first, or how two things go together. */
const FIRST =
  /为主体?|分离$|分开$|为先|为本|为纲|为基础|为中心|优先|先行|并举|并重|并存|兼顾|相结合|结合$|统一$|自主|自力更生|独立自主|第一|至上|服务$|服从|两手抓|放开|从严|依法|分类指导|量力而行|实事求是|民主集中制|按劳分配/u;

/** 调整、改革、整顿、提高的方针: a line in words of two characters says by its head that it is one. */
const LINE =
  /(?<=^|[，。；：！？\s]|这个|提出|实行|执行|贯彻|坚持|定了|按照|就是|落实|践行|[是的])(?<line>\p{Script=Han}{2}(?:、\p{Script=Han}{2}){2,5})的(?:八字|十六字)?(?:方针|总方针|基本方针|原则方针|方针政策|(?:新)?发展理念)/gu;

/** 落实甲统筹、乙负总责、丙抓落实的工作机制: three clauses or more that say who does what, before the word for how it is arranged. */
const ARRANGED =
  /(?:落实|坚持|健全|完善|构建|建立|形成|实行|推行|创新|打造|以|按照|围绕|对照|朝着|优化|深化|巩固)(?:好|了|起)?(?<clauses>\p{Script=Han}{3,9}(?:、\p{Script=Han}{3,9}){2,6})的(?:(?!产业|企业|市场|空间)\p{Script=Han}{0,8}?(?:机制|体制|格局|模式|制度|要求|目标|标准|思路|布局|路径|局面)|(?:工作|责任|治理|组织|领导|监管|推进)体系)(?=[，。；、和]|$|为|推进|建设|抓)/gu;
/** A clause says something: its last word is a verb or an adjective, or a verb stands inside. */
const SAYS = /^(?:v|vn|a|an|vi|ad|i|l|d|z)/u;

function* arranged(scene: Scene): Generator<Find> {
  if (!scene.text.includes('、')) return;
  for (const match of scene.text.matchAll(ARRANGED)) {
    const words = match.groups?.['clauses'] ?? '';
    const start = match.index + match[0].indexOf(words);
    const end = start + words.length;
    if (!isBoundary(scene, start) || !isBoundary(scene, end)) continue;
    let at = start;
    let said = 0;
    for (const clause of words.split('、')) {
      const tokens = scene.tokens.slice(tokenAt(scene, at), tokenAt(scene, at + clause.length - 1) + 1);
      if (tokens.slice(1).some(({ tag }) => SAYS.test(tag)) || /^(?:i|l)/u.test(tokens[0]?.tag ?? '')) said += 1;
      at += clause.length + 1;
    }
    if (said === words.split('、').length)
      yield findAt(scene, { start, end }, { kind: 'Slogan', rule: 'arranged-clauses' });
  }
}

export const maxims: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(MAXIM)) {
    const all = match.groups?.['maxim'] ?? '';
    const head = match.groups?.['head'] ?? '';
    const at = match.index + match[0].lastIndexOf(`${all}的`);
    // The verb may stand again inside: 按照…，坚持….
    const again = [...all.matchAll(new RegExp(`[，、]\\p{Script=Han}{0,3}?(?:${VERB})(?:和(?:${VERB}))?`, 'gu'))].at(
      -1,
    );
    const skip = again ? again.index + again[0].length : 0;
    const maxim = all.slice(skip);
    if (maxim.length < 4 || NO_MAXIM.test(maxim) || !isBoundary(scene, at + skip)) continue;
    const clauses = maxim.split(/[、，]/u);
    const isRule = /(?:方针|国策|原则|路线|制度)$/u.test(head);
    const isParallel =
      clauses.length >= 2 &&
      clauses.every((clause) => clause.length >= (clauses.length >= 3 && isRule ? 2 : 3) && clause.length <= 14) &&
      new Set(clauses.map((clause) => clause.length)).size <= Math.ceil(clauses.length / 2);
    if (!(isParallel && (isRule || clauses.length >= 2)) && !(isRule && FIRST.test(maxim))) continue;
    if (!isRule && !clauses.every((clause) => clause.length === clauses[0]?.length)) continue;
    const span = { start: at + skip, end: at + skip + maxim.length };
    finds.push(findAt(scene, span, { kind: 'Slogan', rule: 'maxim', hints: { inner: `${maxim}的${head}`, head } }));
  }
  finds.push(...arranged(scene));
  for (const match of matchesBy(/、.*(?:方针|理念)/u, scene.text, LINE)) {
    const line = match.groups?.['line'] ?? '';
    const start = match.index;
    if (isBoundary(scene, start))
      finds.push(
        findAt(
          scene,
          { start, end: start + line.length },
          { kind: 'Slogan', rule: 'line-in-words', hints: { inner: match[0] } },
        ),
      );
  }
  return finds;
};
