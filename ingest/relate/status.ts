/** How far the thing said has come, by the words before it in its clause. */
import type { Status } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';

const NEGATED = /(?:不得|没有|未能|未|不再|停止|取消|并非|不是|绝不|决不|不搞)[^，。；]{0,6}$/u;

export function statusOf(clause: string, before: string, lexicon: Lexicon): Status {
  if (NEGATED.test(before)) return 'negated';
  if (
    [...lexicon.words('completed')].some((word) => word !== '已' && word !== '实现' && clause.includes(word)) &&
    !/将|拟|力争|计划(?!单列)|确保|争取/u.test(before)
  )
    return 'completed';
  if ([...lexicon.words('underway')].some((word) => clause.includes(word))) return 'under way';
  return [...lexicon.words('planned')].some((word) => word.length > 1 && before.includes(word)) ||
    /[将拟要]$/u.test(before)
    ? 'planned'
    : 'stated';
}
