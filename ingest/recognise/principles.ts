/** What comes first, in one clause: 坚持甲优先发展, 突出制造业当家, 坚持陆海统筹; and clauses that begin with one word: 面向甲、面向乙. */
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser } from './scene.js';

const FIRST =
  /(?<=坚持|秉持|突出|贯彻|落实|强化|坚定|恪守|奉行|树牢|树立)(?!以|把|将|和|党|在)\p{Script=Han}{2,8}(?:优先发展|优先|当家|先行|至上|(?<=陆海|城乡|区域|山海|江海)统筹|并重|并举|为本|为主|为先|为要|为王|第一|为民)(?=[，。；、！]|的?(?:原则|方针|战略|政策|导向|理念)|$)/gu;
const NO_FIRST = /[的了是]|^(?:一切|始终|统一|注重|加快|推动|推进|突出)/u;
/** Words that such clauses are begun with, and that open no ordinary sentence of tasks. */
const SAME =
  /(?<=^|[，。；：！？]|要|坚持|强化|提倡|倡导|推进|做到|形成|营造|实现)(面向|立足|敢于|善于|勇于|乐于|甘于|人人|处处|时时|一切|绝不|决不|自我|不忘|胸怀|放眼)\p{Script=Han}{1,6}(?:、(?:\1|跳出|着眼|放眼|胸怀|立足)\p{Script=Han}{1,6})+(?=[，。；！]|$|的)/gu;

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
  return finds;
};
