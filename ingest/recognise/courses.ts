/**
 * Courses of action as objects of a governing verb, and as subjects of one: 深化农村宅基地制度改革, 推进新型城镇化和乡村全面振兴,
 * 实行投资包干制. A phrase is a name where it ends in a head of such courses and says enough of its own before it.
 */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { governed, type Phrase, splitJoined } from './governed.js';
import { headsIn } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
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
  {
    pattern: /(?:战略|攻坚战|保卫战|持久战|阻击战|突围战|翻身仗|主动仗|总体战|歼灭战|人民战争)$/u,
    own: 2,
    joins: true,
  },
  { pattern: /(?:体制|制度|机制)?改革(?:试点|攻坚)?$/u, own: 2, joins: true },
  {
    pattern:
      /(?:责任制|负责制|承包制|包干制|合同制|公示制|承诺制|清单制|聘任制|任期制|问责制|帮扶制|考核制|备案制|登记制|注册制|长制|市场化|代表制|租赁制|股份制)$/u,
    own: 2,
    joins: false,
  },
  { pattern: /(?:行动|行动计划|计划|工程|专项|倍增计划)$/u, own: 3, joins: true },
  { pattern: /(?:试点|攻坚|一体化|综合整治|专项整治|整治|运动|先行先试)$/u, own: 4, joins: false },
  { pattern: /一体化(?:发展)?$/u, own: 2, joins: false },
  // 成德同城化: two cities by a character each; services for all are no course of theirs.
  { pattern: /(?<=^\p{Script=Han}{2,3})同城化(?:发展)?$/u, own: 2, joins: false },
  { pattern: /(?<=^[^和与及]*)(?:革命|振兴)$/u, own: 2, joins: false },
  { pattern: /制度$/u, own: 4, joins: false },
  {
    pattern: /(?:污染治理|综合治理|源治理|保护修复|修复治理|[林物湖]保护|多样性保护|综合开发|大开发)$/u,
    own: 2,
    joins: false,
  },
  { pattern: /(?:化经营|规模经营)$/u, own: 2, joins: false },
  {
    pattern: /(?<=^(?!深度|充分|有机|互动|加速|全面|相互|跨界|交叉|高效|民族|社会|文明|情感)\p{Script=Han}{2})融合$/u,
    own: 2,
    joins: false,
  },
  { pattern: /(?:新机制|新模式|新体制|工作法)$/u, own: 4, joins: true },
  { pattern: /化$/u, own: 3, joins: true },
  { pattern: /崛起$/u, own: 3, joins: true },
];
/** 变化, 优化: no course of its own but a verb or a state. */
const NO_PROCESS =
  /(?:变|优|强|深|转|消|恶|老|老龄|分|退|固|僵|激|美|亮|绿|硬|净|淡|弱|异|文|进|风|软|细|量|简|活|催|活动|常态|制度|规范|经常|具体|多样|最大|精细|高效|合理|科学|系统|品牌|特色|规模|集约|专业|标准|差异|个性|高端|多元|便捷|扁平|集群|低碳|融合|社会|多极|全球|年轻|日常|实体|条理|公开|表面|神圣|本土|企业|知识|一元|程序)化$/u;
const SYSTEM =
  /(?<=推行|实行|实施|推广|试行|完善)\p{Script=Han}{2}制(?=[，。；、和]|$)|(?<=、)\p{Script=Han}{2}制(?=等(?:多种)?(?:方式|模式|机制|制度))/gu;
const NO_SYSTEM = /^(?:[建改控抑编研强])|[订作造定体编限]制$|年制$|法制$/u;
const SUMMED =
  /(?<=^|[，。；！？：\s])(?<list>[^，。；：！？（）《》“”\n]{4,20}(?:、[^，。；：！？（）《》“”、\n]{3,12}){1,6})等(?:重点|重大|一系列|国家)?(?<head>战略|行动|专项行动)(?=[，。；、]|$|，|建设|落实)/gu;
/** What a row of courses does not hold: bodies, trades, persons. */
const NO_ITEM =
  /^(?:包括|其中|按照|对|在)|[的了]|(?:企业|部门|单位|机构|人员|群众|干部|项目|产业|领域|地区|城市|医院|学校|资金|平台|园区|产品)$/u;
const GENERIC =
  /^(?:综合|配套|各项|全面|重点|关键|相关|有关|重要|系统性?|整体|管理|长效|有效|体制|机制|基本|工作|重大|专项|各类|各级|各种|一系列|新一轮|一批|一些|新的|新|大|国家|全省|全市|全国|深层次|领域|环节|试点|示范|若干|具体|现行|原有|必要|严格|科学|完善|规范|统一|以上|上述|该|年度|三年|五年|今年|明年|本|我们|自身|群众|两个?|三个?|生产|建设|部分|分类|更大|更深|进一步|主要|局部|根本|战略性|力度|民主|其他|基础|结构性|突破性|技术|革命|武装|斗争|群众性?|整改|问题|风险|隐患|排查|突出|集中|落实|活动|项目|任务|生产力|一体化|智能化|多项|几项|许多|大量|具有|区域)+$/u;
/** A programme of works on land and water, and not of people or rules. */
const BUILT =
  /^引\p{Script=Han}{1,2}[济入补]|(?:水利|枢纽|防洪|排涝|调水|引水|供水|输水|配置|灌区|河道|堤防|水库|输变电|电网|管网|污水|道路|公路|铁路|航道|机场|码头|港口|隧道|桥|管道|扩建|改扩建|[一二三四]期|造林|防护林|脱硫|配套设施|蓄洪|分洪|节能|提质增效)$/u;
/** What shows behind a phrase that it is only a part of a longer one. */
const GOES_ON =
  /^(?:科技|性|支撑|支点|伙伴|机遇|资源|物资|腹地|定力|委|创新(?!试点)|开放(?!试点)|发展|的(?!同时|基础|过程|要求|部署|目标|指导|统一)|工作(?:会议|组|机制)|[者家员]|组|会|部门|中(?:的|存在|出现)|方案|规划|意见|办法|条例|报告|任务|成果|成效|经验|精神|步伐|力度|进程|水平|目标|要求|领域|方面|过程|需要|方向|试验|示范|基地|与城乡|阶段性|校|实验)/u;
const NO_START =
  /^(?:依托|[和与及]|好|了|到|着|向|以|对(?!外|口)|在|其|这|那|各|每|我|本|该|更|又|也|都|还|不|无|有|是|把|将|被|从|由|所|等|并|且|而|或|个|一[个项些批种]|两[个项]|几|多|许多|大量|有关|相关|自身|自己|关系|进行|开展|实施|加强|加快|落实|建设|完成|完善|健全|建立|高质量|高水平|全面(?:完成|推|加|提|实)|起|出)/u;
const CLAUSE_VERB =
  /^(?:提出|指出|认为|确定|推进|推动|开展|实施|加快|加强|坚持|实现|实行|推行|抓好|做好|搞好|进行|继续|进一步|大力|积极|努力|必须|应当|使|让|关于)$/u;
const CLAUSE_START =
  /^(?:解决|避免|营造|打击|反对|防止|完成|提高|扩大|达到|保证|成为|参加|形成|适应|取得|领导|没有|完善|落实|健全|建立|加大)$/u;
const CARRIED = /^(?:加快|深入|扎实|纵深|全面|持续|有序|稳步|全力)(?:推进|实施|开展)/u;
const NO_COINED = /(?:建设|工程|项目|工作|服务|发展|改造|任务|活动|企业)$/u;
const ATTRIBUTED =
  /^([^，。；：的]{2,24}?)的(责任制|政策|方针|基本国策|基本路线|战略决策|战略方针|宏伟目标|奋斗目标|战略目标|战略部署|重大战略|重大决策)(?=$|[和与及])/u;
const NO_ATTRIBUTE =
  /党|中央|国家的?$|政府|上述|有关|相关|各项|一系列|正确|错误|我们|我国|现行|既定|行之有效|必要|适当|这些|那些|具体|相应|特殊|优惠|同样|不同|严格|统一|积极|稳健|宽松|从紧|重要|新的?$|今后|今年|本世纪|压倒|这一|独立|规定|确定|制定|提出|已经|进一步/u;
const SUBJECT_OF =
  /^(?:继续|深入|加快|持续|全面|稳步|扎实|有序|顺利|纵深|不断|进一步|积极|蓬勃|正在|基本|已经?|也|正)?(?:推进|实施|深化|启动|推开|铺开|展开|开展|落地见效|落地落实|走深走实|取得)|^是[^，。；]{2,24}的(?:重要|关键|必要|有效|根本|主要)?(?:抓手|举措|途径|关键|路径|支撑|引擎|任务)(?=[，。；]|$)/u;

export function courses(lexicon: Lexicon): Recogniser {
  const governing = {
    verbs: lexicon.words('verb.govern'),
    subjectOf: SUBJECT_OF,
    names: (scene: Scene, phrase: Phrase): readonly Find[] => {
      const found = splitJoined(scene, phrase, course);
      if (found.length > 0) return found;
      const special = coined(scene, phrase) ?? attributed(scene, phrase);
      return special ? [special] : [];
    },
  };
  const leftEdge = makeLeftEdge(lexicon);
  const reforms = wordTrie(['改革', '改革试点', '体制改革', '制度改革', '机制改革']);
  return (scene) => [...governed(scene, governing), ...reformsAnywhere(scene), ...summedUp(scene), ...systems(scene)];

  /** 推行股份制: a system in three characters, as the object of a verb that brings it in. */
  function* systems(scene: Scene): Generator<Find> {
    if (!scene.text.includes('制')) return;
    for (const match of scene.text.matchAll(SYSTEM)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (isBoundary(scene, span.start) && isBoundary(scene, span.end) && !NO_SYSTEM.test(match[0]))
        yield findAt(scene, span, { kind: 'Strategy', rule: 'system-name' });
    }
  }

  /** 开展某某整治、某某清零、某某提升等专项行动: what a word for courses sums up is one, each of them. */
  function* summedUp(scene: Scene): Generator<Find> {
    if (!scene.text.includes('等')) return;
    for (const match of scene.text.matchAll(SUMMED)) {
      const list = match.groups?.['list'] ?? '';
      let at = match.index;
      const parts = list.split('、');
      const items: { start: number; end: number }[] = [];
      for (const [index, part] of parts.entries()) {
        const end = at + part.length;
        const start = index === 0 ? Math.max(at, leftEdge(scene, end)) : at;
        items.push({ start, end });
        at = end + 1;
      }
      const isRow = items.every(({ start, end }) => {
        const words = scene.text.slice(start, end);
        return (
          words.length >= 3 &&
          isBoundary(scene, start) &&
          isBoundary(scene, end) &&
          !GENERIC.test(words) &&
          !NO_ITEM.test(words)
        );
      });
      if (!isRow || items.length < 2) continue;
      for (const item of items)
        yield findAt(scene, item, {
          kind: 'Strategy',
          rule: 'summed-course',
          hints: { head: match.groups?.['head'] ?? '' },
        });
    }
  }

  /** 粮食购销体制改革: a reform of a system is a name wherever it stands. */
  function* reformsAnywhere(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, reforms)) {
      const start = leftEdge(scene, head);
      const own = scene.text.slice(start, head);
      const least = end - head > 2 ? 2 : /[制权税费]$/u.test(own) ? 3 : 4;
      if (
        own.length < least ||
        GENERIC.test(own) ||
        NO_START.test(own) ||
        /[的“”]|进行|实行|运用|方式|^(?:依托|通过|[和与及]|正确处理|中推进|原则|整个|用足|用好|顺利|不断|进行)|(?:进行|用好)$/u.test(
          own,
        )
      )
        continue;
      if (GOES_ON.test(scene.text.slice(end)) && !/^(?:的|方案)/u.test(scene.text.slice(end))) continue;
      const tokens = scene.tokens.slice(tokenAt(scene, start), tokenAt(scene, end - 1));
      if (
        tokens.some(
          ({ text, tag }) => /^(?:[drpcmt]|u[a-z]?|q)$/u.test(tag) || (text.length === 1 && /^[vp]/u.test(tag)),
        )
      )
        continue;
      yield findAt(scene, { start, end }, { kind: 'Strategy', rule: 'reform-name', hints: { head: '改革' } });
    }
  }
}

/** 产业建圈强链加快推进: words no dictionary has, carried out. */
function coined(scene: Scene, { first, last, verb }: Phrase): Find | undefined {
  const start = scene.tokens[first]?.start ?? 0;
  const end = scene.tokens[last]?.end ?? 0;
  const words = scene.text.slice(start, end);
  if (verb !== 'subject' || words.length < 4 || words.length > 10) return undefined;
  const isCoined = scene.tokens
    .slice(first, last + 1)
    .some(({ text, tag }) => tag === 'x' && /^\p{Script=Han}{2,}$/u.test(text));
  const isNoun = scene.tokens.slice(first, last + 1).every(({ tag }) => /^(?:n|x|vn|an|b|j|l|i)/u.test(tag));
  if (!isCoined || !isNoun || !CARRIED.test(scene.text.slice(end)) || NO_COINED.test(words)) return undefined;
  return findAt(scene, { start, end }, { kind: 'Strategy', rule: 'coined-course', hints: { verb } });
}

/** 坚持按保护价收购粮食的政策: what the policy is, joined to its head by 的. */
function attributed(scene: Scene, { first, last, verb }: Phrase): Find | undefined {
  if (!/^(?:实行|坚持|落实|执行|贯彻|实施|推行|完善|稳定|实现|贯彻执行)$/u.test(verb)) return undefined;
  const start = scene.tokens[first]?.start ?? 0;
  if (scene.text[start - 1] === '、') return undefined;
  const pause = /[，。；：！？、（“”\n]/u.exec(scene.text.slice(start, start + 60));
  const clause = scene.text.slice(start, start + (pause?.index ?? 40));
  const match = ATTRIBUTED.exec(clause);
  if (!match || last < first) return undefined;
  const [words, own, head] = match as unknown as [string, string, string];
  const inner = own.replace(/\s/gu, '');
  if (inner.length < 4 || inner.length > 18 || NO_ATTRIBUTE.test(own)) return undefined;
  const isGoal = /(?:目标|决策|部署)$/u.test(head);
  const span = { start, end: start + (isGoal ? own.length : words.length) };
  return findAt(scene, span, {
    kind: isGoal ? 'Slogan' : 'Strategy',
    rule: 'attributed-course',
    hints: { verb, head },
  });
}

function course(scene: Scene, { first, last, verb }: Phrase): Find | undefined {
  const start = scene.tokens[first]?.start ?? 0;
  const until = scene.tokens[last]?.end ?? 0;
  // 推动甲乙一体化建设: to build it up is what is done with it.
  const end = /一体化建设$/u.test(scene.text.slice(start, until)) ? until - 2 : until;
  const words = scene.text.slice(start, end);
  const isNamedSo = /^高(?:水平|质量)/u.test(words) && /(?:行动|计划|工程)$/u.test(words);
  if (words.length < 4 || words.length > 24 || (NO_START.test(words) && !isNamedSo) || /[“”]/u.test(words))
    return undefined;
  if (verb === '以' && !/^为/u.test(scene.text.slice(end))) return undefined;
  // 把甲乙一体化作为主攻方向: what is taken for the chief task is a course.
  if (/^[把将]$/u.test(verb) && !/^(?:作为|摆在|放在|列为)/u.test(scene.text.slice(end))) return undefined;
  if (GOES_ON.test(scene.text.slice(end)) || !isBoundary(scene, end) || isClause(scene, first, last)) return undefined;
  for (const head of HEADS) {
    const match = head.pattern.exec(words);
    if (!match) continue;
    const own = words.slice(0, match.index);
    // The last item of a list that is counted behind it is no part of the count: 丙 of 甲、乙、丙三大战略.
    if (scene.text[start - 1] === '、' && /.(?:[二三四五六七八九十]|\d)[大项个]/u.test(own)) continue;
    if (own.length < (verb === '以' ? 2 : head.own) || GENERIC.test(own) || /[和与及]$/u.test(own)) continue;
    if (!head.joins && /.[和与及]./u.test(own) && own.length > 12) continue;
    // 产城融合 is coined of two words; 业态融合 tells of a thing.
    if (match[0] === '融合' && dictionaryTag(own) !== undefined) continue;
    if (match[0] === '化' && !isProcess(scene, words, end)) continue;
    // 产业化和市场化, 机械化、半自动化: states in a row.
    if (
      match[0] === '化' &&
      (/^.{1,3}化[和与及].{1,3}化$/u.test(words) || (words.length < 5 && /化、$/u.test(scene.text.slice(0, start))))
    )
      continue;
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
  const goesOn = /^(?:、.{1,3}化|[和与].{1,3}化|发展|建设|转型|生产)/u.test(scene.text.slice(end));
  if (NO_PROCESS.test(words) || goesOn) return false;
  const token = scene.tokens[tokenAt(scene, end - 1)] as Token;
  return token.text.length >= 3 && dictionaryTag(token.text) !== 'v';
}

/** A phrase with a governing verb or an adverb of its own inside is a clause. */
function isClause(scene: Scene, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const { text, tag } = scene.tokens[index] as Token;
    if (CLAUSE_VERB.test(text) || (index === first && tag === 'v' && CLAUSE_START.test(text))) return true;
  }
  return false;
}
