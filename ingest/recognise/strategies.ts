/** Courses of action without marks: by head (工业强市战略), by form (数字济南, 生态立市, 强省会), in lists of siblings. */
import type { Kind } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt, spanOf } from './find.js';
import { headsIn, isAnchored, isNominal, ownWords } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag } from './segment.js';

/** 工业强市, 科教兴国, 生态立区. */
const MOTTO =
  /(?:\p{Script=Han}{2}[立兴强富治活][国省市区县州])?\p{Script=Han}{2}(?:[立兴强富治活][国省市区县州](?:战略)?|[强治建兴]军(?![队事人委])|兴农|兴村|强农|强村|强企|强校|强镇|强警|兴贸)/gu;
/** Mottoes side by side bear each other out: 制造强市、质量强市. */
const LISTED_MOTTO = /[立兴强富治活][国省市区县州]、\p{Script=Han}{2}[立兴强富治活][国省市区县州]/u;
const STRONG = /(?<!\p{Script=Han}[最更较])强(?:省会|省|市|县|区|国)(?=建设|战略|目标|[，。；、]|$)/gu;
const GENERIC_OWN =
  /^(?:发展|国家|重大|总体|长期|这一|该|重要|区域|专项|三年|五年|一系列|新|大|军事|自觉|集体|一致|具体|实际|共同|果断|联合|执法|救援|统一|年度|工作|生产|经济|投资|采购|招生|建设|国民经济|财政|信贷|学习|教学|产品|招聘|经济建设|第[一二三四五六七八九十]+个五年|五年|十年)*$/u;
/** Economic plans and orders of old reports, and classes of strategies. */
const NO_STRATEGY =
  /(?:[原该本]|整个|国民经济|总面积|按|超|军事|全球|世界|国内|一体化国家|三大|两大|几大|各项|相应|全国|国家)$|国民经济|^(?:国内|世界|全球|大有作为|我国|美国|苏联)/u;
/** 战略 said of something else: 战略机遇期, 战略支点. */
const STRATEGIC =
  /^战略(?:机遇|基点|支点|地位|意义|眼光|物资|资源|合作|伙伴|互信|对话|定力|任务|目标|布局|组合|空间|力量|选择|转移|安排|储备|威慑|使命|思想|思维|高度|要求|部署|导弹|武器|科技|产业|核)/u;
/** Source: 14th Five-Year Plan, parts 5, 7 and 10. */
/** （一）实施…行动 without its verb: a heading that is the name of a course, and a clause that says how one goes ahead. */
const HEADING =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十]+[、，])\s*(?:组织实施|深入实施|实施|组织开展|深入开展|开展|推进|深化|坚决打好|打好|打赢|深入打好)?(?<name>[^，。；：、！？\s“”]{4,26}(?:专项行动|提升行动|行动|工程|攻坚战|倍增计划|行动计划))[。：\s]?$/u;
const GOES_AHEAD =
  /(?<=^|[，。；！？—\s])(?<name>[^，。；：、！？—\s“”的了]{4,20}(?:专项行动|提升行动|攻坚行动|整治行动|三年行动|行动计划|攻坚战|倍增计划))(?=成效|深入|扎实|全面|稳步|有序|加快|顺利|持续|启动|深化|取得|纵深|圆满)/gu;
const MODED =
  /(?:数字|智慧|法治|美丽|平安|健康|海绵|韧性|和美|书香|学习型|服务型)(?:政府|乡村|社会|城市|村镇|社区)(?![化型])/gu;
const SHARED =
  /(?:实施|推进|坚持|深化|落实)(?:好|了)?((?:(?!实施|推进)\p{Script=Han}{4,5}、){1,7}\p{Script=Han}{4,5})(?:[一二三四五六七八九十]大)?战略(?=[，。；]|$)/gu;
/** Source: titles of the outlines for river basins and economic belts since 2016. */
const RIVER =
  /\p{Script=Han}{1,3}[江河湖](?:流域|经济带|生态经济带|两岸)(?:\p{Script=Han}{2}(?:保护|治理|修复)(?:和|与))?(?:高质量|绿色|一体化)?发展/gu;
const ARTICLES =
  /(?<=做好|写好|做实|落实|打好|打出|推进|聚焦|围绕)\p{Script=Han}{0,4}?[二三四五六七八九十](?:篇(?:大)?文章|张(?:王)?牌|场硬仗|大硬仗)/gu;
const CHIEF =
  /(?<=推行|落实|实行|健全|深化|完善|全面|实施|建立|压实|[、和])(?!省长|市长|县长|区长|[推实执]行|落实|实施)\p{Script=Han}{1,3}长制(?=[，。；、和的]|$|工作|改革|全面|推动|为|体系|机制)/gu;
const SYSTEM_HEADING =
  /^\s*[（(][一二三四五六七八九十\d]{1,3}[)）]\s*(?!构建|完善|健全|建立|加快|推进|打造|优化|建设|强化|形成)(?<name>\p{Script=Han}{4,14}体系)[。：\s]*$/u;
const CAMPAIGN =
  /(?<=开展|推进|启动|参加|抓好|巩固|深化|部署|组织|[、，。和]|^)(?:深入|扎实|全面|好|了)?(?<name>(?!开展|推进|启动|参加|抓好|深入|扎实|全面|组织|认真|巩固|深化|部署)(?:党的)?(?:(?!的)\p{Script=Han}){2,8}(?:教育实践活动|主题教育活动|集中教育活动|学习教育活动|专题教育活动|主题实践活动))/gu;
const DOCTRINE = /习近平(?:总书记)?\p{Script=Han}{2,6}?(?<!中国特色社会主义)思想(?=[，。；、“”的和及为]|精神|$)/gu;
/** What stands before a name and is no part of it: 打好…攻坚战, 实施好“甲”战略, 对乙战略 cut as one word with 乙. */
const NO_PART =
  /^(?:(?:超额|提前|胜利|全面)?完成(?=第?[一二三四五六七八九十“])|(?:[省市区县州]委|[省市区县州]?政府|中央)(?=“)|打[好赢]|好(?=“)|[和与及](?!平|谐)|对(?![外口标台内接等话]))/u;
const NUMBERED = /^[一二三四五六七八九十两\d]{1,2}[大项个]/u;

export function strategies(lexicon: Lexicon): Recogniser {
  const heads = wordTrie(lexicon.words('strategy.head'));
  const modes = lexicon.words('mode.word');
  const generic = new Set(['重大', '国家', '发展', '一系列', '有关']);
  const leftEdge = makeLeftEdge(lexicon);
  const weak = lexicon.words('stop.weak');
  const become = wordTrie(['一体化', '开发开放']);
  const nature = wordTrie([...lexicon.names('nature').keys()]);
  const launch = wordTrie([
    '实施',
    '启动',
    '推进',
    '开展',
    '推出',
    '制定',
    '部署',
    '组织',
    '深化',
    '坚持',
    '施行',
    '推行',
    '执行',
    '打好',
    '打赢',
    '落实',
    '贯彻',
    '完善',
    '推动',
    '抓好',
    '做好',
    '优化',
  ]);

  return (scene) => [
    ...headed(scene),
    ...headings(scene),
    ...systems(scene),
    ...campaigns(scene),
    ...integrations(scene),
    ...chiefs(scene),
    ...numbered(scene),
    ...articles(scene),
    ...rivers(scene),
    ...shared(scene),
    ...doctrines(scene),
    ...mottoes(scene),
    ...moded(scene),
    ...modedThings(scene),
  ];

  function* headed(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, heads)) {
      const edge = leftEdge(scene, head);
      const start = edge + (NO_PART.exec(scene.text.slice(edge, head))?.[0].length ?? 0);
      const own = ownWords(scene, { start, head, end }, generic);
      const words = scene.text.slice(start, head);
      // The last item of a list that is counted behind it: 丙 of 甲、乙、丙三大战略.
      if (scene.text[start - 1] === '、' && /.(?:[二三四五六七八九十]|\d)[大项个]/u.test(words)) continue;
      if (own.length < 3 || GENERIC_OWN.test(words) || /^[年月日上下中比原]|[的是]/u.test(words)) continue;
      if (
        /^(?:方案|规划|指标|单位|纲要|性|部|书|草案|执行|意见|任务(?!落实|完成))/u.test(scene.text.slice(end)) &&
        !/(?:完成|落实)$/u.test(scene.text.slice(0, start))
      )
        continue;
      if (/^(?:和|与|及)/u.test(scene.text[start - 1] ?? '') && own.length < 4) continue;
      if (NO_STRATEGY.test(words) || STRATEGIC.test(scene.text.slice(head)) || !isNominal(scene, start, head, weak))
        continue;
      const isLaunched =
        launch.longestBefore(scene.text, start) !== undefined || /[、”]/u.test(scene.text[start - 1] ?? '');
      const isTyped =
        /(?:专项|提升|攻坚|培育|倍增|三年|五年|振兴|攀登|治理|整治|强国|强省|强市)$/u.test(words) ||
        /战略|攻坚战|保卫战/u.test(scene.text.slice(head, end));
      if (!isLaunched && !isTyped && !isAnchored(scene, start, head, lexicon)) continue;
      yield findAt(
        scene,
        { start, end },
        { kind: 'Strategy', rule: 'strategy-head', hints: { head: scene.text.slice(head, end) } },
      );
    }
  }

  /** 九大攻坚改革行动, 12项重点攻坚任务. */
  function* numbered(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, heads)) {
      const before = scene.text.slice(Math.max(0, head - 14), head);
      const match = /[一二三四五六七八九十\d]{1,2}大\p{Script=Han}{0,8}$/u.exec(before);
      if (match && NUMBERED.test(match[0]) && !/^[一1]大|的/u.test(match[0]) && !STRATEGIC.test(scene.text.slice(head)))
        yield findAt(scene, { start: head - match[0].length, end }, { kind: 'Strategy', rule: 'strategy-number' });
    }
  }

  function* headings(scene: Scene): Generator<Find> {
    const heading = HEADING.exec(scene.text)?.groups?.['name'];
    if (heading !== undefined && !/^(?:关于|加强|加快|全面)|[的了在]/u.test(heading)) {
      const start = scene.text.indexOf(heading);
      yield findAt(scene, { start, end: start + heading.length }, { kind: 'Strategy', rule: 'course-heading' });
    }
    for (const match of /行动|攻坚战|倍增计划/u.test(scene.text) ? scene.text.matchAll(GOES_AHEAD) : [])
      if (
        !/^(?:全市|全省|全区|全县|各项|一系列|有关|我们|三大|两大)?(?:专项行动|行动)$|^(?:全|各|这|该)/u.test(
          match[0],
        ) &&
        isBoundary(scene, match.index)
      )
        yield findAt(scene, spanOf(match), { kind: 'Strategy', rule: 'course-ahead' });
  }

  /** （一）人才交流培养体系 under a heading for systems: each is one of them. */
  function* systems(scene: Scene): Generator<Find> {
    if (!scene.sentence.isHeading && !/^\s*[（(]/u.test(scene.text)) return;
    const name = SYSTEM_HEADING.exec(scene.text)?.groups?.['name'];
    if (name === undefined || !scene.sentence.section.some((one) => /体系/u.test(one))) return;
    const start = scene.text.indexOf(name);
    if (isBoundary(scene, start))
      yield findAt(scene, { start, end: start + name.length }, { kind: 'Strategy', rule: 'system-heading' });
  }

  /** 党的群众路线教育实践活动: a campaign of learning by its head. */
  function* campaigns(scene: Scene): Generator<Find> {
    if (!scene.text.includes('活动')) return;
    for (const match of scene.text.matchAll(CAMPAIGN)) {
      const start = match.index + match[0].length - (match.groups?.['name'] ?? '').length;
      if (isBoundary(scene, start))
        yield findAt(scene, { start, end: match.index + match[0].length }, { kind: 'Strategy', rule: 'campaign' });
    }
  }

  /** 京津冀交通一体化, 某新区开发开放: what is to become of an area, with its name. */
  function* integrations(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, become)) {
      const start = leftEdge(scene, head);
      if (
        head - start < 3 ||
        head - start > 12 ||
        !isNominal(scene, start, head, weak) ||
        /[“”、]/u.test(scene.text.slice(start, head))
      )
        continue;
      if (
        holdsArea(scene, start, head) &&
        !/^(?:示范区|先行区|试验区|合作|规划|办|保护|管理)/u.test(scene.text.slice(end))
      )
        yield findAt(scene, { start, end }, { kind: 'Strategy', rule: 'area-becomes' });
    }
  }

  function holdsArea(scene: Scene, start: number, end: number): boolean {
    const tokens = scene.tokens.slice(tokenAt(scene, start), tokenAt(scene, end - 1) + 1);
    return tokens.some(
      ({ tag, text, start: at }) =>
        text.length > 1 &&
        (tag === 'ns' ||
          nature.longestAt(scene.text, at)?.end === at + text.length ||
          lexicon.divisions.trie.longestAt(scene.text, at)?.end === at + text.length),
    );
  }

  /** 林长制, 河湖长制: one person answers for one thing. */
  function* chiefs(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(CHIEF))
      yield findAt(scene, spanOf(match), { kind: 'Strategy', rule: 'chief-system' });
  }

  /** 金融五篇大文章, 四张牌: a counted figure of speech as the object of a verb. */
  function* articles(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(ARTICLES))
      yield findAt(scene, spanOf(match), { kind: 'Strategy', rule: 'counted-articles' });
  }

  /** 习近平生态文明思想: a doctrine by its author. */
  function* doctrines(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(DOCTRINE))
      yield findAt(scene, spanOf(match), { kind: 'Slogan', rule: 'doctrine' });
  }

  /** 实施创新驱动、开放先导、依法治市战略: words of one length that share the last one's head. */
  function* shared(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(SHARED)) {
      const list = match[1] as string;
      const items = list.split('、');
      if (new Set(items.map((item) => item.length)).size > 1) continue;
      let at = match.index + match[0].indexOf(list);
      for (const item of items) {
        yield findAt(
          scene,
          { start: at, end: at + item.length },
          { kind: 'Strategy', rule: 'shared-head', name: `${item}战略`, hints: { inner: item } },
        );
        at += item.length + 1;
      }
    }
  }

  /** 渭河流域生态保护和高质量发展: what is to become of a river and its land, as national plans put it. */
  function* rivers(scene: Scene): Generator<Find> {
    for (const match of matchesBy(/[江河湖](?:流域|经济带|生态经济带|两岸)/u, scene.text, RIVER)) {
      const river = nature.longestAt(scene.text, match.index);
      if (!river || !isBoundary(scene, match.index)) continue;
      yield findAt(scene, spanOf(match), { kind: 'Strategy', rule: 'river-course' });
    }
  }

  function* mottoes(scene: Scene): Generator<Find> {
    for (const match of matchesBy(
      /[立兴强富治活][国省市区县州]|[强治建兴]军|[兴强][农村企校镇警贸]/u,
      scene.text,
      MOTTO,
    )) {
      const start = match.index;
      const tag = dictionaryTag(match[0].slice(0, 2));
      const isListed = LISTED_MOTTO.test(scene.text.slice(Math.max(0, start - 5), start + match[0].length + 5));
      if (!isBoundary(scene, start) || (!isListed && (tag === undefined || !/^(?:n|vn|a|an|nz|b)$/u.test(tag))))
        continue;
      if (/^(?:家|外|际|内|会|长|委|民|务|防|区|之路)/u.test(scene.text.slice(start + match[0].length))) continue;
      yield findAt(scene, spanOf(match), { kind: 'Strategy', rule: 'motto-form' });
    }
    for (const match of scene.text.matchAll(STRONG)) {
      const edge = behindAdjectives(scene.text, leftEdge(scene, match.index));
      // 开创新时代…: the dictionary's 创新 is none here.
      const from = scene.text.startsWith('开创新', edge - 1) ? edge + 1 : edge;
      const rank =
        /^(?:首批|首个|首家|全国|全省|全市|国家级|省级|国家)+/u.exec(scene.text.slice(from, match.index))?.[0].length ??
        0;
      const isNamed = from + rank < match.index && match.index - from <= 14 && from > 0;
      const start = isNamed ? from + rank : match.index;
      const end = match.index + match[0].length;
      if (
        (match[0] !== '强省会' && !isNamed) ||
        !isBoundary(scene, match.index) ||
        !isNominal(scene, start, match.index, weak)
      )
        continue;
      yield findAt(
        scene,
        { start, end },
        {
          kind: 'Strategy',
          rule: 'strong-area',
          hints: {
            short: match[0],
            ...(scene.text.startsWith('建设', end) && { inner: `${scene.text.slice(start, end)}建设` }),
          },
        },
      );
    }
  }

  /** 数字政府, 美丽乡村: a word of mode and what it is a mode of. */
  function* modedThings(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(MODED)) {
      if (!isBoundary(scene, match.index)) continue;
      yield findAt(scene, spanOf(match), { kind: 'Strategy', rule: 'mode-thing' });
    }
  }

  /** 数字济南, 科创济南: a word of mode and an area's short name, as the object of a verb, before 建设, or among siblings. */
  function* moded(scene: Scene): Generator<Find> {
    for (let at = 2; at < scene.text.length; at += 1) {
      const area = lexicon.divisions.trie.longestAt(scene.text, at);
      const mode = scene.text.slice(at - 2, at);
      const isArea = area?.value.some(
        (one) => one.level !== 'district' && scene.text.slice(at, area.end) === one.short,
      );
      const object = isArea && area ? area.end : scene.text.startsWith('中国', at) ? at + 2 : 0;
      if (object === 0 || !/^\p{Script=Han}{2}$/u.test(mode) || !isBoundary(scene, at - 2) || !isBoundary(scene, at))
        continue;
      const tag = dictionaryTag(mode) ?? 'x';
      if (!modes.has(mode) && !/^(?:x|n|vn|nz|b|an)$/u.test(tag)) continue;
      if (/^[市省县区]|^(?:片区|分行|分公司|学院|大学|日报|经济|地区|实践)/u.test(scene.text.slice(object))) continue;
      const isSibling = hasSibling(scene, at - 2, object, scene.text.slice(at, object));
      const before = scene.tokens[tokenAt(scene, at - 2) - 1]?.text ?? '';
      const isObject =
        (modes.has(mode) &&
          (/^(?:建设|打造|推进|构建|创建|共建|深化|加快)$/u.test(before) ||
            /^(?:建设|创建)/u.test(scene.text.slice(object)))) ||
        (/^(?:n|nz|vn|an)$/u.test(tag) &&
          /^(?:建设|打造|创建)$/u.test(before) &&
          /^(?:$|[，。；、！]|的|建设|动员)/u.test(scene.text.slice(object)));
      const isAlways = /^(?:平安|美丽|数字|法治|健康|清廉|信用|诚信|智慧|书香)$/u.test(mode);
      if (isSibling || isObject || isAlways)
        yield findAt(
          scene,
          { start: at - 2, end: object },
          { kind: modeKind(modes.has(mode)), rule: isSibling ? 'mode-siblings' : 'mode-area' },
        );
    }
  }
}

/** 现代化经济强省: the adjectives of a goal belong to it, whatever the dictionary makes of them. */
const behindAdjectives = (text: string, edge: number): number =>
  edge - (/(?:新时代|社会主义|现代化|国际化)+$/u.exec(text.slice(0, edge))?.[0].length ?? 0);

const modeKind = (isKnown: boolean): Kind => (isKnown ? 'Strategy' : 'Slogan');

function hasSibling(scene: Scene, start: number, end: number, area: string): boolean {
  const left = scene.text.slice(0, start);
  const right = scene.text.slice(end);
  return left.endsWith(`${area}、`) || new RegExp(`^[、和]\\p{Script=Han}{2}${area}`, 'u').test(right);
}
