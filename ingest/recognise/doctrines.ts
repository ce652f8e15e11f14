/**
 * Doctrines and principles by their head: 关于三个阶段的理论, 某某军事思想, 一个地区原则, 党的十大路线, 先立后破的战略决策. The words before the
 * head have to say what it is a doctrine of; a theory of no one thing (基本理论, 这些原则) is none.
 */
import { findAt, spanOf } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

const GREAT = '(?:伟大|光辉|科学|重要|重大|基本|正确|完整|系统|光荣|战略){0,2}';
const ABOUT = new RegExp(
  `关于(?<own>(?:(?!关于)[^，。；：“”《》的\\s]){3,20})的${GREAT}(?<head>理论|学说|思想|构想|论断)(?![工教水界家政])`,
  'gu',
);
const THEORY = new RegExp(
  `(?<=(?:坚持|高举|学习|学习贯彻|创立|贯彻|捍卫|发展|篡改|批判|歪曲|否定|提出|阐明|运用|掌握|形成|确立|坚信|维护|以|用|把|是|的)(?:了|和发展|和运用)?)(?<own>[^，。；：“”《》、的\\s]{4,16})(?:的)?${GREAT}(?<head>理论|学说)(?=[，。；、！和]|$|是|为|在|具|指|把|作)`,
  'gu',
);
const NO_OWN =
  /^(?:马克思|列宁|我们|这|那|该|一|各|有关|相关|正确|错误|荒谬|党的|科学|政治|教育|指导|经济|文化|哲学|革命|先进|新的|重大|强大|系统|现代|国家|人民|广大|实践|用|以|同|对|把)|创新|联系|武装|^当权派|重视|国际|这个|以来$|党$|正确|贯彻|有利于|科学$|改革开放$|关于|思想政治|基础|和科学|教育|研究|队伍|宣传/u;
const THOUGHT =
  /(?<own>\p{Script=Han}{2,10}?)(?<head>(?:战略)?思想|理论)(?=[，。；、“”！的和及为]|精神|体系|$|是|作|这|就)/gu;
const PRINCIPLE =
  /(?<=坚持|遵循|奉行|恪守|贯彻|遵守|遵照|重申|违反|违背|损害|按照|本着|根据|落实|执行|体现|承认|接受|认同|在|[和及、])(?<own>(?!这|那|该|以[上下]|上述|下列|基本|重要|有关|自己|各|哪|什么|同一|一定|其)[^，。；：“”《》的、\s]{3,14}?)原则(?=[，。；、！和]|$|的(?:基础|立场|前提|指导)|下|基础|上|，|为|问题|立场)/gu;
const NO_PRINCIPLE =
  /[了是]|^(?:坚持|遵循|按照|贯彻|落实|必须|应|要|会|我们|党|国家|工作|组织|政治|重大|根本|具体|总的?|指导|处理|若干|各项|两国|双方|重要|正确|许多|一系列)|(?:基本|指导|重要|重大|这些|各项|工作)$/u;
/** 一个地区, 五项共处: what is counted, or a law of the party, or a word for how things are shared. */
const SURE =
  /^一个|[两二三四五六七八九十]项$|党管|民主集中|按劳分配|共商|爱国者|谁\p{Script=Han}+谁|共同但有区别|首问|属地/u;
const LINE = /(?:党的)?(?<congress>二十|十[一二三四五六七八九]?|[七八九])大路线/gu;
const DECISION =
  /(?<=党中央|中央|主席|同志|总书记|我们党|国务院|提出的|作出的|做出的|作出了?|实现|贯彻|落实)(?:提出的|作出的|的)?(?<own>(?!这|一|重大|正确|各项|战略|重要|若干|英明)[^，。；：“”《》的、\s]{4,12})的?(?:重大|重要)?(?<head>战略决策|战略构想|战略设想)/gu;

export const doctrines: Recogniser = (scene) => {
  const { text } = scene;
  const finds: Find[] = [];
  const add = (start: number, own: string, full: string, rule: string, name = full): void => {
    const span = { start, end: start + full.length };
    if (isBoundary(scene, start))
      finds.push(findAt(scene, span, { kind: 'Slogan', rule, name, hints: { inner: own } }));
  };
  if (/理论|学说|思想|构想|论断/u.test(text)) {
    for (const match of text.matchAll(ABOUT)) {
      const { own = '', head = '' } = match.groups ?? {};
      const skip = own.length - ownOf(own).length + 2;
      if (!/^(?:其|这|这些|我们|如何|怎样)/u.test(own))
        add(match.index + skip, ownOf(own), match[0].slice(skip), 'doctrine-about', `${ownOf(own)}的${head}`);
    }
    // Elsewhere a theory is a matter of research.
    for (const match of scene.frame.isNational ? text.matchAll(THEORY) : []) {
      const { own: words = '', head = '' } = match.groups ?? {};
      const own = ownOf(words);
      const skip = words.length - own.length;
      if (own.length >= 4 && !NO_OWN.test(own))
        add(
          match.index + skip,
          own,
          match[0].slice(skip),
          'doctrine-head',
          `${own}${match[0].includes('的') ? '的' : ''}${head}`,
        );
    }
    for (const match of text.matchAll(THOUGHT)) {
      const start = authorAt(scene, match.index, match.index + (match.groups?.['own'] ?? '').length);
      if (start !== undefined) {
        const full = text.slice(start, match.index + match[0].length);
        add(start, full.replace(/思想$/u, ''), full, 'doctrine-of');
      }
    }
  }
  for (const match of text.includes('原则') ? text.matchAll(PRINCIPLE) : []) {
    const words = match.groups?.['own'] ?? '';
    const own = ownOf(words);
    if (own.length >= 3 && !NO_PRINCIPLE.test(own) && SURE.test(own))
      add(match.index + words.length - own.length, own, `${own}原则`, 'principle-head');
  }
  for (const match of text.includes('大路线') ? text.matchAll(LINE) : [])
    finds.push(
      findAt(scene, spanOf(match), {
        kind: 'Slogan',
        rule: 'congress-line',
        name: `党的${match.groups?.['congress']}大路线`,
      }),
    );
  for (const match of /决策|构想|设想/u.test(text) ? text.matchAll(DECISION) : []) {
    const own = ownOf(match.groups?.['own'] ?? '');
    const start = match.index + match[0].indexOf(own);
    if (isBoundary(scene, start) && isBoundary(scene, start + own.length))
      finds.push(findAt(scene, { start, end: start + own.length }, { kind: 'Strategy', rule: 'decided-course' }));
  }
  return finds;
};

/** What stands before the name itself: a verb that governs it, a conjunction, the title of its author. */
const LEAD =
  /^(?:.*(?:坚持|高举|学习|确立|贯彻|遵循|体现|维护|实行|按照|包括|形成|提出|创立|作出|称为|就是|同志|主席|发展了|丰富|违反|违背)(?:了)?|.*成果是|在|了|和发展|同|以)+/u;
const ownOf = (words: string): string => words.replace(LEAD, '');

/** The famous name that a doctrine begins with: 某某军事思想; nothing where the name is all there is. */
function authorAt(scene: Scene, from: number, head: number): number | undefined {
  for (let index = tokenAt(scene, from); index < scene.tokens.length; index += 1) {
    const token = scene.tokens[index];
    if (!token || token.end >= head - 1) return undefined;
    if (token.start >= from && token.tag.startsWith('nr') && token.text.length === 3)
      return scene.text.slice(token.end, head).match(/^(?:同志|主席|总书记)?(?:的|关于|把|在|对|同|和|、)/u)
        ? undefined
        : token.start;
  }
  return undefined;
}
