/** 四大主导产业：A、B与C、D、E: as many industries behind the colon as the number says, whatever words they are made of. */
import { findAt } from './find.js';
import { numberOf } from './number-word.js';
import type { Find, Recogniser } from './scene.js';

const FAMILY =
  /([一二三四五六七八九十]{1,2}|\d{1,2})(?:大|个|条)\p{Script=Han}{0,8}产业(?:链群|集群|体系|链)?(?:：|:|——|，即|，包括|，分别是|包括|分别是|即)(?<list>[^。；;！？：:]{6,160})/gu;
const ITEM = /^\p{Script=Han}{2,14}$/u;

export const listedIndustries: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(FAMILY)) {
    const list = (match.groups?.['list'] ?? '').split(/[，,]/u)[0] as string;
    const items = list.replace(/等$/u, '').split('、');
    if (items.length !== numberOf(match[1] as string) || !items.every((item) => ITEM.test(item))) continue;
    let at = match.index + match[0].length - (match.groups?.['list'] ?? '').length;
    for (const item of items) {
      finds.push(findAt(scene, { start: at, end: at + item.length }, { kind: 'Industry', rule: 'industry-listed' }));
      at += item.length + 1;
    }
  }
  return finds;
};
