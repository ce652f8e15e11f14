/**
 * Formulations of clauses of one length, without marks: 坚持甲中求进、以进促甲, 构建一核引领、三极支撑的格局, 稳增长、促改革、惠民生. That the clauses are
 * alike in build shows that they were coined together; a list of things of one length is none.
 */
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';
import { dictionaryTag } from './segment.js';

const RUNS = [3, 4, 5, 6, 7, 8].map((length) => ({
  length,
  pattern: new RegExp(
    `(?<=^|[，。；：！？\\s]|\\p{Script=Han})\\p{Script=Han}{${length}}(?:、\\p{Script=Han}{${length}})+(?!\\p{Script=Han}{0,12}、)`,
    'gu',
  ),
}));
/** Verbs whose object in two like clauses is a principle. */
const PRINCIPLED =
  /(?:坚持|秉持|奉行|恪守|遵循|践行|弘扬|发扬|突出|注重|深化|按照|贯彻|树立|坚定不移走|走|走出|走好|做到|倡导|本着|抓好)(?:好|了)?$/u;
const GOVERNOR =
  /(?:坚持|聚焦|聚力|聚焦聚力|推进|推动|统筹推进|统筹|统筹做好|深化|实现|抓好|做好|加快|大力|持续|着力|努力|全力|奋力|紧扣|围绕|紧紧围绕|形成|构建|构筑|建立|健全|完善|促进|打造|落实|锚定|实施|开展|加强|全面|切实|注重|力争|继续|不断|探索|确立|明确|强化|提出|优化|推行|实行|更加注重|千方百计|多措并举|坚定不移|积极|扎实|主动|致力|立足|深入开展|创新|保证|做到|支持|确保|保障|全力以赴|突出抓好|重点抓好|全面做好|构架|擘画|绘就|勾勒|营造|着力营造|谋划|描绘)(?:好|了|出)?$/u;
/** What the clauses are, said behind them. */
const HEAD =
  /^(?:的)?\p{Script=Han}{0,6}?(?:格局|布局|机制|原则|思路|总?要求|目标|模式|路径|之路|道路|路子|理念|精神|方针|战略|定位|导向|总?基调|体制|方略|改革|运动|作风|传统|态势|氛围|(?:良好|浓厚|宽松|社会|创新|政策|法治|营商|发展)环境|策略|方式|局面|举措)(?=[，。；、！]|$|建设|推进|和|，)/u;
/* What a trade looks like is said of it, and no course: hence 的 before 产业格局 is left out below. */
const PAUSE = /^(?:[，。；！？\s]|$)/u;
const TASKS = /^(?:等)?(?:的)?(?:各项|重点|系列)?(?:工作|任务|要求)/u;
/** Verbs of one character that such clauses are built with. */
const VERB =
  /^[稳促调惠防保强补增提优转扩抓控降去建创争比拼闯拓深破立治育引兴富护守讲重解化聚攻压扫挖盘减清查纠严扬谋干敢勇善筑固畅通活挺树正暖纾招畅延壮]$/u;
/** Words of grammar that likeness is made of: 以甲促乙, 有甲有乙, 不甲不乙, 向甲向乙. */
const LINK = /^[以促带为有无不必应向敢可互共同靠与至到先后而尽]$/u;
const NUMBER = /^[一二三四五六七八九十两双百千万多全]$/u;
const NO_NUMBER = /^(?:一[批个些种次般方切定系起]|一年|十[年大]|全[国省市县区球]|多[个种项]|两[个国])/u;
const DIRECTION = /^(?=.*[东西南北].*[东西南北])[东西南北]\p{Script=Han}[东西南北]\p{Script=Han}$/u;
/** 产业强、生态美、百姓富: what is to be how. */
const STATE = /^\p{Script=Han}{2,4}[强美富优新高好活畅安绿净靓旺足稳实]$/u;
const NO_CLAUSE = /[的了着过在]|^(?:以及|其中|包括|等|和|与|及|或|并)|^(?:同志|主席|书记|省长|市长)/u;

export const parallelClauses: Recogniser = (scene) => {
  const finds: Find[] = [];
  if (!scene.text.includes('、')) return finds;
  for (const { length, pattern } of RUNS) {
    for (const match of scene.text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const clauses = match[0].split('、');
      if (!isBoundary(scene, start) || !isBoundary(scene, end) || isOpen(scene, start)) continue;
      if (clauses.some((clause) => NO_CLAUSE.test(clause)) || new Set(clauses).size < clauses.length) continue;
      if (scene.quotations.some((one) => start >= one.start && end <= one.end)) continue;
      if (accepted(scene, { start, end }, clauses, length))
        finds.push(findAt(scene, { start, end }, { kind: 'Slogan', rule: 'parallel-clauses' }));
    }
  }
  return finds;
};

/** True where the run is the end of a longer list: its first clause is another one's. */
const isOpen = (scene: Scene, start: number): boolean => /、\p{Script=Han}{0,12}$/u.test(scene.text.slice(0, start));

function accepted(
  scene: Scene,
  { start, end }: { readonly start: number; readonly end: number },
  clauses: readonly string[],
  length: number,
): boolean {
  const left = scene.text.slice(Math.max(0, start - 12), start);
  const right = scene.text.slice(end, end + 14);
  const opens = left === '' || /[，。；：！？\s]$/u.test(left);
  if (!opens && !GOVERNOR.test(left) && !PRINCIPLED.test(left)) return false;
  if (/营造$/u.test(left) && clauses.length < 3) return false;
  const alike = isAlike(scene, clauses, start);
  const closes = PAUSE.test(right) || TASKS.test(right);
  const head = HEAD.exec(right)?.[0];
  if (
    head !== undefined &&
    (alike || (length >= 4 && /^(?:的(?!产业|市场|行业|企业)|之)/u.test(head) && isPredicate(clauses)))
  )
    return true;
  if (!closes) return false;
  if (PRINCIPLED.test(left) && length >= 4 && (alike || isPredicate(clauses))) return true;
  // 坚持甲带动乙、乙服务甲: what is held to in two clauses of one length, each with its verb.
  if (/坚持(?:好|了)?$/u.test(left) && length >= 5 && clauses.every((clause) => hasVerb(scene, start, clauses, clause)))
    return true;
  if (!alike) return false;
  return !opens || clauses.length >= 3 || isRepeated(scene, clauses.join('、'));
}

/** True where a clause of the run has a verb behind its first word. */
function hasVerb(scene: Scene, start: number, clauses: readonly string[], clause: string): boolean {
  const from = start + clauses.slice(0, clauses.indexOf(clause)).reduce((sum, one) => sum + one.length + 1, 0);
  return scene.tokens.some(({ tag, start: at, end }) => /^vn?$/u.test(tag) && at > from && end < from + clause.length);
}

/** Alike in build: a verb or a number at the head of each, or one linking word at the same place in all. */
function isAlike(scene: Scene, clauses: readonly string[], start: number): boolean {
  const first = clauses[0] as string;
  const shared = [...first].filter(
    (sign, at) =>
      clauses.every((clause) => clause[at] === sign) &&
      (LINK.test(sign) || ((at === 0 || at === first.length - 3) && VERB.test(sign))),
  );
  if (shared.length > 0) return !clauses.every((clause) => isThing(clause));
  if (endAlike(clauses)) return true;
  // 乡村宜居宜业、农民富足富裕: a word of the pattern that coined predicates have.
  if (
    first.length >= 5 &&
    clauses.every((clause) => clause.at(-4) === clause.at(-2) && clause.at(-3) !== clause.at(-1))
  )
    return true;
  if (clauses.every((clause) => DIRECTION.test(clause))) return true;
  if (clauses.length >= 3 && clauses.every((clause) => STATE.test(clause))) return true;
  if (first.length >= 4 && clauses.every((clause) => NUMBER.test(clause[0] ?? '') && !NO_NUMBER.test(clause)))
    return true;
  if (first.length !== 3) return false;
  let at = start;
  let split = 0;
  for (const clause of clauses) {
    if (!VERB.test(clause[0] ?? '')) return false;
    if (isBoundary(scene, at + 1)) split += 1;
    at += clause.length + 1;
  }
  return split >= clauses.length / 2 && clauses.length >= 2;
}

/** 科学某法、严格某法、公正某法: clauses that end in one character or word, each of which is something done. */
function endAlike(clauses: readonly string[]): boolean {
  const first = clauses[0] as string;
  if (first.length < 4 || clauses.length < 3) return false;
  const word = first.slice(-2);
  const isWord = clauses.every((clause) => clause.endsWith(word));
  if (!isWord && !clauses.every((clause) => clause.endsWith(word.slice(-1)))) return false;
  if (clauses.some((clause) => isThing(clause))) return false;
  const done = clauses.filter((clause) => /^(?:v|vn|i|l)/u.test(dictionaryTag(clause.slice(-2)) ?? ''));
  return done.length * 4 >= clauses.length * 3;
}

/** Clauses of four characters that say something of something: 生态优先, 多能互补; no list of things or of fields. */
function isPredicate(clauses: readonly string[]): boolean {
  if (clauses[0]?.length !== 4) return false;
  const said = clauses.filter((clause) => {
    const tag = dictionaryTag(clause);
    if (tag !== undefined) return /^[ilv]/u.test(tag);
    return /^(?:v|a|i|l|d|nr)/u.test(dictionaryTag(clause.slice(-2)) ?? 'v') && !isThing(clause);
  });
  // One of four or more may end in a word that is noun as well: 开放合作.
  return said.length >= clauses.length - (clauses.length >= 4 ? 1 : 0) && !clauses.some((clause) => isThing(clause));
}

/** The name of a field or a thing by its last word. */
const isThing = (clause: string): boolean =>
  /(?:产业|工业|农业|经济|技术|材料|能源|装备|制造|设施|设备|工程|系统|平台|项目|企业|服务|管理|教育|医疗|建设|生产|物流|交通|旅游|金融|贸易|投资|消费|保障|安全|环境|资源|人才|文化|社会|政治|就业|养老|医药|研发|检测|设计|加工|养殖|种植|开采|运输|市场|监管|执法|监督|干部|群众|党员)$/u.test(
    clause,
  );

const isRepeated = ({ whole }: Scene, words: string): boolean => whole.indexOf(words) !== whole.lastIndexOf(words);
