/** Things built: by their last word with a proper name before it, by number (3号线二期), in lists (引进A、B等项目), yearly lists of works. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt, spanOf } from './find.js';
import { headsIn, isAnchored, isNominal, ownWords, startsWithArea } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';

const LINE = /(?:轨道交通|地铁)?\d{1,2}号线(?:[一二三四]期)?(?:[东西南北]段)?(?:工程)?/gu;
const RAIL = /(?:\p{Script=Han}{2,5})(?:高铁|高速|城际|铁路)(?=[、，。；和等建开通二一复项全])/gu;
const PHASE = /^(?:[一二三四]期|二期改扩建|改扩建|扩建|新建|迁建|复线)?(?:工程|项目)/u;
const LISTED = /等(?:一批)?[^，。；、]{0,12}?(?:项目|工程)/gu;
const BATCH = /(?:一批|一大批|各类|若干|一系列)(?:\p{Script=Han}{2,16}、)*$/u;
const CLAUSE = /[，。；：！？\n]/u;
const DESCRIPTIVE =
  /^[级亿万]|^(?:首批|全方位|内联外畅|东出北上|[\p{Script=Han}]{2}首[个家座]|大做强|做强|做优|跨[江海河])|^(?:超|近|多|约)?[\d.]+|^(?:总投资|亿元)/u;

export function projects(lexicon: Lexicon): Recogniser {
  const heads = wordTrie(lexicon.words('project.head'));
  const generic = new Set([
    ...lexicon.words('project.generic'),
    ...lexicon.words('zone.generic'),
    ...lexicon.words('industry'),
  ]);
  const strong = wordTrie(
    [...lexicon.words('verb.build'), ...lexicon.words('verb.visit')].filter((word) => word.length > 1),
  );
  const sights = wordTrie(['来到', '走进', '察看', '查看', '参观', '考察', '前往', '察看了', '实地察看']);
  const leftEdge = makeLeftEdge(lexicon);
  const weak = lexicon.words('stop.weak');

  return (scene) => [...headed(scene), ...numbered(scene), ...listed(scene), ...seen(scene)];

  function* headed(scene: Scene): Generator<Find> {
    for (const { head, end: headEnd } of headsIn(scene, heads)) {
      const edge = leftEdge(scene, head);
      // 潭下镇敬老院: the class word of a place before it is no part of the name.
      const start =
        edge +
        (/^[镇乡村](?=\p{Script=Han}{3})/u.test(scene.text.slice(edge)) &&
        /\p{Script=Han}$/u.test(scene.text.slice(0, edge))
          ? 1
          : 0);
      const phase = PHASE.exec(scene.text.slice(headEnd))?.[0] ?? '';
      const end = headEnd + phase.length;
      if (head - start < 2 || DESCRIPTIVE.test(scene.text.slice(start, head))) continue;
      const own = ownWords(scene, { start, head, end }, generic);
      if (own.length < 2 || /^(?:师|队|部|院|局|公司|办|管理|学|性|技术|建设者)/u.test(scene.text.slice(end))) continue;
      const head0 = scene.text.slice(head, headEnd);
      const built =
        strong.longestBefore(scene.text, start) !== undefined || /[“”]/u.test(scene.text.slice(start, head));
      // An airport that nobody builds is a place.
      if (head0 === '机场' && phase === '' && !built) continue;
      const isProject =
        isAnchored(scene, start, head, lexicon) ||
        (built && /(?:大桥|隧道|高铁|机场|园|中心|厅|馆|城|枢纽|电站|校区|院区)$/u.test(head0) && own.length >= 3);
      if (
        !isProject ||
        (/^(?:等|类|群)/u.test(scene.text.slice(end)) === true && !isAnchored(scene, start, head, lexicon))
      )
        continue;
      // 一批甲中心、乙机构、丙基地: what is counted by the batch is a class, to the end of the list.
      if (
        BATCH.test(scene.text.slice(Math.max(0, start - 60), start)) &&
        startsWithArea(scene, start, lexicon) === undefined
      )
        continue;
      if (/主体工程$|^“[^”]*”项目$|一批”(?:重大|重点)*项目$|航空港区$/u.test(scene.text.slice(start, end))) continue;
      if (!isNominal(scene, start, head, weak) || /.建设../u.test(scene.text.slice(start, head))) continue;
      yield findAt(scene, { start, end }, { kind: 'Project', rule: 'project-head', hints: { head: head0 } });
    }
  }

  function* numbered(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(LINE))
      yield findAt(scene, spanOf(match), { kind: 'Project', rule: 'line-number' });
    for (const match of matchesBy(/高铁|高速|城际|铁路/u, scene.text, RAIL)) {
      const span = spanOf(match);
      if (
        isBoundary(scene, span.start) &&
        /^[\p{Script=Han}]{2}(?:高铁|高速|城际|铁路)$/u.test(match[0]) &&
        lexicon.divisions.trie.longestAt(scene.text, span.start) === undefined
      )
        yield findAt(scene, span, { kind: 'Project', rule: 'rail-pair' });
    }
  }

  /** 比亚迪 in a list of projects that were brought in is a company; with a head of its own an item is the work itself. */
  function* listItem(scene: Scene, span: { start: number; end: number }, verb: string): Generator<Find> {
    if (lexicon.divisions.trie.longestAt(scene.text, span.start)?.end === span.end) return;
    const hasHead = heads.longestBefore(scene.text, span.end) !== undefined;
    const isOneWord = isBoundary(scene, span.start) && scene.tokens[tokenAt(scene, span.start)]?.end === span.end;
    if (hasHead || startsWithArea(scene, span.start, lexicon) !== undefined)
      yield findAt(scene, span, { kind: 'Project', rule: 'project-list' });
    else if (/引进|签约|落户/u.test(verb) && isOneWord)
      yield findAt(scene, span, { kind: 'Organization', rule: 'company-list' });
    else if (/引进|签约|建成|开工|落户/u.test(verb))
      yield findAt(scene, span, { kind: 'Project', rule: 'project-list' });
  }

  /** 察看会展中心施工现场: a building that a visit makes definite. */
  function* seen(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, heads)) {
      const isBuilding = /(?:中心|馆|厅|园|城|安置区)$/u.test(scene.text.slice(head, end)) && end - head >= 4;
      if (isBuilding && sights.longestBefore(scene.text, head))
        yield findAt(scene, { start: head, end }, { kind: 'Project', rule: 'seen-building' });
    }
  }

  /** 引进比亚迪、国家电投黄河流域氢能产业基地等项目: each item of the list is one. */
  function* listed(scene: Scene): Generator<Find> {
    for (const match of scene.text.matchAll(LISTED)) {
      let from = match.index;
      while (from > 0 && !CLAUSE.test(scene.text[from - 1] as string)) from -= 1;
      const clause = scene.text.slice(from, match.index);
      const verb = [
        ...clause.matchAll(
          /引进|建成投产|建成投用|建成|投产|签约|开工|推进|建设|推动|实施|落户|谋划|抓好|储备|支持|加快/gu,
        ),
      ].findLast((one) => !/[、]/u.test(clause.slice(0, one.index).slice(-1)) || one.index === 0);
      const body = verb ? from + verb.index + verb[0].length : from;
      let at = body;
      for (const item of scene.text.slice(body, match.index).split('、')) {
        const span = { start: at, end: at + item.length };
        at = span.end + 1;
        const isName =
          item.length >= 2 &&
          item.length <= 24 &&
          !/[的了在]|^[和及与]/u.test(item) &&
          leftEdge(scene, span.end) <= span.start &&
          isAnchored(scene, span.start, span.end, lexicon) &&
          isNominal(scene, span.start, span.end, weak);
        const isCompany = /引进|签约|落户/u.test(verb?.[0] ?? '') && isOneName(scene, span);
        if (isName || isCompany) yield* listItem(scene, span, verb?.[0] ?? '');
      }
    }
  }
}

/** One word of the sentence that is a proper noun or in no dictionary. */
function isOneName(scene: Scene, span: { start: number; end: number }): boolean {
  const token = scene.tokens[tokenAt(scene, span.start)];
  return token?.start === span.start && token.end === span.end && /^(?:n[rtz]|nrt|x)$/u.test(token.tag);
}
