/** What serves a formulation, by clause: 深度融入“一带一路”, 是落实X的重要平台, 为X作出示范, 在X中走在前, 支持A建设X. */
import { chargedUnder, chargedWith } from './charged-with.js';
import { governingOf } from './governing.js';
import { listUpTo } from './lists.js';
import { byOwnArea } from './own-task.js';
import type { Draft, Reading, Relate, Said } from './reading.js';
import { isMeant } from './reading.js';
import {
  clauseOf,
  directed,
  draft,
  goesOn,
  headOf,
  INTO,
  isAtClauseStart,
  isSubject,
  NAMED_GOAL,
  NO_SUBJECT,
  type Rule,
  SERVER,
  SERVES,
  SERVES_MARKED,
  startOf,
  subjectsOf,
} from './serving.js';
import { topicOf } from './topic.js';

const FORMULATION = new Set(['Strategy', 'Slogan', 'Theme']);
const AROUND: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?:为|对)(?:全省|全国|全市|山东|推动|推进|加快)?(?:建设)?“?$|(?:^|将|也|更|，)为[^，。；“”]{0,10}(?:推动|推进|加快|建设|打造|实施|助力|落实|服务)“?$/u,
    /^”?(?:建设|发展|战略)?(?:高质量发展)?(?:作出|做出|当好|提供|贡献|探索|积累|注入|趟出|闯出|树立|奠定|增添|赋能)/u,
  ],
  [
    /对于?[^，。；“”]{0,12}(?:推动|落实|服务|融入|实施|推进|建设|打造|加快|促进)“?$/u,
    /^”?(?:战略|建设|行动)?[^，。；]{0,8}(?:具有|有着|起到|意义重大|产生)/u,
  ],
  [
    /在[^，。]{0,40}“?$/u,
    /^”?(?:建设|实施)?(?:过程)?(?:中|上)(?:[^，。]{0,4})(?:走在前|作示范|当先锋|勇当|发挥|的定位|的角色|走在|承担|担负|担起|担当|争当|当好|扛起|打头阵|走前列|挑大梁|勇挑|贡献|展现|彰显|争先|建功)/u,
  ],
  [/推动“?$/u, /^”?(?:战略)?(?:落地|走深|见效|落实)/u],
  [/(?:把|将)“?$/u, /^”?(?:战略|理念|行动|活动|建设|主题活动)?(?:贯穿|落到|落实到|列入|纳入|融入到)/u],
  [/掀起“?$/u, /^”?(?:的)?(?:热潮|高潮)/u],
  [
    /(?:肩负|承担|担负|扛起|担起|扛牢)(?:着|起|了)?[^，。；“”]{0,10}“?$/u,
    /^”?(?:战略|建设)?的?[^，。；]{0,4}(?:重任|使命|任务|责任|重责)/u,
  ],
];
/** X是落实Y的重要平台, X是Y的主战场. */
const IS_FOR =
  /^(?:[，,])?(?:既|也|又|还|正|不仅|已)?(?:是|作为|成为|打造成为|建设成为)(?:全市|全省|全国|国家|我市|我省|[\p{Script=Han}]{2,6}(?=加快|落实|服务|推进|实施))?(?:加快|深入|贯彻|全面|推动|率先)*(?:落实|服务|支撑|融入|实施|推进|推动|建设|践行|承接|对接|打造)?(?:和(?:服务|融入|实施))?(?:好)?“?$/u;
const ROLE_OF =
  /^”?(?:现代化国际大都市)?(?:交汇点|节点|核心区)?(?:建设|发展|战略)?(?:落地|实施|走深走实)?的(?:[\p{Script=Han}]{0,4})(?:要求|必由之路|支撑|保障|途径|实践|基础|动力|着力点|关键|法宝|平台|载体|支点|抓手|举措|引擎|阵地|主战场|主阵地|龙头|核心区|空间|支撑|样板|窗口|先手棋|突破口|战场|标志性工程|重点工程|重点项目|牵引性工程|关键工程|重要节点|节点城市|节点|枢纽|门户|前沿|重要一环|关键一环|生动实践|具体行动|缩影|先行区|排头兵|桥头堡|承载地|试验田|试点)/u;
const HEADS =
  /(?:建设|打造|创建|争创|建成|成为|争当|争做|创成)(?:为|好|了|成为?)?(?:具有|全国|全省|国家|世界|国际|一流|区域性|重要)?[^，。；“”、]{0,14}?“?$/u;
/** 支持成都、绵阳深化…: what an area is backed in doing. */
const DOES =
  /^(?:等(?:地|市|地市|区|县|区县|\p{Script=Han}{2,6}(?:高校|院校|企业))?)?(?:加快|率先|全面|深入|积极|大力|高标准|高水平|高质量|扎实)*(?:深化|开展|实施|推进|建设|打造|创建|争创|创新|强化)(?:[^，。；“”]{2,20}、)?“?$/u;
const SUPPORTS = /(?:支持|推动|赋予|促进|推进|助推|引导|鼓励|[把将])$/u;

export const serves: Relate = (reading) =>
  reading.resolved.sentences.flatMap((sentence, index) => {
    if (reading.repeats.has(index)) return [];
    if (sentence.isHeading) return inHeading(reading, index);
    const here = reading.said[index] ?? [];
    const found = new Map<string, Draft>();
    for (const term of here) {
      if (!FORMULATION.has(term.kind) || term.isInner) continue;
      const played = playsPart(reading, index, term);
      for (const one of played.length > 0
        ? played
        : [
            ...supported(reading, index, term),
            ...namedFor(reading, index, term),
            ...roleOf(reading, index, term),
            ...entrusted(reading, index, term),
            ...selected(reading, index, term),
            ...builds(reading, index, term),
            ...clauseVerb(reading, index, term),
            ...leadsIn(reading, index, term),
            ...madeInto(reading, index, term),
            ...ownCourse(reading, index, term),
            ...inOrderTo(reading, index, term),
            ...purpose(reading, index, term),
            ...chargedWith(reading, index, term),
            ...byOwnArea(reading, index, term),
          ]) {
        const key = `${one.subject}\n${one.object}`;
        if (one.subject !== one.object && !found.has(key)) found.set(key, one);
      }
    }
    return [...found.values(), ...chargedUnder(reading, index)];
  });

/** 某县：深入实施“…”战略, 某县深入实施“…”战略: a headline that begins with the area it tells of. */
function inHeading(reading: Reading, index: number): readonly Draft[] {
  const sentence = reading.resolved.sentences[index];
  const here = reading.said[index] ?? [];
  const area = here.find((one) => one.kind === 'District' && !one.isInner && one.mention.rule !== 'bound-area');
  if (!sentence || !area || headOf(reading, index, area) !== sentence.start) return [];
  const text = reading.resolved.placed.text;
  return here.flatMap((term) => {
    if (!FORMULATION.has(term.kind) || term.isInner || term.mention.start < area.mention.end) return [];
    const between = text.slice(area.mention.end, term.mention.start);
    const after = text.slice(term.mention.end, term.mention.end + 24);
    const verb = HEADLINE.exec(between)?.[0];
    if (
      verb === undefined ||
      !isMeant(term, after) ||
      (term.mention.rule === 'known-formulation' && !/服务|融入|落实/u.test(verb))
    )
      return [];
    return [draft(index, area, term, { rule: 'headline', verb, start: area.mention.start })];
  });
}

const HEADLINE =
  /^(?:[：:\s|｜]|——)?(?:奋力|深入|加快|全面|扎实|全力|积极|着力|努力|持续|大力|主动|深度)*(?:实施|推进|打造|建设|争创|创建|落实|融入|服务|践行|锚定|聚焦|唱响|擦亮|叫响|做强)(?:和服务|好)?“?$/u;

/** A subject carries over so many code units, less far with the verbs that any body of the area might govern. */
const NEAR = 120;
const FAR = 160;

const ENDS = /^(?:$|[”，,、。；;：！）)]|[和与及并的]|建设|战略|使命|目标|发展|试点)/u;

/** 支持济南、青岛建设X; 国家赋予山东建设X的使命: X is what the area is for. */
const supported: Rule = (reading, sentence, term) => {
  const here = reading.said[sentence] ?? [];
  const text = reading.resolved.placed.text;
  const { start } = clauseOf(reading, sentence, term.mention.start);
  const last = here.findLast((one) => isBacked(one) && one.mention.end <= term.mention.start);
  const does = last && last.mention.start >= start ? DOES.exec(text.slice(last.mention.end, term.mention.start)) : null;
  const heads = does ?? HEADS.exec(text.slice(start, term.mention.start));
  // 生产服务型国家物流枢纽 goes on behind the words that look like a formulation.
  if (!heads || !ENDS.test(text.slice(term.mention.end, term.mention.end + 3))) return [];
  const at = does && last ? last.mention.end : start + heads.index;
  const areas = listUpTo(text, at, here, { accepts: isBacked, last: /^(?:加快|率先|全面|等(?:地|市)?)?$/u });
  const first = areas[0];
  if (!first || !SUPPORTS.test(text.slice(Math.max(start, first.mention.start - 2), first.mention.start))) return [];
  return areas.map((one) =>
    draft(sentence, one, term, { rule: 'bestowed', verb: heads[0], start: first.mention.start }),
  );
};

/** An area, or a school or company, that is backed in doing something. */
const isBacked = (one: Said): boolean =>
  !one.isInner &&
  (one.kind === 'District' ||
    (one.kind === 'Organization' &&
      /(?:大学|学院|集团|公司|研究院|医院)(?:[（(][^）)]+[）)])?$/u.test(one.mention.name)));

/** 打造济南、青岛等“无证明城市”: the areas are to become it. */
const namedFor: Rule = (reading, sentence, term) => {
  const here = reading.said[sentence] ?? [];
  const text = reading.resolved.placed.text;
  const { start } = clauseOf(reading, sentence, term.mention.start);
  const areas = listUpTo(text, term.mention.start, here, {
    accepts: (one) => one.kind === 'District',
    last: /^(?:等(?:地|市|地区)?)?“$/u,
  });
  const first = areas[0];
  const before = first ? text.slice(start, first.mention.start) : '';
  const isPlayed =
    /(?:发挥|强化|突出)(?:好)?$/u.test(before) &&
    /^”(?:作用|功能|效应|优势)/u.test(text.slice(term.mention.end, term.mention.end + 4));
  if (!first || (!isPlayed && !/(?:打造|创建|建设|争创)$/u.test(before))) return [];
  return areas.map((one) =>
    draft(sentence, one, term, { rule: 'named-for', verb: before.slice(-2), start: first.mention.start }),
  );
};

/** 起步区是落实黄河重大国家战略的重要平台. */
const roleOf: Rule = (reading, sentence, term) => {
  const here = reading.said[sentence] ?? [];
  const text = reading.resolved.placed.text;
  const role = ROLE_OF.exec(text.slice(term.mention.end, term.mention.end + 24));
  if (!role) return [];
  const { start } = clauseOf(reading, sentence, term.mention.start);
  const who = here.findLast(
    (one) =>
      SERVER.has(one.kind) &&
      !one.isInner &&
      one.key !== term.key &&
      one.mention.rule !== 'post-body' &&
      one.mention.end <= term.mention.start &&
      one.mention.start >= start - 60 &&
      (isAtClauseStart(reading, sentence, one) || isDone(text, one, startOf(reading, sentence))) &&
      IS_FOR.test(withoutNames(reading, sentence, one.mention.end, term.mention.start)),
  );
  const follower = who ? undefined : followingRole(reading, sentence, term, role[0]);
  if (follower)
    return [draft(sentence, follower, term, { rule: 'role-of', verb: role[0], start, end: follower.mention.end })];
  return who
    ? [
        draft(sentence, who, term, {
          rule: 'role-of',
          verb: role[0],
          start: who.mention.start,
          end: term.mention.end + role[0].length,
        }),
      ]
    : [];
};

/** 青岛市的“…”战略正在深入推进: whose the term is that goes on. */
const ownCourse: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  const who = (reading.said[sentence] ?? []).find(
    (one) =>
      one.kind === 'District' &&
      !one.isInner &&
      /^(?:的)?“?$/u.test(text.slice(one.mention.end, term.mention.start)) &&
      term.mention.start > one.mention.end &&
      isAtClauseStart(reading, sentence, one),
  );
  return who && governingOf(reading, sentence, term)?.isBehind
    ? [draft(sentence, who, term, { rule: 'own-course', verb: '的', start: who.mention.start })]
    : [];
};

/** 作为X的主战场，A…: the subject stands behind what it is called. */
function followingRole(reading: Reading, sentence: number, term: Said, role: string): Said | undefined {
  const text = reading.resolved.placed.text;
  const { start } = clauseOf(reading, sentence, term.mention.start);
  if (
    !/^(?:作为|身处|地处|位于)(?:落实|服务|融入|实施)?(?:全国|全省|全市|国家)?“?$/u.test(
      text.slice(start, term.mention.start),
    )
  )
    return undefined;
  const from = term.mention.end + role.length;
  return (reading.said[sentence] ?? []).find(
    (one) =>
      SERVER.has(one.kind) &&
      one.kind !== 'Strategy' &&
      !one.isInner &&
      one.mention.rule !== 'post-body' &&
      /^[^，。；“”]{0,8}[，,]$/u.test(text.slice(from, headOf(reading, sentence, one))) &&
      !NO_SUBJECT.test(text.slice(one.mention.end).replace(/^[，,]/u, '')),
  );
}

/** 发展数字乡村是服务X的抓手, 实施“…”行动是落实X的举措: what is done is the subject. */
const isDone = (text: string, one: Said, base: number): boolean =>
  one.kind === 'Strategy' &&
  /(?:^|[，,。；;：:])(?:加快|大力|深入|全面|扎实|持续)*(?:发展|建设|推进|实施|开展|深化|打造|推动|抓好?)“?$/u.test(
    text.slice(base, one.mention.start),
  );

/** 在“数字济南”建设中，长清区率先…: who is ahead in it stands behind. */
const leadsIn: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  const { start } = clauseOf(reading, sentence, term.mention.start);
  if (!/^在(?:推进|实施|落实|服务|融入)?(?:全国|全省|全市)?“?$/u.test(text.slice(start, term.mention.start))) return [];
  const link = /^”?(?:战略|建设|行动)?(?:的?(?:实施|推进|建设))?(?:过程|进程)?中[，,]/u.exec(
    text.slice(term.mention.end),
  );
  if (!link) return [];
  const at = term.mention.end + link[0].length;
  const who = (reading.said[sentence] ?? []).find(
    (one) => one.kind === 'District' && !one.isInner && headOf(reading, sentence, one) === at,
  );
  return who && /^(?:率先|走在|勇|争|当好|奋力|坚决|主动|积极|扛)/u.test(text.slice(who.mention.end))
    ? [draft(sentence, who, term, { rule: 'leads-in', verb: link[0], start, end: who.mention.end })]
    : [];
};

/** 为落实X，…，A…: what a sentence says a thing is done for, and who does it. */
const inOrderTo: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  const one = reading.resolved.sentences[sentence];
  if (!one || term.mention.rule === 'plan-period') return [];
  const { start, end } = clauseOf(reading, sentence, term.mention.start);
  const verb = FOR.exec(text.slice(start, term.mention.start))?.[0];
  const after = text.slice(term.mention.end, term.mention.end + 24);
  if (verb === undefined || !isMeant(term, after) || /^”?(?:大会|会议|讲话)/u.test(after)) return [];
  const who = (reading.said[sentence] ?? []).find(
    (other) =>
      other.mention.start > end &&
      !other.isInner &&
      other.key !== term.key &&
      other.kind !== 'Industry' &&
      /(?:[，,；;]|\d[日月]|上午|下午)$/u.test(text.slice(one.start, headOf(reading, sentence, other))),
  );
  const isServer = who?.kind === 'District' || (who?.kind === 'Organization' && who.mention.rule !== 'post-body');
  if (!who || !isServer || NO_SUBJECT.test(text.slice(who.mention.end))) return [];
  return [draft(sentence, who, term, { rule: 'in-order-to', verb, start, end: who.mention.end })];
};

const FOR =
  /^为(?:了)?(?:进一步|深入|全面|认真|更好|切实|积极|扎实|有效|加快)*(?:学习贯彻|贯彻落实|贯彻|落实|践行|推进|推动|实施|服务|助力|响应|融入|对接|打造|建设)(?:和(?:服务|融入|落实))?(?:好|了)?\p{Script=Han}{0,8}?“?$/u;

/** The subject of a clause, a verb of serving, the term. */
const clauseVerb: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  const { start, end } = clauseOf(reading, sentence, term.mention.start);
  const before = text.slice(start, term.mention.start);
  const after = text.slice(term.mention.end, term.mention.end + 24);
  if (/^”?(?:示范区|试验区|先行区|期间|时期|以来|领导小组|办公室|大会|会议)/u.test(after)) return [];
  // 在智慧城市、应急救援等领域的应用: where something is used.
  if (/^”?(?:、[^，。；]{1,16})*等?(?:重点|多个)?(?:领域|场景|行业|环节)/u.test(after)) return [];
  const around = AROUND.find(([left, right]) => left.test(before) && right.test(after))?.[1].exec(after)?.[0];
  const verb = SERVES.exec(before)?.[0] ?? SERVES_MARKED.exec(before)?.[0] ?? around;
  const governing =
    verb === undefined ? governingOf(reading, sentence, term, () => directed(before, after)) : undefined;
  const carriedOut = governing?.isBehind === false ? governing.verb : undefined;
  if ((verb === undefined && carriedOut === undefined) || !isMeant(term, after)) return [];
  // To set store by something is not yet to do it.
  if (verb === undefined && /重视“?$/u.test(before)) return [];
  // 落实“一国两制”的体制机制 carries out the mechanism, 在深化改革开放中 speaks of deepening.
  if (
    carriedOut !== undefined &&
    /^”?(?:(?:战略|建设)?的(?!目标|定位|要求|部署|总目标|[^，。；]{0,4}(?:原则|理念|思路|方针|模式|要求|目标))|为(?:根本)?(?:指导|指引|遵循))/u.test(
      after,
    )
  )
    return [];
  if (around !== undefined && /在[^，。“”]*(?:深化|加快|发展|提升|完善|加强)[^，。“”]*$/u.test(before)) return [];
  const own = subjectsOf(reading, sentence, term);
  const carried = own.length > 0 ? [] : goesOn(reading, sentence, term);
  const subjects = [...own, ...carried].filter(
    (one) =>
      (around !== verb ||
        verb === undefined ||
        !/在[^，。；]*$/u.test(text.slice(start, Math.max(start, one.mention.start)))) &&
      (verb !== undefined || carriesOut(text, one)) &&
      isNear(one, term, verb === undefined ? NEAR : FAR),
  );
  const rule =
    carried.length > 0 ? 'goes-on' : verb === undefined ? 'carried-out' : around === verb ? 'around' : 'clause-verb';
  return subjects.map((who) => ({
    ...draft(sentence, who, term, {
      rule,
      verb: (verb ?? carriedOut) as string,
      start: who.mention.sentence === sentence ? Math.min(who.mention.start, start) : start,
      end: Math.max(term.mention.end, end),
    }),
    ...(carried.length > 0 && { isInferred: true }),
  }));
};

const isNear = (one: Said, term: Said, reach: number): boolean =>
  one.mention.sentence !== term.mention.sentence || term.mention.start - one.mention.end <= reach;

/** An area carries out what its governments decide, and a body that is told to; who decides stands for it. */
const carriesOut = (text: string, one: Said): boolean =>
  one.kind === 'District' ||
  (one.kind === 'Organization' &&
    EXECUTING.test(one.mention.name) &&
    !/(?:支持|推动|鼓励|引导|指导|促进)$/u.test(text.slice(0, one.mention.start)));
const EXECUTING =
  /(?:[厅局]|人大常委会|政协|纪委|监委|妇联|总工会|法院|海关|社科联|文联|工商联|残联|科协|学会|商会|机场|中心|公司|集团|银行|管委会|街道|[镇乡村]|社区|学校|学院|大学|医院|法院|检察院|协会|联合会|支队|办公室|园区)$/u;

/** 赋予山东“…”的重大使命: the area is for what it is charged with. */
const entrusted: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  if (!/^”?(?:的)?(?:重大|光荣|历史|时代|神圣)*(?:使命|任务|重任|定位|目标|要求)/u.test(text.slice(term.mention.end)))
    return [];
  const here = reading.said[sentence] ?? [];
  const area = here.findLast((one) => one.kind === 'District' && !one.isInner && one.mention.end <= term.mention.start);
  if (!area || !/^(?:建设|打造|以|了)?“?$/u.test(text.slice(area.mention.end, term.mention.start))) return [];
  const before = text.slice(Math.max(0, area.mention.start - 8), area.mention.start);
  const verb = /(?:赋予|交给|要求|寄予|明确)(?:了)?$/u.exec(before)?.[0];
  return verb === undefined
    ? []
    : [draft(sentence, area, term, { rule: 'entrusted', verb, start: area.mention.start })];
};

const CHOSEN =
  /^(?:等(?:地|市|区|县)?)?(?:成功|双双|同时|均|都|先后|再次)*(?:入选|入围|获批|列入|纳入|获评|被列为|被确定为|获批建设|获批创建|开展)(?:了|成为|为)?(?:全国|国家级?|全省|省级|首批|第[一二三四五六七八九十]+批|世界)*“?$/u;

/** 成都、眉山入选首批…试点城市. */
const selected: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  const here = reading.said[sentence] ?? [];
  const last = here.findLast((one) => one.kind === 'District' && !one.isInner && one.mention.end <= term.mention.start);
  const verb = last && CHOSEN.exec(text.slice(last.mention.end, term.mention.start))?.[0];
  if (!last || verb === undefined) return [];
  return listUpTo(text, last.mention.end, here, { accepts: (one) => one.kind === 'District', last: /^$/u }).map((one) =>
    draft(sentence, one, term, { rule: 'selected', verb, start: one.mention.start }),
  );
};

const BUILDS =
  /^(?:正|要|将|必须|应)?(?:加快|率先|全力|奋力|全面|努力|扎实|深入|积极|深化)*(?:建设|打造|构建|创建|争创|推进|实施|落实|建成)(?:国家级?|新时代|社会主义|现代化)*“?$|^(?:就|已|率先|明确|还|又|正式|首次)*(?:提出|确立|确定|作出|做出)(?:了|要|的)?(?:大力|深入|加快|全面)?(?:实施|建设|打造)?“(?:实施|建设|打造)?$/u;

/** 上海加快建设…: an area right before the verb is its subject, wherever the clause began. */
const builds: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  const who = (reading.said[sentence] ?? []).findLast(
    (one) => one.kind === 'District' && !one.isInner && one.mention.end <= term.mention.start,
  );
  const verb = who && BUILDS.exec(text.slice(who.mention.end, term.mention.start))?.[0];
  const after = text.slice(term.mention.end, term.mention.end + 24);
  if (!who || verb === undefined || !/加快|率先|全力|奋力|努力|要|深化|提出|确[立定]|[作做]出/u.test(verb)) return [];
  if (!isMeant(term, after) || /^”?(?:规划|方案|示范区|试验区|先行区|领导小组)/u.test(after)) return [];
  return [draft(sentence, who, term, { rule: 'builds', verb, start: who.mention.start })];
};

/** 推进南部山区绿色发展，…，打造“…”: what the topic of the sentence, or of its paragraph, is made into. */
const madeInto: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  const { start } = clauseOf(reading, sentence, term.mention.start);
  const verb = INTO.exec(text.slice(start, term.mention.start))?.[0];
  if (verb === undefined || !NAMED_GOAL.test(`${text[term.mention.start - 1]}${term.mention.name}`)) return [];
  const own = topicOf(reading, sentence);
  const isMarked = text[term.mention.start - 1] === '“';
  const topic = own ?? (isMarked ? topicOfParagraph(reading, sentence) : undefined);
  if (!topic || topic.key === term.key || topic.kind === 'Place' || topic.mention.end > start) return [];
  if (own && isParted(reading, sentence, own, term)) return [];
  const isFar = own === undefined;
  const found = draft(sentence, topic, term, {
    rule: isFar ? 'paragraph-made-into' : 'made-into',
    verb,
    start: isFar ? start : topic.mention.start,
  });
  return [isFar ? { ...found, isInferred: true } : found];
};

/** A围绕…；B着力打造“…”: behind a semicolon another area has taken over. */
function isParted(reading: Reading, sentence: number, topic: Said, term: Said): boolean {
  const text = reading.resolved.placed.text;
  return (reading.said[sentence] ?? []).some(
    (one) =>
      one.kind === 'District' &&
      one.mention.start > topic.mention.end &&
      one.mention.end <= term.mention.start &&
      /[；;]$/u.test(text.slice(0, one.mention.start)) &&
      isSubject(reading, sentence, one),
  );
}

/** The area that the sentences of a paragraph are about, up to its last one. */
function topicOfParagraph(reading: Reading, index: number): Said | undefined {
  const { sentences } = reading.resolved;
  const paragraph = sentences[index]?.paragraph;
  if (sentences[index + 1]?.paragraph === paragraph) return undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const sentence = sentences[at];
    if (!sentence || sentence.paragraph !== paragraph) return undefined;
    const topic = topicOf(reading, at);
    if (topic) return topic.kind === 'District' ? topic : undefined;
  }
  return undefined;
}

const GIVES = /^”?(?:建设|发展|战略|目标)?(?:全面|持续)?(?:注入|提供|作出|做出|奠定|增添|夯实|筑牢|赢得|积蓄)/u;
const TOWARDS =
  /(?:^|[，,；;])(?:有力|更好|有效|全面|奋力|全力)*(?:助力|助推|赋能|服务|支撑|保障|服务和融入|融入)(?:和(?:服务|融入))?“?$/u;
const CARRIED =
  /(?:实施|推进|推动|开展|深化|启动|落实|推行|抓好|建设|打好|打造)(?:好|了)?(?:新一轮|国家|全省|全市)?“?$/u;

/** 深入实施A战略，…，为B注入动能; 开展A行动，助力B: what is carried out serves what the sentence ends in. */
const purpose: Rule = (reading, sentence, term) => {
  const text = reading.resolved.placed.text;
  const one = reading.resolved.sentences[sentence];
  if (!one) return [];
  const { start } = clauseOf(reading, sentence, term.mention.start);
  const before = text.slice(start, term.mention.start);
  const after = text.slice(term.mention.end, term.mention.end + 24);
  const given = /^(?:更好)?为(?:推动|推进|加快|建设|全面|实现|[\p{Script=Han}]{2,4}(?=加快|建设))*“?$/u.test(before)
    ? GIVES.exec(after)?.[0]
    : undefined;
  const by = /^(?:以|用|通过|依托)“?$/u;
  const means = (reading.said[sentence] ?? []).find(
    (who) =>
      (who.kind === 'Strategy' || who.kind === 'Project') &&
      !who.isInner &&
      who.key !== term.key &&
      by.test(text.slice(start, who.mention.start)) &&
      BY_MEANS.test(text.slice(who.mention.end, term.mention.start)),
  );
  if (means && isMeant(term, after))
    return [
      draft(sentence, means, term, {
        rule: 'by-means',
        verb: text.slice(means.mention.end, term.mention.start),
        start,
      }),
    ];
  const verb = given ?? TOWARDS.exec(text.slice(start - 1, term.mention.start))?.[0];
  if (verb === undefined || !isMeant(term, after)) return [];
  return (reading.said[sentence] ?? [])
    .filter(
      (who) =>
        (who.kind === 'Strategy' || who.kind === 'Project') &&
        !who.isInner &&
        who.key !== term.key &&
        who.mention.end <= start &&
        CARRIED.test(text.slice(Math.max(one.start, who.mention.start - 10), who.mention.start)),
    )
    .slice(-2)
    .map((who) => draft(sentence, who, term, { rule: 'purpose', verb, start: who.mention.start }));
};

const BY_MEANS =
  /^”?(?:建设|项目|为(?:抓手|载体|契机|牵引|支撑|引领|突破口|总抓手))?[，,]?(?:全面|有力|全力|深入|加快|大力)*(?:助推|助力|推动|推进|赋能|服务|支撑|带动|促进|实施|落实|建设|打造)(?:全市|全省|全县|全区)?“?$/u;

/** 发挥山东半岛城市群在X中的龙头作用: the area plays its part in X. */
const playsPart: Rule = (reading, sentence, term) => {
  const { text } = reading.resolved.placed;
  const here = reading.said[sentence] ?? [];
  const { start } = clauseOf(reading, sentence, term.mention.start);
  if (
    !/^”?(?:战略|建设|发展)?(?:[和与及][^，。；]{2,10})?(?:中|上)的?[^，。；]{0,8}(?:作用|优势|担当)/u.test(
      text.slice(term.mention.end),
    )
  )
    return [];
  const last = here.findLast((one) => one.kind === 'District' && !one.isInner && one.mention.end <= term.mention.start);
  if (!last || !/^在(?:国家|全国|全省|我省)?“?$/u.test(text.slice(last.mention.end, term.mention.start))) return [];
  const areas = [
    ...listUpTo(text, last.mention.start, here, {
      accepts: (one) => one.kind === 'District',
      last: /^(?:、|和|与|及)$/u,
    }),
    last,
  ];
  if (!/发挥|强化|突出/u.test(text.slice(start, areas[0]?.mention.start))) return [];
  return areas.map((one) =>
    draft(sentence, one, term, { rule: 'plays-part', verb: '发挥', start: areas[0]?.mention.start ?? start }),
  );
};

function withoutNames(reading: Reading, sentence: number, start: number, end: number): string {
  const inside = (reading.said[sentence] ?? []).filter((one) => one.mention.start >= start && one.mention.end <= end);
  let words = reading.resolved.placed.text.slice(start, end);
  for (const one of inside) words = words.replace(one.mention.name, '');
  return words;
}
