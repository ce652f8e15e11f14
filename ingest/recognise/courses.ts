/**
 * Courses of action as objects of a governing verb, and as subjects of one: 深化农村宅基地制度改革, 推进新型城镇化和乡村全面振兴,
 * 实行投资包干制. The phrase from the verb to the next pause is read forward; it is a name where it ends in a head of such
 * courses and says enough of its own before it.
 */
import type { Lexicon } from '../lexicon.js';
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag, type Token } from './segment.js';

interface Head {
  readonly pattern: RegExp;
  /** Characters of its own that a name needs before the head. */
  readonly own: number;
  /** Whether A和B… may be one name: 国家治理体系和治理能力现代化. */
  readonly joins: boolean;
}

const HEADS: readonly Head[] = [
  { pattern: /(?:战略|攻坚战|保卫战|总体战|歼灭战|人民战争)$/u, own: 2, joins: true },
  { pattern: /(?:体制|制度|机制)?改革(?:试点|攻坚)?$/u, own: 2, joins: true },
  { pattern: /(?:责任制|负责制|承包制|包干制|合同制|公示制|承诺制|清单制|聘任制|任期制|问责制|帮扶制|考核制|备案制)$/u, own: 2, joins: false },
  { pattern: /(?:行动|行动计划|计划|工程|专项|倍增计划)$/u, own: 4, joins: true },
  { pattern: /(?:试点|攻坚|振兴|一体化|综合整治|专项整治|整治|革命|运动|先行先试)$/u, own: 4, joins: false },
  { pattern: /(?:制度)$/u, own: 4, joins: false },
  { pattern: /(?:污染治理|综合治理|源治理|保护修复|修复治理|[林物湖]保护|多样性保护|综合开发|大开发)$/u, own: 4, joins: false },
  { pattern: /化$/u, own: 3, joins: true },
  { pattern: /(?:崛起)$/u, own: 3, joins: true },
];
/** 变化, 优化: no course of its own but a verb or a state. */
const NO_PROCESS =
  /(?:变化|优化|强化|深化|转化|消化|恶化|老化|老龄化|分化|退化|固化|僵化|激化|美化|亮化|绿化|硬化|净化|淡化|弱化|异化|文化|进化|风化|软化|细化|量化|简化|活化|催化|活动化|常态化|制度化|规范化|经常化|具体化|多样化|最大化|精细化|高效化|合理化|科学化|系统化|品牌化|特色化|规模化|集约化|专业化|标准化|差异化|个性化|高端化|多元化|便捷化|扁平化|集群化|低碳化|融合化|社会化|多极化|全球化|年轻化|日常化|实体化|条理化|公开化|表面化|神圣化|本土化|企业化|知识化|一元化|程序化)$/u;
const GENERIC =
  /^(?:综合|配套|各项|全面|重点|关键|相关|有关|重要|系统性?|整体|管理|长效|有效|体制|机制|基本|工作|重大|专项|各类|各级|各种|一系列|新一轮|一批|一些|新的|新|大|国家|全省|全市|全国|深层次|领域|环节|试点|示范|若干|具体|现行|原有|必要|严格|科学|完善|规范|统一|以上|上述|该|年度|三年|五年|今年|明年|本|我们|自身|群众|两个?|三个?|生产|建设|部分|分类|更大|更深|进一步|主要|局部|根本|战略性|力度|民主|其他|基础|结构性|突破性|技术|革命|武装|斗争|群众性?|整改|问题|突出|集中|落实|活动|项目|任务|生产力|一体化|智能化|多项|几项|许多|大量|具有)+$/u;
/** Objects that go on inside their own clause are not names: 以…为重点的, 在…中. */
const FUNCTION = new Set(['u', 'uj', 'ul', 'uz', 'ud', 'ug', 'uv', 'p', 'r', 'y', 'e', 'o', 'd', 'df']);
/** A programme of works on land and water, and not of people or rules. */
const BUILT =
  /(?:水利|枢纽|防洪|排涝|调水|引水|供水|输水|配置|灌区|河道|堤防|水库|输变电|电网|管网|污水|道路|公路|铁路|航道|机场|码头|港口|隧道|桥|管道|扩建|改扩建|一期|二期|三期|造林|防护林|脱硫|配套设施|蓄洪|分洪|节能|提质增效)$/u;
const PAUSE = /[^\p{Script=Han}\p{N}A-Za-z“”+＋—\-·.]/u;
const NO_TOKEN: Token = { text: '', tag: '', start: 0, end: 0 };
const JOIN = /^(?:和|与|及|以及)$/u;
/** What shows behind a phrase that it is only a part of a longer one. */
const GOES_ON =
  /^(?:的(?!同时|基础|过程|要求|部署|目标|指导)|工作(?:会议|组|机制)|[者家员]|组|会|部门|中(?:的|存在|出现)|方案|规划|意见|办法|条例|报告|任务|成果|成效|经验|精神|步伐|力度|进程|水平|目标|要求|领域|方面|过程|需要|方向|试验|示范)/u;
const NO_START = /^(?:好|了|到|着|向|以|对|在|其|这|那|各|每|我|本|该|更|又|也|都|还|不|无|有|是|把|将|被|从|由|所|等|并|且|而|或|个|一[个项些批种]|两[个项]|几|多|许多|大量|有关|相关|自身|自己|关系|对外|进行|开展|实施|加强|加快|落实)/u;
const SUBJECT_OF =
  /^(?:继续|深入|加快|持续|全面|稳步|扎实|有序|顺利|纵深|不断|进一步|积极|蓬勃|正在|基本|已经?|也|正)?(?:推进|实施|深化|启动|推开|铺开|展开|开展|落地见效|落地落实|走深走实|取得)/u;

export function courses(lexicon: Lexicon): Recogniser {
  const verbs = lexicon.words('verb.govern');

  return (scene) => {
    const finds = new Map<number, Find>();
    for (let index = 0; index < scene.tokens.length; index += 1) {
      const token = scene.tokens[index] as Token;
      const governs = verbOf(token);
      const next = scene.tokens[index + 1];
      if (governs === undefined || !next || verbOf(next) !== undefined) continue;
      for (const find of objects(scene, index + 1, governs)) if (!finds.has(find.start)) finds.set(find.start, find);
    }
    for (const find of subjects(scene)) if (!finds.has(find.start)) finds.set(find.start, find);
    return [...finds.values()];
  };

  function verbOf(token: Token): string | undefined {
    if (verbs.has(token.text)) return token.text;
    const tail = token.text.slice(-2);
    return token.text.length === 4 && verbs.has(tail) ? tail : undefined;
  }

  /** The items of the object that begins at a token, up to the pause that ends it; items of a list share the verb. */
  function* objects(scene: Scene, from: number, verb: string): Generator<Find> {
    let first = from;
    while (/^(?:好|了|着|实)$/u.test(scene.tokens[first]?.text ?? '')) first += 1;
    // 坚持和完善…: two verbs share the object.
    if (JOIN.test(scene.tokens[first]?.text ?? '') && verbOf(scene.tokens[first + 1] ?? NO_TOKEN) !== undefined) first += 2;
    if (/^(?:建设|完善|完成|健全)$/u.test(scene.tokens[first]?.text ?? '') && first > from - 1 && /^(?:加快|促进|推动|加强)$/u.test(verb)) first += 1;
    for (let index = first; index < scene.tokens.length; ) {
      const last = itemEnd(scene, index);
      if (last < index) return;
      const found = [...names(scene, index, last, verb)];
      yield* found;
      const mark = scene.tokens[last + 1]?.text;
      if (mark !== '、' || (found.length === 0 && last - index > 8)) return;
      index = last + 2;
    }
  }

  /** Index of the last token of the phrase that begins at one. */
  function itemEnd(scene: Scene, first: number): number {
    let index = first;
    for (; index < scene.tokens.length; index += 1) {
      const token = scene.tokens[index] as Token;
      if (PAUSE.test(token.text)) break;
      if (FUNCTION.has(token.tag) && !/^(?:全面|一体|高质量|统筹|综合|联合|协同|按|二|再|最低)$/u.test(token.text) && token.text !== '乡村') break;
    }
    return index - 1;
  }

  /** One name, or two where 和 joins two names that each bear a head. */
  function* names(scene: Scene, first: number, last: number, verb: string): Generator<Find> {
    for (let index = last - 1; index > first; index -= 1) {
      if (!JOIN.test((scene.tokens[index] as Token).text)) continue;
      const [left, right] = [name(scene, first, index - 1, verb), name(scene, index + 1, last, verb)];
      if (left && right) {
        yield left;
        yield right;
        return;
      }
    }
    const whole = name(scene, first, last, verb);
    if (whole) yield whole;
  }

  function name(scene: Scene, first: number, last: number, verb: string): Find | undefined {
    const start = scene.tokens[first]?.start ?? 0;
    const end = scene.tokens[last]?.end ?? 0;
    const words = scene.text.slice(start, end);
    if (words.length < 4 || words.length > 24 || NO_START.test(words) || /[“”]/u.test(words)) return undefined;
    if (GOES_ON.test(scene.text.slice(end)) || !isBoundary(scene, end)) return undefined;
    for (const head of HEADS) {
      const match = head.pattern.exec(words);
      if (!match) continue;
      const own = words.slice(0, match.index);
      if (own.length < head.own && head.own > 2) continue;
      if (own.length < 2 || GENERIC.test(own) || /[和与及]$/u.test(own)) continue;
      if (!head.joins && /.[和与及]./u.test(own) && own.length > 12) continue;
      if (match[0] === '化' && !isProcess(scene, words, end)) continue;
      if (isVerbal(scene, first, last)) continue;
      const isBuilt = match[0] === '工程' && BUILT.test(own);
      return findAt(
        scene,
        { start, end },
        {
          kind: isBuilt ? 'Project' : 'Strategy',
          rule: isBuilt ? 'governed-works' : 'governed-course',
          hints: { verb, head: match[0] },
        },
      );
    }
    return undefined;
  }

  /** 新型城镇化; but not 高端化、多元化发展, nor a verb in 化. */
  function isProcess(scene: Scene, words: string, end: number): boolean {
    if (NO_PROCESS.test(words) || /^(?:、.{1,3}化|[和与].{1,3}化|发展|建设|转型|生产)/u.test(scene.text.slice(end))) return false;
    const token = scene.tokens[tokenAt(scene, end - 1)] as Token;
    return token.text.length >= 3 && dictionaryTag(token.text) !== 'v';
  }

  /** A phrase with a governing verb or an adverb of its own inside is a clause. */
  function isVerbal(scene: Scene, first: number, last: number): boolean {
    for (let index = first; index < last; index += 1) {
      const { text, tag } = scene.tokens[index] as Token;
      if (/^(?:推进|推动|开展|实施|加快|加强|坚持|实现|实行|推行|抓好|做好|搞好|进行|继续|进一步|大力|积极|努力|必须|应当|使|让|关于)$/u.test(text)) return true;
      if (index === first && tag === 'v' && /^(?:解决|避免|打击|反对|防止|完成|提高|扩大|达到|保证|成为|参加|形成|适应|取得|领导|没有)$/u.test(text)) return true;
    }
    return false;
  }

  /** 西部大开发继续推进, 投资体制改革深入实施: the phrase from the head of a clause to the verb. */
  function* subjects(scene: Scene): Generator<Find> {
    for (const { start, end } of scene.sentence.clauses) {
      const from = start - scene.base;
      const text = scene.text.slice(from, end - scene.base);
      for (let at = 4; at < Math.min(text.length, 22); at += 1) {
        if (!isBoundary(scene, from + at) || !SUBJECT_OF.test(text.slice(at))) continue;
        const first = tokenAt(scene, from);
        const last = tokenAt(scene, from + at - 1);
        if (itemEnd(scene, first) >= last) yield* names(scene, first, last, 'subject');
        break;
      }
    }
  }
}
