import type { Kind, Level, Origin, Relation, Status, SuccessionKind } from '../generated/graphql.js';

/** A word in both languages of the page. */
export interface Word {
  readonly zh: string;
  readonly en: string;
}

const word = (zh: string, en: string): Word => ({ zh, en });

/** The names of kinds. A test holds them to the words of the model. */
export const KIND_WORDS: Readonly<Record<Kind, Word>> = {
  Leader: word('领导人', 'leader'),
  Organization: word('机构', 'organization'),
  District: word('区域', 'district'),
  Place: word('地点', 'place'),
  Project: word('项目', 'project'),
  Strategy: word('战略', 'strategy'),
  Slogan: word('提法', 'slogan'),
  Theme: word('主题', 'theme'),
  Industry: word('产业', 'industry'),
  Event: word('活动', 'event'),
  PolicyDocument: word('政策文件', 'policy document'),
};

/** How a relation reads from its subject, and from its object. */
export const RELATION_WORDS: Readonly<Record<Relation, readonly [Word, Word]>> = {
  HOLDS_POST: [word('任职于', 'holds a post in'), word('任职者', 'has as post-holder')],
  ATTENDED: [word('出席', 'attended'), word('出席者', 'was attended by')],
  VISITED: [word('调研', 'visited'), word('调研者', 'was visited by')],
  ADVOCATES: [word('主张', 'advocates'), word('主张者', 'is advocated by')],
  LOCATED_IN: [word('位于', 'is located in'), word('其中有', 'is the location of')],
  PART_OF: [word('属于', 'is part of'), word('下辖', 'has as part')],
  SERVES: [word('服务于', 'serves'), word('由其服务', 'is served by')],
  HAS_COMPONENT: [word('包括', 'has the component'), word('属于组成', 'is a component of')],
  DEFINES: [word('规定', 'defines'), word('由其规定', 'is defined by')],
  INVESTS_IN: [word('投资', 'invests in'), word('投资者', 'receives investment from')],
  EVOLVED_INTO: [word('演变为', 'evolved into'), word('由其演变而来', 'evolved from')],
  SUCCEEDED_BY: [word('继任者', 'was succeeded by'), word('前任', 'succeeded')],
};

export const SUCCESSION_WORDS: Readonly<Record<SuccessionKind, Word>> = {
  RENAMED: word('更名', 'renamed'),
  UPGRADED: word('升级', 'upgraded'),
  SUPERSEDED: word('取代', 'superseded'),
  NEXT_IN_SERIES: word('接续', 'next in series'),
  MERGED: word('合并', 'merged'),
  SPLIT: word('拆分', 'split'),
};

/** A succession whose kind is not known. */
export const UNKNOWN_SUCCESSION = word('演变', 'evolved');

export const ORIGIN_WORDS: Readonly<Record<Origin, Word>> = {
  STATED: word('明言', 'stated'),
  INFERRED: word('推断', 'inferred'),
};

export const STATUS_WORDS: Readonly<Record<Status, Word>> = {
  STATED: word('陈述', 'stated'),
  PLANNED: word('计划', 'planned'),
  UNDER_WAY: word('进行中', 'under way'),
  COMPLETED: word('完成', 'completed'),
  NEGATED: word('否定', 'negated'),
};

/** How someone advocates a formulation. */
export const MANNER_WORDS: Readonly<Record<string, Word>> = {
  proposes: word('提出', 'proposes'),
  stresses: word('强调', 'stresses'),
  requires: word('要求', 'requires'),
};

export const LEVEL_WORDS: Readonly<Record<Level, Word>> = {
  STATE: word('国家', 'state'),
  PROVINCE: word('省', 'province'),
  CITY: word('市', 'city'),
  DISTRICT: word('区县', 'district'),
};

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): readonly K[] => Object.keys(record) as K[];

export const KIND_NAMES = keysOf(KIND_WORDS);
export const RELATION_NAMES = keysOf(RELATION_WORDS);
export const LEVEL_NAMES = keysOf(LEVEL_WORDS);
