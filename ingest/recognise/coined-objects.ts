/**
 * Words that officials have made, without marks: 推行先投后股, 推进延链补链强链, 深化甲改乙. The verb before carries a course of action; that no
 * dictionary has the word, or that it falls apart into single characters, shows that it was coined.
 */
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag } from './segment.js';

const VERB =
  /(?:打好|推行|实施|深化|探索|坚持|推广|推进|聚力|践行|全面实行|试行|抓实)(?:好|了|“)?(?=(?<words>\p{Script=Han}{3,8}?)(?:$|[，。；、！“]|改革|模式|机制|试点|工作法|行动|工程|战略|举措|服务|办法))/gu;
/** Forms that such words have. */
const FORM =
  /^(?:\p{Script=Han}改\p{Script=Han}|先\p{Script=Han}{1,2}后\p{Script=Han}{1,2}|(?:\p{Script=Han}链){2,4}|\p{Script=Han}{4}促\p{Script=Han}{2}|\p{Script=Han}转\p{Script=Han}改|\p{Script=Han}改\p{Script=Han}转|\p{Script=Han}{4}促\p{Script=Han}{2}|\p{Script=Han}{2}[两双]\p{Script=Han}|[以由]\p{Script=Han}[促带换代补引]\p{Script=Han}|\p{Script=Han}{2}(?:通办|直达|直补|共建|联办|联审|即享|秒批|快办|倒查|包联|包保|认领|点单|派单|吹哨|报到))$/u;
const NO_FORM = /^(?:更|再|不|未|已|要|新|这|该|其|各|每|全面|进一步|土改|体改|整改)|[的了着过在是]/u;

export const coinedObjects: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(VERB)) {
    const words = match.groups?.['words'] ?? '';
    const start = match.index + match[0].length;
    const end = start + words.length;
    if (!FORM.test(words) || NO_FORM.test(words) || dictionaryTag(words) !== undefined) continue;
    if (isBoundary(scene, start) && isBoundary(scene, end) && !hasProper(scene, start, end))
      finds.push(findAt(scene, { start, end }, { kind: 'Strategy', rule: 'coined-object' }));
  }
  return finds;
};

const hasProper = (scene: Scene, start: number, end: number): boolean =>
  scene.tokens
    .slice(tokenAt(scene, start), tokenAt(scene, end - 1) + 1)
    .some(({ tag, text }) => /^(?:nr|ns|nt|m|r|p)$/u.test(tag) && text.length > 1);
