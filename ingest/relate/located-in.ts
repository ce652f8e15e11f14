/** Where something lies: by its name, by the area named before it, by 位于 and 落户, by who builds it, by the heading above it. */

import { nameOf } from '../../src/model/identity.js';
import type { Resolved } from '../stages.js';
import { listFrom, listUpTo } from './lists.js';
import { ownArea } from './own-area.js';
import type { Draft, Reading, Relate, Said } from './reading.js';
import { topicOf } from './topic.js';

/** Places that somebody builds. */
const BUILT_SEAT = /(?:园区?|馆|中心|大厦|广场|会堂)$/u;
const isBuilt = ({ kind, mention }: Said): boolean =>
  kind === 'Project' || (kind === 'Place' && BUILT_SEAT.test(mention.name));
const MOVABLE = new Set(['Project', 'Place', 'Organization']);
/** Rules that find bodies and natural features whose seat is known or nowhere in particular. */
const UNPLACED = new Set(['post-body', 'known-body', 'known-nature', 'local-body', 'standing-committee']);
/** Bodies that sit nowhere: delegations, leading groups. */
const SEATLESS = /(?:代表团|考察团|领导小组|指挥部|工作组|委员会|法院|检察院)$/u;

const LIES =
  /(?:正式|成功|相继|陆续|先后|已经?|均|都|分别|整体|全部)*(?:落户|位于|坐落于|坐落在|坐落|落地|落址|选址|设在|设于|建在|布局在|迁至|迁入|横跨|入驻|扎根|落子)(?:在|于|了|到)?$/u;
const BEHIND_NAME =
  /^(?:等[^，。；、]{1,14}?)?(?:项目|工程|基地|总部|公司|等|均|都|也|将|已|已经|正式|成功|计划|拟|尚未|未能|没有|不再|未)*$/u;
const AT_PLACE = /(?:^|[，,。；;：:、\p{Script=Han}”])在$/u;
const BUILT_AT =
  /^(?:[\p{Script=Han}]{0,2}区|境内|正式|成功|顺利|集中|全面|同步|启动|率先|揭牌)*(?:开工|建成|投产|投用|落地|落成|揭牌|挂牌|成立|启用|开业|奠基|动工|竣工|运营|封顶|试运行)/u;
const BUILDS =
  /^(?:正|正在|已|将|要|加快|全力|高标准|高水平|高起点|高质量|积极|统筹|规划|推进|启动|累计|新|成功|先后|陆续|共)*(?:引进|建设|建成|新建|扩建|开工|签约|规划建设|启动建设|布局|投用|建好|开建|动工)(?:了|建设|运营|投用|落地)?(?:总投资[^，。；]{0,12}的)?“?$/u;
/** Behind an area and a colon, what is listed are its own tasks. */
const OWN_TASK =
  /^(?:加快|全力|高标准|积极|重点|继续)*(?:发展|推进|打造|做强|提升|改造|抓好|实施|启动|完成)(?:建设)?“?$/u;
const SET_UP_AT =
  /^(?:规划|投资|启动|开工|合作|共同|率先)*(?:建设|建成|设立|成立|布局|打造|兴建|新建|启用|创办|组建|创建)(?:了|起)?“?$/u;
const BETWEEN = /^(?:的|境内的?|市区|城区|[东西南北中]部的?|[上中下]游的?|辖区内的?)?“?$/u;
const PLACED = /区内|市内|省内|县内|境内|园区内|辖区内/u;

export const locatedIn: Relate = (reading) =>
  reading.said.flatMap((here, index) => {
    const sentence = reading.resolved.sentences[index];
    if (!sentence || reading.repeats.has(index)) return [];
    const found = new Map<string, Draft>();
    for (const rule of RULES)
      for (const draft of rule(reading, index, here)) {
        const key = `${draft.subject}\n${draft.object}`;
        if (draft.subject !== draft.object && !found.has(key)) found.set(key, draft);
      }
    return [...found.values()];
  });

type Rule = (reading: Reading, sentence: number, here: readonly Said[]) => readonly Draft[];

const isMovable = (one: Said): boolean =>
  MOVABLE.has(one.kind) &&
  !one.isInner &&
  !UNPLACED.has(one.mention.rule) &&
  !(one.kind === 'Organization' && SEATLESS.test(one.mention.name));
const isArea = (one: Said): boolean => one.kind === 'District' && !one.isInner && one.mention.rule !== 'bound-area';
/** Areas and places that something may lie in. */
const isSeat = (one: Said): boolean => isArea(one) || (one.kind === 'Place' && !one.isInner);

/** 济南黄河隧道; not 泰山人才工程, whose first word is a mountain before it is a county. */
const areaInName: Rule = (reading, sentence, here) =>
  here.filter(isMovable).flatMap((one) => {
    const area = here.find(
      (other) =>
        other.kind === 'District' &&
        other.mention.start === one.mention.start &&
        other.mention.end < one.mention.end &&
        namesPlace(reading, other),
    );
    // 包头到兰州铁路 runs from there to here.
    const isRoute =
      ROUTE.test(reading.resolved.placed.text.slice(one.mention.start - 1, one.mention.start)) &&
      here.some((other) => isSeat(other) && other.mention.end === one.mention.start - 1);
    return area && !isRoute ? [draft(sentence, one, smallest(area, one, here), 'area-in-name')] : [];
  });

/** 耀州区石柱镇西古村 inside the name of a project: each step of the address lies in the one before, and the project in the last. */
const addressInName: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  return here
    .filter((one) => one.kind === 'Place' && one.isInner && /[镇乡村]$|社区$|街道$/u.test(one.mention.name))
    .flatMap((one) => {
      const outer = here.find(
        (other) => (other.kind === 'District' || other.kind === 'Place') && other.mention.end === one.mention.start,
      );
      if (!outer || outer.mention.rule === 'bound-area') return [];
      const whole = here.find(
        (other) =>
          isMovable(other) && other.mention.start <= outer.mention.start && other.mention.end > one.mention.end,
      );
      const isHead = whole && /^\p{Script=Han}/u.test(text.slice(one.mention.end, whole.mention.end));
      return [
        draft(sentence, one, outer, 'behind-area'),
        ...(whole && isHead ? [draft(sentence, whole, one, 'area-in-name')] : []),
      ];
    });
};

/** 国家某某中心（青岛）, 明阳集团济南基地, 大广高速河北段: an area inside a name, behind whose it is or what it is. */
const areaInside: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  return here.filter(isMovable).flatMap((one) => {
    if (SOCIETY.test(one.mention.name)) return [];
    const bracketed = inNameBrackets(resolved, one);
    if (bracketed) return [{ ...draft(sentence, one, undefined, 'area-inside'), object: bracketed }];
    const area = here.find(
      (other) =>
        other.kind === 'District' &&
        other.mention.start > one.mention.start &&
        other.mention.end <= one.mention.end &&
        other.mention.rule === 'division',
    );
    if (!area) return [];
    const before = text.slice(one.mention.start, area.mention.start);
    const after = text.slice(area.mention.end, one.mention.end);
    const isPart = /^段/u.test(after) && !ROUTE.test(before);
    const isBranch =
      /^(?:\p{Script=Han}{0,6})?(?:基地|产业园|科技园|工厂|研究院|总部|分公司|分院|园区|项目|科技城|产业城|校区|中心)$/u.test(
        after,
      ) &&
      here.some(
        (other) =>
          other.kind === 'Organization' &&
          other.mention.start === one.mention.start &&
          other.mention.end === area.mention.start,
      );
    return isPart || isBranch ? [draft(sentence, one, area, 'area-inside')] : [];
  });
};

/** Key of the area in the brackets that end a name, where the document names it. */
function inNameBrackets({ entities }: Resolved, { mention }: Said): string | undefined {
  const words = /[（(](\p{Script=Han}{2,6})[）)]$/u.exec(mention.name)?.[1];
  return words === undefined
    ? undefined
    : entities.find((one) => one.kind === 'District' && (one.name === words || one.aliases.includes(words)))?.key;
}

/** Bodies of those who come from somewhere. */
const SOCIETY = /(?:商会|同乡会|校友会|联谊会|办事处|代表团|考察团)$/u;

/** 区内A、B等重点企业: in the area whose document it is. */
const inOwnArea: Rule = (reading, sentence, here) => {
  const own = ownArea(reading);
  if (own === undefined || here.some((one) => one.kind === 'District' && !one.isInner && one.key !== own)) return [];
  const { text } = reading.resolved.placed;
  const level = own.at(-1) as string;
  return here.filter(isMovable).flatMap((first) => {
    const before =
      /(?:^|[，,。；;：:\s])(?:目前|其中|支持|推动|促进)?(?:我)?(.)(?:内|域内)(?:[^，。；：]{1,16}、)?$/u.exec(
        text.slice(Math.max(0, first.mention.start - 24), first.mention.start),
      );
    if (!before || (before[1] !== level && !(before[1] === '区' && /[区园]$/u.test(own)))) return [];
    return listFrom(text, first.mention.start, here, isMovable).map(
      (one): Draft => ({ ...draft(sentence, one, undefined, 'in-own-area'), object: own, isInferred: true }),
    );
  });
};

/** 陇南市武都区 at the head of a name: the last of the areas side by side. */
function smallest(area: Said, whole: Said, here: readonly Said[]): Said {
  const next = here.find(
    (one) =>
      one.kind === 'District' &&
      one.mention.rule === 'division' &&
      one.mention.start === area.mention.end &&
      one.mention.end < whole.mention.end,
  );
  return next ? smallest(next, whole, here) : area;
}

const ROUTE = /[到至—－-]/u;

/**
 * Whether the words of an area at the head of a name are the area, and not the mountain or river that it is called after:
 * 崂山实验室, 黑河流域, 邛崃—岷山.
 */
function namesPlace({ lexicon, resolved }: Reading, { mention, key }: Said): boolean {
  const words = resolved.placed.text.slice(mention.start, mention.end);
  if (lexicon.names('nature').has(words)) return false;
  // 崇左至凭祥铁路 runs from here to there.
  if (/^(?:[—－-]|[至到]|流域|山脉|干流|水系)/u.test(resolved.placed.text.slice(mention.end, mention.end + 2)))
    return false;
  const isCounty = lexicon.divisions.named(key.slice(key.indexOf(':') + 1)).every(({ level }) => level === 'district');
  return mention.rule !== 'division' || !isCounty || !/[山江河湖海岭溪]$/u.test(words);
}

/** 安徽、梅山水库 side by side: 安徽梅山水库, 汉江下游杜家台分洪工程. */
const behindArea: Rule = ({ resolved }, sentence, here) =>
  here.filter(isMovable).flatMap((one) => {
    const before = here.findLast((other) => other.mention.end <= one.mention.start && !other.isInner);
    const isOwn = before?.mention.rule === 'bound-area' && one.kind === 'Place' && /[镇乡村]$/u.test(one.mention.name);
    if (!before || !(isSeat(before) || isOwn)) return [];
    const gap = resolved.placed.text.slice(before.mention.end, one.mention.start);
    if (!BETWEEN.test(gap) || (before.kind === 'Place' && !/[上中下]游|境内/u.test(gap))) return [];
    if (one.kind === 'Organization' && gap !== '') return [];
    return [draft(sentence, one, before, 'behind-area')];
  });

/** 长清区归德街道、平安街道、双泉镇: the towns that go on the list. */
const listedTowns: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  const isTown = (one: Said): boolean =>
    one.kind === 'Place' && !one.isInner && /[镇乡]$|街道$/u.test(one.mention.name);
  return here.filter(isTown).flatMap((first) => {
    const area = here.find((one) => isArea(one) && one.mention.end === first.mention.start);
    return area
      ? listFrom(text, first.mention.start, here, isTown)
          .slice(1)
          .map((one) => draft(sentence, one, area, 'behind-area'))
      : [];
  });
};

/** A、B等落户C; 该项目位于C; X在C开工. */
const liesIn: Rule = (reading, sentence, here) => {
  const { text } = reading.resolved.placed;
  const base = reading.resolved.sentences[sentence]?.start ?? 0;
  return here.filter(isSeat).flatMap((seat) => {
    const before = text.slice(base, seat.mention.start);
    const verb = LIES.exec(before)?.[0] ?? (AT_PLACE.test(before) && builtThere(text, seat, here) ? '在' : undefined);
    if (verb === undefined) return [];
    const at = seat.mention.start - verb.length;
    const named = listUpTo(text, at, here, { accepts: isMovable, last: BEHIND_NAME });
    const subjects = named.length > 0 ? named : carried(reading, sentence, text.slice(base, at));
    const area = innermost(text, seat, here);
    // 位于长清区平安街道: in the district, and in the street of it.
    const town = here.find(
      (one) =>
        one.kind === 'Place' &&
        !one.isInner &&
        one.mention.start === area.mention.end &&
        /[镇乡村]$|街道$|社区$/u.test(one.mention.name),
    );
    return subjects.flatMap((one) =>
      [area, ...(town ? [town] : [])].map((where) =>
        draft(sentence, one, where, 'lies-in', seat.mention.start - verb.length),
      ),
    );
  });
};

const builtThere = (text: string, seat: Said, here: readonly Said[]): boolean =>
  BUILT_AT.test(text.slice(innermost(text, seat, here).mention.end, seat.mention.end + 24));

/** 济南市历下区: the area meant is the last of those side by side. */
function innermost(text: string, seat: Said, here: readonly Said[]): Said {
  const next = here.find((one) => one.mention.start === seat.mention.end && isArea(one));
  return next && isArea(seat) ? innermost(text, next, here) : seat;
}

/** 清河大桥（位于章丘区）, 明阳科技园项目（济阳区）: the area in the brackets behind the name. */
const inBrackets: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  return here
    .filter((one) => one.kind === 'Project' && isMovable(one))
    .flatMap((one) => {
      const open = /^(?:项目|工程)?[（(](?:位于|地处|坐落于)?/u.exec(
        text.slice(one.mention.end, one.mention.end + 8),
      )?.[0];
      if (open === undefined) return [];
      const first = here.find((other) => isSeat(other) && other.mention.start === one.mention.end + open.length);
      if (!first) return [];
      const area = innermost(text, first, here);
      return /^(?:境内|内)?[）)]/u.test(text.slice(area.mention.end))
        ? [draft(sentence, one, area, 'in-brackets')]
        : [];
    });
};

/** 在明阳经济开发区，清河智造项目正加紧施工: what is being built is seen where one stands. */
const seenAt: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  const base = resolved.sentences[sentence]?.start ?? 0;
  const area = here.find(
    (one) => isSeat(one) && /^(?:走进|来到|记者在|记者来到|在)$/u.test(text.slice(base, one.mention.start)),
  );
  if (!area) return [];
  const seat = innermost(text, area, here);
  const link = /^(?:的)?(?:建设现场|施工现场|[^，,。；;]{0,6})?[，,]“?/u.exec(text.slice(seat.mention.end))?.[0];
  if (link === undefined) return [];
  const one = here.find(
    (other) => isMovable(other) && other.kind === 'Project' && other.mention.start === seat.mention.end + link.length,
  );
  return one && SEEN.test(text.slice(one.mention.end))
    ? [draft(sentence, one, seat, 'seen-at', area.mention.start)]
    : [];
};

const SEEN =
  /^”?(?:项目|工程|建设|施工)?(?:现场|工地)?(?:正|正在|已|已经|全面|即将|顺利|加紧|加快|抓紧)*(?:施工|建设|推进|进行|开工|建成|投产|投用|封顶|拔地而起|热火朝天|火热|有序|紧张|调试|试运行|运营|竣工)/u;

/** 该项目, 项目: what the sentence before speaks of, where it names one project. */
function carried(reading: Reading, sentence: number, before: string): readonly Said[] {
  const here = reading.said[sentence] ?? [];
  const base = reading.resolved.sentences[sentence]?.start ?? 0;
  if (/(?:^|[，,；;])(?:该项目|该工程|项目|工程|该园区|其|它)(?:[^，,。；;]{0,24}[，,])?$/u.test(before)) {
    const own = here.some((one) => one.kind === 'Project' && !one.isInner && one.mention.end <= base + before.length);
    const earlier = (reading.said[sentence - 1] ?? []).filter((one) => one.kind === 'Project' && !one.isInner);
    return earlier.length === 1 && !own ? earlier : [];
  }
  // X是…工程，坐落于Y: the subject of the sentence, where nothing else begins a clause of it.
  if (!/[，,]$/u.test(before)) return [];
  const named = here.filter((one) => !one.isInner && one.mention.end <= base + before.length);
  const first = named[0];
  if (!first || !isMovable(first) || first.mention.start - base > 1) return [];
  const others = named.slice(1).filter((one) => isMovable(one) || isSeat(one));
  return others.length === 0 &&
    TELLS_OF.test(reading.resolved.placed.text.slice(first.mention.end, base + before.length))
    ? [first]
    : [];
}

/** Behind a subject stands what is told of it, and no other subject. */
const TELLS_OF = /^”?(?:项目|工程)?(?:[，,]|是|为|总投资|计划|占地|由|规划|于|始建|建于|总建筑|总占地|始于)/u;

/** 在济南建设X: the area, a verb, what is set up there. */
const setUpAt: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  const base = resolved.sentences[sentence]?.start ?? 0;
  return here.filter(isArea).flatMap((area) => {
    if (!/(?<![现正存所])在$/u.test(text.slice(base, area.mention.start))) return [];
    return here
      .filter((one) => isMovable(one) && SET_UP_AT.test(text.slice(area.mention.end, one.mention.start)))
      .flatMap((first) => listFrom(text, first.mention.start, here, isMovable))
      .map((one) => draft(sentence, one, area, 'set-up-at'));
  });
};

/** 莱芜区：建设雅鹿山中学; 起步区累计引进A、B: who builds here is the area itself. Concluded, not said. */
const builtByArea: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  const base = resolved.sentences[sentence]?.start ?? 0;
  return here.filter(isArea).flatMap((area) => {
    if (
      !/(?:^|[，,；;。：:])(?:近年来|今年|去年|同时)?$|^(?:\d{1,2}[.．、]|[（(]\d{1,2}[）)])?\s*$/u.test(
        text.slice(base, area.mention.start),
      )
    )
      return [];
    return here.flatMap((first) => {
      if (first.mention.start < area.mention.end || !isMovable(first)) return [];
      const gap = text.slice(area.mention.end, first.mention.start);
      if (HAS.test(gap))
        return listFrom(text, first.mention.start, here, isMovable).map(
          (one): Draft => ({ ...draft(sentence, one, area, 'built-by-area'), isInferred: true }),
        );
      if (first.kind === 'Place' && !isBuilt(first)) return [];
      const verb = /^[：:]/u.test(gap) ? gap.replace(/^[：:]\s*/u, '').replace(/^[^，。；]*[，；]/u, '') : gap;
      const isSaid = /^[：:]\s*“?$/u.test(gap) && BUILT_NEXT.test(text.slice(first.mention.end));
      const isTask = /^[：:]/u.test(gap) && isBuilt(first) && OWN_TASK.test(verb);
      if (!BUILDS.test(verb) && !isTask && !isSaid) return [];
      return listFrom(text, first.mention.start, here, (one) => one.kind === first.kind && isMovable(one)).map(
        (one): Draft => ({ ...draft(sentence, one, area, 'built-by-area'), isInferred: true }),
      );
    });
  });
};

/** 长清区：青云软件园建成投用. */
const BUILT_NEXT = /^”?(?:项目|工程)?(?:建成|投用|开工|竣工|投产|通车|启用|落成|开业|封顶|正加紧|完工)/u;
/** 长清区拥有A、B, 长清区境内有A. */
const HAS = /^(?:现|共)?(?:拥有|坐拥|境内有|辖区内?有|内有|建有)(?:了)?“?$/u;

/** 甲软件园是长清区重点打造的…园区: what an area builds up lies in it. */
const builtUp: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  return here.filter(isArea).flatMap((area) => {
    if (
      !/^(?:重点|倾力|着力|全力|投资|规划|精心|高标准)*(?:打造|建设|引进|招引|培育|建成)的/u.test(
        text.slice(area.mention.end),
      )
    )
      return [];
    const one = here.find(
      (other) =>
        other.kind === 'Project' &&
        isMovable(other) &&
        other.mention.end < area.mention.start &&
        /^”?(?:项目|工程)?(?:是|系|作为)$/u.test(text.slice(other.mention.end, area.mention.start)),
    );
    return one ? [draft(sentence, one, area, 'built-up')] : [];
  });
};

/** D位于E，区内X已经奠基: X lies in the area its sentence began with. */
const insideIt: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  const base = resolved.sentences[sentence]?.start ?? 0;
  const area = here.find(isArea);
  if (!area || area.mention.start - base > 12) return [];
  return here.filter(isMovable).flatMap((one) => {
    // 起步区内，青云软件园正在建设.
    if (/^(?:境)?内[，,]“?$/u.test(text.slice(area.mention.end, one.mention.start)))
      return [draft(sentence, one, area, 'inside-it', area.mention.start)];
    const before = text.slice(Math.max(area.mention.end, one.mention.start - 4), one.mention.start);
    return PLACED.test(before) && /内的?$/u.test(before)
      ? [draft(sentence, one, area, 'inside-it', area.mention.start)]
      : [];
  });
};

/** Under a heading that is about one area, a project that begins a clause and has no place of its own lies there. Concluded from the layout. */
const underHeading: Rule = (reading, sentence, here) => {
  const heading = reading.resolved.sentences[sentence]?.section.at(-1);
  if (heading === undefined || reading.resolved.sentences[sentence]?.isHeading) return [];
  const areas = areasOfHeadings(reading).get(heading);
  if (!areas || here.some(isArea)) return [];
  const { text } = reading.resolved.placed;
  const base = reading.resolved.sentences[sentence]?.start ?? 0;
  return here
    .filter((one) => one.kind === 'Project' && isMovable(one) && BUILDING.test(one.mention.name))
    .filter((one) => /(?:^|[，,。；;、：:]|推进|建设|加快)“?$/u.test(text.slice(base, one.mention.start)))
    .map(
      (one): Draft => ({ ...draft(sentence, one, undefined, 'under-heading'), object: areas.key, isInferred: true }),
    );
};

/** Where a paragraph begins with one area as its topic, the projects it goes on to name lie there. Concluded from the layout. */
const underTopic: Rule = (reading, sentence, here) => {
  const area = areaTold(reading, sentence);
  if (!area) return [];
  return here
    .filter((one) => one.kind === 'Project' && isMovable(one) && BUILDING.test(one.mention.name))
    .filter((one) => one.key !== area.key && one.mention.start > area.mention.start)
    .filter((one) => !/(?:创建|争创|打造)“?$/u.test(reading.resolved.placed.text.slice(0, one.mention.start).slice(-4)))
    .filter((one) => {
      const own = here.find(
        (other) => isArea(other) && other.key !== area.key && other.mention.start < one.mention.start,
      );
      return own === undefined;
    })
    .map((one): Draft => ({ ...draft(sentence, one, undefined, 'under-topic'), object: area.key, isInferred: true }));
};

/** The area that a paragraph is about at one of its sentences. */
function areaTold(reading: Reading, index: number): Said | undefined {
  const { sentences, placed } = reading.resolved;
  const paragraph = sentences[index]?.paragraph;
  for (let at = index; at >= 0; at -= 1) {
    const one = sentences[at];
    if (!one || one.paragraph !== paragraph) return undefined;
    const topic = topicOf(reading, at);
    const carries = at === index || sentences[at - 1]?.paragraph !== paragraph || one.end - one.start <= HEADLINE;
    if (topic) return carries && topic.kind === 'District' && isTold(placed.text, topic) ? topic : undefined;
    const areas = (reading.said[at] ?? []).filter((each) => isArea(each));
    const isFirst = sentences[at - 1]?.paragraph !== paragraph;
    const only = areas[0];
    if (
      isFirst &&
      areas.length === 1 &&
      only &&
      one.end - one.start <= SHORT &&
      TOPIC_VERB.test(placed.text.slice(one.start, only.mention.start))
    )
      return isTold(placed.text, only) ? only : undefined;
    if (at < index && areas.length > 1) return undefined;
  }
  return undefined;
}

/** A sentence no longer than this, at the head of a paragraph, says what the paragraph is about. */
const SHORT = 60;
/** 起步区积厚成势。 stands for a heading, wherever in a paragraph. */
const HEADLINE = 20;
const TOPIC_VERB = /(?:推动|推进|加快|支持|做强|做优|提升|高标准建设|聚力)$/u;
/** 起步区建设, 起步区积厚成势: the area itself, and nothing that only begins with its name. */
const isTold = (text: string, { mention }: Said): boolean =>
  /^(?:[，,。]|建设|开发|发展|全面|加快|成|积|能级|绿色|高质量|提质|提升|整体|核心|规划|实施|累计|新|聚|持续|坚持|起势|扩容|产城|一体)/u.test(
    text.slice(mention.end),
  );

/** Something that is built, and no programme. */
const BUILDING =
  /(?:大桥|桥|隧道|中心|医院|学校|中学|小学|校区|公园|园|厂|基地|机场|车站|站|港|码头|水库|电站|线|期|场|馆|广场|高铁|铁路|公路|高速|项目|大厦|城|街区|枢纽)$/u;

const HEADINGS = new WeakMap<Reading, ReadonlyMap<string, Said>>();

/** Headings that name one area, and one only, as their topic: 起步区项目, 长清区, 推进起步区建设. */
function areasOfHeadings(reading: Reading): ReadonlyMap<string, Said> {
  let found = HEADINGS.get(reading);
  if (found) return found;
  const made = new Map<string, Said>();
  for (const [index, sentence] of reading.resolved.sentences.entries()) {
    if (!sentence.isHeading) continue;
    const areas = (reading.said[index] ?? []).filter(
      (one) => one.kind === 'District' && one.mention.rule !== 'bound-area',
    );
    const outer = areas.filter(
      (one) =>
        !areas.some(
          (other) => other !== one && other.mention.start <= one.mention.start && other.mention.end >= one.mention.end,
        ),
    );
    const words = reading.resolved.placed.text.slice(sentence.start, sentence.end).replace(/[。]$/u, '');
    const rest = outer[0] ? words.replace(outer[0].mention.name, '') : '';
    if (outer.length === 1 && outer[0] && /^(?:[^，]{0,10})(?:项目|建设|重点任务|片区|任务|工程|发展)?$/u.test(rest))
      made.set(words, outer[0]);
  }
  found = made;
  HEADINGS.set(reading, found);
  return found;
}

const LYING = /(?:位于|地处|坐落于|坐落在|设在|设于|建在|落户|布局在)$/u;

/** 在某园区举行开工仪式的某项目: what is begun there lies there. */
const HELD_THERE =
  /^[^，。；的“”]{0,14}(?:举行|进行)[^，。；的]{0,8}(?:开工|奠基|揭牌|签约|启动|投产)[^，。；的]{0,6}的“?/u;

/** What may stand behind a name that ends there. */
const BEHIND_LISTED =
  /^(?:[”、，,。等及和与总占附旁周于]|工程|建成|开工|动工|竣工|投产|投用|落成|启用|正式|已|将|项目|\d|$)/u;

/** 位于我县灵川镇的A、B: the place first, then what lies there. */
const lyingIn: Rule = ({ resolved }, sentence, here) => {
  const { text } = resolved.placed;
  const base = resolved.sentences[sentence]?.start ?? 0;
  return here
    .filter((one) => (one.kind === 'District' || one.kind === 'Place') && !one.isInner)
    .filter(
      (one) =>
        LYING.test(
          text.slice(Math.max(base, one.mention.start - 6), one.mention.start).replace(/该[省市县区州旗]$/u, ''),
        ) ||
        (/[^现正存所]在$|^在$/u.test(text.slice(Math.max(base, one.mention.start - 2), one.mention.start)) &&
          HELD_THERE.test(text.slice(one.mention.end, one.mention.end + 40))),
    )
    .flatMap((seat) => {
      let area = seat;
      for (const next of here)
        if (next.mention.start === area.mention.end && (next.kind === 'District' || next.kind === 'Place')) area = next;
      const link =
        /^(?:境内|辖区内?|[东西南北中]部|内|[^，。；的“”]{2,10}内)?的“?(?:新建|在建|总投资[^，。；]{2,12}的)?“?/u.exec(
          text.slice(area.mention.end),
        )?.[0];
      if (link === undefined) return [];
      const from = area.mention.end + link.length;
      const to = from + text.slice(from).search(/[，,。；;：:\n]|在|到|$/u);
      return here
        .filter((one) => isMovable(one) && one.mention.start >= from && one.mention.end <= to)
        .filter((one) => BEHIND_LISTED.test(text.slice(one.mention.end)))
        .map((one) => draft(sentence, one, area, 'lying-in', seat.mention.start));
    });
};

/** 该县果园乡: the town of the area that was named last. */
const pointedArea: Rule = (reading, sentence, here) => {
  const { text } = reading.resolved.placed;
  return here
    .filter((one) => one.kind === 'Place' && !one.isInner && /[镇乡村]$|街道$|社区$/u.test(one.mention.name))
    .flatMap((one) => {
      const level = /该([省市区县州旗])$/u.exec(text.slice(Math.max(0, one.mention.start - 2), one.mention.start))?.[1];
      if (level === undefined) return [];
      for (let at = sentence; at >= Math.max(0, sentence - 4); at -= 1) {
        const area = (reading.said[at] ?? []).findLast(
          (other) =>
            other.kind === 'District' &&
            other.mention.rule === 'division' &&
            nameOf(other.key).endsWith(level) &&
            other.mention.end < one.mention.start,
        );
        if (area) return [{ ...draft(sentence, one, undefined, 'behind-area'), object: area.key }];
      }
      return [];
    });
};

const RULES: readonly Rule[] = [
  areaInName,
  pointedArea,
  areaInside,
  addressInName,
  inOwnArea,
  lyingIn,
  inBrackets,
  seenAt,
  behindArea,
  listedTowns,
  liesIn,
  setUpAt,
  insideIt,
  builtByArea,
  builtUp,
  underHeading,
  underTopic,
];

function draft(sentence: number, one: Said, area: Said | undefined, rule: string, start = one.mention.start): Draft {
  const inSentence = area && area.mention.sentence === one.mention.sentence ? area : undefined;
  return {
    relation: 'LOCATED_IN',
    subject: one.key,
    object: area?.key ?? '',
    sentence,
    start:
      one.mention.sentence === sentence
        ? Math.min(one.mention.start, inSentence?.mention.start ?? start, start)
        : start,
    end: Math.max(one.mention.sentence === sentence ? one.mention.end : 0, area?.mention.end ?? 0, start + 1),
    rule,
    matched: [one.mention.name, ...(area ? [area.mention.name] : [])],
  };
}
