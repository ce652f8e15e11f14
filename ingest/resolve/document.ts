/** Mentions to the entities of one document: bound words by the document's own area, short forms by what stands in full. */
import { compareText } from '../../src/model/evidence.js';
import { canonicalName } from '../../src/model/identity.js';
import type { Kind } from '../../src/model/ontology.js';
import type { LocalEntity } from '../../src/model/statement.js';
import type { Lexicon } from '../lexicon.js';
import { boundArea } from '../recognise/administrative-areas.js';
import { type Frame, frameOf } from '../recognise/frame.js';
import type { FoundMention, Recognised, Resolved } from '../stages.js';
import { areaBody } from './area-body.js';
import { collectionHints } from './collection-hints.js';
import { kindFamily, nameCore } from './likeness.js';

/** A mention with the name it stands for. */
interface Named {
  readonly mention: FoundMention;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly hints: Readonly<Record<string, string>>;
}

export function resolveDocument(recognised: Recognised, lexicon: Lexicon): Resolved {
  const frame = frameOf(recognised, lexicon);
  const areas = [frame.district, frame.city, frame.province].flatMap((one) => (one ? [one.name, one.short] : []));
  const sole = soleAreas(recognised.mentions);
  const named = recognised.mentions.flatMap((mention) => nameOf(mention, recognised, { frame, sole }, lexicon) ?? []);
  const groups = new Map<string, Named[]>();
  const places: string[] = [];
  for (const one of named) {
    const core = `${kindFamily(one.mention.kind)}:${one.hints['apart'] ?? ''}:${nameCore(one.mention.kind, one.name, areas)}`;
    groups.set(core, [...(groups.get(core) ?? []), one]);
    places.push(core);
  }
  const tell = collectionHints(recognised, frame, lexicon);
  const entities = new Map([...groups].map(([core, members]) => [core, tell(entityOf(recognised, members))] as const));
  const unique = uniteAcrossKinds(entities);
  return {
    ...recognised,
    mentions: named.map((one) => one.mention),
    entities: [...new Map([...unique.values()].map((one) => [one.key, one])).values()].sort((a, b) =>
      compareText(a.key, b.key),
    ),
    keys: places.map((core) => (unique.get(core) as LocalEntity).key),
  };
}

/** What the words of an area stand for here. */
interface Places {
  readonly frame: Frame;
  /** By its last character, the one county, district or city that the document names. */
  readonly sole: ReadonlyMap<string, string>;
}

/** 区委书记 in a report of the city that names one district only: the committee of that one. */
function soleAreas(mentions: readonly FoundMention[]): ReadonlyMap<string, string> {
  const names = new Map<string, Set<string>>();
  for (const one of mentions) {
    if (one.rule !== 'division' || /0000$/u.test(one.hints['code'] ?? '0000')) continue;
    const level = one.name.at(-1) as string;
    names.set(level, (names.get(level) ?? new Set()).add(one.name));
  }
  return new Map(
    [...names].flatMap(([level, all]) => (all.size === 1 ? [[level, [...all][0] as string] as const] : [])),
  );
}

function nameOf(
  mention: FoundMention,
  recognised: Recognised,
  { frame, sole }: Places,
  lexicon: Lexicon,
): Named | undefined {
  const surface = recognised.placed.text.slice(mention.start, mention.end);
  const { hints } = mention;
  if (hints['body'] !== undefined) {
    const level = hints['level'] ?? '';
    const body =
      areaBody(hints['body'], hints['area'] ?? '', level, frame, lexicon) ??
      (sole.has(level) ? areaBody(hints['body'], sole.get(level) as string, '', frame, lexicon) : undefined);
    if (!body) return undefined;
    const bound = hints['implied'] || hints['area'] !== '' ? {} : { bound: surface };
    return {
      mention,
      name: body.name,
      aliases: [...body.aliases, ...(hints['implied'] ? [] : [surface])],
      hints: { jurisdiction: body.jurisdiction, ...bound },
    };
  }
  if (hints['full'] !== undefined && mention.rule === 'post-body')
    return { mention, name: hints['full'], aliases: [], hints: {} };
  if (hints['bound'] !== undefined && mention.rule === 'zone-word') {
    // In a national document 自贸试验区 is the whole class of them.
    const full = frame.isNational ? undefined : fullZone(mention, recognised.mentions, hints['bound']);
    if (full)
      return {
        mention,
        name: longZone(full, recognised.mentions, lexicon) ?? full.name,
        aliases: [],
        hints: { bound: surface },
      };
    const own = OWN_ZONE.test(surface) ? (frame.district ?? frame.city)?.short : undefined;
    return own === undefined
      ? undefined
      : { mention, name: `${own}${surface}`, aliases: [surface], hints: { bound: surface } };
  }
  if (mention.rule === 'meeting-here') {
    const full = fullMeeting(mention, recognised.mentions);
    const area = /^[省市区县州](?=[党人]代会$)/u.exec(surface)?.[0];
    const own = area === undefined ? undefined : boundArea(area, frame)?.name;
    if (!full && own !== undefined)
      return { mention, name: `${own}${surface.slice(1)}`, aliases: [surface], hints: {} };
    // 签约仪式: everybody has them.
    if (!full && surface.endsWith('仪式')) return undefined;
    if (!full && surface.length > 5) return { mention, name: surface, aliases: [], hints: {} };
    // 座谈会: of those that nobody calls by a name each document has its own.
    return full
      ? { mention, name: boundCongress(full.name, frame) ?? full.name, aliases: [surface], hints: {} }
      : { mention, name: surface, aliases: [], hints: { apart: recognised.document.id } };
  }
  // 市第十一次党代会, 济南起步区, 高新区工委.
  const long =
    mention.kind === 'Event'
      ? boundCongress(mention.name, frame)
      : mention.rule === 'zone-head'
        ? longZone(mention, recognised.mentions, lexicon)
        : mention.kind === 'Organization'
          ? longBody(mention, recognised.mentions)
          : undefined;
  if (long !== undefined) return { mention, name: long, aliases: [surface], hints: {} };
  if (mention.kind === 'PolicyDocument') {
    const name = reportOf(mention.name, frame, recognised.document.date);
    if (name !== undefined) return { mention, name, aliases: [surface], hints: {} };
  }
  const kept: Record<string, string> = {};
  for (const hint of ['code', 'apart', 'partial', 'title', 'bound', 'posts', 'head'])
    if (hints[hint] !== undefined) kept[hint] = hints[hint] as string;
  // 管委会 beside the zone: the body goes by its short word as well, as 市委 does.
  const aliases =
    hints['bound'] === undefined || mention.rule === 'zone-body'
      ? [surface, ...(hints['inner'] ? [hints['inner']] : [])]
      : [];
  const known = FORMULATED.has(mention.kind) ? formulationNames(lexicon).get(canonicalName(mention.name)) : undefined;
  return { mention, name: known ?? mention.name, aliases, hints: kept };
}

/** 市第十一次党代会 in a document of Jinan: the congress of that city. */
function boundCongress(name: string, frame: Frame): string | undefined {
  const match = /^([省市区县州])(第[一二三四五六七八九十]+次(?:党代会|党员代表大会))$/u.exec(name);
  const area = match?.[1] === undefined ? undefined : boundArea(match[1], frame)?.name;
  return area && `${area}${match?.[2]}`;
}

/** 济南起步区 where the text names one 济南…起步区 at length: the area and the class alone are short for it. */
function longZone(zone: FoundMention, mentions: readonly FoundMention[], lexicon: Lexicon): string | undefined {
  const head = zone.hints['head'] ?? '';
  const area = zone.name.slice(0, zone.name.length - head.length);
  if (!OWN_ZONE.test(head) || lexicon.divisions.named(area).length === 0) return undefined;
  return soleName(
    mentions.filter(
      (one) =>
        one.rule === 'zone-head' && one.name.startsWith(area) && one.name.endsWith(head) && one.name !== zone.name,
    ),
  );
}

/** 高新区工委 where the text names one 某某高新区工委. */
function longBody({ name }: FoundMention, mentions: readonly FoundMention[]): string | undefined {
  if (
    !/^(?:高新区|开发区|经开区|经济开发区|新区|保税区|综保区|起步区|先行区|示范区)(?:党?工委|管委会?|管理委员会)/u.test(
      name,
    )
  )
    return undefined;
  return soleName(
    mentions.filter((one) => one.kind === 'Organization' && one.name.endsWith(name) && one.name !== name),
  );
}

const soleName = (mentions: readonly FoundMention[]): string | undefined => {
  const names = new Set(mentions.map((one) => one.name));
  return names.size === 1 ? [...names][0] : undefined;
};

/** Every government gives a report each year, and every congress hears one: the area, and the year or the number, tell which. */
function reportOf(words: string, frame: Frame, date: string | undefined): string | undefined {
  const match =
    /^(?:(?<named>\p{Script=Han}{1,7}[省市区县州旗])|(?<level>[省市区县州]))?(?<number>第[一二三四五六七八九十]+次)?(?<what>(?:人民)?政府工作报告|党代会报告)$/u.exec(
      words,
    );
  const { named, level, number = '', what = '' } = match?.groups ?? {};
  if (!match) return undefined;
  const own = frame.district ?? frame.city ?? frame.province;
  const area =
    named ?? (level === undefined ? own : boundArea(level, frame))?.name ?? (frame.isNational ? '国务院' : undefined);
  const year = what === '党代会报告' || date === undefined ? '' : `${date.slice(0, 4)}年`;
  return area && `${year}${area}${number}${what}`;
}

const FORMULATED: ReadonlySet<string> = new Set(['Strategy', 'Slogan', 'Theme']);

const formulations = new WeakMap<Lexicon, ReadonlyMap<string, string>>();
/** The name of a formulation that all know by each of its other names, whichever rule found it: 黄河重大国家战略. */
function formulationNames(lexicon: Lexicon): ReadonlyMap<string, string> {
  const before = formulations.get(lexicon);
  if (before) return before;
  const names = new Map(
    [...lexicon.names('formulation')].flatMap(([name, aliases]) =>
      aliases.map((alias) => [canonicalName(alias), name] as const),
    ),
  );
  formulations.set(lexicon, names);
  return names;
}

/** A city or district has one of these, and a document of it means that one. */
const OWN_ZONE = /^(?:大学城|高新区|经开区|起步区|先行区|综保区)$/u;

/** The zone that its short word means here: the last one named in full before, else the first one after. */
function fullZone(word: FoundMention, mentions: readonly FoundMention[], head: string): FoundMention | undefined {
  const same = mentions.filter((one) => one.rule === 'zone-head' && endsAlike(one.name, head));
  return same.findLast((one) => one.start < word.start) ?? same[0];
}

/** The meeting that 座谈会 is short for: the last one before that ends so, else the first one after. */
function fullMeeting(word: FoundMention, mentions: readonly FoundMention[]): FoundMention | undefined {
  const same = mentions.filter(
    (one) =>
      one.kind === 'Event' && one.rule !== 'meeting-here' && one.name.endsWith(word.name.replace(/^[省市区县州]/u, '')),
  );
  return same.findLast((one) => one.start < word.start) ?? same[0];
}

const endsAlike = (name: string, head: string): boolean =>
  name.endsWith(head) ||
  (/^自贸/u.test(head) && /自由贸易试验区$|自贸试验区$/u.test(name)) ||
  (head === '综保区' && name.endsWith('综合保税区')) ||
  (head === '综合保税区' && name.endsWith('综保区'));

function entityOf(recognised: Recognised, members: readonly Named[]): LocalEntity {
  const kind = mostFrequent(members.map((one) => one.mention.kind)) as Kind;
  const names = members.map((one) => stripMarks(one.name));
  const name =
    kind === 'District' || kind === 'Organization' || kind === 'Project' ? longest(names) : mostFrequentLongest(names);
  const bound = new Set(members.flatMap((one) => (one.hints['bound'] === undefined ? [] : [one.hints['bound']])));
  const aliases = new Set([...names, ...members.flatMap((one) => one.aliases.map(stripMarks))]);
  aliases.delete(name);
  const hints: Record<string, string> = Object.assign({}, ...members.map((one) => withoutBound(one.hints)));
  const posts = new Set(
    members.flatMap((one) => (one.hints['posts'] === undefined ? [] : postTitles(one.hints['posts']))),
  );
  delete hints['posts'];
  if (posts.size > 0) hints['post'] = [...posts].sort(compareText).join('、');
  if (bound.size > 0) hints['bound'] = [...bound].sort(compareText).join('、');
  const apart = hints['apart'] === undefined ? '' : `@${hints['apart']}`;
  return {
    document: recognised.document.id,
    key: `${kind}:${canonicalName(name)}${apart}`,
    kind,
    name,
    aliases: [...aliases].sort(compareText),
    hints,
  };
}

/** One name with kinds that differ by accident of its neighbours is one entity: the kind found more often, or the fuller one. */
function uniteAcrossKinds(entities: ReadonlyMap<string, LocalEntity>): ReadonlyMap<string, LocalEntity> {
  const byName = new Map<string, LocalEntity>();
  for (const one of entities.values()) {
    const name = canonicalName(one.name);
    if (one.kind === 'Leader') continue;
    const first = byName.get(name);
    if (!first || (first.aliases.length < one.aliases.length && first.kind !== 'District')) byName.set(name, one);
  }
  return new Map(
    [...entities].map(([core, one]) => [
      core,
      one.kind === 'Leader' ? one : (byName.get(canonicalName(one.name)) ?? one),
    ]),
  );
}

const withoutBound = (hints: Readonly<Record<string, string>>): Record<string, string> => {
  const { bound: _, ...rest } = hints;
  return rest;
};

const postTitles = (posts: string): readonly string[] =>
  (JSON.parse(posts) as readonly { title: string }[]).map((post) => post.title);

/** A name is kept as written, but marks that only quote it whole, or stand at one side, are left out. */
function stripMarks(name: string): string {
  const whole = /^“([^“”]+)”$/u.exec(name);
  return (whole?.[1] ?? name).trim();
}

function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const longest = (names: readonly string[]): string =>
  [...names].sort((a, b) => b.length - a.length || compareText(a, b))[0] as string;

function mostFrequentLongest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return (
    [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]))[0] as [
      string,
      number,
    ]
  )[0];
}
