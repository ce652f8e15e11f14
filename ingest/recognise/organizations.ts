/** Bodies of party and state (国务院, 省委, 长清区人大常委会) and organisations by their last word (…管委会, …大学). */
import type { Lexicon } from '../lexicon.js';
import { buildTrie, wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { headsIn, isAnchored, isNominal, ownWords } from './heads.js';
import { makeLeftEdge } from './left-edge.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';

const LEVEL = /^(?:自治区|省|市|区|县|州)/u;
const CENTRE =
  /(?<!党)中央(?=提出|决定|要求|部署|作出|做出|批准|确定|明确|强调|指出|认为|同意|决策|号召|规定|[和与、]国务院|的(?:决定|方针|部署|决策|领导|号召|精神|要求|路线|指示|统一领导))/gu;
const PARTY = '中共';
const GENERIC_BEFORE = /[各每某几两等外邻他一多级全]$/u;
/** What may not stand behind a body's name: it would be a longer word. */
const LONGER = /^(?:人(?!民)|员|托|任|派|属)/u;

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
  const leftEdge = makeLeftEdge(lexicon);
  const weak = lexicon.words('stop.weak');

  return (scene) => [...knownBodies(scene), ...theCentre(scene), ...localBodies(scene), ...headedBodies(scene)];

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
      yield findAt(
        scene,
        { start: at, end: match.end },
        { kind: 'Organization', rule: 'known-body', name: match.value },
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
        if (level === '' && shared?.at === from) ({ area, level } = shared);
        else if (
          level === '' ||
          (GENERIC_BEFORE.test(scene.text.slice(0, from)) && !/[我全]$/u.test(scene.text.slice(0, from)))
        )
          continue;
      }
      if (areaEnd > from && isForeignCounty(area, scene)) continue;
      const body = local.longestAt(scene.text, bodyAt);
      if (!body || LONGER.test(scene.text.slice(body.end))) {
        if (areaEnd > from) at = areaEnd - 1;
        continue;
      }
      const surface = scene.text.slice(bodyAt, body.end);
      if (surface === '委' && level === '' && !/[省市区县州]$/u.test(area)) continue;
      yield findAt(
        scene,
        { start: at, end: body.end },
        { kind: 'Organization', rule: 'local-body', hints: { body: body.value, area, level } },
      );
      if (/^[、和]/u.test(scene.text.slice(body.end))) shared = { at: body.end + 1, area, level };
      at = body.end - 1;
    }
  }

  function* headedBodies(scene: Scene): Generator<Find> {
    for (const { head, end } of headsIn(scene, heads)) {
      const start = leftEdge(scene, head);
      if (head - start < 2 || LONGER.test(scene.text.slice(end)) || GENERIC_BEFORE.test(scene.text.slice(0, start)))
        continue;
      const own = ownWords(scene, { start, head, end }, generic);
      if (own.length < 2 || !isAnchored(scene, start, head, lexicon) || !isNominal(scene, start, head, weak)) continue;
      yield findAt(
        scene,
        { start, end },
        { kind: 'Organization', rule: 'body-head', hints: { head: scene.text.slice(head, end) } },
      );
    }
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
