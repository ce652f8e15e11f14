/**
 * Campaigns, calls and ways of working that reports of the state name without marks: 开展农具改革运动, 反走私斗争, 发出…的号召, 退田还湖, 质量挂帅,
 * 一九六〇年国民经济计划, 某某教育实践活动; and words in marks that are to be obeyed: 严格执行国务院“约法三章”.
 */
import type { Kind } from '../../src/model/ontology.js';
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';
import { dictionaryTag } from './segment.js';

const MOVEMENT =
  /(?<=开展|掀起|发动|兴起|投入|深入|展开|进行|经过|推动|继续)(?:了|过|着|的|起|一个|一场|一次|群众性的?|全民性?的?|轰轰烈烈的|伟大的|广泛的|持久地|、)*(?<own>(?!政治|体育|群众|各|一系列|这|那|有关|革命|社会主义商品)[^，。；：“”《》的了一\s]{2,12}?)(?<tail>(?:的?(?:群众|全民)?(?:性)?)运动)(?!员|会|队|项|场|中枢|战)/gu;
const NO_MOVEMENT = /开展|进行|深入|研究|行动和|必须|坚持|各个|战线|轰轰烈烈|^(?:[多历]次|[两三四五六]大)/u;
const STRUGGLE =
  /反(?![动对革帝修霸侵美日法蒋干殖映])(?:“[^“”]{1,6}”|(?!斗争|运动|[的复对抗])\p{Script=Han}){1,8}?(?:斗争|运动)(?![性])/gu;
const CALL =
  /(?<=发出|提出|响应|发起|吹响)(?:了|的|过)?(?:关于)?“?(?<own>[^。；：“”《》]{4,36}?)”?的(?:伟大|庄严|战斗|时代)?(?:号召|号角)(?![力下])/gu;
const NO_CALL = /^(?:党|毛|我们|政治|中央|国务院|这|一|各|在)|提出|发出/u;
const RETURN = /[退休封]\p{Script=Han}还\p{Script=Han}(?![款债本])/gu;
const COMMAND = /\p{Script=Han}{2}挂帅(?=[，。；、！”]|$|的|，)/gu;
const YEAR_PLAN =
  /(?:一九[〇○零一二三四五六七八九]{2}|二[〇○零][〇○零一二三四五六七八九]{2}|(?:19|20)\d{2})年(?:度)?(?:的)?(?:国民经济(?:和社会发展)?)?计划(?=[，。；、的和]|$|就|是|已|规定|要|能|完成|执行)/gu;
const STILL_MORE =
  /(?<=让|使|推动|实现|促进|^|[，。；])(?:\p{Script=Han}{2}更\p{Script=Han})(?:、\p{Script=Han}{2}更\p{Script=Han}){2,}/gu;
const EDUCATION =
  /(?<=开展|深入|推进|抓好|巩固|深化|搞好|启动|参加|、|和)(?:了|好|的|以)?(?<own>(?!开展|和|发展|拓展|深化|巩固|丰富|各种|各项|群众性|社会主义教育)[^，。；：、“”《》了\s]{4,16}?)(?<tail>主题教育(?:活动)?|专题教育|学习教育(?:活动)?|教育实践活动|教育活动|学习实践活动)(?=[，。；、和]|$|，|为|成果)/gu;
/** Words in marks that a verb of obeying governs are rules, whatever the dictionary has. */
const OBEYED =
  /(?<=执行|落实|遵守|严守|兑现|信守|履行)(?:好)?(?!中)(?:(?!采取|实行|推行)\p{Script=Han}{2,4})?“(?<own>\p{Script=Han}{3,8})”(?=[，。；、]|$|的?(?:规定|要求|承诺))/gu;
/** 实现总产值翻一番的战略目标: the goal by what is to be reached. */
const GOAL =
  /(?<=实现|达到|实现了|为)(?<own>(?!这|上述|各项|预期|自己|我们|全年|今年|既定|党|一系列)[^，。；：“”《》的\s]{4,24})的(?:宏伟|战略|奋斗|伟大)(?:战略|奋斗)?目标/gu;
/** 优先发展甲同时注意发展乙的方针，…: a line that begins its clause. */
const LINE_FIRST =
  /(?<=^|[，。；：])(?<own>(?!这|那|根据|按照|遵照|坚持|贯彻|执行|实行|为了|在|因此|我们|上述)[^，。；：“”《》的\s]{8,40})的(?:总|建设|发展|基本)?方针(?=，|是|完全|必须|今后|不)/gu;
const ORDERED = /优先|为主|并举|同时|相结合|先.*后|兼顾|统筹|为辅/u;
/** 保就业、保基本民生、保市场主体: one verb at the head of each of three and more. */
const SAME_VERB =
  /(?<=^|[，。；：]|强化|做好|落实|统筹|推进|坚持|突出|抓好|持续|着力|全面|扎实|实现)(?<verb>[保稳促惠增防扩补控降抓守护强优])\p{Script=Han}{2,9}(?:、\k<verb>\p{Script=Han}{2,9}){2,}(?=[，。；]|$|工作|任务|的|等)/gu;
/** 以农业为基础的指导思想, 坚持以甲为主导: what comes first, said to be a line. */
const BASED =
  /以(?!人民|经济建设|习近平|毛|邓|此|其|这|我|本)\p{Script=Han}{2,8}为(?:基础|主导|根本|先导|骨干|主线|主题)(?=的(?:指导思想|方针|原则|思想|战略|基本方针))|(?<=坚持|贯彻|实行)以(?!人民|经济建设|习近平|毛|邓|此|其|这|我|本)\p{Script=Han}{2,8}为(?:基础|主导|根本|先导|主线|主题)(?=[，。；])/gu;
/** 稳定甲级所有、乙为基础的制度. */
const SYSTEM =
  /(?<=稳定|坚持|实行|完善|巩固|恢复)(?<own>\p{Script=Han}{4}(?:、\p{Script=Han}{4}){1,3})的(?:基本|经营|管理)?(?:制度|体制)/gu;
/** 扩大以甲代乙: one thing in place of another, as a course. */
const INSTEAD =
  /(?<=扩大|实行|推行|开展|采取|实施|推进|增加|搞好)(?<own>以\p{Script=Han}[代换]\p{Script=Han})(?!替|表|法|刑|罚|管)/gu;
/** 甲改革顺利推出: a reform that goes ahead. */
const AHEAD =
  /(?<=^|[，。；：的])(?<own>(?!各|有关|这|我国|全面|一系列|农村改革|城市改革|重点)[^，。；：、“”《》的了\s]{3,14}(?:改革|试点))(?=(?:已经|已|正在)?(?:顺利|全面|稳步|深入|取得|基本|不断|继续|持续|逐步|有序|加快|进一步|积极)(?:推|展|实|建|完|深|进|铺|启|取|得))/gu;
const NO_AHEAD =
  /推进|实施|深化|开展|进行|坚持|加快|以及|^(?:经济|政治|价格|企业|金融|教育|科技)?(?:体制|机制)?改革$|[在对把]|^(?:为|以|其他|完善|通过|是)|等/u;
/** 遵循古为今用的原则: a set phrase that is held to. */
const IDIOM = /(?<=遵循|坚持|贯彻|按照|本着|实行|奉行)(?<own>\p{Script=Han}{4})的(?:原则|方针)/gu;
/** 以甲公平、乙公平、丙公平为…: clauses of one ending that something is built on. */
const ONE_ENDING =
  /(?<=以)(?<own>\p{Script=Han}{2}(?<word>\p{Script=Han}{2})(?:、\p{Script=Han}{2}\k<word>){2,})(?=为)/gu;
/** 某某南方谈话: a talk by its speaker and place. */
const TALK =
  /(?<who>\p{Script=Han}{3}|\p{Script=Han}{3}同志)(?:的|在)?(?<own>视察南方|南方|\p{Script=Han}{1}[巡方州海京])(?:的|时的)?(?:重要)?(?:谈话|讲话)/gu;

export const campaigns: Recogniser = (scene, earlier) => {
  const { text } = scene;
  const finds: Find[] = [];
  const add = (start: number, end: number, kind: Kind, rule: string, name?: string): void => {
    if (isBoundary(scene, start))
      finds.push(findAt(scene, { start, end }, { kind, rule, ...(name !== undefined && { name }) }));
  };
  const each = (pattern: RegExp, use: (match: RegExpExecArray, own: string, at: number) => void): void => {
    for (const match of text.matchAll(pattern)) {
      const own = match.groups?.['own'] ?? match[0];
      use(match, own, match.index + match[0].indexOf(own));
    }
  };
  if (text.includes('运动'))
    each(MOVEMENT, (match, own, at) => {
      if (NO_MOVEMENT.test(own)) return;
      // 甲革命和乙丙运动 are two; 增甲、增乙运动 is one.
      const [first = '', second = ''] = own.split('和');
      const skip = second.length >= 3 && first[0] !== second[0] ? first.length + 1 : 0;
      add(at + skip, match.index + match[0].length, 'Strategy', 'movement', `${own.slice(skip)}运动`);
    });
  if (/反.*(?:斗争|运动)/u.test(text))
    each(STRUGGLE, (_match, own, at) => add(at, at + own.length, 'Strategy', 'struggle'));
  if (/号[召角]/u.test(text))
    each(CALL, (_match, own, at) => {
      if (!NO_CALL.test(own))
        finds.push(findAt(scene, { start: at, end: at + own.length }, { kind: 'Slogan', rule: 'call' }));
    });
  if (text.includes('还')) each(RETURN, (_match, own, at) => add(at, at + own.length, 'Strategy', 'land-returned'));
  if (text.includes('挂帅')) each(COMMAND, (_match, own, at) => add(at, at + own.length, 'Slogan', 'put-in-command'));
  if (text.includes('计划')) each(YEAR_PLAN, (_match, own, at) => add(at, at + own.length, 'Strategy', 'year-plan'));
  if (text.includes('更')) each(STILL_MORE, (_match, own, at) => add(at, at + own.length, 'Slogan', 'still-more'));
  if (/教育|实践活动/u.test(text))
    each(EDUCATION, (match, own, at) => {
      if (!/[在是]|^(?:全党|全国|加强|一次)/u.test(own))
        add(at, match.index + match[0].length, 'Strategy', 'education-campaign');
    });
  if (text.includes('”'))
    each(OBEYED, (_match, own, at) => {
      const isDenied = /(?:不|防止|避免|反对|禁止)[^，。；]{0,8}$/u.test(text.slice(0, at));
      const isOwn = dictionaryTag(own) !== undefined && !isDenied;
      if (isOwn && !earlier.some((one) => one.start <= at && one.end > at))
        add(at, at + own.length, 'Slogan', 'obeyed');
    });
  if (text.includes('目标'))
    each(GOAL, (_match, own, at) => {
      const lead =
        /^(?:到)?(?:本世纪末|今后\p{Script=Han}{1,3}年|\d{4}年|二〇\p{Script=Han}{2}年)(?:全国)?/u.exec(own)?.[0]
          .length ?? 0;
      const goal = own.slice(lead);
      if (
        /翻[一两二三]番|建成|赶上|超过|消除|现代化|全面小康|摆脱|脱贫/u.test(goal) &&
        !/原定|和维护|^我国/u.test(goal) &&
        goal.length >= 4
      )
        add(at + lead, at + own.length, 'Slogan', 'goal-reached');
    });
  if (text.includes('方针'))
    each(LINE_FIRST, (match, own, at) => {
      if (ORDERED.test(own) && !/坚持|贯彻|执行|按照|根据|制定|采取|遵循|实行/u.test(own))
        add(at, match.index + match[0].length, 'Slogan', 'line-first', own);
    });
  if (/([保稳促惠增防扩补控降抓守护强优])[^、，]{2,9}、\1/u.test(text))
    each(SAME_VERB, (_match, own, at) => {
      const run = own.replace(/(?:各项)?工作$/u, '');
      if (
        !/保护|就是|了/u.test(run) &&
        run.split('、').every((item) => item.length >= 3 && dictionaryTag(item) === undefined)
      )
        add(at, at + run.length, 'Slogan', 'same-verb');
    });
  if (/以.{2,30}为|以.[代换]/u.test(text)) {
    each(BASED, (_match, own, at) => add(at, at + own.length, 'Slogan', 'put-first'));
    each(INSTEAD, (_match, own, at) => add(at, at + own.length, 'Strategy', 'in-place-of'));
    each(ONE_ENDING, (_match, own, at) => add(at, at + own.length, 'Slogan', 'one-ending'));
  }
  if (/制度|体制/u.test(text)) each(SYSTEM, (_match, own, at) => add(at, at + own.length, 'Slogan', 'system-of'));
  if (/改革|试点/u.test(text))
    each(AHEAD, (_match, own, at) => {
      if (!NO_AHEAD.test(own) && !earlier.some((one) => one.kind === 'Strategy' && one.end === at + own.length))
        add(at, at + own.length, 'Strategy', 'reform-ahead');
    });
  if (/的(?:原则|方针)/u.test(text))
    each(IDIOM, (_match, own, at) => {
      if (/^[il]/u.test(dictionaryTag(own) ?? '')) add(at, at + own.length, 'Slogan', 'idiom-held-to');
    });
  if (/谈话|讲话/u.test(text)) each(TALK, (match) => talk(scene, match, finds));
  return finds;
};

function talk(scene: Scene, match: RegExpExecArray, finds: Find[]): void {
  const who = (match.groups?.['who'] ?? '').replace('同志', '');
  const isPerson = scene.tokens.some(
    (token) => token.start === match.index && token.tag.startsWith('nr') && token.text === who,
  );
  const start = isPerson ? match.index : match.index + match[0].indexOf(match.groups?.['own'] ?? '');
  if (isPerson || /南方谈话$/u.test(match[0]))
    finds.push(
      findAt(
        scene,
        { start, end: match.index + match[0].length },
        {
          kind: 'Event',
          rule: 'talk',
          hints: { inner: match[0].slice(start - match.index).replace(/^.*?(?=视察|南方)/u, '') },
        },
      ),
    );
}
