/** Bodies of party and state (国务院, 省委, 长清区人大常委会) and organisations by their last word (…管委会, …大学). */
import type { Lexicon } from '../lexicon.js';
import { buildTrie, wordTrie } from '../trie.js';
import { boundArea } from './administrative-areas.js';
import { findAt } from './find.js';
import { headsIn, isAnchored, isNominal, ownWords } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import type { Token } from './segment.js';

const LEVEL = /^(?:自治区|省|市|区|县|州)/u;
const CENTRE =
  /(?<!党)中央(?=提出|建议|决定|要求|部署|作出|做出|批准|确定|明确|强调|指出|认为|同意|决策|号召|规定|[和与、]国务院|的(?:决定|方针|部署|决策|领导|号召|精神|要求|路线|指示|统一领导))/gu;
const PARTY = '中共';
const GENERIC_BEFORE = /[各每某几两等外邻他一多级全]$/u;
/** What may not stand behind a body's name: it would be a longer word. */
const LONGER = /^(?:人(?!民|才)|员|托|任|派|属|门(?!户))/u;
/** Names of these bodies need no proper noun before the head, only words that no class of them has. */
const LEGAL = /^(?:集团|集团公司|有限公司|股份公司|总公司|公司|有限责任公司|大学|学院|银行|研究院|医院|中学)$/u;
/** Source: classes of legal persons in the Civil Code, of schools and of hospitals, and what is said of them in reports. */
const CLASS_OF_BODY =
  /^(?:国有|民营|上市|龙头|大型|中小型?|小微|央企|中央|投资|建筑|施工|科技|物业|快递|保险|证券|平台|省属|市属|地方|外资|合资|外商|私募|农业|制造业?|专业|分|子|总|母|本|该|各|其|我|两|高等|本科|高职|专科|职业|技工|普通|示范性|公办|民办|重点|综合性?|中心|三甲|三级|二级|定点|公立|社区|乡镇|农村|县级?|市级?|省级?|区级?|国家级?|商业|政策性|村镇|城市|开发|应用型|一流|双一流|高水平|新型|独立|附属|儿童|妇幼|妇女|中医|老年|肿瘤|传染病|精神病?|人民|企业|跨国|境外|海外|全球|世界|产业|技术|工业|运营|融资|担保|租赁|财务|资产|管理|控股|股份|有限|责任|工程|贸易|运输|物流|供水|供热|燃气|公交|旅游|文化|传媒|信托|基金|服务|咨询|评估|设计|勘察|开户|贷款|大|小|老|新|好|优质|知名|著名|目标|相关|有关|部分|现代|未来|卓越|工程师|理工|师范|医学|艺术|体育|互联网|网络|电信|人才|劳务|家政|养老|房地产|置业|建设|经营|食品|药业?|医药|医疗|军队|干部|老干部|省市|驻\p{Script=Han}|西部|东部|沿海|投融资|创投|创业|风险|典型|示范|骨干|头部|链主|领军|实体|乡村|大中型|规模|重点企业|金融|以上|国际|老年病?|玻璃|节能|反党|反革命|犯罪|军事|利益|统治|侵略|宗派|垄断|贵族|医养结合|互联网医疗|多元化|专业化|省会|部属|在济|周边|国家区域)+$/u;
const BRACKET = /^[（(]\p{Script=Han}{2,8}[）)]$/u;
/** 某党工委书记、管委会主任: the second body is of the same zone. */
const ZONE_BODY = /^(?:党工委|工委|管委会|管委|管理委员会)$/u;
const ZONE =
  /(?:[航高科][\p{Script=Han}]{1,3}基地|产业基地|新区|开发区|高新区|园区|工业区|度假区|风景区|保税区|试验区|起步区|先行区|示范区|合作区|新城|经济区)$/u;
/** In UTF-16 code units. */
const ZONE_REACH = 600;
const ZONE_NAMED =
  /(?<=^|[，。；、：（\s]|[在由与和到赴对])(\p{Script=Han}{2,14}?(?:新区|开发区|高新区|经开区|园区|工业区|度假区|风景区|保税区|试验区|起步区|先行区|示范区|合作区|新城|经济区))(?:党工委|工委|管委会|管委|管理委员会)/gu;
const ZONE_POST = /^(?:常务)?(?:副?书记|委员|副?主任)/u;
const POSTS_BETWEEN = /^(?:副?书记|委员|常务副书记|第一书记|成员|、)+$/u;

/** Behind a level of government: …局, …办, …中心, with what shows that it is a body. Source: lists of departments on websites of cities and counties. */
const DEPARTMENT =
  /(?<level>省|市|区|县|州)(?<body>\p{Script=Han}{1,7}?(?:局|厅|办|委|社|中心|集团|总队|支队|大队))(?=(?:党组|党委|党工委|副?书记|副?局长|副?主任|副?厅长|副?社长|副?总?队长|副?董事长|总经理|相关负责|有关负责|主要负责|负责人|负责同志|班子|[、，]\p{Script=Han}{2,9}(?:局|厅|委|办|中心)(?:[、，。和等]|主要|有关|相关|负责)))/gu;
const INSTITUTE =
  /^(?!院士|大学|院长|系统|等|和|与)\p{Script=Han}{2,12}?(?:研究所|研究院|研究中心|分院|科学中心|所(?![在有属长]))/u;
const ATTACHED = /^附属\p{Script=Han}{0,7}?(?:医院|中学|小学|学校|幼儿园)/u;
const SHORT_DEPARTMENT =
  /(?<level>[省市区县州])(?<body>(?!党|市|县|区|各|人|政|监|纪)\p{Script=Han}{2,5}?(?:委|办|局))(?=给予|联合|会同|印发|发布|组织|负责|主办|承办|授予|[、，。]|和|党组)/gu;
const ZONE_DEPARTMENT =
  /^\p{Script=Han}{2,8}?(?:局|办|办公室|中心|委)(?=(?:党组|党委)?(?:书记|副?局长|副?主任|相关负责|有关负责|主要负责|负责人|工作人员))/u;
/** 组建省物流集团, 成立甲创制中心: what is founded is a body where something only one bears, or its level, stands before its head. */
const FOUNDED =
  /(?:组建|成立|设立|筹建|组建成立|注册成立|挂牌成立)(?:了)?“?(?<name>[\p{Script=Han}A-Za-z\d（）]{3,22}?(?:集团|公司|研究院|研究所|研究中心|中心|实验室|联盟|协会|商会|学院|大学|局|银行|医院|工作站|分院|院|咨询委员会|理事会))(?=[，。、；”]|$|和|并|等|与|及|以来)/gu;
const NEXT_FOUNDED =
  /^[、和](?<name>[\p{Script=Han}A-Za-z\d]{4,18}?(?:集团|公司|研究院|研究所|中心|联合银行|银行|联盟|学院))(?=[，。；]|$)/u;
const NO_FOUNDED =
  /[的了在、等和与及]|^(?:一[批个]|各级|各类|多个|若干|专门|首[个家批]|国家级|省级|市级|国家|\d|[一二三四五六七八九十两]+[个家])|领导|小组|专班/u;
/** Source: the eight democratic parties of the Common Programme of multi-party cooperation. */
const PARTY_GROUP =
  /(?<party>民革|民盟|民建|民进|农工党|致公党|九三学社|台盟)(?<area>\p{Script=Han}{2,6}?)?(?<level>省|市|区|县|州)(?<body>委会|委员会|委(?!员)|基层委员会|基层委|总支部?|支部|工委)/gu;
const TOWN_BODY =
  /\p{Script=Han}{2,5}(?:街道|镇|乡)(?:党工委|党委|办事处|人民政府|政府|人大|纪工委|纪委|武装部)(?!副)/gu;
const TOWN_OWN =
  /^(?!.{0,4}(?:各|该|本|我|其|全|某|及|和|与|在|到|赴|的|对|为|向|由|是|了|区|县|市|省|乡镇|强))\p{Script=Han}{2,4}(?:街道|镇|乡)/u;
const PARTY_CELL = /^(?:党组|机关党委)(?!副?书记|成员|委员|会|[（(])/u;
const DELEGATION = /(?:党政|经贸|政府|企业家|人大|政协|友好|学习)*(?:代表团|考察团|访问团)/gu;
const DEPARTMENT_BEFORE = /[和与及由向在对任率兼的为有到]$|原任?$|时任$|以及$/u;
const NO_DEPARTMENT =
  /企业|技术|创新|研究|布局|格局|结局|开局|大局|全局|党委|党工委|管委|社区|公社|旅行社|合作社|[省市区县]|领导|部分|有关|各级|主要|相关/u;

export function organizations(lexicon: Lexicon): Recogniser {
  const known = buildTrie(
    [...lexicon.names('body.known')].flatMap(([name, aliases]) =>
      [name, ...aliases].map((one) => [one, name] as const),
    ),
  );
  const local = buildTrie(
    [...lexicon.names('body.local')].flatMap(([name, aliases]) =>
      [name, ...aliases].map((one) => [one, name] as const),
    ),
  );
  const heads = wordTrie(lexicon.words('body.head'));
  const generic = new Set([
    ...lexicon.words('zone.generic'),
    ...lexicon.words('project.generic'),
    ...lexicon.words('industry'),
  ]);
  const titles = lexicon.words('post');
  const leftEdge = makeLeftEdge(lexicon);
  const weak = lexicon.words('stop.weak');
  const strong = lexicon.words('stop.strong');

  return (scene, earlier) => [
    ...knownBodies(scene),
    ...theCentre(scene),
    ...localBodies(scene),
    ...departments(scene),
    ...founded(scene),
    ...zoneDepartments(scene, earlier),
    ...committees(scene),
    ...shortDepartments(scene),
    ...delegations(scene),
    ...partyGroups(scene),
    ...townBodies(scene),
    ...headedBodies(scene),
  ];

  /** 县城管局局长, 市供销社主任: a body of an area that no list has, known by the post in it or by the list it stands in. */
  function* departments(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(DEPARTMENT)) {
      const { level = '', body = '' } = match.groups ?? {};
      const start = match.index;
      const end = start + level.length + body.length;
      const area = lexicon.divisions.trie.longestBefore(scene.text, start + level.length);
      const from = area && scene.text.slice(area.start).startsWith(area.value[0]?.name ?? '\n') ? area.start : start;
      if (local.longestAt(scene.text, start + level.length) || NO_DEPARTMENT.test(body)) continue;
      if (/[\p{Script=Han}]/u.test(scene.text[from - 1] ?? '') && !DEPARTMENT_BEFORE.test(scene.text.slice(0, from)))
        continue;
      if (!isBoundary(scene, from) || !isBoundary(scene, end) || hasStrong(scene, start + level.length, end)) continue;
      yield findAt(
        scene,
        { start: from, end },
        {
          kind: 'Organization',
          rule: 'local-body',
          hints: { body, area: from === start ? '' : scene.text.slice(from, start + level.length), level },
        },
      );
    }
  }

  /** 甲高新区经贸发展局副局长: a department of the zone that is named right before it. */
  function* zoneDepartments(scene: Scene, earlier: readonly Find[]): Generator<Find> {
    for (const zone of earlier) {
      if (zone.kind !== 'District' || zone.rule === 'bound-area') continue;
      const body = ZONE_DEPARTMENT.exec(scene.text.slice(zone.end, zone.end + 14))?.[0];
      const end = zone.end + (body?.length ?? 0);
      if (
        body === undefined ||
        NO_DEPARTMENT.test(body) ||
        !isBoundary(scene, end) ||
        local.longestAt(scene.text, zone.end)
      )
        continue;
      yield findAt(scene, { start: zone.start, end }, { kind: 'Organization', rule: 'zone-department' });
    }
  }

  /** 自治区党委、政府: the committee by the word for it that only regions use. */
  function* committees(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(/自治区党委/gu)) {
      const start = match.index;
      const area = lexicon.divisions.trie.longestBefore(scene.text, start + 3);
      const from = area?.start ?? start;
      const own = scene.text.slice(from, start + 3);
      yield findAt(
        scene,
        { start: from, end: start + match[0].length },
        {
          kind: 'Organization',
          rule: 'local-body',
          hints: { body: '委', area: from === start ? '' : own, level: '自治区' },
        },
      );
    }
  }

  /** 四川省卫计委给予…: behind the full name of an area a short word in 委 or 办 is a body of it. */
  function* shortDepartments(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(SHORT_DEPARTMENT)) {
      const { level = '', body = '' } = match.groups ?? {};
      const at = match.index + level.length;
      const area = lexicon.divisions.trie.longestBefore(scene.text, at);
      if (!area || !area.value.some((one) => one.name === scene.text.slice(area.start, at))) continue;
      if (NO_DEPARTMENT.test(body) || local.longestAt(scene.text, at) || !isBoundary(scene, area.start)) continue;
      yield findAt(
        scene,
        { start: area.start, end: at + body.length },
        {
          kind: 'Organization',
          rule: 'local-body',
          hints: { body, area: scene.text.slice(area.start, at), level },
        },
      );
    }
  }

  function* founded(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(FOUNDED)) {
      const words = match.groups?.['name'] ?? '';
      const start = match.index + match[0].length - words.length;
      const end = start + words.length;
      if (NO_FOUNDED.test(words) || !isBoundary(scene, start) || !isBoundary(scene, end)) continue;
      const level = LEVEL.exec(words)?.[0];
      const hints = level && { body: words.slice(level.length), area: '', level };
      if (hints && hints.body.length >= 4 && !local.longestAt(scene.text, start + level.length))
        yield findAt(scene, { start, end }, { kind: 'Organization', rule: 'local-body', hints });
      else if (!hints && (scene.text[end] === '”' || isAnchored(scene, start, end - 2, lexicon)))
        yield findAt(scene, { start, end }, { kind: 'Organization', rule: 'founded-body' });
      // 组建甲集团、乙联合银行: the next of the list is founded as well.
      const next = NEXT_FOUNDED.exec(scene.text.slice(end))?.groups?.['name'];
      if (next !== undefined && isAnchored(scene, end + 1, end + next.length - 1, lexicon))
        yield findAt(
          scene,
          { start: end + 1, end: end + 1 + next.length },
          { kind: 'Organization', rule: 'founded-body' },
        );
    }
  }

  /** 双山街道党工委, 圣井街道办事处, 某镇人民政府: bodies of towns, which no list of divisions has. */
  function* townBodies(scene: Scene): Generator<Find> {
    for (const match of matchesBy(/(?:街道|[镇乡])(?:党|办|人|政|纪|武)/u, scene.text, TOWN_BODY)) {
      const words = match[0];
      for (let start = match.index; start <= match.index + 3; start += 1) {
        const own = scene.text.slice(start, match.index + words.length);
        const first = scene.tokens[tokenAt(scene, start)] as Token;
        if (!isBoundary(scene, start) || strong.has(first.text) || !TOWN_OWN.test(own)) continue;
        yield findAt(scene, { start, end: match.index + words.length }, { kind: 'Organization', rule: 'town-body' });
        break;
      }
    }
  }

  /** 民盟宁波市委会, 九三学社某区基层委员会; without its area of the document's. */
  function* partyGroups(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(PARTY_GROUP)) {
      const { party = '', area = '', level = '', body = '' } = match.groups ?? {};
      const span = { start: match.index, end: match.index + match[0].length };
      if (area !== '' && !lexicon.divisions.named(area).length && !lexicon.divisions.named(`${area}${level}`).length)
        continue;
      const own = area === '' ? boundArea(level, scene.frame)?.name : `${area}${level}`;
      if (own !== undefined)
        yield findAt(scene, span, { kind: 'Organization', rule: 'party-group', name: `${party}${own}${body}` });
    }
  }

  /** 率长治市党政考察团来访: a delegation by its area, whatever words the segmenter makes of what follows. */
  function* delegations(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(DELEGATION)) {
      const end = match.index + match[0].length;
      for (let start = Math.max(0, match.index - 8); start < match.index; start += 1) {
        const area = lexicon.divisions.trie.longestAt(scene.text, start);
        if (area?.end !== match.index) continue;
        yield findAt(scene, { start, end }, { kind: 'Organization', rule: 'delegation' });
        break;
      }
    }
  }

  function hasStrong(scene: Scene, start: number, end: number): boolean {
    for (let index = tokenAt(scene, start); index < scene.tokens.length; index += 1) {
      const token = scene.tokens[index] as Token;
      if (token.start >= end) return false;
      if (
        token.start >= start &&
        (/^(?:[pcrdm]|u[a-z]?)$/u.test(token.tag) ||
          (token.text.length > 1 && strong.has(token.text) && !weak.has(token.text)))
      )
        return true;
    }
    return false;
  }

  function* knownBodies(scene: Scene): Generator<Find> {
    for (let at = 0; at < scene.text.length; at += 1) {
      const match = known.longestAt(scene.text, at);
      if (
        !match ||
        LONGER.test(scene.text.slice(match.end)) ||
        (!isBoundary(scene, at) && !isBoundary(scene, match.end))
      )
        continue;
      if (match.value.length === 2 && !(isBoundary(scene, at) && isBoundary(scene, match.end))) continue;
      // 中科院山西煤化所: an institute of the academy.
      const institute = /科学院$/u.test(match.value) ? (INSTITUTE.exec(scene.text.slice(match.end))?.[0] ?? '') : '';
      const name = institute === '' ? match.value : `${match.value}${institute}`;
      yield findAt(
        scene,
        { start: at, end: match.end + institute.length },
        { kind: 'Organization', rule: 'known-body', name },
      );
      at = match.end - 1;
    }
  }

  /** 中央提出, 中央的决定: the party's central leadership where it acts or decides. */
  function* theCentre(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(CENTRE))
      if (isBoundary(scene, match.index))
        yield findAt(
          scene,
          { start: match.index, end: match.index + match[0].length },
          { kind: 'Organization', rule: 'the-centre', name: '党中央' },
        );
  }

  /** (中共)济南市长清区委, 省人大常委会, 市科技局; a list shares its area: 省发展改革委、科技厅. */
  function* localBodies(scene: Scene): Generator<Find> {
    let shared: { at: number; area: string; level: string } | undefined;
    const named = new Map<string, string>();
    for (let at = 0; at < scene.text.length; at += 1) {
      let from = at;
      if (scene.text.startsWith(PARTY, at)) from += PARTY.length;
      let areaEnd = from;
      for (
        let match = lexicon.divisions.trie.longestAt(scene.text, areaEnd);
        match;
        match = lexicon.divisions.trie.longestAt(scene.text, areaEnd)
      )
        areaEnd = match.end;
      let area = scene.text.slice(from, areaEnd);
      let level = '';
      let bodyAt = areaEnd;
      if (area === '') {
        level = LEVEL.exec(scene.text.slice(from))?.[0] ?? '';
        bodyAt = from + level.length;
        // 郑州市委副书记、市政协主席: the second body is of the city that the sentence has named.
        if (named.has(level)) area = named.get(level) as string;
        if (level === '' && shared?.at === from) ({ area, level } = shared);
        else if (
          level === '' ||
          (GENERIC_BEFORE.test(scene.text.slice(0, from)) && !/[我全]$/u.test(scene.text.slice(0, from)))
        )
          continue;
      }
      if (areaEnd > from && isForeignCounty(area, scene)) continue;
      const again = areaEnd > from ? levelAgain(scene.text, areaEnd, area) : 0;
      bodyAt += again;
      const body = local.longestAt(scene.text, bodyAt);
      if (!body || LONGER.test(scene.text.slice(body.end))) {
        if (areaEnd > from) at = areaEnd - 1;
        continue;
      }
      if (areaEnd > from) for (const one of lastLevel(area)) named.set(one, area);
      const surface = scene.text.slice(bodyAt, body.end);
      // 县政府党组召开会议: the group, where it is not one of its posts that is named.
      const group = body.value === '委' ? '' : (PARTY_CELL.exec(scene.text.slice(body.end))?.[0] ?? '');
      if (surface === '委' && level === '' && !/[省市区县州]$/u.test(area)) continue;
      yield findAt(
        scene,
        { start: at, end: body.end + group.length },
        { kind: 'Organization', rule: 'local-body', hints: { body: `${body.value}${group}`, area, level } },
      );
      if (/^[、和]/u.test(scene.text.slice(body.end))) shared = { at: body.end + 1, area, level };
      at = body.end - 1;
    }
  }

  /** 长治市市委: the level said again before the body. */
  function levelAgain(text: string, at: number, area: string): number {
    const level = LEVEL.exec(text.slice(at))?.[0];
    const isSame =
      level !== undefined && (area.endsWith(level) || lexicon.divisions.named(area)[0]?.name.endsWith(level));
    return isSame && local.longestAt(text, at + level.length) ? level.length : 0;
  }

  /** The level of an area as other bodies of it are named: 市 of 郑州市 and of 郑州. */
  function lastLevel(area: string): readonly string[] {
    const full = lexicon.divisions.named(area)[0]?.name ?? area;
    const level = /(?:自治区|省|市|区|县|州)$/u.exec(full)?.[0];
    return level === undefined ? [] : [level];
  }

  function* headedBodies(scene: Scene): Generator<Find> {
    let zone: { end: number; name: string } | undefined;
    for (const { head, end } of headsIn(scene, heads)) {
      const edge = /(?:公司|集团)$/u.test(scene.text.slice(head, end))
        ? companyEdge(scene, head)
        : leftEdge(scene, head);
      const start = overBracket(scene, edge);
      const word = scene.text.slice(head, end);
      const bare = edge === head && ZONE_BODY.test(word);
      if (bare && !zone && ZONE_POST.test(scene.text.slice(end))) zone = zoneBefore(scene, head);
      if (
        zone &&
        bare &&
        (POSTS_BETWEEN.test(scene.text.slice(zone.end, head)) || ZONE_POST.test(scene.text.slice(end)))
      ) {
        yield findAt(
          scene,
          { start: head, end },
          { kind: 'Organization', rule: 'zone-body', name: `${zone.name}${word}`, hints: { bound: word } },
        );
        continue;
      }
      // 专题协商会 is a meeting, and no chamber of commerce.
      if (word === '商会' && scene.text[head - 1] === '协') continue;
      if (head - start < 2 || LONGER.test(scene.text.slice(end)) || GENERIC_BEFORE.test(scene.text.slice(0, start)))
        continue;
      const own = ownWords(scene, { start, head, end }, generic);
      const before = scene.text.slice(start, head);
      const isLegal =
        LEGAL.test(word) && before.length >= 2 && !CLASS_OF_BODY.test(before) && /^\p{Script=Han}+$/u.test(before);
      const isZone = ZONE_BODY.test(word) && ZONE.test(before) && before.length > 3;
      const isNamed = isZone || isLegal || (own.length >= 2 && isAnchored(scene, start, head, lexicon));
      const isCompany = word.endsWith('公司');
      if (word === '集团' && /(?:反党|反革命|犯罪|军事|利益|统治|侵略|国家|阶级)$/u.test(before)) continue;
      if ((word === '集团' && before.endsWith('二十国')) || /^[个批家]/u.test(before)) continue;
      if (/同志|先生|董事长|书记|主任|[省市县区]长/u.test(before)) continue;
      if (!isNamed || (start === edge && !isCompany && !isNominal(scene, start, head, weak))) continue;
      if (isZone) zone = { end, name: before };
      // 甲大学附属第二医院: a body of the body.
      const attached = /大学|学院|医院/u.test(word) ? (ATTACHED.exec(scene.text.slice(end))?.[0].length ?? 0) : 0;
      yield findAt(
        scene,
        { start, end: end + attached },
        { kind: 'Organization', rule: 'body-head', hints: { head: scene.text.slice(head, end) } },
      );
    }
  }

  /** 管委会副主任某某: of the zone whose body was named last before. */
  function zoneBefore(scene: Scene, at: number): { end: number; name: string } | undefined {
    const before = scene.whole.slice(Math.max(0, scene.base + at - ZONE_REACH), scene.base + at);
    const last = [...before.matchAll(ZONE_NAMED)].at(-1)?.[1];
    return last === undefined ? undefined : { end: 0, name: last };
  }

  /** Names of companies hold verbs (节能, 发展): only a strong verb, a word of grammar or a mark ends them on the left. */
  function companyEdge(scene: Scene, head: number): number {
    let at = head;
    for (let index = tokenAt(scene, head) - 1; index >= 0; index -= 1) {
      const token = scene.tokens[index] as Token;
      if (titles.has(token.text)) break;
      const isStop = /^(?:[pcrm]|u[a-z]?)$/u.test(token.tag) || !/^[\p{Script=Han}A-Za-z]+$/u.test(token.text);
      // 中 begins 中冶, 中电建 and is a verb nowhere here.
      const isStrong =
        strong.has(token.text) &&
        !(token.text === '中' && !/\p{Script=Han}/u.test(scene.text[token.start - 1] ?? '、'));
      if (isStop || isStrong || head - token.start > 16) break;
      at = token.start;
    }
    return at;
  }

  /** 中微（上海）股份有限公司: the brackets and what stands before them belong to the name. */
  function overBracket(scene: Scene, start: number): number {
    const open = Math.max(scene.text.lastIndexOf('（', start), scene.text.lastIndexOf('(', start));
    if (open < 1 || !BRACKET.test(scene.text.slice(open, start)) || !isBoundary(scene, open)) return start;
    const from = leftEdge(scene, open);
    return open - from >= 2 ? from : start;
  }

  /** The short name of a county of elsewhere is more often an ordinary word (新建, 和平). */
  function isForeignCounty(area: string, scene: Scene): boolean {
    const named = lexicon.divisions.named(area);
    const { district, city, province } = scene.frame;
    const own = new Set([district?.name, city?.name, province?.name]);
    return (
      named.length > 0 &&
      named.every(
        (one) =>
          one.level === 'district' &&
          one.name !== area &&
          !own.has(one.name) &&
          !one.parents.some((parent) => own.has(parent)),
      )
    );
  }
}
