/** How far the thing said has come, by the words of its clause that are no part of a name: 将, 加快建设, 正在, 建成, 不再. */
import type { Status } from '../../src/model/ontology.js';

/** Stands for each character of a name, so that 规划 in a name is no plan and 建设 in a name is no building. */
export const NAME = '＿';

const NEGATED =
  /(?:不再|没有|尚未|未能|未曾|从未|并未|并非|不是|不属于|不位于|不得|不能|不会|不搞|不设|停止|取消|放弃|中止|撤回|未(?![来必])|非(?=＿))[^，,。；;：:＿]{0,8}＿|＿[^，,。；;：:＿]{0,4}(?:尚未|未能|未曾|没有|不再|并未|未(?![来必]))/u;
const UNDER_WAY =
  /正在|在建|[推建]进中|建设中|施工|续建|(?:已|陆续|全面|正式|顺利|集中)(?:经)?(?:全面|全部|正式|集中|顺利)?(?:开工|启动|动工|开建|奠基)|＿[^，,。；;：:]{0,4}(?:开工|动工|启动)|进展顺利|(?:稳步|有序|扎实|顺利|全力|深入)推进|有序实施|取得(?:新|重要|积极|实质性?)?进展/u;
const COMPLETED =
  /建成(?!后|以后|具有)|竣工|完工|落成|通车|通航|通水|投用|投产|投运|投入使用|投入运营|运营|启用|封顶|贯通|完成|揭牌|挂牌|开业|开园|获批|收官|圆满/u;
const MODAL =
  /(?:^|[^把])将(?!＿)|拟|计划|规划(?:建设|布局|新建|打造|实施)|谋划|力争|争取|预计|有望|即将|筹建|筹备|准备|确保|今后|下一步|明年|到20\d\d年|(?:^|[，,。；;：:＿])(?:还|也|都|就)?要|启动建设前期|加快(?:推进|推动)?(?:建设|打造|构建|形成|实施|创建|布局|建成|推进)|推动|推进(?!中)/u;
/** Of acts of persons and bodies only what is said to lie ahead is planned: 加快建设 is what they call for, not what they plan to call for. */
const AHEAD = /(?:^|[^把])将(?!＿)|拟(?:任|定|于|在)|计划(?=[于在到赴])|即将/u;

/** What the words of a clause say of it. */
export interface ClauseWords {
  /** The clauses in which the ends stand, their names replaced by NAME. */
  readonly masked: string;
  /** Something done by a person or body (advocates, visits, attends, holds a post), and not a thing that is built or set up. */
  readonly isAct: boolean;
  /** Under a heading that looks back (…回顾, …成就): there 推进 and 加快建设 are what was done. */
  readonly isReview: boolean;
}

export function statusOf({ masked, isAct, isReview }: ClauseWords): Status {
  if (NEGATED.test(masked)) return 'negated';
  if (isAct) return AHEAD.test(masked) ? 'planned' : 'stated';
  if (/正在|在建|推进中|建设中/u.test(masked)) return 'under way';
  const planned = MODAL.exec(masked);
  const done = COMPLETED.exec(masked);
  if (done && (!planned || planned.index > done.index)) return 'completed';
  if (planned && !(isReview && /^(?:加快|推)/u.test(planned[0]))) return 'planned';
  return UNDER_WAY.test(masked) || (isReview && planned) ? 'under way' : 'stated';
}
