/**
 * Counted families without marks: 坚持两个基本点, 分三步走, 实现四个转变, 实施六大提升行动. The number counts what is no thing (a verb, a step), or a head
 * that policies are put under; 三个问题 and 五个项目 are mere counts.
 */
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag } from './segment.js';

const NUMBER = '(?<![第\\d一二三四五六七八九十百千万每前后头近上下])(?:十[一二三四五六]|[两二三四五六七八九十])';
const STEPS = new RegExp(`${NUMBER}步走(?:战略部署|发展战略|战略)?`, 'gu');
/** What is counted in formulations of the party and in no others. Source: names of such families in reports since 1978. */
const KNOWN = new RegExp(
  `${NUMBER}(?:个|项)(?:基本点|有利于|毫不动摇|离不开|务必|不动摇|没有变|不能变|凡是|代表(?!团|队|大会|处)|确立(?!了)|维护)(?=[，。；、的和”！]|$|为|重要思想)`,
  'gu',
);
const DONE = new RegExp(`${NUMBER}个(?<what>\\p{Script=Han}{2,4})`, 'gu');
const GOVERNOR =
  /(?:做到|坚持|落实|贯彻|实现|把握|践行|按照|围绕|聚焦|推进|突出|抓好|强化|紧扣|深化|增强|坚定|提出|锚定|力争|力促|确保|把牢|努力|做好|紧盯|抓牢|盯紧|扭住)(?:好|了)?$/u;
const AFTER = /^(?:$|[，。；！]|的(?:要求|目标|方针|原则|思路)|要求|总要求|目标|重点|部署|工作|行动|任务|战略)/u;
/** Verbs that are as often names of things or of work. */
const THING =
  /^(?:要求|建议|活动|变化|工作|规定|决定|报告|研究|实验|教育|准备|选择|考虑|判断|认识|发现|贡献|规划|计划|安排|任务|行动|战役|专项|管理|服务|合作|生产|运行|投资|批示|指示|讲话|承诺|约定|限制|限定|以上|以下|左右|试点|收费|检查|考核|调查|投入|配套|代表|改革|方面|通报|提案|表彰|开发|项目|月|小时)/u;
const COURSES = new RegExp(
  `(?<=(?:实施|推进|开展|打好|打赢|抓好|启动|落实|围绕|聚焦|突出|深化|组织|部署|发起|攻坚|推动|抓实|强化|办好|构建|健全|完善|紧盯|锚定|对标|紧扣|坚持)(?:好|了)?)${NUMBER}大\\p{Script=Han}{0,8}?(?:战略|行动|攻坚战|保卫战|会战|战役|攻势|计划|攻坚|提升|突破|抓手|体系|定位)(?=[，。；、！”]|$|和|，|的(?!\\p{Script=Han}{0,4}(?:企业|项目|产业)))`,
  'gu',
);

/** 五新一好, 四改一整: two counts in one coined word, as the object of a verb. */
const TWICE =
  /(?<=推进|建设|做好|开展|实施|落实|深化|打造|构建|聚焦|围绕|坚持|推行|形成|抓好|健全|完善|以|、)(?:[一二三四五六七八九两][^，。；：、“”\s年月日天次个人元万亿届级县区市期批项条名家位户所座些种时度的是大]{1,2}?){2}(?=[，。；、”]|为|等|的|活动|建设|战略|格局|布局|行动|工程|工作|发展|体系|模式|机制)/gu;

/** 推进一个中心、两大战役: counts in a row, of which each could not stand for itself. */
const RUN =
  /(?<=推进|实施|围绕|坚持|聚焦|落实|打好|把握|构建|突出)(?:好|了)?[一二两三四五六七八九十](?:个|大|项|条|轴|核)\p{Script=Han}{2,4}(?:、[一二两三四五六七八九十](?:个|大|项|条|轴|核)\p{Script=Han}{2,4})+(?=[，。；！]|$|战略|格局|布局|建设|的)/gu;

/** 实施九大工程: the count and the head alone are a family; with the name of a trade between them they are works. */
const WORKS =
  /(?<=(?:实施|推进|推动|抓好|落实|组织|启动|开展|办好)(?:好|了)?)(?:十[一二三四五六]|[两三四五六七八九十])大工程(?=[，。；、！”]|$|和|，)/gu;

export const spokenFamilies: Recogniser = (scene) => {
  const finds: Find[] = [];
  const add = (start: number, words: string, kind: 'Slogan' | 'Strategy', rule: string): void => {
    const span = { start, end: start + words.length };
    if (isBoundary(scene, span.end)) finds.push(findAt(scene, span, { kind, rule }));
  };
  for (const match of scene.text.matchAll(STEPS)) add(match.index, match[0], 'Strategy', 'counted-steps');
  for (const match of /[个大项条轴核][^、]{2,4}、[一二两三四五六七八九十]/u.test(scene.text)
    ? scene.text.matchAll(RUN)
    : [])
    if (!/(?:方面|问题|项目|企业|环节|领域|小时|月)$/u.test(match[0]))
      add(match.index, match[0], 'Slogan', 'counted-run');
  for (const match of scene.text.matchAll(KNOWN)) add(match.index, match[0], 'Slogan', 'counted-known');
  if (!/[一二三四五六七八九两]/u.test(scene.text)) return finds;
  for (const match of scene.text.matchAll(TWICE))
    if (isBoundary(scene, match.index) && dictionaryTag(match[0]) === undefined && isCoined(match[0]))
      add(match.index, match[0], 'Slogan', 'counted-twice');
  if (!/[两二三四五六七八九十](?:个|项|大|步)/u.test(scene.text)) return finds;
  for (const match of scene.text.matchAll(DONE)) {
    const end = deedEnd(scene, match.index + match[0].indexOf('个') + 1);
    if (end === undefined || !AFTER.test(scene.text.slice(end))) continue;
    if (GOVERNOR.test(scene.text.slice(Math.max(0, match.index - 5), match.index)))
      add(match.index, scene.text.slice(match.index, end), 'Slogan', 'counted-deeds');
  }
  for (const match of scene.text.matchAll(WORKS)) add(match.index, match[0], 'Strategy', 'counted-heads');
  for (const match of scene.text.matchAll(COURSES))
    if (!/的/u.test(match[0])) add(match.index, match[0], 'Strategy', 'counted-heads');
  return finds;
};

const isCoined = (words: string): boolean =>
  /^[一二三四五六七八九两]\p{Script=Han}{1,2}[一二三四五六七八九两]\p{Script=Han}{1,3}$/u.test(words) &&
  !/^(?:三军|[两兩]岸|[两兩]岸|一[心生线体带流统些批]|三[天农]|[一二三]产|七一|八一|五四|九一)|[一二三四五六七八九两]{2}|[十百千]/u.test(
    words,
  );

/** The end of the verb that is counted; undefined where a thing is. */
function deedEnd(scene: Scene, from: number): number | undefined {
  if (!isBoundary(scene, from)) return undefined;
  const index = tokenAt(scene, from);
  const first = scene.tokens[index];
  if (!first || THING.test(scene.text.slice(from))) return undefined;
  const token = /^(?:d|ad|a)$/u.test(first.tag) && first.text.length <= 2 ? scene.tokens[index + 1] : first;
  if (!token || !/^(?:v|vn|vi|a|an)$/u.test(token.tag) || token.end - from < 2 || token.end - from > 4)
    return undefined;
  return token.end;
}
