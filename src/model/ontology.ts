/**
 * The vocabulary of the graph: one frozen table of entity kinds and one of relations.
 * Types, Cypher constraints, the GraphQL kinds and docs/model.md derive from it; a test holds them together.
 */

/** What a kind of entity is, in both languages. */
interface KindRecord {
  readonly zh: string;
  readonly en: string;
  readonly description: string;
}

export const KINDS = Object.freeze({
  Leader: { zh: '领导人', en: 'leader', description: 'A person named in a text, with or without a post.' },
  Organization: {
    zh: '机构',
    en: 'organization',
    description: 'A party or state body, company, school or other organisation.',
  },
  District: {
    zh: '区域',
    en: 'district',
    description: 'An administrative or functional area: 长清区, 起步区, 高新区.',
  },
  Place: {
    zh: '地点',
    en: 'place',
    description: 'A place that is no area of government: a river, a park, a site, a village.',
  },
  Project: {
    zh: '项目',
    en: 'project',
    description:
      'Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works.',
  },
  Strategy: {
    zh: '战略',
    en: 'strategy',
    description: 'A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南.',
  },
  Slogan: { zh: '提法', en: 'slogan', description: 'A formulation: 大强美富通, 走在前、开新局, 五个济南.' },
  Theme: { zh: '主题', en: 'theme', description: 'A yearly motto: 项目突破年.' },
  Industry: { zh: '产业', en: 'industry', description: 'An industry, a chain or a named system of industries.' },
  Event: {
    zh: '活动',
    en: 'event',
    description: 'A meeting, session, exhibition or campaign with a date, session or edition.',
  },
  PolicyDocument: {
    zh: '政策文件',
    en: 'policy document',
    description: 'A document named in a text, in 《》 or by number.',
  },
} satisfies Record<string, KindRecord>);

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.freeze(Object.keys(KINDS) as readonly Kind[]);
export const isKind = (value: string): value is Kind => Object.hasOwn(KINDS, value);

/**
 * A relation: which kinds may stand at its ends, which attributes an edge carries,
 * and which of them tell two edges between the same ends apart.
 */
interface RelationRecord {
  readonly from: readonly Kind[];
  readonly to: readonly Kind[];
  /** The reading from subject to object, and from object to subject. */
  readonly zh: readonly [string, string];
  readonly en: readonly [string, string];
  readonly attributes: readonly string[];
  /** Attributes that make another fact of it: the post of HOLDS_POST, the date of VISITED. */
  readonly apart: readonly string[];
}

const FORMULATIONS: readonly Kind[] = ['Strategy', 'Slogan', 'Theme'];

export const RELATIONS = Object.freeze({
  HOLDS_POST: {
    from: ['Leader'],
    to: ['Organization'],
    zh: ['任职于', '任职者'],
    en: ['holds a post in', 'has as post-holder'],
    attributes: ['post', 'acting', 'from', 'to'],
    apart: ['post'],
  },
  ATTENDED: {
    from: ['Leader'],
    to: ['Event'],
    zh: ['出席', '出席者'],
    en: ['attended', 'was attended by'],
    attributes: ['role', 'date'],
    apart: ['date'],
  },
  VISITED: {
    from: ['Leader'],
    to: ['District', 'Place', 'Project', 'Organization'],
    zh: ['调研', '调研者'],
    en: ['visited', 'was visited by'],
    attributes: ['role', 'date'],
    apart: ['date'],
  },
  ADVOCATES: {
    from: ['Leader', 'Organization'],
    to: FORMULATIONS,
    zh: ['主张', '主张者'],
    en: ['advocates', 'is advocated by'],
    attributes: ['date', 'manner'],
    apart: [],
  },
  LOCATED_IN: {
    from: ['Project', 'Organization', 'Place'],
    to: ['District', 'Place'],
    zh: ['位于', '其中有'],
    en: ['is located in', 'is the location of'],
    attributes: [],
    apart: [],
  },
  PART_OF: {
    from: ['District', 'Place', 'Organization'],
    to: ['District', 'Place', 'Organization'],
    zh: ['属于', '下辖'],
    en: ['is part of', 'has as part'],
    attributes: [],
    apart: [],
  },
  SERVES: {
    from: ['Project', 'District', 'Organization', 'Strategy'],
    to: FORMULATIONS,
    zh: ['服务于', '由其服务'],
    en: ['serves', 'is served by'],
    attributes: [],
    apart: [],
  },
  HAS_COMPONENT: {
    from: ['Slogan', 'Strategy', 'Industry', 'Theme'],
    to: ['Slogan', 'Strategy', 'Industry', 'Theme', 'Project', 'District', 'Place'],
    zh: ['包括', '属于组成'],
    en: ['has the component', 'is a component of'],
    attributes: ['order', 'key', 'meaning'],
    apart: [],
  },
  DEFINES: {
    from: ['Slogan', 'PolicyDocument'],
    to: ['Strategy', 'District', 'Project'],
    zh: ['规定', '由其规定'],
    en: ['defines', 'is defined by'],
    attributes: [],
    apart: [],
  },
  INVESTS_IN: {
    from: ['Organization'],
    to: ['Project', 'District'],
    zh: ['投资', '投资者'],
    en: ['invests in', 'receives investment from'],
    attributes: ['amount', 'currency'],
    apart: [],
  },
  EVOLVED_INTO: {
    from: ['Strategy', 'Slogan', 'Theme', 'District', 'Industry', 'Project', 'Event', 'PolicyDocument'],
    to: ['Strategy', 'Slogan', 'Theme', 'District', 'Industry', 'Project', 'Event', 'PolicyDocument'],
    zh: ['演变为', '由其演变而来'],
    en: ['evolved into', 'evolved from'],
    attributes: ['kind', 'since', 'reasons'],
    apart: ['since'],
  },
  SUCCEEDED_BY: {
    from: ['Leader'],
    to: ['Leader'],
    zh: ['继任者', '前任'],
    en: ['was succeeded by', 'succeeded'],
    attributes: ['post', 'date'],
    apart: ['post'],
  },
} satisfies Record<string, RelationRecord>);

export type Relation = keyof typeof RELATIONS;
export const RELATION_NAMES = Object.freeze(Object.keys(RELATIONS) as readonly Relation[]);
export const isRelation = (value: string): value is Relation => Object.hasOwn(RELATIONS, value);
export const relationRecord = (relation: Relation): RelationRecord => RELATIONS[relation];

/** Whether the text says it, or it was concluded from what texts say. */
export const ORIGINS = Object.freeze(['stated', 'inferred'] as const);
export type Origin = (typeof ORIGINS)[number];

/** How far the thing said has come. `stated` is a plain claim; the order is that of a project's life. */
export const STATUSES = Object.freeze(['stated', 'planned', 'under way', 'completed', 'negated'] as const);
export type Status = (typeof STATUSES)[number];

/** Levels of government a document or a body stands at, from the top. */
export const LEVELS = Object.freeze(['state', 'province', 'city', 'district'] as const);
export type Level = (typeof LEVELS)[number];

/** The kinds of succession an EVOLVED_INTO edge may have. */
export const SUCCESSION_KINDS = Object.freeze([
  'renamed',
  'upgraded',
  'superseded',
  'next in series',
  'merged',
  'split',
] as const);
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** What is said for a value wherever people read it: on a terminal, on the page and in the notebook. A test holds the latter two to these. */
interface Word {
  readonly zh: string;
  readonly en: string;
}

export const SUCCESSION_WORDS: Readonly<Record<SuccessionKind, Word>> = Object.freeze({
  renamed: { zh: '更名', en: 'renamed' },
  upgraded: { zh: '升级', en: 'upgraded' },
  superseded: { zh: '取代', en: 'superseded' },
  'next in series': { zh: '接续', en: 'next in series' },
  merged: { zh: '合并', en: 'merged' },
  split: { zh: '拆分', en: 'split' },
});

export const ORIGIN_WORDS: Readonly<Record<Origin, Word>> = Object.freeze({
  stated: { zh: '明言', en: 'stated' },
  inferred: { zh: '推断', en: 'inferred' },
});
