/** What comes first, in one clause: 坚持甲优先发展, 突出制造业当家, 坚持陆海统筹; and clauses that begin with one word: 面向甲、面向乙. */
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser } from './scene.js';

const FIRST =
  /(?<=坚持|秉持|突出|贯彻|落实|强化|坚定|恪守|奉行|树牢|树立)(?!以|把|将|和|党|在)\p{Script=Han}{2,8}(?:优先发展|优先|当家|先行|至上|(?<=陆海|城乡|区域|山海|江海)统筹|并重|并举|为本|为主|为先|为要|为王|第一|为民)(?=[，。；、！]|的?(?:原则|方针|战略|政策|导向|理念)|$)/gu;
const NO_FIRST = /[的了是]|^(?:一切|始终|统一|注重|加快|推动|推进|突出)/u;
/** 宜居、宜业、宜游: what a place is good for. */
const GOOD_FOR = /宜\p{Script=Han}(?:[、，]?宜\p{Script=Han}){2,4}(?=的|[，。；、！”]|$)/gu;
/** Words that such clauses are begun with, and that open no ordinary sentence of tasks. */
const SAME =
  /(?<=^|[，。；：！？]|要|坚持|强化|提倡|倡导|推进|做到|形成|营造|实现|发展|培育|以培育|造就|建设|培养)(面向|有(?!没有)|立足|敢于|善于|勇于|乐于|甘于|人人|处处|时时|一切|绝不|决不|自我|不忘|胸怀|放眼)\p{Script=Han}{1,6}(?:、(?:\1|跳出|着眼|放眼|胸怀|立足)\p{Script=Han}{1,6})+(?=[，。；！]|$|的)/gu;

/** 坚持放管结合，: four characters that say how work is done. */
const HOW =
  /(?<=(?:坚持|秉持|奉行|践行|恪守)|坚持\p{Script=Han}{4}、)\p{Script=Han}{2}(?:结合|分开|导向|观念|并举|并重|兼顾|联动|协同|共享|共赢|施策|治国|执政|自立|自强|主导|驱动|引领|为本|存异|求真|务实|创新|统筹|支撑|支持|带动)(?=[，。；！]|$|的?(?:原则|方针|理念))/gu;

/** ——必须坚持问题导向。: the heading of a paragraph that says what is held to. */
const HELD =
  /^[\s—－-]{0,4}(?:第?[一二三四五六七八九十]{1,2}[是要、，])?(?:我们)?(?:必须|要|始终|必须始终)?坚持(?!以|把|用|在|对|和)(?<held>\p{Script=Han}{4}|\p{Script=Han}{4}、\p{Script=Han}{4})[。；]?$/u;

/** ——以人为本，服务优先。 Under a heading for principles each item opens with one. */
const LINE =
  /^[\s—－-]*(?:[（(]?[一二三四五六七八九十\d]{1,2}[)）、.．]\s*)?(?:坚持)?(?<line>\p{Script=Han}{4}(?:[，、]\p{Script=Han}{4}){1,2})[。：]/u;

export const principles: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(FIRST)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (NO_FIRST.test(match[0]) || !isBoundary(scene, span.start) || !isBoundary(scene, span.end)) continue;
    finds.push(findAt(scene, span, { kind: 'Slogan', rule: 'principle' }));
  }
  for (const match of scene.text.matchAll(SAME)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!isBoundary(scene, span.start) || !isBoundary(scene, span.end)) continue;
    finds.push(findAt(scene, span, { kind: 'Slogan', rule: 'same-beginning' }));
  }
  for (const match of scene.text.includes('宜') ? scene.text.matchAll(GOOD_FOR) : [])
    if (match[0].length >= 8)
      finds.push(
        findAt(scene, { start: match.index, end: match.index + match[0].length }, { kind: 'Slogan', rule: 'good-for' }),
      );
  for (const match of scene.text.matchAll(HOW)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (!NO_FIRST.test(match[0]) && isBoundary(scene, span.start) && !/[、]$/u.test(scene.text.slice(0, span.start)))
      finds.push(findAt(scene, span, { kind: 'Slogan', rule: 'held-way' }));
  }
  const line = scene.sentence.section.some((one) => /原则/u.test(one))
    ? LINE.exec(scene.text)?.groups?.['line']
    : undefined;
  if (line !== undefined) {
    const start = scene.text.indexOf(line);
    if (!NO_FIRST.test(line) && isBoundary(scene, start))
      finds.push(findAt(scene, { start, end: start + line.length }, { kind: 'Slogan', rule: 'principle-line' }));
  }
  const held = HELD.exec(scene.text)?.groups?.['held'];
  if (held !== undefined) {
    const start = scene.text.indexOf(held);
    if (!NO_FIRST.test(held) && isBoundary(scene, start))
      finds.push(findAt(scene, { start, end: start + held.length }, { kind: 'Slogan', rule: 'held-to' }));
  }
  return finds;
};
