/** A body by the post that somebody holds in it: 中国某汽党委书记、董事长某某, 某某科技总经理某某. The title and the name behind it bound the words. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { boundArea } from './administrative-areas.js';
import { findAt } from './find.js';
import { isAnchored } from './heads.js';
import { matchesBy } from './matches.js';
import { personNames } from './person-name.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import type { Token } from './segment.js';

/** Posts of companies, schools and societies. Source: Company Law; regulations on public institutions and on social organisations. */
const POST =
  /(?:分?党组书记|分党组副书记|党组副书记|党委书记|党委副书记|董事长|总经理|总裁|首席执行官|创始人|法定代表人|理事长|会长|院长|校长|园长|行长|所长|厂长|台长|社长|馆长|总监|总工程师)/gu;
const OF_DEPARTMENT =
  /^(?<name>\p{Script=Han}{2,14}?(?:司|处|室|部|科|系|所|中心|学院)|(?:第[一二三四五六七八九十]+)?派?驻\p{Script=Han}{0,10}?纪检监察组)(?:党(?:组|委|总支|支部))?副?(?:司长|处长|主任|部长|科长|所长|院长|书记|组长|负责人)/u;
const CHARGED = /(?:相关|有关|主要)?(?:负责人|工作人员|技术人员)(?=介绍|说|表示|建议|告诉|透露|坦言|谈到|向)/gu;
const PREFIX = /(?:常务副|原|前|执行|名誉|创始|高级|联席|党委副书记、|副)+$/u;
const NEXT = /^(?:[、，兼]|\p{Script=Han})/u;
/** Classes of bodies, and words for any of them. */
const CLASS =
  /^(?:公司|企业|集团|集团公司|总公司|学校|学院|医院|银行|协会|商会|高校|单位|机关|部门|支行|分行|分公司|子公司|项目|园区|村|社区|街道|镇|乡|县|市|区|省|党委|董事会|理事会|原|时任|现任|兼任|兼|同时|我|该|本|各|大学|研究院|研究所|人民|全国|上市公司|股份|有限|控股|相关|有关|知名|多家|著名|民营|国有|副|执行|名誉)+$/u;
const NO_NAME = /[，。；：、！？“”《》的]|^(?:原|时任|现任|由|与|和|同|任|为|是|以及|并|兼|邀请|会见|接见|陪同|来自)/u;
/** An area or a village is no body; its committee is. */
const SEAT = /(?:[镇乡村]|街道|社区)$/u;
/** In UTF-16 code units. */
const LONGEST = 16;

/** In UTF-16 code units. */
const FAR = 26;
/** What of a title stands before the post itself, and is no part of the body. */
const INNER_POST =
  /(?:(?:常务|第一|执行|名誉)?副|代理?|原|分?党组|党委|党工委|党总支|党支部|纪委|董事会|监事会|理事会|、)+$/u;
const BEHIND_MARK = /(?<=^|[，。；：、“”！？\s（）]|[由和与及请见])[\p{Script=Han}A-Za-z“”（）]{3,24}$/u;
const LEVEL = /^(?:自治区|[省市区县州])(?!委|政府|长|级|直|里|属)/u;
/** Words that a body of its own has, and no department that every area has. */
const PROPER = /\p{Script=Han}{2}(?:区|园|新城|集团|公司|大学|学院|医院|银行|协会|商会)/u;
/** 团市委书记: the youth league of the area, and not its party committee. */
const YOUTH = /(?<=^|[，。；、：\s由和与及请])团(省|市|区|县|州|自治区)委(?=副?书记)/gu;
/** 高新区党工委副书记 in a document of the city: of the one zone of that name there. */
const OWN_ZONE =
  /(?<=^|[，。；、：\s由和与及请])(?:高新区|经开区|经济开发区|开发区|综保区|保税区|度假区|起步区|先行区)(?:党工委|工委|管委会)(?=(?:常务)?副?(?:书记|主任))/gu;
/** 工委书记、管委主任: the second body is of the same zone. */
const ZONE_NEXT = /(?<first>党?工委)(?:常务)?副?书记、(?<own>管委会?|管理委员会)(?=(?:常务)?副?主任)/gu;
/** Last words of bodies. Source: classes of legal persons in the Civil Code; lists of departments of governments. */
const BODY_WORD =
  /(?:局|厅|办|委|工委|管委|管委会|院|校|会|社|中心|集团|公司|组|处|科|室|所|站|队|厂|行|馆|台|园|署|海关|联|学院|大学|银行|分行|支行|分会|总队|支队|基金会|研究院|联合会|委员会|办公室|军区|军分区|警备区)$/u;
const VERBS =
  /^(?:召开|举行|出席|参加|陪同|会见|调研|考察|视察|来到|前往|指出|强调|率领|带领|邀请|感谢|听取|任命|担任|当选|位于|成立|推进|加强|开展|实施)$/u;
/** 口岸和物流办: 和 stands inside the name of an office. */
const isOffice = (words: string): boolean => /^\p{Script=Han}{2,4}(?:办|局|委|处)$/u.test(words);

export function titledBodies(lexicon: Lexicon): Recogniser {
  const names = personNames(lexicon);
  const strong = lexicon.words('stop.strong');
  const makers = wordTrie([
    ...lexicon.words('seen.maker'),
    '公司',
    '集团',
    '合作社',
    '米业',
    '食业',
    '饮品',
    '工厂',
    '银行',
    '商会',
    '协会',
  ]);
  const posts = wordTrie([...lexicon.words('post'), ...lexicon.words('post.region')]);

  return (scene, earlier) => {
    const finds: Find[] = [...departments(scene, earlier), ...charged(scene, earlier), ...bounded(scene, earlier)];
    for (const match of scene.text.matchAll(POST)) {
      const at =
        match.index - (PREFIX.exec(scene.text.slice(Math.max(0, match.index - 8), match.index))?.[0].length ?? 0);
      if (earlier.some((one) => one.kind === 'Organization' && one.start < at && one.end >= at)) continue;
      if (!NEXT.test(scene.text.slice(match.index + match[0].length)) || !isHeld(scene, match.index + match[0].length))
        continue;
      const start = bodyStart(scene, at);
      const words = scene.text.slice(start, at);
      const seat = SEAT.test(words) ? /^(?:党委|党工委|党支部|党总支)/u.exec(scene.text.slice(at))?.[0] : undefined;
      // 某镇党委书记: the post is of the committee of the town.
      if (seat !== undefined)
        finds.push(findAt(scene, { start, end: at + seat.length }, { kind: 'Organization', rule: 'titled-body' }));
      if (SEAT.test(words)) continue;
      if (words.length < 3 || CLASS.test(words) || NO_NAME.test(words) || posts.longestBefore(words, words.length))
        continue;
      if (lexicon.divisions.trie.longestAt(scene.text, start)?.end === at) continue;
      finds.push(findAt(scene, { start, end: at }, { kind: 'Organization', rule: 'titled-body' }));
    }
    return finds;
  };

  /** 农业农村部农田建设管理司副司长, 甲联合会研究室主任: a department of a body by the post in it. */
  function departments(scene: Scene, earlier: readonly Find[]): readonly Find[] {
    return earlier.flatMap((whole) => {
      if (whole.kind !== 'Organization' || /^委/u.test(whole.hints['body'] ?? '')) return [];
      const match = OF_DEPARTMENT.exec(scene.text.slice(whole.end, whole.end + 16));
      const words = match?.groups?.['name'] ?? '';
      const end = whole.end + words.length;
      const isMinistry = whole.rule === 'known-body' && /[司局组]$/u.test(words);
      if (
        !match ||
        !(isBoundary(scene, end) || words.endsWith('监察组')) ||
        !(isMinistry || isHeld(scene, whole.end + match[0].length))
      )
        return [];
      const hints = whole.hints['body'] === undefined ? {} : { ...whole.hints, body: `${whole.hints['body']}${words}` };
      const what =
        whole.hints['body'] === undefined
          ? { rule: 'titled-body', name: `${whole.name}${words}` }
          : { rule: 'local-body', hints };
      return [findAt(scene, { start: whole.start, end }, { kind: 'Organization', ...what })];
    });
  }

  /** 甲市口岸和物流办主任某某, 甲高新区经贸发展局副局长某某: from an area behind a mark to the post, where a word for a body ends it. */
  function bounded(scene: Scene, earlier: readonly Find[]): readonly Find[] {
    const finds: Find[] = [];
    for (let at = 4; at < scene.text.length; at += 1) {
      const post = posts.longestBefore(scene.text, at);
      if (!post || posts.longestAt(scene.text, post.start)?.end !== at || !isHeld(scene, at)) continue;
      const before = scene.text.slice(Math.max(0, post.start - FAR), post.start).replace(INNER_POST, '');
      const words = BEHIND_MARK.exec(before)?.[0];
      if (words === undefined || words.length < 3 || !BODY_WORD.test(words)) continue;
      const end = post.start - (scene.text.slice(Math.max(0, post.start - FAR), post.start).length - before.length);
      const start = end - words.length;
      const area = lexicon.divisions.trie.longestAt(scene.text, start);
      const isArea = area !== undefined && area.end < end - 2 && isBoundary(scene, area.end);
      const isNational = /^(?:国家|中国|全国|中华|国网|国铁)/u.test(words);
      // 甲市委常委、乙经济区工委书记: between a post and the next one.
      const isNext =
        PROPER.test(words) && /[、兼]$/u.test(scene.text.slice(0, start)) && posts.longestBefore(scene.text, start - 1);
      const level = LEVEL.exec(words)?.[0];
      if (
        !isArea &&
        level !== undefined &&
        !earlier.some((one) => one.kind === 'Organization' && one.start < end && one.end > start)
      ) {
        const body = words.slice(level.length);
        if (body.length >= 2 && !hasVerb(scene, start + level.length, end) && isBoundary(scene, start))
          finds.push(
            findAt(
              scene,
              { start, end },
              { kind: 'Organization', rule: 'local-body', hints: { body, area: '', level } },
            ),
          );
        continue;
      }
      if (!isArea && !isNational && !isNext) continue;
      const from = isArea ? area.end : start;
      // A body that ends there and is as long is known already; 市委 and 市政府 are the business of others.
      if (earlier.some((one) => one.kind === 'Organization' && one.end === end && one.start <= start)) continue;
      if (
        earlier.some(
          (one) =>
            one.kind === 'Organization' && one.hints['body'] !== undefined && one.start === start && one.end >= end - 1,
        )
      )
        continue;
      if (hasVerb(scene, from, end)) continue;
      finds.push(findAt(scene, { start, end }, { kind: 'Organization', rule: 'titled-body' }));
    }
    for (const match of matchesBy('团', scene.text, YOUTH)) {
      const level = match[1] as string;
      const area = boundArea(level, scene.frame)?.name;
      if (area !== undefined)
        finds.push(
          findAt(
            scene,
            { start: match.index, end: match.index + match[0].length },
            {
              kind: 'Organization',
              rule: 'party-group',
              name: `共青团${area}委`,
            },
          ),
        );
    }
    const own = (scene.frame.city ?? scene.frame.district)?.short;
    for (const match of own === undefined ? [] : scene.text.matchAll(OWN_ZONE)) {
      const span = { start: match.index, end: match.index + match[0].length };
      finds.push(
        findAt(scene, span, {
          kind: 'Organization',
          rule: 'zone-body',
          name: `${own}${match[0]}`,
          hints: { bound: match[0] },
        }),
      );
    }
    for (const match of scene.text.matchAll(ZONE_NEXT)) {
      const zone = finds.find((one) => one.end === match.index + (match.groups?.['first'] ?? '').length);
      const own = match.groups?.['own'] ?? '';
      if (!zone) continue;
      const start = match.index + match[0].length - own.length;
      const name = `${zone.name.replace(/党?工委$/u, '')}${own}`;
      finds.push(
        findAt(
          scene,
          { start, end: start + own.length },
          { kind: 'Organization', rule: 'zone-body', name, hints: { bound: own } },
        ),
      );
    }
    return finds;
  }

  /** A strong verb, or a word of grammar, among the words of what would be a name. */
  function hasVerb(scene: Scene, start: number, end: number): boolean {
    for (let index = tokenAt(scene, start); index < scene.tokens.length; index += 1) {
      const token = scene.tokens[index] as Token;
      if (token.start >= end) return false;
      if (
        token.start >= start &&
        (/^(?:[pr]|u[a-z]?)$/u.test(token.tag) || (token.text.length > 1 && VERBS.test(token.text)))
      )
        return true;
    }
    return false;
  }

  /** 湖南某米业负责人建议: a company by whoever speaks for it. */
  function charged(scene: Scene, earlier: readonly Find[]): readonly Find[] {
    return [...scene.text.matchAll(CHARGED)].flatMap((match) => {
      const start = bodyStart(scene, match.index);
      const words = scene.text.slice(start, match.index);
      const maker = makers.longestBefore(scene.text, match.index);
      if (!maker || maker.start - start < 2 || CLASS.test(words) || NO_NAME.test(words)) return [];
      if (earlier.some((one) => one.kind === 'Organization' && one.start < match.index && one.end > start)) return [];
      return isAnchored(scene, start, match.index, lexicon)
        ? [findAt(scene, { start, end: match.index }, { kind: 'Organization', rule: 'titled-body' })]
        : [];
    });
  }

  /** Further titles and then a name stand behind the post. */
  function isHeld(scene: Scene, end: number): boolean {
    for (let at = end, steps = 0; steps < 5; steps += 1) {
      const name = names.at(scene, at) ?? names.behind(scene, at);
      if (name && name.end - name.start >= 2) return true;
      const mark = /^[、，兼]/u.exec(scene.text.slice(at))?.[0];
      if (mark === undefined) return false;
      const next = nextPost(scene, at + 1);
      if (next === undefined) return false;
      at = next;
    }
    return false;
  }

  /** The end of the title that begins near a place: 、党委副书记, ，中国某汽董事长. */
  function nextPost(scene: Scene, from: number): number | undefined {
    for (let at = from + 2; at <= Math.min(scene.text.length, from + LONGEST); at += 1) {
      if (/[，。；、]/u.test(scene.text[at - 1] as string)) return undefined;
      const post = posts.longestBefore(scene.text, at);
      if (post && post.start >= from && posts.longestAt(scene.text, post.start)?.end === at) return at;
    }
    return undefined;
  }

  /** Left over nouns to a mark, a verb, a word of grammar or a title. */
  function bodyStart(scene: Scene, end: number): number {
    let at = end;
    for (let index = tokenAt(scene, end - 1); index >= 0; index -= 1) {
      const token = scene.tokens[index] as Token;
      if (token.text === '”' && end - token.start < LONGEST) {
        // 甲协会“乙”分会: words in marks inside the name.
        const open = scene.text.lastIndexOf('“', token.start);
        if (open < 0 || token.start - open > 10) break;
        index = tokenAt(scene, open);
        at = open;
        continue;
      }
      if (end - token.start > LONGEST || !/^[\p{Script=Han}A-Za-z\d（）()]+$/u.test(token.text)) break;
      if (token.text === '和' && isOffice(scene.text.slice(token.end, end))) continue;
      if (
        /^(?:[pcrmuy]|u[a-z]?|d|t)$/u.test(token.tag) ||
        strong.has(token.text) ||
        lexicon.words('post').has(token.text)
      )
        break;
      at = token.start;
    }
    return isBoundary(scene, at) ? at : end;
  }
}
