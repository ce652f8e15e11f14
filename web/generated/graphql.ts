/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A document to be read. */
export type AddDocumentInput = {
  /** A value of the caller's own that comes back unchanged. */
  clientMutationId?: string | null | undefined;
  /** Its date, where the text does not say. */
  date?: string | null | undefined;
  /** A file with it, of any format that can be read. Either this or text. */
  file?: unknown;
  /** Who issued it, where the text does not say. */
  issuer?: string | null | undefined;
  /** Which level of government it comes from, where the text does not say. */
  level?: Level | null | undefined;
  /** Path of the document inside its collection, from which its id is made unless one is given: 2024/report.txt. */
  path: string;
  /** Where it was found: an address or a name. */
  source?: string | null | undefined;
  /** Its text. Either this or file. */
  text?: string | null | undefined;
  /** Its title, where the text does not say. */
  title?: string | null | undefined;
};

/** What adding a document did. */
export type AddOutcome =
  /** It was not there before. */
  | 'ADDED'
  /** It was there with another text or other metadata, and was replaced. */
  | 'REPLACED'
  /** It was there already, and nothing changed. */
  | 'UNCHANGED';

/** How a date is known. */
export type DateBasis =
  /** It is the date of the first document that states the fact. */
  | 'DOCUMENT'
  /** The fact itself is dated in the text. */
  | 'FACT';

/** How the date of a document is known. */
export type DocumentDateBasis =
  /** It was concluded from the text. */
  | 'INFERRED'
  /** Its metadata say so. */
  | 'METADATA'
  /** It was read in the text. */
  | 'TEXT';

/** Which documents are wanted. Each field that is given must hold. */
export type DocumentFilter = {
  /** Only documents of this issuer. */
  issuer?: string | null | undefined;
  /** Only documents of these levels of government. */
  levels?: Array<Level> | null | undefined;
  /** Only documents that mention each of these entities. */
  mentions?: Array<string | number> | null | undefined;
  /** Only documents dated within this period. */
  period?: Period | null | undefined;
  /** Only documents whose title holds these words. */
  title?: string | null | undefined;
};

/** In which order documents are listed. */
export type DocumentOrder =
  /** The earliest first; those without a date last. */
  | 'DATE'
  /** The latest first; those without a date last. */
  | 'DATE_DESC'
  /** By title, by code units. */
  | 'TITLE';

/** Where to look for what a term evolved from or into. */
export type EvolutionDirection =
  /** What it evolved into. */
  | 'AHEAD'
  /** What it evolved from. */
  | 'BACK'
  /** Both. */
  | 'BOTH';

/** Which facts are wanted. Each field that is given must hold. */
export type FactFilter = {
  /** Only facts that one of these documents states. */
  documents?: Array<string | number> | null | undefined;
  /** Only facts that a document of one of these levels of government states. */
  levels?: Array<Level> | null | undefined;
  /** Only facts at least this sure, from 0 to 1. */
  minConfidence?: number | null | undefined;
  /** Only facts that at least this many independent documents state. */
  minDocuments?: number | null | undefined;
  /** Only facts of this origin. */
  origin?: Origin | null | undefined;
  /** Only facts that hold at some time within this period, by since and until, or by the documents that state them. */
  period?: Period | null | undefined;
  /** Only facts of these statuses. */
  statuses?: Array<Status> | null | undefined;
};

/** A decision on two entities. */
export type JudgeInput = {
  /** Id of an entity; for successions, the earlier. Also one made from the kind and an alias of the other, to take apart what was made one. */
  a: string | number;
  /** Id of an entity; for successions, the later. Also one made from the kind and an alias of the other, to take apart what was made one. */
  b: string | number;
  /** A value of the caller's own that comes back unchanged. */
  clientMutationId?: string | null | undefined;
  /** Why. */
  note?: string | null | undefined;
  /** What was decided. */
  verdict: Verdict;
};

/** The kinds of entity, by their labels in the graph. */
export type Kind =
  /** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
  | 'District'
  /** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
  | 'Event'
  /** 产业. An industry, a chain or a named system of industries. */
  | 'Industry'
  /** 领导人. A person named in a text, with or without a post. */
  | 'Leader'
  /** 机构. A party or state body, company, school or other organisation. */
  | 'Organization'
  /** 地点. A place that is no area of government: a river, a park, a site, a village. */
  | 'Place'
  /** 政策文件. A document named in a text, in 《》 or by number. */
  | 'PolicyDocument'
  /** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
  | 'Project'
  /** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
  | 'Slogan'
  /** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
  | 'Strategy'
  /** 主题. A yearly motto: 项目突破年. */
  | 'Theme';

/** Levels of government, from the top. */
export type Level =
  /** A city. */
  | 'CITY'
  /** A district or county. */
  | 'DISTRICT'
  /** A province. */
  | 'PROVINCE'
  /** The state. */
  | 'STATE';

/** Whether a text says it, or it was concluded from what texts say. */
export type Origin =
  /** It was concluded from what texts say. */
  | 'INFERRED'
  /** A text says so. */
  | 'STATED';

/** A stretch of time. A date counts as within it when any part of the date is. */
export type Period = {
  /** The first date that counts; open where it is left out. */
  from?: string | null | undefined;
  /** The last date that counts; open where it is left out. */
  to?: string | null | undefined;
};

/** The relations, by their types in the graph. */
export type Relation =
  /** 主张: the subject advocates the object. */
  | 'ADVOCATES'
  /** 出席: the subject attended the object. */
  | 'ATTENDED'
  /** 规定: the subject defines the object. */
  | 'DEFINES'
  /** 演变为: the subject evolved into the object. */
  | 'EVOLVED_INTO'
  /** 包括: the subject has the component the object. */
  | 'HAS_COMPONENT'
  /** 任职于: the subject holds a post in the object. */
  | 'HOLDS_POST'
  /** 投资: the subject invests in the object. */
  | 'INVESTS_IN'
  /** 位于: the subject is located in the object. */
  | 'LOCATED_IN'
  /** 属于: the subject is part of the object. */
  | 'PART_OF'
  /** 服务于: the subject serves the object. */
  | 'SERVES'
  /** 继任者: the subject was succeeded by the object. */
  | 'SUCCEEDED_BY'
  /** 调研: the subject visited the object. */
  | 'VISITED';

/** Which document to remove. */
export type RemoveDocumentInput = {
  /** A value of the caller's own that comes back unchanged. */
  clientMutationId?: string | null | undefined;
  /** Id of the document. */
  id: string | number;
};

/** Which document to put back. */
export type RestoreDocumentInput = {
  /** A value of the caller's own that comes back unchanged. */
  clientMutationId?: string | null | undefined;
  /** Id of the record of the audit that replaced or removed it; one for which canRestore is true. */
  record: string | number;
};

/** How far the thing said has come. */
export type Status =
  /** It is finished. */
  | 'COMPLETED'
  /** It is denied. */
  | 'NEGATED'
  /** It is intended. */
  | 'PLANNED'
  /** A plain claim. */
  | 'STATED'
  /** It has begun and is not finished. */
  | 'UNDER_WAY';

/** How a later term follows an earlier. */
export type SuccessionKind =
  /** Several became one. */
  | 'MERGED'
  /** The next of a numbered or yearly series. */
  | 'NEXT_IN_SERIES'
  /** The same thing under another name. */
  | 'RENAMED'
  /** One became several. */
  | 'SPLIT'
  /** Another took its place. */
  | 'SUPERSEDED'
  /** A higher stage of the same. */
  | 'UPGRADED';

/** What a person may decide of two entities. */
export type Verdict =
  /** The earlier evolved into the later. */
  | 'EVOLVED'
  /** The earlier did not evolve into the later. */
  | 'NOT_EVOLVED'
  /** They are two. */
  | 'NOT_SAME'
  /** They are one. */
  | 'SAME'
  /** It cannot be told: neither rule nor earlier decision holds. */
  | 'UNSURE';

export type DocumentPageQueryVariables = Exact<{
  id: string | number;
}>;

export type DocumentPageQuery = {
  document: {
    id: string;
    path: string;
    title: string;
    date: string | null;
    dateBasis: DocumentDateBasis | null;
    issuer: string | null;
    publisher: string | null;
    number: string | null;
    level: Level | null;
    source: string | null;
    length: number;
    pageCount: number | null;
  } | null;
};

export type DocumentTextQueryVariables = Exact<{
  id: string | number;
  start: number;
  end: number;
}>;

export type DocumentTextQuery = {
  document: {
    id: string;
    text: string;
    marks: Array<{
      start: number;
      end: number;
      quote: string;
      entity:
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string }
        | { id: string; kind: Kind; name: string };
    }>;
  } | null;
};

export type DocumentsQueryVariables = Exact<{
  filter?: DocumentFilter | null | undefined;
  order?: DocumentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type DocumentsQuery = {
  documents: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        title: string;
        date: string | null;
        issuer: string | null;
        level: Level | null;
        length: number;
      };
    }>;
  };
};

export type PassagesQueryVariables = Exact<{
  text: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type PassagesQuery = {
  passages: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: {
        id: string;
        text: string;
        start: number;
        end: number;
        section: Array<string>;
        document: { id: string; title: string; date: string | null };
      };
    }>;
  };
};

export type StatsQueryVariables = Exact<{ [key: string]: never }>;

export type StatsQuery = {
  stats: {
    documents: number;
    firstDate: string | null;
    lastDate: string | null;
    passages: number;
    mentions: number;
    statements: number;
    entities: number;
    facts: number;
    kinds: Array<{ kind: Kind; count: number }>;
    relations: Array<{ relation: Relation; count: number; inferred: number }>;
    levels: Array<{ level: Level | null; count: number }>;
  };
};

type EntityCard_District_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_Event_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_Industry_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_Leader_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_Organization_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_Place_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_PolicyDocument_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_Project_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_Slogan_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_Strategy_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

type EntityCard_Theme_Fragment = {
  id: string;
  kind: Kind;
  name: string;
  aliases: Array<string>;
  firstUsed: string | null;
  lastUsed: string | null;
  documentCount: number;
  mentionCount: number;
};

export type EntityCardFragment =
  | EntityCard_District_Fragment
  | EntityCard_Event_Fragment
  | EntityCard_Industry_Fragment
  | EntityCard_Leader_Fragment
  | EntityCard_Organization_Fragment
  | EntityCard_Place_Fragment
  | EntityCard_PolicyDocument_Fragment
  | EntityCard_Project_Fragment
  | EntityCard_Slogan_Fragment
  | EntityCard_Strategy_Fragment
  | EntityCard_Theme_Fragment;

export type EvidenceWordsFragment = {
  section: Array<string>;
  sentence: string;
  quote: string;
  start: number;
  end: number;
  page: number | null;
  before: string;
  after: string;
  document: {
    id: string;
    title: string;
    date: string | null;
    issuer: string | null;
    level: Level | null;
    source: string | null;
  };
};

type FactCard_Advocates_Fragment = {
  date: string | null;
  manner: string | null;
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
  object:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
};

type FactCard_Attended_Fragment = {
  role: string | null;
  date: string | null;
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject: EntityCard_Leader_Fragment;
  object: EntityCard_Event_Fragment;
};

type FactCard_Defines_Fragment = {
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
  object:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
};

type FactCard_EvolvedInto_Fragment = {
  kind: SuccessionKind | null;
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
  object:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
};

type FactCard_HasComponent_Fragment = {
  order: number | null;
  key: string | null;
  meaning: string | null;
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
  object:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
};

type FactCard_HoldsPost_Fragment = {
  post: string;
  acting: boolean;
  from: string | null;
  to: string | null;
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject: EntityCard_Leader_Fragment;
  object: EntityCard_Organization_Fragment;
};

type FactCard_InvestsIn_Fragment = {
  amount: number | null;
  currency: string | null;
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject: EntityCard_Organization_Fragment;
  object:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
};

type FactCard_LocatedIn_Fragment = {
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
  object:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
};

type FactCard_PartOf_Fragment = {
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
  object:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
};

type FactCard_Serves_Fragment = {
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
  object:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
};

type FactCard_SucceededBy_Fragment = {
  post: string;
  date: string | null;
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject: EntityCard_Leader_Fragment;
  object: EntityCard_Leader_Fragment;
};

type FactCard_Visited_Fragment = {
  role: string | null;
  date: string | null;
  id: string;
  relation: Relation;
  origin: Origin;
  confidence: number;
  status: Status;
  since: string | null;
  until: string | null;
  documentCount: number;
  statementCount: number;
  subject: EntityCard_Leader_Fragment;
  object:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
};

export type FactCardFragment =
  | FactCard_Advocates_Fragment
  | FactCard_Attended_Fragment
  | FactCard_Defines_Fragment
  | FactCard_EvolvedInto_Fragment
  | FactCard_HasComponent_Fragment
  | FactCard_HoldsPost_Fragment
  | FactCard_InvestsIn_Fragment
  | FactCard_LocatedIn_Fragment
  | FactCard_PartOf_Fragment
  | FactCard_Serves_Fragment
  | FactCard_SucceededBy_Fragment
  | FactCard_Visited_Fragment;

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<Kind> | Kind | null | undefined;
  first?: number | null | undefined;
}>;

export type SearchQuery = {
  search: {
    totalCount: number;
    edges: Array<{
      matched: string;
      node:
        | EntityCard_District_Fragment
        | EntityCard_Event_Fragment
        | EntityCard_Industry_Fragment
        | EntityCard_Leader_Fragment
        | EntityCard_Organization_Fragment
        | EntityCard_Place_Fragment
        | EntityCard_PolicyDocument_Fragment
        | EntityCard_Project_Fragment
        | EntityCard_Slogan_Fragment
        | EntityCard_Strategy_Fragment
        | EntityCard_Theme_Fragment;
    }>;
  };
};

export type EntityPageQueryVariables = Exact<{
  id: string | number;
}>;

export type EntityPageQuery = {
  node:
    | { __typename: 'Advocates' }
    | { __typename: 'Attended' }
    | { __typename: 'AuditRecord' }
    | { __typename: 'Defines' }
    | ({
        __typename: 'District';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_District_Fragment)
    | { __typename: 'Document' }
    | ({
        __typename: 'Event';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_Event_Fragment)
    | { __typename: 'EvolvedInto' }
    | { __typename: 'HasComponent' }
    | { __typename: 'HoldsPost' }
    | ({
        __typename: 'Industry';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_Industry_Fragment)
    | { __typename: 'InvestsIn' }
    | ({
        __typename: 'Leader';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_Leader_Fragment)
    | { __typename: 'LocatedIn' }
    | { __typename: 'Mention' }
    | ({
        __typename: 'Organization';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_Organization_Fragment)
    | { __typename: 'PartOf' }
    | { __typename: 'Passage' }
    | ({
        __typename: 'Place';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_Place_Fragment)
    | ({
        __typename: 'PolicyDocument';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_PolicyDocument_Fragment)
    | ({
        __typename: 'Project';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_Project_Fragment)
    | { __typename: 'Serves' }
    | ({
        __typename: 'Slogan';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_Slogan_Fragment)
    | ({
        __typename: 'Strategy';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_Strategy_Fragment)
    | { __typename: 'SucceededBy' }
    | ({
        __typename: 'Theme';
        timeline: {
          totalCount: number;
          edges: Array<{
            date: string | null;
            basis: DateBasis | null;
            node:
              | FactCard_Advocates_Fragment
              | FactCard_Attended_Fragment
              | FactCard_Defines_Fragment
              | FactCard_EvolvedInto_Fragment
              | FactCard_HasComponent_Fragment
              | FactCard_HoldsPost_Fragment
              | FactCard_InvestsIn_Fragment
              | FactCard_LocatedIn_Fragment
              | FactCard_PartOf_Fragment
              | FactCard_Serves_Fragment
              | FactCard_SucceededBy_Fragment
              | FactCard_Visited_Fragment;
          }>;
        };
        documents: {
          totalCount: number;
          edges: Array<{
            node: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
          }>;
        };
      } & EntityCard_Theme_Fragment)
    | { __typename: 'Visited' }
    | null;
};

export type MentionsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type MentionsQuery = {
  node:
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | {
        id: string;
        mentions: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: Array<{
            node: {
              id: string;
              quote: string;
              start: number;
              end: number;
              document: {
                id: string;
                title: string;
                date: string | null;
                issuer: string | null;
                level: Level | null;
                source: string | null;
              };
              passage: { text: string; section: Array<string> };
            };
          }>;
        };
      }
    | Record<PropertyKey, never>
    | null;
};

export type UsageQueryVariables = Exact<{
  id: string | number;
}>;

export type UsageQuery = {
  salience: {
    points: Array<{ period: string; mentions: number; documents: number; allDocuments: number; density: number }>;
  };
  transmission: {
    steps: Array<{
      level: Level;
      firstUsed: string | null;
      lastUsed: string | null;
      lagDays: number | null;
      documentCount: number;
      useCount: number;
      evidence: EvidenceWordsFragment;
    }>;
  };
};

export type FactPageQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
  skip?: number | null | undefined;
}>;

export type FactPageQuery = {
  node:
    | ({ __typename: 'Advocates'; evidence: Array<EvidenceWordsFragment> } & FactCard_Advocates_Fragment)
    | ({ __typename: 'Attended'; evidence: Array<EvidenceWordsFragment> } & FactCard_Attended_Fragment)
    | { __typename: 'AuditRecord' }
    | ({ __typename: 'Defines'; evidence: Array<EvidenceWordsFragment> } & FactCard_Defines_Fragment)
    | { __typename: 'District' }
    | { __typename: 'Document' }
    | { __typename: 'Event' }
    | ({
        __typename: 'EvolvedInto';
        evidence: Array<EvidenceWordsFragment>;
        reasons: Array<{ zh: string; en: string; evidence: Array<EvidenceWordsFragment> }>;
      } & FactCard_EvolvedInto_Fragment)
    | ({ __typename: 'HasComponent'; evidence: Array<EvidenceWordsFragment> } & FactCard_HasComponent_Fragment)
    | ({ __typename: 'HoldsPost'; evidence: Array<EvidenceWordsFragment> } & FactCard_HoldsPost_Fragment)
    | { __typename: 'Industry' }
    | ({ __typename: 'InvestsIn'; evidence: Array<EvidenceWordsFragment> } & FactCard_InvestsIn_Fragment)
    | { __typename: 'Leader' }
    | ({ __typename: 'LocatedIn'; evidence: Array<EvidenceWordsFragment> } & FactCard_LocatedIn_Fragment)
    | { __typename: 'Mention' }
    | { __typename: 'Organization' }
    | ({ __typename: 'PartOf'; evidence: Array<EvidenceWordsFragment> } & FactCard_PartOf_Fragment)
    | { __typename: 'Passage' }
    | { __typename: 'Place' }
    | { __typename: 'PolicyDocument' }
    | { __typename: 'Project' }
    | ({ __typename: 'Serves'; evidence: Array<EvidenceWordsFragment> } & FactCard_Serves_Fragment)
    | { __typename: 'Slogan' }
    | { __typename: 'Strategy' }
    | ({ __typename: 'SucceededBy'; evidence: Array<EvidenceWordsFragment> } & FactCard_SucceededBy_Fragment)
    | { __typename: 'Theme' }
    | ({ __typename: 'Visited'; evidence: Array<EvidenceWordsFragment> } & FactCard_Visited_Fragment)
    | null;
};

export type HopCardFragment = {
  id: string;
  kind: SuccessionKind | null;
  origin: Origin;
  confidence: number;
  since: string | null;
  documentCount: number;
  statementCount: number;
  subject:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  object:
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind }
    | { id: string; name: string; kind: Kind };
  reasons: Array<{ zh: string; en: string }>;
};

export type StepCardFragment = {
  firstUsed: string | null;
  lastUsed: string | null;
  useCount: number;
  documentCount: number;
  term:
    | EntityCard_District_Fragment
    | EntityCard_Event_Fragment
    | EntityCard_Industry_Fragment
    | EntityCard_Leader_Fragment
    | EntityCard_Organization_Fragment
    | EntityCard_Place_Fragment
    | EntityCard_PolicyDocument_Fragment
    | EntityCard_Project_Fragment
    | EntityCard_Slogan_Fragment
    | EntityCard_Strategy_Fragment
    | EntityCard_Theme_Fragment;
  users: Array<{
    useCount: number;
    firstUsed: string | null;
    lastUsed: string | null;
    entity:
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind }
      | { id: string; name: string; kind: Kind };
  }>;
  frames: Array<{ frame: string; useCount: number }>;
  years: Array<{ year: number; useCount: number; documentCount: number }>;
  components: Array<{
    key: string | null;
    meaning: string | null;
    entity:
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string }
      | { id: string; name: string };
  }>;
};

export type EvolutionOfQueryVariables = Exact<{
  of: string | number;
  direction?: EvolutionDirection | null | undefined;
  asOf?: string | null | undefined;
}>;

export type EvolutionOfQuery = {
  evolution: {
    found: boolean;
    of:
      | EntityCard_District_Fragment
      | EntityCard_Event_Fragment
      | EntityCard_Industry_Fragment
      | EntityCard_Leader_Fragment
      | EntityCard_Organization_Fragment
      | EntityCard_Place_Fragment
      | EntityCard_PolicyDocument_Fragment
      | EntityCard_Project_Fragment
      | EntityCard_Slogan_Fragment
      | EntityCard_Strategy_Fragment
      | EntityCard_Theme_Fragment
      | null;
    steps: Array<StepCardFragment>;
    hops: Array<HopCardFragment>;
    lines: Array<{
      steps: Array<{
        term:
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string }
          | { id: string };
      }>;
    }>;
    searched: {
      documents: number;
      datedDocuments: number;
      from: string | null;
      to: string | null;
      uses: number;
      candidates: Array<
        | EntityCard_District_Fragment
        | EntityCard_Event_Fragment
        | EntityCard_Industry_Fragment
        | EntityCard_Leader_Fragment
        | EntityCard_Organization_Fragment
        | EntityCard_Place_Fragment
        | EntityCard_PolicyDocument_Fragment
        | EntityCard_Project_Fragment
        | EntityCard_Slogan_Fragment
        | EntityCard_Strategy_Fragment
        | EntityCard_Theme_Fragment
      >;
    };
  };
};

export type StepEvidenceQueryVariables = Exact<{
  of: string | number;
}>;

export type StepEvidenceQuery = {
  evolution: {
    steps: Array<{
      term:
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string }
        | { id: string };
      evidence: Array<EvidenceWordsFragment>;
    }>;
  };
};

export type SuccessionsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  kinds?: Array<Kind> | Kind | null | undefined;
  successions?: Array<SuccessionKind> | SuccessionKind | null | undefined;
  filter?: FactFilter | null | undefined;
}>;

export type SuccessionsQuery = {
  evolutions: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{ node: HopCardFragment }>;
  };
};

export type NeighboursQueryVariables = Exact<{
  of: string | number;
  kinds?: Array<Kind> | Kind | null | undefined;
  relations?: Array<Relation> | Relation | null | undefined;
  filter?: FactFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type NeighboursQuery = {
  neighbours: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      relevance: number;
      node:
        | EntityCard_District_Fragment
        | EntityCard_Event_Fragment
        | EntityCard_Industry_Fragment
        | EntityCard_Leader_Fragment
        | EntityCard_Organization_Fragment
        | EntityCard_Place_Fragment
        | EntityCard_PolicyDocument_Fragment
        | EntityCard_Project_Fragment
        | EntityCard_Slogan_Fragment
        | EntityCard_Strategy_Fragment
        | EntityCard_Theme_Fragment;
      facts: Array<
        | FactCard_Advocates_Fragment
        | FactCard_Attended_Fragment
        | FactCard_Defines_Fragment
        | FactCard_EvolvedInto_Fragment
        | FactCard_HasComponent_Fragment
        | FactCard_HoldsPost_Fragment
        | FactCard_InvestsIn_Fragment
        | FactCard_LocatedIn_Fragment
        | FactCard_PartOf_Fragment
        | FactCard_Serves_Fragment
        | FactCard_SucceededBy_Fragment
        | FactCard_Visited_Fragment
      >;
    }>;
  };
};

export type EntitiesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;

export type EntitiesQuery = {
  nodes: Array<
    | { __typename: 'Advocates' }
    | { __typename: 'Attended' }
    | { __typename: 'AuditRecord' }
    | { __typename: 'Defines' }
    | ({ __typename: 'District' } & EntityCard_District_Fragment)
    | { __typename: 'Document' }
    | ({ __typename: 'Event' } & EntityCard_Event_Fragment)
    | { __typename: 'EvolvedInto' }
    | { __typename: 'HasComponent' }
    | { __typename: 'HoldsPost' }
    | ({ __typename: 'Industry' } & EntityCard_Industry_Fragment)
    | { __typename: 'InvestsIn' }
    | ({ __typename: 'Leader' } & EntityCard_Leader_Fragment)
    | { __typename: 'LocatedIn' }
    | { __typename: 'Mention' }
    | ({ __typename: 'Organization' } & EntityCard_Organization_Fragment)
    | { __typename: 'PartOf' }
    | { __typename: 'Passage' }
    | ({ __typename: 'Place' } & EntityCard_Place_Fragment)
    | ({ __typename: 'PolicyDocument' } & EntityCard_PolicyDocument_Fragment)
    | ({ __typename: 'Project' } & EntityCard_Project_Fragment)
    | { __typename: 'Serves' }
    | ({ __typename: 'Slogan' } & EntityCard_Slogan_Fragment)
    | ({ __typename: 'Strategy' } & EntityCard_Strategy_Fragment)
    | { __typename: 'SucceededBy' }
    | ({ __typename: 'Theme' } & EntityCard_Theme_Fragment)
    | { __typename: 'Visited' }
    | null
  >;
};

export type WayBetweenQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  throughHubs?: boolean | null | undefined;
}>;

export type WayBetweenQuery = {
  path: {
    from:
      | EntityCard_District_Fragment
      | EntityCard_Event_Fragment
      | EntityCard_Industry_Fragment
      | EntityCard_Leader_Fragment
      | EntityCard_Organization_Fragment
      | EntityCard_Place_Fragment
      | EntityCard_PolicyDocument_Fragment
      | EntityCard_Project_Fragment
      | EntityCard_Slogan_Fragment
      | EntityCard_Strategy_Fragment
      | EntityCard_Theme_Fragment
      | null;
    to:
      | EntityCard_District_Fragment
      | EntityCard_Event_Fragment
      | EntityCard_Industry_Fragment
      | EntityCard_Leader_Fragment
      | EntityCard_Organization_Fragment
      | EntityCard_Place_Fragment
      | EntityCard_PolicyDocument_Fragment
      | EntityCard_Project_Fragment
      | EntityCard_Slogan_Fragment
      | EntityCard_Strategy_Fragment
      | EntityCard_Theme_Fragment
      | null;
    paths: Array<{
      length: number;
      nodes: Array<
        | EntityCard_District_Fragment
        | EntityCard_Event_Fragment
        | EntityCard_Industry_Fragment
        | EntityCard_Leader_Fragment
        | EntityCard_Organization_Fragment
        | EntityCard_Place_Fragment
        | EntityCard_PolicyDocument_Fragment
        | EntityCard_Project_Fragment
        | EntityCard_Slogan_Fragment
        | EntityCard_Strategy_Fragment
        | EntityCard_Theme_Fragment
      >;
      facts: Array<
        | FactCard_Advocates_Fragment
        | FactCard_Attended_Fragment
        | FactCard_Defines_Fragment
        | FactCard_EvolvedInto_Fragment
        | FactCard_HasComponent_Fragment
        | FactCard_HoldsPost_Fragment
        | FactCard_InvestsIn_Fragment
        | FactCard_LocatedIn_Fragment
        | FactCard_PartOf_Fragment
        | FactCard_Serves_Fragment
        | FactCard_SucceededBy_Fragment
        | FactCard_Visited_Fragment
      >;
    }>;
  };
};

export type FactsAmongQueryVariables = Exact<{
  among?: Array<string | number> | string | number | null | undefined;
  relations?: Array<Relation> | Relation | null | undefined;
  filter?: FactFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type FactsAmongQuery = {
  facts: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node:
        | FactCard_Advocates_Fragment
        | FactCard_Attended_Fragment
        | FactCard_Defines_Fragment
        | FactCard_EvolvedInto_Fragment
        | FactCard_HasComponent_Fragment
        | FactCard_HoldsPost_Fragment
        | FactCard_InvestsIn_Fragment
        | FactCard_LocatedIn_Fragment
        | FactCard_PartOf_Fragment
        | FactCard_Serves_Fragment
        | FactCard_SucceededBy_Fragment
        | FactCard_Visited_Fragment;
    }>;
  };
};

export type JudgeMutationVariables = Exact<{
  input: JudgeInput;
}>;

export type JudgeMutation = {
  judge: {
    changed: boolean;
    former: Array<{ verdict: Verdict; a: string; b: string; note: string | null }>;
    judgement: { verdict: Verdict; a: string; b: string; by: string; at: string; note: string | null };
    record: { id: string; at: string; outcome: string };
  };
};

export type AddDocumentMutationVariables = Exact<{
  input: AddDocumentInput;
}>;

export type AddDocumentMutation = {
  addDocument: {
    outcome: AddOutcome;
    document: { id: string; title: string; date: string | null; issuer: string | null; level: Level | null };
    notes: Array<{ rule: string; message: string; start: number | null; end: number | null }>;
    record: { id: string; at: string; outcome: string; canRestore: boolean };
  };
};

export type RestoreDocumentMutationVariables = Exact<{
  input: RestoreDocumentInput;
}>;

export type RestoreDocumentMutation = { restoreDocument: { outcome: AddOutcome; document: { id: string } } };

export type RemoveDocumentMutationVariables = Exact<{
  input: RemoveDocumentInput;
}>;

export type RemoveDocumentMutation = {
  removeDocument: { id: string; removed: boolean; record: { id: string; at: string; outcome: string } };
};

export type AuditQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;

export type AuditQuery = {
  audit: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: Array<{
      node: { id: string; at: string; by: string; action: string; subjects: Array<string>; outcome: string };
    }>;
  };
};

export type ProgressSubscriptionVariables = Exact<{ [key: string]: never }>;

export type ProgressSubscription = { progress: { stage: string; done: number; total: number; at: string | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const EvidenceWordsFragmentDoc = new TypedDocumentString(
  `
    fragment EvidenceWords on Evidence {
  document {
    id
    title
    date
    issuer
    level
    source
  }
  section
  sentence
  quote
  start
  end
  page
  before(characters: 60)
  after(characters: 60)
}
    `,
  { fragmentName: 'EvidenceWords' },
) as unknown as TypedDocumentString<EvidenceWordsFragment, unknown>;
export const EntityCardFragmentDoc = new TypedDocumentString(
  `
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}
    `,
  { fragmentName: 'EntityCard' },
) as unknown as TypedDocumentString<EntityCardFragment, unknown>;
export const FactCardFragmentDoc = new TypedDocumentString(
  `
    fragment FactCard on Fact {
  id
  relation
  origin
  confidence
  status
  since
  until
  documentCount
  statementCount
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  ... on HoldsPost {
    post
    acting
    from
    to
  }
  ... on Attended {
    role
    date
  }
  ... on Visited {
    role
    date
  }
  ... on Advocates {
    date
    manner
  }
  ... on HasComponent {
    order
    key
    meaning
  }
  ... on InvestsIn {
    amount
    currency
  }
  ... on EvolvedInto {
    kind
  }
  ... on SucceededBy {
    post
    date
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}`,
  { fragmentName: 'FactCard' },
) as unknown as TypedDocumentString<FactCardFragment, unknown>;
export const HopCardFragmentDoc = new TypedDocumentString(
  `
    fragment HopCard on EvolvedInto {
  id
  kind
  origin
  confidence
  since
  documentCount
  statementCount
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  reasons {
    zh
    en
  }
}
    `,
  { fragmentName: 'HopCard' },
) as unknown as TypedDocumentString<HopCardFragment, unknown>;
export const StepCardFragmentDoc = new TypedDocumentString(
  `
    fragment StepCard on EvolutionStep {
  term {
    ...EntityCard
  }
  firstUsed
  lastUsed
  useCount
  documentCount
  users {
    useCount
    firstUsed
    lastUsed
    entity {
      id
      name
      kind
    }
  }
  frames {
    frame
    useCount
  }
  years {
    year
    useCount
    documentCount
  }
  components {
    key
    meaning
    entity {
      id
      name
    }
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}`,
  { fragmentName: 'StepCard' },
) as unknown as TypedDocumentString<StepCardFragment, unknown>;
export const DocumentPageDocument = new TypedDocumentString(`
    query DocumentPage($id: ID!) {
  document(id: $id) {
    id
    path
    title
    date
    dateBasis
    issuer
    publisher
    number
    level
    source
    length
    pageCount
  }
}
    `) as unknown as TypedDocumentString<DocumentPageQuery, DocumentPageQueryVariables>;
export const DocumentTextDocument = new TypedDocumentString(`
    query DocumentText($id: ID!, $start: Offset!, $end: Offset!) {
  document(id: $id) {
    id
    text(start: $start, end: $end)
    marks(start: $start, end: $end) {
      start
      end
      quote
      entity {
        id
        kind
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentTextQuery, DocumentTextQueryVariables>;
export const DocumentsDocument = new TypedDocumentString(`
    query Documents($filter: DocumentFilter, $order: DocumentOrder = DATE_DESC, $first: Int = 30, $after: String) {
  documents(filter: $filter, order: $order, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        title
        date
        issuer
        level
        length
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DocumentsQuery, DocumentsQueryVariables>;
export const PassagesDocument = new TypedDocumentString(`
    query Passages($text: String!, $first: Int = 20, $after: String) {
  passages(text: $text, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        text
        start
        end
        section
        document {
          id
          title
          date
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PassagesQuery, PassagesQueryVariables>;
export const StatsDocument = new TypedDocumentString(`
    query Stats {
  stats {
    documents
    firstDate
    lastDate
    passages
    mentions
    statements
    entities
    facts
    kinds {
      kind
      count
    }
    relations {
      relation
      count
      inferred
    }
    levels {
      level
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StatsQuery, StatsQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $kinds: [Kind!], $first: Int = 12) {
  search(text: $text, kinds: $kinds, first: $first) {
    totalCount
    edges {
      matched
      node {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const EntityPageDocument = new TypedDocumentString(`
    query EntityPage($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      ...EntityCard
      timeline(first: 100) {
        totalCount
        edges {
          date
          basis
          node {
            ...FactCard
          }
        }
      }
      documents(first: 50, order: DATE_DESC) {
        totalCount
        edges {
          node {
            id
            title
            date
            issuer
            level
          }
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}
fragment FactCard on Fact {
  id
  relation
  origin
  confidence
  status
  since
  until
  documentCount
  statementCount
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  ... on HoldsPost {
    post
    acting
    from
    to
  }
  ... on Attended {
    role
    date
  }
  ... on Visited {
    role
    date
  }
  ... on Advocates {
    date
    manner
  }
  ... on HasComponent {
    order
    key
    meaning
  }
  ... on InvestsIn {
    amount
    currency
  }
  ... on EvolvedInto {
    kind
  }
  ... on SucceededBy {
    post
    date
  }
}`) as unknown as TypedDocumentString<EntityPageQuery, EntityPageQueryVariables>;
export const MentionsDocument = new TypedDocumentString(`
    query Mentions($id: ID!, $first: Int = 20, $after: String) {
  node(id: $id) {
    ... on Entity {
      id
      mentions(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            id
            quote
            start
            end
            document {
              id
              title
              date
              issuer
              level
              source
            }
            passage {
              text
              section
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MentionsQuery, MentionsQueryVariables>;
export const UsageDocument = new TypedDocumentString(`
    query Usage($id: ID!) {
  salience(of: $id, by: YEAR) {
    points {
      period
      mentions
      documents
      allDocuments
      density
    }
  }
  transmission(of: $id) {
    steps {
      level
      firstUsed
      lastUsed
      lagDays
      documentCount
      useCount
      evidence {
        ...EvidenceWords
      }
    }
  }
}
    fragment EvidenceWords on Evidence {
  document {
    id
    title
    date
    issuer
    level
    source
  }
  section
  sentence
  quote
  start
  end
  page
  before(characters: 60)
  after(characters: 60)
}`) as unknown as TypedDocumentString<UsageQuery, UsageQueryVariables>;
export const FactPageDocument = new TypedDocumentString(`
    query FactPage($id: ID!, $first: Int = 20, $skip: Int = 0) {
  node(id: $id) {
    __typename
    ... on Fact {
      ...FactCard
      evidence(first: $first, skip: $skip) {
        ...EvidenceWords
      }
    }
    ... on EvolvedInto {
      reasons {
        zh
        en
        evidence {
          ...EvidenceWords
        }
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}
fragment EvidenceWords on Evidence {
  document {
    id
    title
    date
    issuer
    level
    source
  }
  section
  sentence
  quote
  start
  end
  page
  before(characters: 60)
  after(characters: 60)
}
fragment FactCard on Fact {
  id
  relation
  origin
  confidence
  status
  since
  until
  documentCount
  statementCount
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  ... on HoldsPost {
    post
    acting
    from
    to
  }
  ... on Attended {
    role
    date
  }
  ... on Visited {
    role
    date
  }
  ... on Advocates {
    date
    manner
  }
  ... on HasComponent {
    order
    key
    meaning
  }
  ... on InvestsIn {
    amount
    currency
  }
  ... on EvolvedInto {
    kind
  }
  ... on SucceededBy {
    post
    date
  }
}`) as unknown as TypedDocumentString<FactPageQuery, FactPageQueryVariables>;
export const EvolutionOfDocument = new TypedDocumentString(`
    query EvolutionOf($of: ID!, $direction: EvolutionDirection = BOTH, $asOf: DatePrefix) {
  evolution(of: $of, direction: $direction, asOf: $asOf) {
    found
    of {
      ...EntityCard
    }
    steps {
      ...StepCard
    }
    hops {
      ...HopCard
    }
    lines {
      steps {
        term {
          id
        }
      }
    }
    searched {
      documents
      datedDocuments
      from
      to
      uses
      candidates {
        ...EntityCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}
fragment HopCard on EvolvedInto {
  id
  kind
  origin
  confidence
  since
  documentCount
  statementCount
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  reasons {
    zh
    en
  }
}
fragment StepCard on EvolutionStep {
  term {
    ...EntityCard
  }
  firstUsed
  lastUsed
  useCount
  documentCount
  users {
    useCount
    firstUsed
    lastUsed
    entity {
      id
      name
      kind
    }
  }
  frames {
    frame
    useCount
  }
  years {
    year
    useCount
    documentCount
  }
  components {
    key
    meaning
    entity {
      id
      name
    }
  }
}`) as unknown as TypedDocumentString<EvolutionOfQuery, EvolutionOfQueryVariables>;
export const StepEvidenceDocument = new TypedDocumentString(`
    query StepEvidence($of: ID!) {
  evolution(of: $of) {
    steps {
      term {
        id
      }
      evidence {
        ...EvidenceWords
      }
    }
  }
}
    fragment EvidenceWords on Evidence {
  document {
    id
    title
    date
    issuer
    level
    source
  }
  section
  sentence
  quote
  start
  end
  page
  before(characters: 60)
  after(characters: 60)
}`) as unknown as TypedDocumentString<StepEvidenceQuery, StepEvidenceQueryVariables>;
export const SuccessionsDocument = new TypedDocumentString(`
    query Successions($first: Int = 30, $after: String, $kinds: [Kind!], $successions: [SuccessionKind!], $filter: FactFilter) {
  evolutions(
    first: $first
    after: $after
    kinds: $kinds
    successions: $successions
    filter: $filter
    order: CONFIDENCE
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...HopCard
      }
    }
  }
}
    fragment HopCard on EvolvedInto {
  id
  kind
  origin
  confidence
  since
  documentCount
  statementCount
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  reasons {
    zh
    en
  }
}`) as unknown as TypedDocumentString<SuccessionsQuery, SuccessionsQueryVariables>;
export const NeighboursDocument = new TypedDocumentString(`
    query Neighbours($of: ID!, $kinds: [Kind!], $relations: [Relation!], $filter: FactFilter, $first: Int = 30, $after: String) {
  neighbours(
    of: $of
    kinds: $kinds
    relations: $relations
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      relevance
      node {
        ...EntityCard
      }
      facts {
        ...FactCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}
fragment FactCard on Fact {
  id
  relation
  origin
  confidence
  status
  since
  until
  documentCount
  statementCount
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  ... on HoldsPost {
    post
    acting
    from
    to
  }
  ... on Attended {
    role
    date
  }
  ... on Visited {
    role
    date
  }
  ... on Advocates {
    date
    manner
  }
  ... on HasComponent {
    order
    key
    meaning
  }
  ... on InvestsIn {
    amount
    currency
  }
  ... on EvolvedInto {
    kind
  }
  ... on SucceededBy {
    post
    date
  }
}`) as unknown as TypedDocumentString<NeighboursQuery, NeighboursQueryVariables>;
export const EntitiesDocument = new TypedDocumentString(`
    query Entities($ids: [ID!]!) {
  nodes(ids: $ids) {
    __typename
    ... on Entity {
      ...EntityCard
    }
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}`) as unknown as TypedDocumentString<EntitiesQuery, EntitiesQueryVariables>;
export const WayBetweenDocument = new TypedDocumentString(`
    query WayBetween($from: ID!, $to: ID!, $throughHubs: Boolean = false) {
  path(from: $from, to: $to, maxLength: 6, all: true, throughHubs: $throughHubs) {
    from {
      ...EntityCard
    }
    to {
      ...EntityCard
    }
    paths {
      length
      nodes {
        ...EntityCard
      }
      facts {
        ...FactCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}
fragment FactCard on Fact {
  id
  relation
  origin
  confidence
  status
  since
  until
  documentCount
  statementCount
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  ... on HoldsPost {
    post
    acting
    from
    to
  }
  ... on Attended {
    role
    date
  }
  ... on Visited {
    role
    date
  }
  ... on Advocates {
    date
    manner
  }
  ... on HasComponent {
    order
    key
    meaning
  }
  ... on InvestsIn {
    amount
    currency
  }
  ... on EvolvedInto {
    kind
  }
  ... on SucceededBy {
    post
    date
  }
}`) as unknown as TypedDocumentString<WayBetweenQuery, WayBetweenQueryVariables>;
export const FactsAmongDocument = new TypedDocumentString(`
    query FactsAmong($among: [ID!], $relations: [Relation!], $filter: FactFilter, $first: Int = 100, $after: String) {
  facts(
    among: $among
    relations: $relations
    filter: $filter
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...FactCard
      }
    }
  }
}
    fragment EntityCard on Entity {
  id
  kind
  name
  aliases
  firstUsed
  lastUsed
  documentCount
  mentionCount
}
fragment FactCard on Fact {
  id
  relation
  origin
  confidence
  status
  since
  until
  documentCount
  statementCount
  subject {
    ...EntityCard
  }
  object {
    ...EntityCard
  }
  ... on HoldsPost {
    post
    acting
    from
    to
  }
  ... on Attended {
    role
    date
  }
  ... on Visited {
    role
    date
  }
  ... on Advocates {
    date
    manner
  }
  ... on HasComponent {
    order
    key
    meaning
  }
  ... on InvestsIn {
    amount
    currency
  }
  ... on EvolvedInto {
    kind
  }
  ... on SucceededBy {
    post
    date
  }
}`) as unknown as TypedDocumentString<FactsAmongQuery, FactsAmongQueryVariables>;
export const JudgeDocument = new TypedDocumentString(`
    mutation Judge($input: JudgeInput!) {
  judge(input: $input) {
    changed
    former {
      verdict
      a
      b
      note
    }
    judgement {
      verdict
      a
      b
      by
      at
      note
    }
    record {
      id
      at
      outcome
    }
  }
}
    `) as unknown as TypedDocumentString<JudgeMutation, JudgeMutationVariables>;
export const AddDocumentDocument = new TypedDocumentString(`
    mutation AddDocument($input: AddDocumentInput!) {
  addDocument(input: $input) {
    outcome
    document {
      id
      title
      date
      issuer
      level
    }
    notes {
      rule
      message
      start
      end
    }
    record {
      id
      at
      outcome
      canRestore
    }
  }
}
    `) as unknown as TypedDocumentString<AddDocumentMutation, AddDocumentMutationVariables>;
export const RestoreDocumentDocument = new TypedDocumentString(`
    mutation RestoreDocument($input: RestoreDocumentInput!) {
  restoreDocument(input: $input) {
    outcome
    document {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreDocumentMutation, RestoreDocumentMutationVariables>;
export const RemoveDocumentDocument = new TypedDocumentString(`
    mutation RemoveDocument($input: RemoveDocumentInput!) {
  removeDocument(input: $input) {
    id
    removed
    record {
      id
      at
      outcome
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveDocumentMutation, RemoveDocumentMutationVariables>;
export const AuditDocument = new TypedDocumentString(`
    query Audit($first: Int = 20, $after: String) {
  audit(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        at
        by
        action
        subjects
        outcome
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const ProgressDocument = new TypedDocumentString(`
    subscription Progress {
  progress {
    stage
    done
    total
    at
  }
}
    `) as unknown as TypedDocumentString<ProgressSubscription, ProgressSubscriptionVariables>;
