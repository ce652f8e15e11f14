import type { DatePrefix } from '../model/date.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A date with its own precision: 2021, 2021-03 or 2021-03-05. No month and no day is ever invented. */
  DatePrefix: { input: DatePrefix; output: DatePrefix; }
  /** A moment in UTC, as in RFC 3339: 2021-03-05T08:00:00Z. */
  DateTime: { input: string; output: string; }
  /** A file sent with the request, as in the GraphQL multipart request specification. */
  File: { input: File; output: File; }
  /** A place in the text of a document as it was decoded, before cleaning, in UTF-16 code units from 0. */
  Offset: { input: number; output: number; }
};

/** A document to be read. */
export type AddDocumentInput = {
  /** A value of the caller's own that comes back unchanged. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Its date, where the text does not say. */
  date?: InputMaybe<Scalars['DatePrefix']['input']>;
  /** A file with it, of any format that can be read. Either this or text. */
  file?: InputMaybe<Scalars['File']['input']>;
  /** Who issued it, where the text does not say. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Which level of government it comes from, where the text does not say. */
  level?: InputMaybe<Level>;
  /** Path of the document inside its collection, from which its id is made unless one is given: 2024/report.txt. */
  path: Scalars['String']['input'];
  /** Where it was found: an address or a name. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Its text. Either this or file. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Its title, where the text does not say. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a document that was added. */
export type AddDocumentPayload = {
  __typename?: 'AddDocumentPayload';
  /** The caller's own value. */
  clientMutationId: Maybe<Scalars['String']['output']>;
  /** The document as it now stands in the graph. */
  document: Document;
  /** What was found odd in it, in words. */
  notes: Array<DocumentNote>;
  /** What was done. */
  outcome: AddOutcome;
  /** The record of the audit. */
  record: AuditRecord;
};

/** What adding a document did. */
export type AddOutcome =
  /** It was not there before. */
  | 'ADDED'
  /** It was there with another text or other metadata, and was replaced. */
  | 'REPLACED'
  /** It was there already, and nothing changed. */
  | 'UNCHANGED';

/** A page of those of whom it is said that an entity is advocated by (主张者). */
export type AdvocatedByConnection = Connection & {
  __typename?: 'AdvocatedByConnection';
  /** The edges of this page. */
  edges: Array<AdvocatedByEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One is advocated by edge, with the fact it stands for. */
export type AdvocatedByEdge = Claim & {
  __typename?: 'AdvocatedByEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Advocates;
  /** How it is advocated: proposes, stresses or requires. */
  manner: Maybe<Scalars['String']['output']>;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is advocated by edge, with the fact it stands for. */
export type AdvocatedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 主张: the subject advocates the object. */
export type Advocates = Claim & Fact & Node & {
  __typename?: 'Advocates';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** How it is advocated: proposes, stresses or requires. */
  manner: Maybe<Scalars['String']['output']>;
  /** The entity it is said to be related to. */
  object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 主张: the subject advocates the object. */
export type AdvocatesEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity advocates (主张). */
export type AdvocatesConnection = Connection & {
  __typename?: 'AdvocatesConnection';
  /** The edges of this page. */
  edges: Array<AdvocatesEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One advocates edge, with the fact it stands for. */
export type AdvocatesEdge = Claim & {
  __typename?: 'AdvocatesEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Advocates;
  /** How it is advocated: proposes, stresses or requires. */
  manner: Maybe<Scalars['String']['output']>;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One advocates edge, with the fact it stands for. */
export type AdvocatesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 出席: the subject attended the object. */
export type Attended = Claim & Fact & Node & {
  __typename?: 'Attended';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Event;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Leader;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 出席: the subject attended the object. */
export type AttendedEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity was attended by (出席者). */
export type AttendedByConnection = Connection & {
  __typename?: 'AttendedByConnection';
  /** The edges of this page. */
  edges: Array<AttendedByEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One was attended by edge, with the fact it stands for. */
export type AttendedByEdge = Claim & {
  __typename?: 'AttendedByEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Attended;
  /** The entity at the other end. */
  node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One was attended by edge, with the fact it stands for. */
export type AttendedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity attended (出席). */
export type AttendedConnection = Connection & {
  __typename?: 'AttendedConnection';
  /** The edges of this page. */
  edges: Array<AttendedEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One attended edge, with the fact it stands for. */
export type AttendedEdge = Claim & {
  __typename?: 'AttendedEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Attended;
  /** The entity at the other end. */
  node: Event;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One attended edge, with the fact it stands for. */
export type AttendedEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the audit. */
export type AuditConnection = Connection & {
  __typename?: 'AuditConnection';
  /** The edges of this page. */
  edges: Array<AuditEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One record on a page of the audit. */
export type AuditEdge = {
  __typename?: 'AuditEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The record. */
  node: AuditRecord;
};

/** One record of what was written through the service. */
export type AuditRecord = Node & {
  __typename?: 'AuditRecord';
  /** What was done: addDocument, removeDocument or judge. */
  action: Scalars['String']['output'];
  /** When it was written. */
  at: Scalars['DateTime']['output'];
  /** Name of the token it was written with; never the token. */
  by: Scalars['String']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** What came of it, in words. */
  outcome: Scalars['String']['output'];
  /** What it was done to: an id, or two. */
  subjects: Array<Scalars['ID']['output']>;
};

/** A page of changes. */
export type ChangeConnection = Connection & {
  __typename?: 'ChangeConnection';
  /** The edges of this page. */
  edges: Array<ChangeEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One change. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When it came about. */
  date: Scalars['DatePrefix']['output'];
  /** The entity or fact. */
  node: Node;
  /** What sort of change it is. */
  sort: ChangeSort;
};

/** Sorts of change. */
export type ChangeSort =
  /** The fact begins to hold. */
  | 'BEGAN'
  /** The fact ceases to hold. */
  | 'ENDED'
  /** A document mentions the entity for the first time. */
  | 'FIRST_USED'
  /** A document mentions the entity for the last time. */
  | 'LAST_USED';

/** What is claimed of two entities and how well it is borne out: shared by facts and by the edges that stand for them. */
export type Claim = {
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** What is claimed of two entities and how well it is borne out: shared by facts and by the edges that stand for them. */
export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities that are mentioned in the same sentences. */
export type CoAppearanceConnection = Connection & {
  __typename?: 'CoAppearanceConnection';
  /** The edges of this page. */
  edges: Array<CoAppearanceEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entity that is mentioned in the same sentences. */
export type CoAppearanceEdge = {
  __typename?: 'CoAppearanceEdge';
  /** How telling it is: how much oftener the two are mentioned in one sentence than by chance, as a logarithm to base 2. */
  association: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many documents have such a sentence. */
  documentCount: Scalars['Int']['output'];
  /** The first sentence that mentions both. */
  evidence: Evidence;
  /** The entity. */
  node: Entity;
  /** How many sentences mention both. */
  passageCount: Scalars['Int']['output'];
};

/** A page of what two entities have in common. */
export type CommonConnection = Connection & {
  __typename?: 'CommonConnection';
  /** The first entity. Null where nothing bears the id or name. */
  a: Maybe<Entity>;
  /** The second entity. Null where nothing bears the id or name. */
  b: Maybe<Entity>;
  /** How many documents mention both. */
  documentCount: Scalars['Int']['output'];
  /** The edges of this page. */
  edges: Array<CommonEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many passages mention both. */
  passageCount: Scalars['Int']['output'];
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entity that both are related to. */
export type CommonEdge = {
  __typename?: 'CommonEdge';
  /** The facts that relate it to the first. */
  a: Array<Fact>;
  /** The facts that relate it to the second. */
  b: Array<Fact>;
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The entity both are related to. */
  node: Entity;
};

/** A page of those of whom it is said that an entity is a component of (属于组成). */
export type ComponentOfConnection = Connection & {
  __typename?: 'ComponentOfConnection';
  /** The edges of this page. */
  edges: Array<ComponentOfEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One is a component of edge, with the fact it stands for. */
export type ComponentOfEdge = Claim & {
  __typename?: 'ComponentOfEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: HasComponent;
  /** The word of the formulation the component stands for: 强. */
  key: Maybe<Scalars['String']['output']>;
  /** What that word is said to mean: 综合实力强. */
  meaning: Maybe<Scalars['String']['output']>;
  /** The entity at the other end. */
  node: Entity;
  /** Place in the list of components, from 1. */
  order: Maybe<Scalars['Int']['output']>;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is a component of edge, with the fact it stands for. */
export type ComponentOfEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of a list, by Relay's cursor connections. An argument that cannot be taken is an error; a page is never cut short in silence. */
export type Connection = {
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** How a date is known. */
export type DateBasis =
  /** It is the date of the first document that states the fact. */
  | 'DOCUMENT'
  /** The fact itself is dated in the text. */
  | 'FACT';

/** A page of those of whom it is said that an entity is defined by (由其规定). */
export type DefinedByConnection = Connection & {
  __typename?: 'DefinedByConnection';
  /** The edges of this page. */
  edges: Array<DefinedByEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One is defined by edge, with the fact it stands for. */
export type DefinedByEdge = Claim & {
  __typename?: 'DefinedByEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Defines;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is defined by edge, with the fact it stands for. */
export type DefinedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 规定: the subject defines the object. */
export type Defines = Claim & Fact & Node & {
  __typename?: 'Defines';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 规定: the subject defines the object. */
export type DefinesEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity defines (规定). */
export type DefinesConnection = Connection & {
  __typename?: 'DefinesConnection';
  /** The edges of this page. */
  edges: Array<DefinesEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One defines edge, with the fact it stands for. */
export type DefinesEdge = Claim & {
  __typename?: 'DefinesEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Defines;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One defines edge, with the fact it stands for. */
export type DefinesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** Which way relations point, seen from an entity. */
export type Direction =
  /** Both ways. */
  | 'BOTH'
  /** From others to it. */
  | 'IN'
  /** From it to others. */
  | 'OUT';

/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type District = Entity & Node & {
  __typename?: 'District';
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  componentOf: ComponentOfConnection;
  /** What it is defined by (由其规定). */
  definedBy: DefinedByConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has as part (下辖). */
  hasPart: HasPartConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What it receives investment from (投资者). */
  investedInBy: InvestedInByConnection;
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it is the location of (其中有). */
  locationOf: LocationOfConnection;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What it is part of (属于). */
  partOf: PartOfConnection;
  /** What it serves (服务于). */
  serves: ServesConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
  /** What it was visited by (调研者). */
  visitedBy: VisitedByConnection;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictDefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictEvolvedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictHasPartArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictInvestedInByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictLocationOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictVisitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

/** A document that was read. */
export type Document = Node & {
  __typename?: 'Document';
  /** Its date, where it is known. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How the date is known. */
  dateBasis: Maybe<DocumentDateBasis>;
  /** The entities it mentions, by name. */
  entities: EntityConnection;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** Who issued it. */
  issuer: Maybe<Scalars['String']['output']>;
  /** Length of its text, in UTF-16 code units. */
  length: Scalars['Int']['output'];
  /** Which level of government it comes from. */
  level: Maybe<Level>;
  /** Where the text mentions entities, by place: all of them. */
  marks: Array<Mark>;
  /** Its number: 国办函〔2021〕44号. */
  number: Maybe<Scalars['String']['output']>;
  /** How many pages it has, in documents with pages. */
  pageCount: Maybe<Scalars['Int']['output']>;
  /** Its sentences, in reading order. */
  passages: PassageConnection;
  /** Path inside the collection it was read from. */
  path: Scalars['String']['output'];
  /** Who published it. */
  publisher: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the bytes of its file, hexadecimal. */
  sha256: Scalars['String']['output'];
  /** Where it was found. */
  source: Maybe<Scalars['String']['output']>;
  /** Its text as decoded, before cleaning. Offsets point into this. */
  text: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};


/** A document that was read. */
export type DocumentEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
};


/** A document that was read. */
export type DocumentMarksArgs = {
  end?: InputMaybe<Scalars['Offset']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  start?: InputMaybe<Scalars['Offset']['input']>;
};


/** A document that was read. */
export type DocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was read. */
export type DocumentTextArgs = {
  end?: InputMaybe<Scalars['Offset']['input']>;
  start?: InputMaybe<Scalars['Offset']['input']>;
};

/** A page of documents. */
export type DocumentConnection = Connection & {
  __typename?: 'DocumentConnection';
  /** The edges of this page. */
  edges: Array<DocumentEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** How the date of a document is known. */
export type DocumentDateBasis =
  /** It was concluded from the text. */
  | 'INFERRED'
  /** Its metadata say so. */
  | 'METADATA'
  /** It was read in the text. */
  | 'TEXT';

/** One document on a page. */
export type DocumentEdge = {
  __typename?: 'DocumentEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The document. */
  node: Document;
};

/** Which documents are wanted. Each field that is given must hold. */
export type DocumentFilter = {
  /** Only documents of this issuer. */
  issuer?: InputMaybe<Scalars['String']['input']>;
  /** Only documents of these levels of government. */
  levels?: InputMaybe<Array<Level>>;
  /** Only documents that mention each of these entities. */
  mentions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only documents dated within this period. */
  period?: InputMaybe<Period>;
  /** Only documents whose title holds these words. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Something odd in a document. */
export type DocumentNote = {
  __typename?: 'DocumentNote';
  /** Where it ends, where it has a place. */
  end: Maybe<Scalars['Offset']['output']>;
  /** What was noticed, in one line. */
  message: Scalars['String']['output'];
  /** Name of the rule that noticed it. */
  rule: Scalars['String']['output'];
  /** Where it starts, where it has a place. */
  start: Maybe<Scalars['Offset']['output']>;
};

/** In which order documents are listed. */
export type DocumentOrder =
  /** The earliest first; those without a date last. */
  | 'DATE'
  /** The latest first; those without a date last. */
  | 'DATE_DESC'
  /** By title, by code units. */
  | 'TITLE';

/** Anything the documents name. What every kind has stands here; the relationships of a kind stand on its own type. */
export type Entity = {
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
};


/** Anything the documents name. What every kind has stands here; the relationships of a kind stand on its own type. */
export type EntityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** Anything the documents name. What every kind has stands here; the relationships of a kind stand on its own type. */
export type EntityEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** Anything the documents name. What every kind has stands here; the relationships of a kind stand on its own type. */
export type EntityMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** Anything the documents name. What every kind has stands here; the relationships of a kind stand on its own type. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** Anything the documents name. What every kind has stands here; the relationships of a kind stand on its own type. */
export type EntityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};

/** A page of entities. */
export type EntityConnection = Connection & {
  __typename?: 'EntityConnection';
  /** The edges of this page. */
  edges: Array<EntityEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One entity on a page. */
export type EntityEdge = {
  __typename?: 'EntityEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
};

/** In which order entities are listed. */
export type EntityOrder =
  /** Those that most documents mention first. */
  | 'DOCUMENTS'
  /** The first used first; those without a date last. */
  | 'FIRST_USED'
  /** By name, by code units. */
  | 'NAME';

/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type Event = Entity & Node & {
  __typename?: 'Event';
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it was attended by (出席者). */
  attendedBy: AttendedByConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventAttendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventEvolvedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};

/** The words in a document that bear something out. */
export type Evidence = {
  __typename?: 'Evidence';
  /** What stands after the words in the document. */
  after: Scalars['String']['output'];
  /** What stands before the words in the document. */
  before: Scalars['String']['output'];
  /** The document. */
  document: Document;
  /** Where the words end: the offset after the last. */
  end: Scalars['Offset']['output'];
  /** The page they stand on, from 1, in documents with pages. */
  page: Maybe<Scalars['Int']['output']>;
  /** The passage, a sentence of the document. */
  passage: Passage;
  /** The words themselves, as they stand in the document. */
  quote: Scalars['String']['output'];
  /** Headings above it, outermost first. */
  section: Array<Scalars['String']['output']>;
  /** The sentence it stands in, as cleaned, in Simplified Chinese. */
  sentence: Scalars['String']['output'];
  /** Where the words start. */
  start: Scalars['Offset']['output'];
};


/** The words in a document that bear something out. */
export type EvidenceAfterArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};


/** The words in a document that bear something out. */
export type EvidenceBeforeArgs = {
  characters?: InputMaybe<Scalars['Int']['input']>;
};

/** The line or lines of succession that a term belongs to. */
export type Evolution = {
  __typename?: 'Evolution';
  /** Whether any succession was found. */
  found: Scalars['Boolean']['output'];
  /** All successions of the lines, earliest first. */
  hops: Array<EvolvedInto>;
  /** Each line by itself, from a first term to a last. There are several where lines merge or split. */
  lines: Array<EvolutionLine>;
  /** The entity that was asked for. Null where nothing bears the id or name. */
  of: Maybe<Entity>;
  /** What was searched for the answer. */
  searched: EvolutionSearch;
  /** All terms of the lines, earliest first; the term itself alone where no succession was found. */
  steps: Array<EvolutionStep>;
};

/** Where to look for what a term evolved from or into. */
export type EvolutionDirection =
  /** What it evolved into. */
  | 'AHEAD'
  /** What it evolved from. */
  | 'BACK'
  /** Both. */
  | 'BOTH';

/** One line of succession, from a first term to a last. */
export type EvolutionLine = {
  __typename?: 'EvolutionLine';
  /** The successions between them: one fewer than terms. */
  hops: Array<EvolvedInto>;
  /** Its terms, earliest first. */
  steps: Array<EvolutionStep>;
};

/** What was searched for the answer to a question of evolution. */
export type EvolutionSearch = {
  __typename?: 'EvolutionSearch';
  /** Other entities that bear the name, or names like it. */
  candidates: Array<Entity>;
  /** How many of them are dated. */
  datedDocuments: Scalars['Int']['output'];
  /** How many documents there are. */
  documents: Scalars['Int']['output'];
  /** The earliest date among them. */
  from: Maybe<Scalars['DatePrefix']['output']>;
  /** The latest date among them. */
  to: Maybe<Scalars['DatePrefix']['output']>;
  /** How many uses of the term were found. */
  uses: Scalars['Int']['output'];
};

/** A term in a line of succession, and how it was used. */
export type EvolutionStep = {
  __typename?: 'EvolutionStep';
  /** Its parts, in their order. */
  components: Array<TermComponent>;
  /** How many documents use it. */
  documentCount: Scalars['Int']['output'];
  /** The first words of each document that uses it, by date, at most ten. */
  evidence: Array<Evidence>;
  /** Date of the first dated document that uses it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** The frames it fills, the most frequent first. */
  frames: Array<TermFrame>;
  /** Date of the last dated document that uses it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** The term. */
  term: Entity;
  /** How often it was used. */
  useCount: Scalars['Int']['output'];
  /** Who used it, the first first. */
  users: Array<TermUser>;
  /** How often it was used in each year. */
  years: Array<YearUse>;
};

/** A page of those of whom it is said that an entity evolved from (由其演变而来). */
export type EvolvedFromConnection = Connection & {
  __typename?: 'EvolvedFromConnection';
  /** The edges of this page. */
  edges: Array<EvolvedFromEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One evolved from edge, with the fact it stands for. */
export type EvolvedFromEdge = Claim & {
  __typename?: 'EvolvedFromEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: EvolvedInto;
  /** How the later one follows the earlier. */
  kind: Maybe<SuccessionKind>;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** Why it is held to be so, in words, each with the sentences it rests on. */
  reasons: Array<Reason>;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One evolved from edge, with the fact it stands for. */
export type EvolvedFromEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 演变为: the subject evolved into the object. */
export type EvolvedInto = Claim & Fact & Node & {
  __typename?: 'EvolvedInto';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** How the later one follows the earlier. */
  kind: Maybe<SuccessionKind>;
  /** The entity it is said to be related to. */
  object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** Why it is held to be so, in words, each with the sentences it rests on. */
  reasons: Array<Reason>;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 演变为: the subject evolved into the object. */
export type EvolvedIntoEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity evolved into (演变为). */
export type EvolvedIntoConnection = Connection & {
  __typename?: 'EvolvedIntoConnection';
  /** The edges of this page. */
  edges: Array<EvolvedIntoEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One evolved into edge, with the fact it stands for. */
export type EvolvedIntoEdge = Claim & {
  __typename?: 'EvolvedIntoEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: EvolvedInto;
  /** How the later one follows the earlier. */
  kind: Maybe<SuccessionKind>;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** Why it is held to be so, in words, each with the sentences it rests on. */
  reasons: Array<Reason>;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One evolved into edge, with the fact it stands for. */
export type EvolvedIntoEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of successions. */
export type EvolvedIntoFactConnection = Connection & {
  __typename?: 'EvolvedIntoFactConnection';
  /** The edges of this page. */
  edges: Array<EvolvedIntoFactEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One succession on a page. */
export type EvolvedIntoFactEdge = {
  __typename?: 'EvolvedIntoFactEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The succession. */
  node: EvolvedInto;
};

/** One fact: a relation between two entities, assembled from all statements that make it. */
export type Fact = {
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One fact: a relation between two entities, assembled from all statements that make it. */
export type FactEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of facts. */
export type FactConnection = Connection & {
  __typename?: 'FactConnection';
  /** The edges of this page. */
  edges: Array<FactEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One fact on a page. */
export type FactEdge = {
  __typename?: 'FactEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The fact. */
  node: Fact;
};

/** Which facts are wanted. Each field that is given must hold. */
export type FactFilter = {
  /** Only facts that one of these documents states. */
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only facts that a document of one of these levels of government states. */
  levels?: InputMaybe<Array<Level>>;
  /** Only facts at least this sure, from 0 to 1. */
  minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Only facts that at least this many independent documents state. */
  minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only facts of this origin. */
  origin?: InputMaybe<Origin>;
  /** Only facts that hold at some time within this period, by since and until, or by the documents that state them. */
  period?: InputMaybe<Period>;
  /** Only facts of these statuses. */
  statuses?: InputMaybe<Array<Status>>;
};

/** In which order facts are listed. Ties are broken by the name of the other end. */
export type FactOrder =
  /** The surest first. */
  | 'CONFIDENCE'
  /** Those that most documents state first. */
  | 'DOCUMENTS'
  /** As the texts list them: by the order of components, else by name. */
  | 'LISTED'
  /** By the name of the other end, by code units. */
  | 'NAME'
  /** The earliest first; facts without a date last. */
  | 'SINCE'
  /** The latest first; facts without a date last. */
  | 'SINCE_DESC';

/** A change of the graph that is done. */
export type GraphChange = {
  __typename?: 'GraphChange';
  /** Ids of documents that were added or replaced. */
  added: Array<Scalars['ID']['output']>;
  /** How many judgements changed. */
  judgements: Scalars['Int']['output'];
  /** Ids of documents that were removed. */
  removed: Array<Scalars['ID']['output']>;
};

/** 包括: the subject has the component the object. */
export type HasComponent = Claim & Fact & Node & {
  __typename?: 'HasComponent';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The word of the formulation the component stands for: 强. */
  key: Maybe<Scalars['String']['output']>;
  /** What that word is said to mean: 综合实力强. */
  meaning: Maybe<Scalars['String']['output']>;
  /** The entity it is said to be related to. */
  object: Entity;
  /** Place in the list of components, from 1. */
  order: Maybe<Scalars['Int']['output']>;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 包括: the subject has the component the object. */
export type HasComponentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity has the component (包括). */
export type HasComponentConnection = Connection & {
  __typename?: 'HasComponentConnection';
  /** The edges of this page. */
  edges: Array<HasComponentEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One has the component edge, with the fact it stands for. */
export type HasComponentEdge = Claim & {
  __typename?: 'HasComponentEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: HasComponent;
  /** The word of the formulation the component stands for: 强. */
  key: Maybe<Scalars['String']['output']>;
  /** What that word is said to mean: 综合实力强. */
  meaning: Maybe<Scalars['String']['output']>;
  /** The entity at the other end. */
  node: Entity;
  /** Place in the list of components, from 1. */
  order: Maybe<Scalars['Int']['output']>;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One has the component edge, with the fact it stands for. */
export type HasComponentEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity has as part (下辖). */
export type HasPartConnection = Connection & {
  __typename?: 'HasPartConnection';
  /** The edges of this page. */
  edges: Array<HasPartEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One has as part edge, with the fact it stands for. */
export type HasPartEdge = Claim & {
  __typename?: 'HasPartEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: PartOf;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One has as part edge, with the fact it stands for. */
export type HasPartEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 任职于: the subject holds a post in the object. */
export type HoldsPost = Claim & Fact & Node & {
  __typename?: 'HoldsPost';
  /** True for an acting or deputed holder (代省长). */
  acting: Scalars['Boolean']['output'];
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** When the post was taken up, where a text says so. */
  from: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Organization;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  post: Scalars['String']['output'];
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Leader;
  /** When the post was left, where a text says so. */
  to: Maybe<Scalars['DatePrefix']['output']>;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 任职于: the subject holds a post in the object. */
export type HoldsPostEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity holds a post in (任职于). */
export type HoldsPostConnection = Connection & {
  __typename?: 'HoldsPostConnection';
  /** The edges of this page. */
  edges: Array<HoldsPostEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One holds a post in edge, with the fact it stands for. */
export type HoldsPostEdge = Claim & {
  __typename?: 'HoldsPostEdge';
  /** True for an acting or deputed holder (代省长). */
  acting: Scalars['Boolean']['output'];
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: HoldsPost;
  /** When the post was taken up, where a text says so. */
  from: Maybe<Scalars['DatePrefix']['output']>;
  /** The entity at the other end. */
  node: Organization;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  post: Scalars['String']['output'];
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** When the post was left, where a text says so. */
  to: Maybe<Scalars['DatePrefix']['output']>;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One holds a post in edge, with the fact it stands for. */
export type HoldsPostEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 产业. An industry, a chain or a named system of industries. */
export type Industry = Entity & Node & {
  __typename?: 'Industry';
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  componentOf: ComponentOfConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has the component (包括). */
  hasComponent: HasComponentConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryEvolvedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryHasComponentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};

/** A page of those of whom it is said that an entity receives investment from (投资者). */
export type InvestedInByConnection = Connection & {
  __typename?: 'InvestedInByConnection';
  /** The edges of this page. */
  edges: Array<InvestedInByEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One receives investment from edge, with the fact it stands for. */
export type InvestedInByEdge = Claim & {
  __typename?: 'InvestedInByEdge';
  /** The amount, in whole units of the currency. */
  amount: Maybe<Scalars['Float']['output']>;
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The currency of the amount, by its ISO 4217 code. */
  currency: Maybe<Scalars['String']['output']>;
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: InvestsIn;
  /** The entity at the other end. */
  node: Organization;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One receives investment from edge, with the fact it stands for. */
export type InvestedInByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 投资: the subject invests in the object. */
export type InvestsIn = Claim & Fact & Node & {
  __typename?: 'InvestsIn';
  /** The amount, in whole units of the currency. */
  amount: Maybe<Scalars['Float']['output']>;
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The currency of the amount, by its ISO 4217 code. */
  currency: Maybe<Scalars['String']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Organization;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 投资: the subject invests in the object. */
export type InvestsInEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity invests in (投资). */
export type InvestsInConnection = Connection & {
  __typename?: 'InvestsInConnection';
  /** The edges of this page. */
  edges: Array<InvestsInEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One invests in edge, with the fact it stands for. */
export type InvestsInEdge = Claim & {
  __typename?: 'InvestsInEdge';
  /** The amount, in whole units of the currency. */
  amount: Maybe<Scalars['Float']['output']>;
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** The currency of the amount, by its ISO 4217 code. */
  currency: Maybe<Scalars['String']['output']>;
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: InvestsIn;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One invests in edge, with the fact it stands for. */
export type InvestsInEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A decision on two entities. */
export type JudgeInput = {
  /** Id of an entity; for successions, the earlier. */
  a: Scalars['ID']['input'];
  /** Id of an entity; for successions, the later. */
  b: Scalars['ID']['input'];
  /** A value of the caller's own that comes back unchanged. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What was decided. */
  verdict: Verdict;
};

/** What a decision did. */
export type JudgePayload = {
  __typename?: 'JudgePayload';
  /** False when the same decision stood already. */
  changed: Scalars['Boolean']['output'];
  /** The caller's own value. */
  clientMutationId: Maybe<Scalars['String']['output']>;
  /** The decision that now holds on the pair. */
  judgement: Judgement;
  /** The record of the audit. */
  record: AuditRecord;
};

/** A decision a person took on two entities. */
export type Judgement = {
  __typename?: 'Judgement';
  /** Id of an entity; for successions, the earlier. */
  a: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Id of an entity; for successions, the later. */
  b: Scalars['ID']['output'];
  /** Who decided. */
  by: Scalars['String']['output'];
  /** Why. */
  note: Maybe<Scalars['String']['output']>;
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

/** How many entities there are of a kind. */
export type KindCount = {
  __typename?: 'KindCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The kind. */
  kind: Kind;
};

/** 领导人. A person named in a text, with or without a post. */
export type Leader = Entity & Node & {
  __typename?: 'Leader';
  /** What it advocates (主张). */
  advocates: AdvocatesConnection;
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it attended (出席). */
  attended: AttendedConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it holds a post in (任职于). */
  holdsPost: HoldsPostConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What it succeeded (前任). */
  succeeded: SucceededConnection;
  /** What it was succeeded by (继任者). */
  succeededBy: SucceededByConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
  /** What it visited (调研). */
  visited: VisitedConnection;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderAdvocatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderAttendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderHoldsPostArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderSucceededArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderVisitedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

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

/** How many documents there are of a level of government. */
export type LevelCount = {
  __typename?: 'LevelCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The level; null for documents whose level is not known. */
  level: Maybe<Level>;
};

/** 位于: the subject is located in the object. */
export type LocatedIn = Claim & Fact & Node & {
  __typename?: 'LocatedIn';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 位于: the subject is located in the object. */
export type LocatedInEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity is located in (位于). */
export type LocatedInConnection = Connection & {
  __typename?: 'LocatedInConnection';
  /** The edges of this page. */
  edges: Array<LocatedInEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One is located in edge, with the fact it stands for. */
export type LocatedInEdge = Claim & {
  __typename?: 'LocatedInEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: LocatedIn;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is located in edge, with the fact it stands for. */
export type LocatedInEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity is the location of (其中有). */
export type LocationOfConnection = Connection & {
  __typename?: 'LocationOfConnection';
  /** The edges of this page. */
  edges: Array<LocationOfEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One is the location of edge, with the fact it stands for. */
export type LocationOfEdge = Claim & {
  __typename?: 'LocationOfEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: LocatedIn;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is the location of edge, with the fact it stands for. */
export type LocationOfEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A place in the text of a document that mentions an entity. */
export type Mark = {
  __typename?: 'Mark';
  /** Where it ends: the offset after the last. */
  end: Scalars['Offset']['output'];
  /** The entity they mention. */
  entity: Entity;
  /** The words, as they stand in the document. */
  quote: Scalars['String']['output'];
  /** Where it starts. */
  start: Scalars['Offset']['output'];
};

/** A mention of an entity in a passage. */
export type Mention = Node & {
  __typename?: 'Mention';
  /** The document. */
  document: Document;
  /** Where they end: the offset after the last. */
  end: Scalars['Offset']['output'];
  /** The entity. */
  entity: Entity;
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** The passage. */
  passage: Passage;
  /** The words, as they stand in the document. */
  quote: Scalars['String']['output'];
  /** Where they start. */
  start: Scalars['Offset']['output'];
};

/** A page of mentions. */
export type MentionConnection = Connection & {
  __typename?: 'MentionConnection';
  /** The edges of this page. */
  edges: Array<MentionEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One mention on a page. */
export type MentionEdge = {
  __typename?: 'MentionEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The mention. */
  node: Mention;
};

/** What can be written, by those with a token. Each may be sent twice with the same effect as once. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Reads a document and takes it into the graph. A document of the same id is replaced; the same document again changes nothing. */
  addDocument: AddDocumentPayload;
  /** Records what a person decided of two entities; the last decision on a pair holds, also after building anew. */
  judge: JudgePayload;
  /** Takes a document out of the graph with all that only it says. */
  removeDocument: RemoveDocumentPayload;
};


/** What can be written, by those with a token. Each may be sent twice with the same effect as once. */
export type MutationAddDocumentArgs = {
  input: AddDocumentInput;
};


/** What can be written, by those with a token. Each may be sent twice with the same effect as once. */
export type MutationJudgeArgs = {
  input: JudgeInput;
};


/** What can be written, by those with a token. Each may be sent twice with the same effect as once. */
export type MutationRemoveDocumentArgs = {
  input: RemoveDocumentInput;
};

/** A page of neighbours. */
export type NeighbourConnection = Connection & {
  __typename?: 'NeighbourConnection';
  /** How many there are of each kind over each relation, on all pages together. */
  counts: Array<NeighbourCount>;
  /** The edges of this page. */
  edges: Array<NeighbourEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** How many neighbours there are of a kind over a relation. */
export type NeighbourCount = {
  __typename?: 'NeighbourCount';
  /** How many facts there are. */
  count: Scalars['Int']['output'];
  /** Which way it points, seen from the entity. */
  direction: Direction;
  /** The kind of the neighbours. */
  kind: Kind;
  /** The relation. */
  relation: Relation;
};

/** A neighbour and the facts that make it one. */
export type NeighbourEdge = {
  __typename?: 'NeighbourEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The facts between the two, the surest first. */
  facts: Array<Fact>;
  /** The neighbour. */
  node: Entity;
  /** What the order goes by: the sum over the facts of confidence times the logarithm of one plus the documents. */
  relevance: Scalars['Float']['output'];
};

/** Anything with a globally unique id, by which it can be fetched again. */
export type Node = {
  /** Globally unique id. */
  id: Scalars['ID']['output'];
};

/** 机构. A party or state body, company, school or other organisation. */
export type Organization = Entity & Node & {
  __typename?: 'Organization';
  /** What it advocates (主张). */
  advocates: AdvocatesConnection;
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has as part (下辖). */
  hasPart: HasPartConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What it invests in (投资). */
  investsIn: InvestsInConnection;
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it is located in (位于). */
  locatedIn: LocatedInConnection;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What it is part of (属于). */
  partOf: PartOfConnection;
  /** What it has as post-holder (任职者). */
  postHeldBy: PostHeldByConnection;
  /** What it serves (服务于). */
  serves: ServesConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
  /** What it was visited by (调研者). */
  visitedBy: VisitedByConnection;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationAdvocatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationHasPartArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationInvestsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationPostHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationVisitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

/** Whether a text says it, or it was concluded from what texts say. */
export type Origin =
  /** It was concluded from what texts say. */
  | 'INFERRED'
  /** A text says so. */
  | 'STATED';

/** Where a page stands in the whole. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last edge of the page: give it as after to get the next. */
  endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is a page after this one. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of the page. */
  startCursor: Maybe<Scalars['String']['output']>;
};

/** 属于: the subject is part of the object. */
export type PartOf = Claim & Fact & Node & {
  __typename?: 'PartOf';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 属于: the subject is part of the object. */
export type PartOfEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity is part of (属于). */
export type PartOfConnection = Connection & {
  __typename?: 'PartOfConnection';
  /** The edges of this page. */
  edges: Array<PartOfEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One is part of edge, with the fact it stands for. */
export type PartOfEdge = Claim & {
  __typename?: 'PartOfEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: PartOf;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is part of edge, with the fact it stands for. */
export type PartOfEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A sentence of a document. */
export type Passage = Node & {
  __typename?: 'Passage';
  /** The document. */
  document: Document;
  /** Where it ends: the offset after the last. */
  end: Scalars['Offset']['output'];
  /** Globally unique id. */
  id: Scalars['ID']['output'];
  /** Where it mentions entities, by place. */
  marks: Array<Mark>;
  /** Place among the sentences of the document, from 0. */
  order: Scalars['Int']['output'];
  /** The page it starts on, from 1, in documents with pages. */
  page: Maybe<Scalars['Int']['output']>;
  /** Headings above it, outermost first. */
  section: Array<Scalars['String']['output']>;
  /** Where it starts in the text of the document. */
  start: Scalars['Offset']['output'];
  /** The sentence as cleaned, in Simplified Chinese. */
  text: Scalars['String']['output'];
};

/** A page of passages. */
export type PassageConnection = Connection & {
  __typename?: 'PassageConnection';
  /** The edges of this page. */
  edges: Array<PassageEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One passage on a page. */
export type PassageEdge = {
  __typename?: 'PassageEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The passage. */
  node: Passage;
};

/** A way from one entity to another. */
export type Path = {
  __typename?: 'Path';
  /** The facts between them, one fewer than entities. */
  facts: Array<Fact>;
  /** How many facts it goes over. */
  length: Scalars['Int']['output'];
  /** The entities on the way, both ends included. */
  nodes: Array<Entity>;
};

/** The ways from one entity to another. */
export type PathResult = {
  __typename?: 'PathResult';
  /** The entity at the start. Null where nothing bears the id or name. */
  from: Maybe<Entity>;
  /** The shortest ways. Empty where there is none of at most the length asked for. */
  paths: Array<Path>;
  /** The entity at the end. Null where nothing bears the id or name. */
  to: Maybe<Entity>;
};

/** A stretch of time. A date counts as within it when any part of the date is. */
export type Period = {
  /** The first date that counts; open where it is left out. */
  from?: InputMaybe<Scalars['DatePrefix']['input']>;
  /** The last date that counts; open where it is left out. */
  to?: InputMaybe<Scalars['DatePrefix']['input']>;
};

/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type Place = Entity & Node & {
  __typename?: 'Place';
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  componentOf: ComponentOfConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has as part (下辖). */
  hasPart: HasPartConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it is located in (位于). */
  locatedIn: LocatedInConnection;
  /** What it is the location of (其中有). */
  locationOf: LocationOfConnection;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What it is part of (属于). */
  partOf: PartOfConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
  /** What it was visited by (调研者). */
  visitedBy: VisitedByConnection;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceHasPartArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceLocationOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlacePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceVisitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocument = Entity & Node & {
  __typename?: 'PolicyDocument';
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it defines (规定). */
  defines: DefinesConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentDefinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentEvolvedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};

/** A page of those of whom it is said that an entity has as post-holder (任职者). */
export type PostHeldByConnection = Connection & {
  __typename?: 'PostHeldByConnection';
  /** The edges of this page. */
  edges: Array<PostHeldByEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One has as post-holder edge, with the fact it stands for. */
export type PostHeldByEdge = Claim & {
  __typename?: 'PostHeldByEdge';
  /** True for an acting or deputed holder (代省长). */
  acting: Scalars['Boolean']['output'];
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: HoldsPost;
  /** When the post was taken up, where a text says so. */
  from: Maybe<Scalars['DatePrefix']['output']>;
  /** The entity at the other end. */
  node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  post: Scalars['String']['output'];
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** When the post was left, where a text says so. */
  to: Maybe<Scalars['DatePrefix']['output']>;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One has as post-holder edge, with the fact it stands for. */
export type PostHeldByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** How the work under way is getting on. */
export type Progress = {
  __typename?: 'Progress';
  /** What it is at now, where there is one thing: the path of a document. */
  at: Maybe<Scalars['String']['output']>;
  /** How much of it is done. */
  done: Scalars['Int']['output'];
  /** What is being done: reading, assembling or writing. */
  stage: Scalars['String']['output'];
  /** How much there is to do. */
  total: Scalars['Int']['output'];
};

/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type Project = Entity & Node & {
  __typename?: 'Project';
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  componentOf: ComponentOfConnection;
  /** What it is defined by (由其规定). */
  definedBy: DefinedByConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What it receives investment from (投资者). */
  investedInBy: InvestedInByConnection;
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it is located in (位于). */
  locatedIn: LocatedInConnection;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What it serves (服务于). */
  serves: ServesConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
  /** What it was visited by (调研者). */
  visitedBy: VisitedByConnection;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectDefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectEvolvedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectInvestedInByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectVisitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

/** The questions that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** What was written through the service, newest first. For those with a token. */
  audit: AuditConnection;
  /** What is new between two dates: terms first or last used, facts that began or ended, by the dates of the documents. */
  changes: ChangeConnection;
  /** Entities that are mentioned in the same sentences, most telling first. */
  coAppearances: CoAppearanceConnection;
  /** What two entities have in common: those that both are related to. */
  common: CommonConnection;
  /** One document with its text. Null where no document bears the id. */
  document: Maybe<Document>;
  /** Documents, by date. */
  documents: DocumentConnection;
  /** Entities of one kind, or of all. */
  entities: EntityConnection;
  /** Which formulation evolved into which, when, and how it is known: the line or lines that a term belongs to. */
  evolution: Evolution;
  /** All successions that were found. */
  evolutions: EvolvedIntoFactConnection;
  /** Facts, surest first: those between some entities, to draw them as a graph, or all. */
  facts: FactConnection;
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** Whatever bears this id: an entity, a fact, a document, a passage, a mention or a record of the audit. Null where nothing bears it. */
  node: Maybe<Node>;
  /** Whatever bears these ids, in their order, at most 100; null in the place of an id that nothing bears. */
  nodes: Array<Maybe<Node>>;
  /** Sentences of the documents that hold all of some words: for what no fact was made of. */
  passages: PassageConnection;
  /** The shortest ways from one entity to another over the facts between them, in whichever way these point. */
  path: PathResult;
  /** How much documents speak of a term over time. */
  salience: Salience;
  /** Entities by name: a part of a name or alias, one character, pinyin or its first letters, Simplified or Traditional. */
  search: SearchConnection;
  /** How much the graph holds. */
  stats: Stats;
  /** What is said to have happened to an entity, in order of time. */
  timeline: TimelineConnection;
  /** How a term went from one level of government to another: when each level first used it, and in which words. */
  transmission: Transmission;
};


/** The questions that can be asked. */
export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DatePrefix']['input'];
  kinds?: InputMaybe<Array<Kind>>;
  sorts?: InputMaybe<Array<ChangeSort>>;
  to: Scalars['DatePrefix']['input'];
};


/** The questions that can be asked. */
export type QueryCoAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  of: Scalars['ID']['input'];
  period?: InputMaybe<Period>;
};


/** The questions that can be asked. */
export type QueryCommonArgs = {
  a: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  b: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
};


/** The questions that can be asked. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** The questions that can be asked. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Kind>;
  order?: InputMaybe<EntityOrder>;
  period?: InputMaybe<Period>;
};


/** The questions that can be asked. */
export type QueryEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
  of: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryEvolutionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  order?: InputMaybe<FactOrder>;
  successions?: InputMaybe<Array<SuccessionKind>>;
};


/** The questions that can be asked. */
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
  relations?: InputMaybe<Array<Relation>>;
};


/** The questions that can be asked. */
export type QueryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  of: Scalars['ID']['input'];
  relations?: InputMaybe<Array<Relation>>;
};


/** The questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  text: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QueryPathArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<Array<Kind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<Array<Relation>>;
  throughHubs?: InputMaybe<Scalars['Boolean']['input']>;
  to: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QuerySalienceArgs = {
  by?: InputMaybe<TimeStep>;
  of: Scalars['ID']['input'];
  period?: InputMaybe<Period>;
};


/** The questions that can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  text: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};


/** The questions that can be asked. */
export type QueryTransmissionArgs = {
  of: Scalars['ID']['input'];
};

/** A reason in words, with the words of the documents that bear it out. */
export type Reason = {
  __typename?: 'Reason';
  /** The reason in English. */
  en: Scalars['String']['output'];
  /** The words it rests on. */
  evidence: Array<Evidence>;
  /** The reason in Chinese. */
  zh: Scalars['String']['output'];
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

/** How many facts there are of a relation. */
export type RelationCount = {
  __typename?: 'RelationCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** How many of them no text states outright. */
  inferred: Scalars['Int']['output'];
  /** The relation. */
  relation: Relation;
};

/** Which document to remove. */
export type RemoveDocumentInput = {
  /** A value of the caller's own that comes back unchanged. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Id of the document. */
  id: Scalars['ID']['input'];
};

/** What removing a document did. */
export type RemoveDocumentPayload = {
  __typename?: 'RemoveDocumentPayload';
  /** The caller's own value. */
  clientMutationId: Maybe<Scalars['String']['output']>;
  /** The id that was asked to be removed. */
  id: Scalars['ID']['output'];
  /** The record of the audit. */
  record: AuditRecord;
  /** True when it was there and is gone; false when it was not there. */
  removed: Scalars['Boolean']['output'];
};

/** How much documents speak of a term over time. */
export type Salience = {
  __typename?: 'Salience';
  /** The term. Null where nothing bears the id or name. */
  of: Maybe<Entity>;
  /** One point for each step of time in which there are documents, in order. */
  points: Array<SaliencePoint>;
};

/** How much documents speak of a term in one step of time. */
export type SaliencePoint = {
  __typename?: 'SaliencePoint';
  /** How many documents there are in all. */
  allDocuments: Scalars['Int']['output'];
  /** Mentions per 10,000 characters of these documents. */
  density: Scalars['Float']['output'];
  /** How many documents mention it. */
  documents: Scalars['Int']['output'];
  /** How often the term is mentioned. */
  mentions: Scalars['Int']['output'];
  /** The year or month. */
  period: Scalars['DatePrefix']['output'];
};

/** A page of results. */
export type SearchConnection = Connection & {
  __typename?: 'SearchConnection';
  /** The edges of this page. */
  edges: Array<SearchEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One result. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** The name or alias that was found. */
  matched: Scalars['String']['output'];
  /** The entity. */
  node: Entity;
  /** How well it fits, from 0 to 1. */
  score: Scalars['Float']['output'];
};

/** A page of those of whom it is said that an entity is served by (由其服务). */
export type ServedByConnection = Connection & {
  __typename?: 'ServedByConnection';
  /** The edges of this page. */
  edges: Array<ServedByEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One is served by edge, with the fact it stands for. */
export type ServedByEdge = Claim & {
  __typename?: 'ServedByEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Serves;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is served by edge, with the fact it stands for. */
export type ServedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 服务于: the subject serves the object. */
export type Serves = Claim & Fact & Node & {
  __typename?: 'Serves';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 服务于: the subject serves the object. */
export type ServesEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity serves (服务于). */
export type ServesConnection = Connection & {
  __typename?: 'ServesConnection';
  /** The edges of this page. */
  edges: Array<ServesEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One serves edge, with the fact it stands for. */
export type ServesEdge = Claim & {
  __typename?: 'ServesEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Serves;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One serves edge, with the fact it stands for. */
export type ServesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type Slogan = Entity & Node & {
  __typename?: 'Slogan';
  /** What it is advocated by (主张者). */
  advocatedBy: AdvocatedByConnection;
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  componentOf: ComponentOfConnection;
  /** What it defines (规定). */
  defines: DefinesConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has the component (包括). */
  hasComponent: HasComponentConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What it is served by (由其服务). */
  servedBy: ServedByConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganAdvocatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganDefinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganEvolvedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganHasComponentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};

/** How much the graph holds. */
export type Stats = {
  __typename?: 'Stats';
  /** How many documents. */
  documents: Scalars['Int']['output'];
  /** How many entities. */
  entities: Scalars['Int']['output'];
  /** How many facts. */
  facts: Scalars['Int']['output'];
  /** The earliest date of a document. */
  firstDate: Maybe<Scalars['DatePrefix']['output']>;
  /** How many entities of each kind. */
  kinds: Array<KindCount>;
  /** The latest date of a document. */
  lastDate: Maybe<Scalars['DatePrefix']['output']>;
  /** How many documents of each level of government. */
  levels: Array<LevelCount>;
  /** How many mentions. */
  mentions: Scalars['Int']['output'];
  /** How many passages. */
  passages: Scalars['Int']['output'];
  /** How many facts of each relation. */
  relations: Array<RelationCount>;
  /** How many statements. */
  statements: Scalars['Int']['output'];
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

/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type Strategy = Entity & Node & {
  __typename?: 'Strategy';
  /** What it is advocated by (主张者). */
  advocatedBy: AdvocatedByConnection;
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  componentOf: ComponentOfConnection;
  /** What it is defined by (由其规定). */
  definedBy: DefinedByConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has the component (包括). */
  hasComponent: HasComponentConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What it is served by (由其服务). */
  servedBy: ServedByConnection;
  /** What it serves (服务于). */
  serves: ServesConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyAdvocatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyDefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyEvolvedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyHasComponentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};

/** What can be followed live. */
export type Subscription = {
  __typename?: 'Subscription';
  /** Each change of the graph, when it is done. */
  changed: GraphChange;
  /** How the building or writing under way is getting on. */
  progress: Progress;
};

/** 继任者: the subject was succeeded by the object. */
export type SucceededBy = Claim & Fact & Node & {
  __typename?: 'SucceededBy';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  post: Scalars['String']['output'];
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Leader;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 继任者: the subject was succeeded by the object. */
export type SucceededByEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity was succeeded by (继任者). */
export type SucceededByConnection = Connection & {
  __typename?: 'SucceededByConnection';
  /** The edges of this page. */
  edges: Array<SucceededByEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One was succeeded by edge, with the fact it stands for. */
export type SucceededByEdge = Claim & {
  __typename?: 'SucceededByEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: SucceededBy;
  /** The entity at the other end. */
  node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  post: Scalars['String']['output'];
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One was succeeded by edge, with the fact it stands for. */
export type SucceededByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity succeeded (前任). */
export type SucceededConnection = Connection & {
  __typename?: 'SucceededConnection';
  /** The edges of this page. */
  edges: Array<SucceededEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One succeeded edge, with the fact it stands for. */
export type SucceededEdge = Claim & {
  __typename?: 'SucceededEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: SucceededBy;
  /** The entity at the other end. */
  node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  post: Scalars['String']['output'];
  /** The relation that is claimed. */
  relation: Relation;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One succeeded edge, with the fact it stands for. */
export type SucceededEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

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

/** A part of a term. */
export type TermComponent = {
  __typename?: 'TermComponent';
  /** The part. */
  entity: Entity;
  /** The word of the term it stands for: 强. */
  key: Maybe<Scalars['String']['output']>;
  /** What that word is said to mean: 综合实力强. */
  meaning: Maybe<Scalars['String']['output']>;
};

/** A frame that a term fills. */
export type TermFrame = {
  __typename?: 'TermFrame';
  /** The first words that show it. */
  evidence: Evidence;
  /** The frame, with the term taken out: 加快建设“＿”现代化国际大都市. */
  frame: Scalars['String']['output'];
  /** How often the term filled it. */
  useCount: Scalars['Int']['output'];
};

/** Someone who used a term. */
export type TermUser = {
  __typename?: 'TermUser';
  /** The speaker or issuer. */
  entity: Entity;
  /** Date of the first dated document in which they used it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Date of the last dated document in which they used it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How often it was used by them. */
  useCount: Scalars['Int']['output'];
};

/** 主题. A yearly motto: 项目突破年. */
export type Theme = Entity & Node & {
  __typename?: 'Theme';
  /** What it is advocated by (主张者). */
  advocatedBy: AdvocatedByConnection;
  /** Other names the documents use for it, sorted. */
  aliases: Array<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  componentOf: ComponentOfConnection;
  /** How many documents mention it. */
  documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  documents: DocumentConnection;
  /** What it evolved from and into. */
  evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has the component (包括). */
  hasComponent: HasComponentConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  kind: Kind;
  /** Date of the last dated document that mentions it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  neighbours: NeighbourConnection;
  /** What it is served by (由其服务). */
  servedBy: ServedByConnection;
  /** What is said to have happened to it, in order of time. */
  timeline: TimelineConnection;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeAdvocatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeEvolutionArgs = {
  asOf?: InputMaybe<Scalars['DatePrefix']['input']>;
  direction?: InputMaybe<EvolutionDirection>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeEvolvedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeHasComponentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<Array<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<Kind>>;
  relations?: InputMaybe<Array<Relation>>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<Array<Relation>>;
};

/** How long the steps of time are. */
export type TimeStep =
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/** A page of a timeline. */
export type TimelineConnection = Connection & {
  __typename?: 'TimelineConnection';
  /** The edges of this page. */
  edges: Array<TimelineEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** An entry of a timeline. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** How the date is known. */
  basis: Maybe<DateBasis>;
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When: the date of the fact, else that of the first document that states it. Null where neither is known; such entries stand last. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** The fact. */
  node: Fact;
};

/** How a term went from one level of government to another. */
export type Transmission = {
  __typename?: 'Transmission';
  /** The term. Null where nothing bears the id or name. */
  of: Maybe<Entity>;
  /** The levels that used it, in the order in which they first did. */
  steps: Array<TransmissionStep>;
};

/** The use of a term at one level of government. */
export type TransmissionStep = {
  __typename?: 'TransmissionStep';
  /** How many documents of this level use it. */
  documentCount: Scalars['Int']['output'];
  /** The first words of this level that use it. */
  evidence: Evidence;
  /** Date of the first document of this level that uses it. */
  firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Days from the first use at any level to the first use at this one, between the first days their dates may mean. */
  lagDays: Maybe<Scalars['Int']['output']>;
  /** Date of the last document of this level that uses it. */
  lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** The level. */
  level: Level;
  /** How often documents of this level use it. */
  useCount: Scalars['Int']['output'];
};

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

/** 调研: the subject visited the object. */
export type Visited = Claim & Fact & Node & {
  __typename?: 'Visited';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** The entity of whom it is said. */
  subject: Leader;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 调研: the subject visited the object. */
export type VisitedEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity was visited by (调研者). */
export type VisitedByConnection = Connection & {
  __typename?: 'VisitedByConnection';
  /** The edges of this page. */
  edges: Array<VisitedByEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One was visited by edge, with the fact it stands for. */
export type VisitedByEdge = Claim & {
  __typename?: 'VisitedByEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Visited;
  /** The entity at the other end. */
  node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One was visited by edge, with the fact it stands for. */
export type VisitedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity visited (调研). */
export type VisitedConnection = Connection & {
  __typename?: 'VisitedConnection';
  /** The edges of this page. */
  edges: Array<VisitedEdge>;
  /** Where this page stands in the whole. */
  pageInfo: PageInfo;
  /** How many there are on all pages together. */
  totalCount: Scalars['Int']['output'];
};

/** One visited edge, with the fact it stands for. */
export type VisitedEdge = Claim & {
  __typename?: 'VisitedEdge';
  /** How sure it is, from 0 to 1. */
  confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  evidence: Array<Evidence>;
  /** The fact, by which it can be fetched again. */
  fact: Visited;
  /** The entity at the other end. */
  node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  origin: Origin;
  /** The relation that is claimed. */
  relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  status: Status;
  /** Until when it holds, as precise as the texts are. */
  until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One visited edge, with the fact it stands for. */
export type VisitedEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** How often a term was used in a year. */
export type YearUse = {
  __typename?: 'YearUse';
  /** In how many documents. */
  documentCount: Scalars['Int']['output'];
  /** How often. */
  useCount: Scalars['Int']['output'];
  /** The year. */
  year: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Claim:
    | ( Omit<AdvocatedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Advocates'], node: _RefType['Entity'] } )
    | ( Omit<Advocates, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<AdvocatesEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Advocates'], node: _RefType['Entity'] } )
    | ( Omit<Attended, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Event'], subject: _RefType['Leader'] } )
    | ( Omit<AttendedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Attended'], node: _RefType['Leader'] } )
    | ( Omit<AttendedEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Attended'], node: _RefType['Event'] } )
    | ( Omit<ComponentOfEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['HasComponent'], node: _RefType['Entity'] } )
    | ( Omit<DefinedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Defines'], node: _RefType['Entity'] } )
    | ( Omit<Defines, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<DefinesEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Defines'], node: _RefType['Entity'] } )
    | ( Omit<EvolvedFromEdge, 'evidence' | 'fact' | 'node' | 'reasons'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['EvolvedInto'], node: _RefType['Entity'], reasons: Array<_RefType['Reason']> } )
    | ( Omit<EvolvedInto, 'evidence' | 'object' | 'reasons' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], reasons: Array<_RefType['Reason']>, subject: _RefType['Entity'] } )
    | ( Omit<EvolvedIntoEdge, 'evidence' | 'fact' | 'node' | 'reasons'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['EvolvedInto'], node: _RefType['Entity'], reasons: Array<_RefType['Reason']> } )
    | ( Omit<HasComponent, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<HasComponentEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['HasComponent'], node: _RefType['Entity'] } )
    | ( Omit<HasPartEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['PartOf'], node: _RefType['Entity'] } )
    | ( Omit<HoldsPost, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Organization'], subject: _RefType['Leader'] } )
    | ( Omit<HoldsPostEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['HoldsPost'], node: _RefType['Organization'] } )
    | ( Omit<InvestedInByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['InvestsIn'], node: _RefType['Organization'] } )
    | ( Omit<InvestsIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Organization'] } )
    | ( Omit<InvestsInEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['InvestsIn'], node: _RefType['Entity'] } )
    | ( Omit<LocatedIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<LocatedInEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['LocatedIn'], node: _RefType['Entity'] } )
    | ( Omit<LocationOfEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['LocatedIn'], node: _RefType['Entity'] } )
    | ( Omit<PartOf, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<PartOfEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['PartOf'], node: _RefType['Entity'] } )
    | ( Omit<PostHeldByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['HoldsPost'], node: _RefType['Leader'] } )
    | ( Omit<ServedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Serves'], node: _RefType['Entity'] } )
    | ( Omit<Serves, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<ServesEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Serves'], node: _RefType['Entity'] } )
    | ( Omit<SucceededBy, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Leader'], subject: _RefType['Leader'] } )
    | ( Omit<SucceededByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['SucceededBy'], node: _RefType['Leader'] } )
    | ( Omit<SucceededEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['SucceededBy'], node: _RefType['Leader'] } )
    | ( Omit<Visited, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Leader'] } )
    | ( Omit<VisitedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Visited'], node: _RefType['Leader'] } )
    | ( Omit<VisitedEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<_RefType['Evidence']>, fact: _RefType['Visited'], node: _RefType['Entity'] } )
  ;
  Connection:
    | ( Omit<AdvocatedByConnection, 'edges'> & { edges: Array<_RefType['AdvocatedByEdge']> } )
    | ( Omit<AdvocatesConnection, 'edges'> & { edges: Array<_RefType['AdvocatesEdge']> } )
    | ( Omit<AttendedByConnection, 'edges'> & { edges: Array<_RefType['AttendedByEdge']> } )
    | ( Omit<AttendedConnection, 'edges'> & { edges: Array<_RefType['AttendedEdge']> } )
    | ( AuditConnection )
    | ( Omit<ChangeConnection, 'edges'> & { edges: Array<_RefType['ChangeEdge']> } )
    | ( Omit<CoAppearanceConnection, 'edges'> & { edges: Array<_RefType['CoAppearanceEdge']> } )
    | ( Omit<CommonConnection, 'a' | 'b' | 'edges'> & { a?: Maybe<_RefType['Entity']>, b?: Maybe<_RefType['Entity']>, edges: Array<_RefType['CommonEdge']> } )
    | ( Omit<ComponentOfConnection, 'edges'> & { edges: Array<_RefType['ComponentOfEdge']> } )
    | ( Omit<DefinedByConnection, 'edges'> & { edges: Array<_RefType['DefinedByEdge']> } )
    | ( Omit<DefinesConnection, 'edges'> & { edges: Array<_RefType['DefinesEdge']> } )
    | ( Omit<DocumentConnection, 'edges'> & { edges: Array<_RefType['DocumentEdge']> } )
    | ( Omit<EntityConnection, 'edges'> & { edges: Array<_RefType['EntityEdge']> } )
    | ( Omit<EvolvedFromConnection, 'edges'> & { edges: Array<_RefType['EvolvedFromEdge']> } )
    | ( Omit<EvolvedIntoConnection, 'edges'> & { edges: Array<_RefType['EvolvedIntoEdge']> } )
    | ( Omit<EvolvedIntoFactConnection, 'edges'> & { edges: Array<_RefType['EvolvedIntoFactEdge']> } )
    | ( Omit<FactConnection, 'edges'> & { edges: Array<_RefType['FactEdge']> } )
    | ( Omit<HasComponentConnection, 'edges'> & { edges: Array<_RefType['HasComponentEdge']> } )
    | ( Omit<HasPartConnection, 'edges'> & { edges: Array<_RefType['HasPartEdge']> } )
    | ( Omit<HoldsPostConnection, 'edges'> & { edges: Array<_RefType['HoldsPostEdge']> } )
    | ( Omit<InvestedInByConnection, 'edges'> & { edges: Array<_RefType['InvestedInByEdge']> } )
    | ( Omit<InvestsInConnection, 'edges'> & { edges: Array<_RefType['InvestsInEdge']> } )
    | ( Omit<LocatedInConnection, 'edges'> & { edges: Array<_RefType['LocatedInEdge']> } )
    | ( Omit<LocationOfConnection, 'edges'> & { edges: Array<_RefType['LocationOfEdge']> } )
    | ( Omit<MentionConnection, 'edges'> & { edges: Array<_RefType['MentionEdge']> } )
    | ( Omit<NeighbourConnection, 'counts' | 'edges'> & { counts: Array<_RefType['NeighbourCount']>, edges: Array<_RefType['NeighbourEdge']> } )
    | ( Omit<PartOfConnection, 'edges'> & { edges: Array<_RefType['PartOfEdge']> } )
    | ( Omit<PassageConnection, 'edges'> & { edges: Array<_RefType['PassageEdge']> } )
    | ( Omit<PostHeldByConnection, 'edges'> & { edges: Array<_RefType['PostHeldByEdge']> } )
    | ( Omit<SearchConnection, 'edges'> & { edges: Array<_RefType['SearchEdge']> } )
    | ( Omit<ServedByConnection, 'edges'> & { edges: Array<_RefType['ServedByEdge']> } )
    | ( Omit<ServesConnection, 'edges'> & { edges: Array<_RefType['ServesEdge']> } )
    | ( Omit<SucceededByConnection, 'edges'> & { edges: Array<_RefType['SucceededByEdge']> } )
    | ( Omit<SucceededConnection, 'edges'> & { edges: Array<_RefType['SucceededEdge']> } )
    | ( Omit<TimelineConnection, 'edges'> & { edges: Array<_RefType['TimelineEdge']> } )
    | ( Omit<VisitedByConnection, 'edges'> & { edges: Array<_RefType['VisitedByEdge']> } )
    | ( Omit<VisitedConnection, 'edges'> & { edges: Array<_RefType['VisitedEdge']> } )
  ;
  Entity:
    | ( Omit<District, 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasPart' | 'investedInBy' | 'locationOf' | 'mentions' | 'neighbours' | 'partOf' | 'serves' | 'timeline' | 'visitedBy'> & { componentOf: _RefType['ComponentOfConnection'], definedBy: _RefType['DefinedByConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasPart: _RefType['HasPartConnection'], investedInBy: _RefType['InvestedInByConnection'], locationOf: _RefType['LocationOfConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], partOf: _RefType['PartOfConnection'], serves: _RefType['ServesConnection'], timeline: _RefType['TimelineConnection'], visitedBy: _RefType['VisitedByConnection'] } )
    | ( Omit<Event, 'attendedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'mentions' | 'neighbours' | 'timeline'> & { attendedBy: _RefType['AttendedByConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<Industry, 'componentOf' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'timeline'> & { componentOf: _RefType['ComponentOfConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasComponent: _RefType['HasComponentConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<Leader, 'advocates' | 'attended' | 'documents' | 'evolution' | 'holdsPost' | 'mentions' | 'neighbours' | 'succeeded' | 'succeededBy' | 'timeline' | 'visited'> & { advocates: _RefType['AdvocatesConnection'], attended: _RefType['AttendedConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], holdsPost: _RefType['HoldsPostConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], succeeded: _RefType['SucceededConnection'], succeededBy: _RefType['SucceededByConnection'], timeline: _RefType['TimelineConnection'], visited: _RefType['VisitedConnection'] } )
    | ( Omit<Organization, 'advocates' | 'documents' | 'evolution' | 'hasPart' | 'investsIn' | 'locatedIn' | 'mentions' | 'neighbours' | 'partOf' | 'postHeldBy' | 'serves' | 'timeline' | 'visitedBy'> & { advocates: _RefType['AdvocatesConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], hasPart: _RefType['HasPartConnection'], investsIn: _RefType['InvestsInConnection'], locatedIn: _RefType['LocatedInConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], partOf: _RefType['PartOfConnection'], postHeldBy: _RefType['PostHeldByConnection'], serves: _RefType['ServesConnection'], timeline: _RefType['TimelineConnection'], visitedBy: _RefType['VisitedByConnection'] } )
    | ( Omit<Place, 'componentOf' | 'documents' | 'evolution' | 'hasPart' | 'locatedIn' | 'locationOf' | 'mentions' | 'neighbours' | 'partOf' | 'timeline' | 'visitedBy'> & { componentOf: _RefType['ComponentOfConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], hasPart: _RefType['HasPartConnection'], locatedIn: _RefType['LocatedInConnection'], locationOf: _RefType['LocationOfConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], partOf: _RefType['PartOfConnection'], timeline: _RefType['TimelineConnection'], visitedBy: _RefType['VisitedByConnection'] } )
    | ( Omit<PolicyDocument, 'defines' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'mentions' | 'neighbours' | 'timeline'> & { defines: _RefType['DefinesConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<Project, 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'investedInBy' | 'locatedIn' | 'mentions' | 'neighbours' | 'serves' | 'timeline' | 'visitedBy'> & { componentOf: _RefType['ComponentOfConnection'], definedBy: _RefType['DefinedByConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], investedInBy: _RefType['InvestedInByConnection'], locatedIn: _RefType['LocatedInConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], serves: _RefType['ServesConnection'], timeline: _RefType['TimelineConnection'], visitedBy: _RefType['VisitedByConnection'] } )
    | ( Omit<Slogan, 'advocatedBy' | 'componentOf' | 'defines' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'timeline'> & { advocatedBy: _RefType['AdvocatedByConnection'], componentOf: _RefType['ComponentOfConnection'], defines: _RefType['DefinesConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasComponent: _RefType['HasComponentConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], servedBy: _RefType['ServedByConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<Strategy, 'advocatedBy' | 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'serves' | 'timeline'> & { advocatedBy: _RefType['AdvocatedByConnection'], componentOf: _RefType['ComponentOfConnection'], definedBy: _RefType['DefinedByConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasComponent: _RefType['HasComponentConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], servedBy: _RefType['ServedByConnection'], serves: _RefType['ServesConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<Theme, 'advocatedBy' | 'componentOf' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'timeline'> & { advocatedBy: _RefType['AdvocatedByConnection'], componentOf: _RefType['ComponentOfConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasComponent: _RefType['HasComponentConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], servedBy: _RefType['ServedByConnection'], timeline: _RefType['TimelineConnection'] } )
  ;
  Fact:
    | ( Omit<Advocates, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<Attended, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Event'], subject: _RefType['Leader'] } )
    | ( Omit<Defines, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<EvolvedInto, 'evidence' | 'object' | 'reasons' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], reasons: Array<_RefType['Reason']>, subject: _RefType['Entity'] } )
    | ( Omit<HasComponent, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<HoldsPost, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Organization'], subject: _RefType['Leader'] } )
    | ( Omit<InvestsIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Organization'] } )
    | ( Omit<LocatedIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<PartOf, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<Serves, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<SucceededBy, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Leader'], subject: _RefType['Leader'] } )
    | ( Omit<Visited, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Leader'] } )
  ;
  Node:
    | ( Omit<Advocates, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<Attended, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Event'], subject: _RefType['Leader'] } )
    | ( AuditRecord )
    | ( Omit<Defines, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<District, 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasPart' | 'investedInBy' | 'locationOf' | 'mentions' | 'neighbours' | 'partOf' | 'serves' | 'timeline' | 'visitedBy'> & { componentOf: _RefType['ComponentOfConnection'], definedBy: _RefType['DefinedByConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasPart: _RefType['HasPartConnection'], investedInBy: _RefType['InvestedInByConnection'], locationOf: _RefType['LocationOfConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], partOf: _RefType['PartOfConnection'], serves: _RefType['ServesConnection'], timeline: _RefType['TimelineConnection'], visitedBy: _RefType['VisitedByConnection'] } )
    | ( Omit<Document, 'entities' | 'marks' | 'passages'> & { entities: _RefType['EntityConnection'], marks: Array<_RefType['Mark']>, passages: _RefType['PassageConnection'] } )
    | ( Omit<Event, 'attendedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'mentions' | 'neighbours' | 'timeline'> & { attendedBy: _RefType['AttendedByConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<EvolvedInto, 'evidence' | 'object' | 'reasons' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], reasons: Array<_RefType['Reason']>, subject: _RefType['Entity'] } )
    | ( Omit<HasComponent, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<HoldsPost, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Organization'], subject: _RefType['Leader'] } )
    | ( Omit<Industry, 'componentOf' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'timeline'> & { componentOf: _RefType['ComponentOfConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasComponent: _RefType['HasComponentConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<InvestsIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Organization'] } )
    | ( Omit<Leader, 'advocates' | 'attended' | 'documents' | 'evolution' | 'holdsPost' | 'mentions' | 'neighbours' | 'succeeded' | 'succeededBy' | 'timeline' | 'visited'> & { advocates: _RefType['AdvocatesConnection'], attended: _RefType['AttendedConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], holdsPost: _RefType['HoldsPostConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], succeeded: _RefType['SucceededConnection'], succeededBy: _RefType['SucceededByConnection'], timeline: _RefType['TimelineConnection'], visited: _RefType['VisitedConnection'] } )
    | ( Omit<LocatedIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<Mention, 'document' | 'entity' | 'passage'> & { document: _RefType['Document'], entity: _RefType['Entity'], passage: _RefType['Passage'] } )
    | ( Omit<Organization, 'advocates' | 'documents' | 'evolution' | 'hasPart' | 'investsIn' | 'locatedIn' | 'mentions' | 'neighbours' | 'partOf' | 'postHeldBy' | 'serves' | 'timeline' | 'visitedBy'> & { advocates: _RefType['AdvocatesConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], hasPart: _RefType['HasPartConnection'], investsIn: _RefType['InvestsInConnection'], locatedIn: _RefType['LocatedInConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], partOf: _RefType['PartOfConnection'], postHeldBy: _RefType['PostHeldByConnection'], serves: _RefType['ServesConnection'], timeline: _RefType['TimelineConnection'], visitedBy: _RefType['VisitedByConnection'] } )
    | ( Omit<PartOf, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<Passage, 'document' | 'marks'> & { document: _RefType['Document'], marks: Array<_RefType['Mark']> } )
    | ( Omit<Place, 'componentOf' | 'documents' | 'evolution' | 'hasPart' | 'locatedIn' | 'locationOf' | 'mentions' | 'neighbours' | 'partOf' | 'timeline' | 'visitedBy'> & { componentOf: _RefType['ComponentOfConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], hasPart: _RefType['HasPartConnection'], locatedIn: _RefType['LocatedInConnection'], locationOf: _RefType['LocationOfConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], partOf: _RefType['PartOfConnection'], timeline: _RefType['TimelineConnection'], visitedBy: _RefType['VisitedByConnection'] } )
    | ( Omit<PolicyDocument, 'defines' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'mentions' | 'neighbours' | 'timeline'> & { defines: _RefType['DefinesConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<Project, 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'investedInBy' | 'locatedIn' | 'mentions' | 'neighbours' | 'serves' | 'timeline' | 'visitedBy'> & { componentOf: _RefType['ComponentOfConnection'], definedBy: _RefType['DefinedByConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], investedInBy: _RefType['InvestedInByConnection'], locatedIn: _RefType['LocatedInConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], serves: _RefType['ServesConnection'], timeline: _RefType['TimelineConnection'], visitedBy: _RefType['VisitedByConnection'] } )
    | ( Omit<Serves, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Entity'] } )
    | ( Omit<Slogan, 'advocatedBy' | 'componentOf' | 'defines' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'timeline'> & { advocatedBy: _RefType['AdvocatedByConnection'], componentOf: _RefType['ComponentOfConnection'], defines: _RefType['DefinesConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasComponent: _RefType['HasComponentConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], servedBy: _RefType['ServedByConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<Strategy, 'advocatedBy' | 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'serves' | 'timeline'> & { advocatedBy: _RefType['AdvocatedByConnection'], componentOf: _RefType['ComponentOfConnection'], definedBy: _RefType['DefinedByConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasComponent: _RefType['HasComponentConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], servedBy: _RefType['ServedByConnection'], serves: _RefType['ServesConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<SucceededBy, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Leader'], subject: _RefType['Leader'] } )
    | ( Omit<Theme, 'advocatedBy' | 'componentOf' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'timeline'> & { advocatedBy: _RefType['AdvocatedByConnection'], componentOf: _RefType['ComponentOfConnection'], documents: _RefType['DocumentConnection'], evolution: _RefType['Evolution'], evolvedFrom: _RefType['EvolvedFromConnection'], evolvedInto: _RefType['EvolvedIntoConnection'], hasComponent: _RefType['HasComponentConnection'], mentions: _RefType['MentionConnection'], neighbours: _RefType['NeighbourConnection'], servedBy: _RefType['ServedByConnection'], timeline: _RefType['TimelineConnection'] } )
    | ( Omit<Visited, 'evidence' | 'object' | 'subject'> & { evidence: Array<_RefType['Evidence']>, object: _RefType['Entity'], subject: _RefType['Leader'] } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddDocumentInput: AddDocumentInput;
  AddDocumentPayload: ResolverTypeWrapper<Omit<AddDocumentPayload, 'document'> & { document: ResolversTypes['Document'] }>;
  AddOutcome: AddOutcome;
  AdvocatedByConnection: ResolverTypeWrapper<Omit<AdvocatedByConnection, 'edges'> & { edges: Array<ResolversTypes['AdvocatedByEdge']> }>;
  AdvocatedByEdge: ResolverTypeWrapper<Omit<AdvocatedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Advocates'], node: ResolversTypes['Entity'] }>;
  Advocates: ResolverTypeWrapper<Omit<Advocates, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Entity'], subject: ResolversTypes['Entity'] }>;
  AdvocatesConnection: ResolverTypeWrapper<Omit<AdvocatesConnection, 'edges'> & { edges: Array<ResolversTypes['AdvocatesEdge']> }>;
  AdvocatesEdge: ResolverTypeWrapper<Omit<AdvocatesEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Advocates'], node: ResolversTypes['Entity'] }>;
  Attended: ResolverTypeWrapper<Omit<Attended, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Event'], subject: ResolversTypes['Leader'] }>;
  AttendedByConnection: ResolverTypeWrapper<Omit<AttendedByConnection, 'edges'> & { edges: Array<ResolversTypes['AttendedByEdge']> }>;
  AttendedByEdge: ResolverTypeWrapper<Omit<AttendedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Attended'], node: ResolversTypes['Leader'] }>;
  AttendedConnection: ResolverTypeWrapper<Omit<AttendedConnection, 'edges'> & { edges: Array<ResolversTypes['AttendedEdge']> }>;
  AttendedEdge: ResolverTypeWrapper<Omit<AttendedEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Attended'], node: ResolversTypes['Event'] }>;
  AuditConnection: ResolverTypeWrapper<AuditConnection>;
  AuditEdge: ResolverTypeWrapper<AuditEdge>;
  AuditRecord: ResolverTypeWrapper<AuditRecord>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: Array<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  ChangeSort: ChangeSort;
  Claim: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Claim']>;
  CoAppearanceConnection: ResolverTypeWrapper<Omit<CoAppearanceConnection, 'edges'> & { edges: Array<ResolversTypes['CoAppearanceEdge']> }>;
  CoAppearanceEdge: ResolverTypeWrapper<Omit<CoAppearanceEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Entity'] }>;
  CommonConnection: ResolverTypeWrapper<Omit<CommonConnection, 'a' | 'b' | 'edges'> & { a?: Maybe<ResolversTypes['Entity']>, b?: Maybe<ResolversTypes['Entity']>, edges: Array<ResolversTypes['CommonEdge']> }>;
  CommonEdge: ResolverTypeWrapper<Omit<CommonEdge, 'a' | 'b' | 'node'> & { a: Array<ResolversTypes['Fact']>, b: Array<ResolversTypes['Fact']>, node: ResolversTypes['Entity'] }>;
  ComponentOfConnection: ResolverTypeWrapper<Omit<ComponentOfConnection, 'edges'> & { edges: Array<ResolversTypes['ComponentOfEdge']> }>;
  ComponentOfEdge: ResolverTypeWrapper<Omit<ComponentOfEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['HasComponent'], node: ResolversTypes['Entity'] }>;
  Connection: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Connection']>;
  DateBasis: DateBasis;
  DatePrefix: ResolverTypeWrapper<Scalars['DatePrefix']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefinedByConnection: ResolverTypeWrapper<Omit<DefinedByConnection, 'edges'> & { edges: Array<ResolversTypes['DefinedByEdge']> }>;
  DefinedByEdge: ResolverTypeWrapper<Omit<DefinedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Defines'], node: ResolversTypes['Entity'] }>;
  Defines: ResolverTypeWrapper<Omit<Defines, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Entity'], subject: ResolversTypes['Entity'] }>;
  DefinesConnection: ResolverTypeWrapper<Omit<DefinesConnection, 'edges'> & { edges: Array<ResolversTypes['DefinesEdge']> }>;
  DefinesEdge: ResolverTypeWrapper<Omit<DefinesEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Defines'], node: ResolversTypes['Entity'] }>;
  Direction: Direction;
  District: ResolverTypeWrapper<Omit<District, 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasPart' | 'investedInBy' | 'locationOf' | 'mentions' | 'neighbours' | 'partOf' | 'serves' | 'timeline' | 'visitedBy'> & { componentOf: ResolversTypes['ComponentOfConnection'], definedBy: ResolversTypes['DefinedByConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], evolvedFrom: ResolversTypes['EvolvedFromConnection'], evolvedInto: ResolversTypes['EvolvedIntoConnection'], hasPart: ResolversTypes['HasPartConnection'], investedInBy: ResolversTypes['InvestedInByConnection'], locationOf: ResolversTypes['LocationOfConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], partOf: ResolversTypes['PartOfConnection'], serves: ResolversTypes['ServesConnection'], timeline: ResolversTypes['TimelineConnection'], visitedBy: ResolversTypes['VisitedByConnection'] }>;
  Document: ResolverTypeWrapper<Omit<Document, 'entities' | 'marks' | 'passages'> & { entities: ResolversTypes['EntityConnection'], marks: Array<ResolversTypes['Mark']>, passages: ResolversTypes['PassageConnection'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversTypes['DocumentEdge']> }>;
  DocumentDateBasis: DocumentDateBasis;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentNote: ResolverTypeWrapper<DocumentNote>;
  DocumentOrder: DocumentOrder;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: Array<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityOrder: EntityOrder;
  Event: ResolverTypeWrapper<Omit<Event, 'attendedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'mentions' | 'neighbours' | 'timeline'> & { attendedBy: ResolversTypes['AttendedByConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], evolvedFrom: ResolversTypes['EvolvedFromConnection'], evolvedInto: ResolversTypes['EvolvedIntoConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  Evidence: ResolverTypeWrapper<Omit<Evidence, 'document' | 'passage'> & { document: ResolversTypes['Document'], passage: ResolversTypes['Passage'] }>;
  Evolution: ResolverTypeWrapper<Omit<Evolution, 'hops' | 'lines' | 'of' | 'searched' | 'steps'> & { hops: Array<ResolversTypes['EvolvedInto']>, lines: Array<ResolversTypes['EvolutionLine']>, of?: Maybe<ResolversTypes['Entity']>, searched: ResolversTypes['EvolutionSearch'], steps: Array<ResolversTypes['EvolutionStep']> }>;
  EvolutionDirection: EvolutionDirection;
  EvolutionLine: ResolverTypeWrapper<Omit<EvolutionLine, 'hops' | 'steps'> & { hops: Array<ResolversTypes['EvolvedInto']>, steps: Array<ResolversTypes['EvolutionStep']> }>;
  EvolutionSearch: ResolverTypeWrapper<Omit<EvolutionSearch, 'candidates'> & { candidates: Array<ResolversTypes['Entity']> }>;
  EvolutionStep: ResolverTypeWrapper<Omit<EvolutionStep, 'components' | 'evidence' | 'frames' | 'term' | 'users'> & { components: Array<ResolversTypes['TermComponent']>, evidence: Array<ResolversTypes['Evidence']>, frames: Array<ResolversTypes['TermFrame']>, term: ResolversTypes['Entity'], users: Array<ResolversTypes['TermUser']> }>;
  EvolvedFromConnection: ResolverTypeWrapper<Omit<EvolvedFromConnection, 'edges'> & { edges: Array<ResolversTypes['EvolvedFromEdge']> }>;
  EvolvedFromEdge: ResolverTypeWrapper<Omit<EvolvedFromEdge, 'evidence' | 'fact' | 'node' | 'reasons'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['EvolvedInto'], node: ResolversTypes['Entity'], reasons: Array<ResolversTypes['Reason']> }>;
  EvolvedInto: ResolverTypeWrapper<Omit<EvolvedInto, 'evidence' | 'object' | 'reasons' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Entity'], reasons: Array<ResolversTypes['Reason']>, subject: ResolversTypes['Entity'] }>;
  EvolvedIntoConnection: ResolverTypeWrapper<Omit<EvolvedIntoConnection, 'edges'> & { edges: Array<ResolversTypes['EvolvedIntoEdge']> }>;
  EvolvedIntoEdge: ResolverTypeWrapper<Omit<EvolvedIntoEdge, 'evidence' | 'fact' | 'node' | 'reasons'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['EvolvedInto'], node: ResolversTypes['Entity'], reasons: Array<ResolversTypes['Reason']> }>;
  EvolvedIntoFactConnection: ResolverTypeWrapper<Omit<EvolvedIntoFactConnection, 'edges'> & { edges: Array<ResolversTypes['EvolvedIntoFactEdge']> }>;
  EvolvedIntoFactEdge: ResolverTypeWrapper<Omit<EvolvedIntoFactEdge, 'node'> & { node: ResolversTypes['EvolvedInto'] }>;
  Fact: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Fact']>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges'> & { edges: Array<ResolversTypes['FactEdge']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactFilter: FactFilter;
  FactOrder: FactOrder;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphChange: ResolverTypeWrapper<GraphChange>;
  HasComponent: ResolverTypeWrapper<Omit<HasComponent, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Entity'], subject: ResolversTypes['Entity'] }>;
  HasComponentConnection: ResolverTypeWrapper<Omit<HasComponentConnection, 'edges'> & { edges: Array<ResolversTypes['HasComponentEdge']> }>;
  HasComponentEdge: ResolverTypeWrapper<Omit<HasComponentEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['HasComponent'], node: ResolversTypes['Entity'] }>;
  HasPartConnection: ResolverTypeWrapper<Omit<HasPartConnection, 'edges'> & { edges: Array<ResolversTypes['HasPartEdge']> }>;
  HasPartEdge: ResolverTypeWrapper<Omit<HasPartEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['PartOf'], node: ResolversTypes['Entity'] }>;
  HoldsPost: ResolverTypeWrapper<Omit<HoldsPost, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Organization'], subject: ResolversTypes['Leader'] }>;
  HoldsPostConnection: ResolverTypeWrapper<Omit<HoldsPostConnection, 'edges'> & { edges: Array<ResolversTypes['HoldsPostEdge']> }>;
  HoldsPostEdge: ResolverTypeWrapper<Omit<HoldsPostEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['HoldsPost'], node: ResolversTypes['Organization'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Industry: ResolverTypeWrapper<Omit<Industry, 'componentOf' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'timeline'> & { componentOf: ResolversTypes['ComponentOfConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], evolvedFrom: ResolversTypes['EvolvedFromConnection'], evolvedInto: ResolversTypes['EvolvedIntoConnection'], hasComponent: ResolversTypes['HasComponentConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvestedInByConnection: ResolverTypeWrapper<Omit<InvestedInByConnection, 'edges'> & { edges: Array<ResolversTypes['InvestedInByEdge']> }>;
  InvestedInByEdge: ResolverTypeWrapper<Omit<InvestedInByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['InvestsIn'], node: ResolversTypes['Organization'] }>;
  InvestsIn: ResolverTypeWrapper<Omit<InvestsIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Entity'], subject: ResolversTypes['Organization'] }>;
  InvestsInConnection: ResolverTypeWrapper<Omit<InvestsInConnection, 'edges'> & { edges: Array<ResolversTypes['InvestsInEdge']> }>;
  InvestsInEdge: ResolverTypeWrapper<Omit<InvestsInEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['InvestsIn'], node: ResolversTypes['Entity'] }>;
  JudgeInput: JudgeInput;
  JudgePayload: ResolverTypeWrapper<JudgePayload>;
  Judgement: ResolverTypeWrapper<Judgement>;
  Kind: Kind;
  KindCount: ResolverTypeWrapper<KindCount>;
  Leader: ResolverTypeWrapper<Omit<Leader, 'advocates' | 'attended' | 'documents' | 'evolution' | 'holdsPost' | 'mentions' | 'neighbours' | 'succeeded' | 'succeededBy' | 'timeline' | 'visited'> & { advocates: ResolversTypes['AdvocatesConnection'], attended: ResolversTypes['AttendedConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], holdsPost: ResolversTypes['HoldsPostConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], succeeded: ResolversTypes['SucceededConnection'], succeededBy: ResolversTypes['SucceededByConnection'], timeline: ResolversTypes['TimelineConnection'], visited: ResolversTypes['VisitedConnection'] }>;
  Level: Level;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  LocatedIn: ResolverTypeWrapper<Omit<LocatedIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Entity'], subject: ResolversTypes['Entity'] }>;
  LocatedInConnection: ResolverTypeWrapper<Omit<LocatedInConnection, 'edges'> & { edges: Array<ResolversTypes['LocatedInEdge']> }>;
  LocatedInEdge: ResolverTypeWrapper<Omit<LocatedInEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['LocatedIn'], node: ResolversTypes['Entity'] }>;
  LocationOfConnection: ResolverTypeWrapper<Omit<LocationOfConnection, 'edges'> & { edges: Array<ResolversTypes['LocationOfEdge']> }>;
  LocationOfEdge: ResolverTypeWrapper<Omit<LocationOfEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['LocatedIn'], node: ResolversTypes['Entity'] }>;
  Mark: ResolverTypeWrapper<Omit<Mark, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Mention: ResolverTypeWrapper<Omit<Mention, 'document' | 'entity' | 'passage'> & { document: ResolversTypes['Document'], entity: ResolversTypes['Entity'], passage: ResolversTypes['Passage'] }>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges'> & { edges: Array<ResolversTypes['MentionEdge']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'counts' | 'edges'> & { counts: Array<ResolversTypes['NeighbourCount']>, edges: Array<ResolversTypes['NeighbourEdge']> }>;
  NeighbourCount: ResolverTypeWrapper<NeighbourCount>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'facts' | 'node'> & { facts: Array<ResolversTypes['Fact']>, node: ResolversTypes['Entity'] }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Offset: ResolverTypeWrapper<Scalars['Offset']['output']>;
  Organization: ResolverTypeWrapper<Omit<Organization, 'advocates' | 'documents' | 'evolution' | 'hasPart' | 'investsIn' | 'locatedIn' | 'mentions' | 'neighbours' | 'partOf' | 'postHeldBy' | 'serves' | 'timeline' | 'visitedBy'> & { advocates: ResolversTypes['AdvocatesConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], hasPart: ResolversTypes['HasPartConnection'], investsIn: ResolversTypes['InvestsInConnection'], locatedIn: ResolversTypes['LocatedInConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], partOf: ResolversTypes['PartOfConnection'], postHeldBy: ResolversTypes['PostHeldByConnection'], serves: ResolversTypes['ServesConnection'], timeline: ResolversTypes['TimelineConnection'], visitedBy: ResolversTypes['VisitedByConnection'] }>;
  Origin: Origin;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOf: ResolverTypeWrapper<Omit<PartOf, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Entity'], subject: ResolversTypes['Entity'] }>;
  PartOfConnection: ResolverTypeWrapper<Omit<PartOfConnection, 'edges'> & { edges: Array<ResolversTypes['PartOfEdge']> }>;
  PartOfEdge: ResolverTypeWrapper<Omit<PartOfEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['PartOf'], node: ResolversTypes['Entity'] }>;
  Passage: ResolverTypeWrapper<Omit<Passage, 'document' | 'marks'> & { document: ResolversTypes['Document'], marks: Array<ResolversTypes['Mark']> }>;
  PassageConnection: ResolverTypeWrapper<Omit<PassageConnection, 'edges'> & { edges: Array<ResolversTypes['PassageEdge']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'facts' | 'nodes'> & { facts: Array<ResolversTypes['Fact']>, nodes: Array<ResolversTypes['Entity']> }>;
  PathResult: ResolverTypeWrapper<Omit<PathResult, 'from' | 'paths' | 'to'> & { from?: Maybe<ResolversTypes['Entity']>, paths: Array<ResolversTypes['Path']>, to?: Maybe<ResolversTypes['Entity']> }>;
  Period: Period;
  Place: ResolverTypeWrapper<Omit<Place, 'componentOf' | 'documents' | 'evolution' | 'hasPart' | 'locatedIn' | 'locationOf' | 'mentions' | 'neighbours' | 'partOf' | 'timeline' | 'visitedBy'> & { componentOf: ResolversTypes['ComponentOfConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], hasPart: ResolversTypes['HasPartConnection'], locatedIn: ResolversTypes['LocatedInConnection'], locationOf: ResolversTypes['LocationOfConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], partOf: ResolversTypes['PartOfConnection'], timeline: ResolversTypes['TimelineConnection'], visitedBy: ResolversTypes['VisitedByConnection'] }>;
  PolicyDocument: ResolverTypeWrapper<Omit<PolicyDocument, 'defines' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'mentions' | 'neighbours' | 'timeline'> & { defines: ResolversTypes['DefinesConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], evolvedFrom: ResolversTypes['EvolvedFromConnection'], evolvedInto: ResolversTypes['EvolvedIntoConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  PostHeldByConnection: ResolverTypeWrapper<Omit<PostHeldByConnection, 'edges'> & { edges: Array<ResolversTypes['PostHeldByEdge']> }>;
  PostHeldByEdge: ResolverTypeWrapper<Omit<PostHeldByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['HoldsPost'], node: ResolversTypes['Leader'] }>;
  Progress: ResolverTypeWrapper<Progress>;
  Project: ResolverTypeWrapper<Omit<Project, 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'investedInBy' | 'locatedIn' | 'mentions' | 'neighbours' | 'serves' | 'timeline' | 'visitedBy'> & { componentOf: ResolversTypes['ComponentOfConnection'], definedBy: ResolversTypes['DefinedByConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], evolvedFrom: ResolversTypes['EvolvedFromConnection'], evolvedInto: ResolversTypes['EvolvedIntoConnection'], investedInBy: ResolversTypes['InvestedInByConnection'], locatedIn: ResolversTypes['LocatedInConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], serves: ResolversTypes['ServesConnection'], timeline: ResolversTypes['TimelineConnection'], visitedBy: ResolversTypes['VisitedByConnection'] }>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<Omit<Reason, 'evidence'> & { evidence: Array<ResolversTypes['Evidence']> }>;
  Relation: Relation;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveDocumentPayload: ResolverTypeWrapper<RemoveDocumentPayload>;
  Salience: ResolverTypeWrapper<Omit<Salience, 'of'> & { of?: Maybe<ResolversTypes['Entity']> }>;
  SaliencePoint: ResolverTypeWrapper<SaliencePoint>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: Array<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ServedByConnection: ResolverTypeWrapper<Omit<ServedByConnection, 'edges'> & { edges: Array<ResolversTypes['ServedByEdge']> }>;
  ServedByEdge: ResolverTypeWrapper<Omit<ServedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Serves'], node: ResolversTypes['Entity'] }>;
  Serves: ResolverTypeWrapper<Omit<Serves, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Entity'], subject: ResolversTypes['Entity'] }>;
  ServesConnection: ResolverTypeWrapper<Omit<ServesConnection, 'edges'> & { edges: Array<ResolversTypes['ServesEdge']> }>;
  ServesEdge: ResolverTypeWrapper<Omit<ServesEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Serves'], node: ResolversTypes['Entity'] }>;
  Slogan: ResolverTypeWrapper<Omit<Slogan, 'advocatedBy' | 'componentOf' | 'defines' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'timeline'> & { advocatedBy: ResolversTypes['AdvocatedByConnection'], componentOf: ResolversTypes['ComponentOfConnection'], defines: ResolversTypes['DefinesConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], evolvedFrom: ResolversTypes['EvolvedFromConnection'], evolvedInto: ResolversTypes['EvolvedIntoConnection'], hasComponent: ResolversTypes['HasComponentConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], servedBy: ResolversTypes['ServedByConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  Stats: ResolverTypeWrapper<Stats>;
  Status: Status;
  Strategy: ResolverTypeWrapper<Omit<Strategy, 'advocatedBy' | 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'serves' | 'timeline'> & { advocatedBy: ResolversTypes['AdvocatedByConnection'], componentOf: ResolversTypes['ComponentOfConnection'], definedBy: ResolversTypes['DefinedByConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], evolvedFrom: ResolversTypes['EvolvedFromConnection'], evolvedInto: ResolversTypes['EvolvedIntoConnection'], hasComponent: ResolversTypes['HasComponentConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], servedBy: ResolversTypes['ServedByConnection'], serves: ResolversTypes['ServesConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SucceededBy: ResolverTypeWrapper<Omit<SucceededBy, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Leader'], subject: ResolversTypes['Leader'] }>;
  SucceededByConnection: ResolverTypeWrapper<Omit<SucceededByConnection, 'edges'> & { edges: Array<ResolversTypes['SucceededByEdge']> }>;
  SucceededByEdge: ResolverTypeWrapper<Omit<SucceededByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['SucceededBy'], node: ResolversTypes['Leader'] }>;
  SucceededConnection: ResolverTypeWrapper<Omit<SucceededConnection, 'edges'> & { edges: Array<ResolversTypes['SucceededEdge']> }>;
  SucceededEdge: ResolverTypeWrapper<Omit<SucceededEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['SucceededBy'], node: ResolversTypes['Leader'] }>;
  SuccessionKind: SuccessionKind;
  TermComponent: ResolverTypeWrapper<Omit<TermComponent, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  TermFrame: ResolverTypeWrapper<Omit<TermFrame, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  TermUser: ResolverTypeWrapper<Omit<TermUser, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  Theme: ResolverTypeWrapper<Omit<Theme, 'advocatedBy' | 'componentOf' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'timeline'> & { advocatedBy: ResolversTypes['AdvocatedByConnection'], componentOf: ResolversTypes['ComponentOfConnection'], documents: ResolversTypes['DocumentConnection'], evolution: ResolversTypes['Evolution'], evolvedFrom: ResolversTypes['EvolvedFromConnection'], evolvedInto: ResolversTypes['EvolvedIntoConnection'], hasComponent: ResolversTypes['HasComponentConnection'], mentions: ResolversTypes['MentionConnection'], neighbours: ResolversTypes['NeighbourConnection'], servedBy: ResolversTypes['ServedByConnection'], timeline: ResolversTypes['TimelineConnection'] }>;
  TimeStep: TimeStep;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: Array<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  Transmission: ResolverTypeWrapper<Omit<Transmission, 'of' | 'steps'> & { of?: Maybe<ResolversTypes['Entity']>, steps: Array<ResolversTypes['TransmissionStep']> }>;
  TransmissionStep: ResolverTypeWrapper<Omit<TransmissionStep, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  Verdict: Verdict;
  Visited: ResolverTypeWrapper<Omit<Visited, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversTypes['Evidence']>, object: ResolversTypes['Entity'], subject: ResolversTypes['Leader'] }>;
  VisitedByConnection: ResolverTypeWrapper<Omit<VisitedByConnection, 'edges'> & { edges: Array<ResolversTypes['VisitedByEdge']> }>;
  VisitedByEdge: ResolverTypeWrapper<Omit<VisitedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Visited'], node: ResolversTypes['Leader'] }>;
  VisitedConnection: ResolverTypeWrapper<Omit<VisitedConnection, 'edges'> & { edges: Array<ResolversTypes['VisitedEdge']> }>;
  VisitedEdge: ResolverTypeWrapper<Omit<VisitedEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversTypes['Evidence']>, fact: ResolversTypes['Visited'], node: ResolversTypes['Entity'] }>;
  YearUse: ResolverTypeWrapper<YearUse>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddDocumentInput: AddDocumentInput;
  AddDocumentPayload: Omit<AddDocumentPayload, 'document'> & { document: ResolversParentTypes['Document'] };
  AdvocatedByConnection: Omit<AdvocatedByConnection, 'edges'> & { edges: Array<ResolversParentTypes['AdvocatedByEdge']> };
  AdvocatedByEdge: Omit<AdvocatedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Advocates'], node: ResolversParentTypes['Entity'] };
  Advocates: Omit<Advocates, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Entity'], subject: ResolversParentTypes['Entity'] };
  AdvocatesConnection: Omit<AdvocatesConnection, 'edges'> & { edges: Array<ResolversParentTypes['AdvocatesEdge']> };
  AdvocatesEdge: Omit<AdvocatesEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Advocates'], node: ResolversParentTypes['Entity'] };
  Attended: Omit<Attended, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Event'], subject: ResolversParentTypes['Leader'] };
  AttendedByConnection: Omit<AttendedByConnection, 'edges'> & { edges: Array<ResolversParentTypes['AttendedByEdge']> };
  AttendedByEdge: Omit<AttendedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Attended'], node: ResolversParentTypes['Leader'] };
  AttendedConnection: Omit<AttendedConnection, 'edges'> & { edges: Array<ResolversParentTypes['AttendedEdge']> };
  AttendedEdge: Omit<AttendedEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Attended'], node: ResolversParentTypes['Event'] };
  AuditConnection: AuditConnection;
  AuditEdge: AuditEdge;
  AuditRecord: AuditRecord;
  Boolean: Scalars['Boolean']['output'];
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: Array<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Claim: ResolversInterfaceTypes<ResolversParentTypes>['Claim'];
  CoAppearanceConnection: Omit<CoAppearanceConnection, 'edges'> & { edges: Array<ResolversParentTypes['CoAppearanceEdge']> };
  CoAppearanceEdge: Omit<CoAppearanceEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Entity'] };
  CommonConnection: Omit<CommonConnection, 'a' | 'b' | 'edges'> & { a?: Maybe<ResolversParentTypes['Entity']>, b?: Maybe<ResolversParentTypes['Entity']>, edges: Array<ResolversParentTypes['CommonEdge']> };
  CommonEdge: Omit<CommonEdge, 'a' | 'b' | 'node'> & { a: Array<ResolversParentTypes['Fact']>, b: Array<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Entity'] };
  ComponentOfConnection: Omit<ComponentOfConnection, 'edges'> & { edges: Array<ResolversParentTypes['ComponentOfEdge']> };
  ComponentOfEdge: Omit<ComponentOfEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['HasComponent'], node: ResolversParentTypes['Entity'] };
  Connection: ResolversInterfaceTypes<ResolversParentTypes>['Connection'];
  DatePrefix: Scalars['DatePrefix']['output'];
  DateTime: Scalars['DateTime']['output'];
  DefinedByConnection: Omit<DefinedByConnection, 'edges'> & { edges: Array<ResolversParentTypes['DefinedByEdge']> };
  DefinedByEdge: Omit<DefinedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Defines'], node: ResolversParentTypes['Entity'] };
  Defines: Omit<Defines, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Entity'], subject: ResolversParentTypes['Entity'] };
  DefinesConnection: Omit<DefinesConnection, 'edges'> & { edges: Array<ResolversParentTypes['DefinesEdge']> };
  DefinesEdge: Omit<DefinesEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Defines'], node: ResolversParentTypes['Entity'] };
  District: Omit<District, 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasPart' | 'investedInBy' | 'locationOf' | 'mentions' | 'neighbours' | 'partOf' | 'serves' | 'timeline' | 'visitedBy'> & { componentOf: ResolversParentTypes['ComponentOfConnection'], definedBy: ResolversParentTypes['DefinedByConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], evolvedFrom: ResolversParentTypes['EvolvedFromConnection'], evolvedInto: ResolversParentTypes['EvolvedIntoConnection'], hasPart: ResolversParentTypes['HasPartConnection'], investedInBy: ResolversParentTypes['InvestedInByConnection'], locationOf: ResolversParentTypes['LocationOfConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], partOf: ResolversParentTypes['PartOfConnection'], serves: ResolversParentTypes['ServesConnection'], timeline: ResolversParentTypes['TimelineConnection'], visitedBy: ResolversParentTypes['VisitedByConnection'] };
  Document: Omit<Document, 'entities' | 'marks' | 'passages'> & { entities: ResolversParentTypes['EntityConnection'], marks: Array<ResolversParentTypes['Mark']>, passages: ResolversParentTypes['PassageConnection'] };
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: Array<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentNote: DocumentNote;
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: Array<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Event: Omit<Event, 'attendedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'mentions' | 'neighbours' | 'timeline'> & { attendedBy: ResolversParentTypes['AttendedByConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], evolvedFrom: ResolversParentTypes['EvolvedFromConnection'], evolvedInto: ResolversParentTypes['EvolvedIntoConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  Evidence: Omit<Evidence, 'document' | 'passage'> & { document: ResolversParentTypes['Document'], passage: ResolversParentTypes['Passage'] };
  Evolution: Omit<Evolution, 'hops' | 'lines' | 'of' | 'searched' | 'steps'> & { hops: Array<ResolversParentTypes['EvolvedInto']>, lines: Array<ResolversParentTypes['EvolutionLine']>, of?: Maybe<ResolversParentTypes['Entity']>, searched: ResolversParentTypes['EvolutionSearch'], steps: Array<ResolversParentTypes['EvolutionStep']> };
  EvolutionLine: Omit<EvolutionLine, 'hops' | 'steps'> & { hops: Array<ResolversParentTypes['EvolvedInto']>, steps: Array<ResolversParentTypes['EvolutionStep']> };
  EvolutionSearch: Omit<EvolutionSearch, 'candidates'> & { candidates: Array<ResolversParentTypes['Entity']> };
  EvolutionStep: Omit<EvolutionStep, 'components' | 'evidence' | 'frames' | 'term' | 'users'> & { components: Array<ResolversParentTypes['TermComponent']>, evidence: Array<ResolversParentTypes['Evidence']>, frames: Array<ResolversParentTypes['TermFrame']>, term: ResolversParentTypes['Entity'], users: Array<ResolversParentTypes['TermUser']> };
  EvolvedFromConnection: Omit<EvolvedFromConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvolvedFromEdge']> };
  EvolvedFromEdge: Omit<EvolvedFromEdge, 'evidence' | 'fact' | 'node' | 'reasons'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['EvolvedInto'], node: ResolversParentTypes['Entity'], reasons: Array<ResolversParentTypes['Reason']> };
  EvolvedInto: Omit<EvolvedInto, 'evidence' | 'object' | 'reasons' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Entity'], reasons: Array<ResolversParentTypes['Reason']>, subject: ResolversParentTypes['Entity'] };
  EvolvedIntoConnection: Omit<EvolvedIntoConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvolvedIntoEdge']> };
  EvolvedIntoEdge: Omit<EvolvedIntoEdge, 'evidence' | 'fact' | 'node' | 'reasons'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['EvolvedInto'], node: ResolversParentTypes['Entity'], reasons: Array<ResolversParentTypes['Reason']> };
  EvolvedIntoFactConnection: Omit<EvolvedIntoFactConnection, 'edges'> & { edges: Array<ResolversParentTypes['EvolvedIntoFactEdge']> };
  EvolvedIntoFactEdge: Omit<EvolvedIntoFactEdge, 'node'> & { node: ResolversParentTypes['EvolvedInto'] };
  Fact: ResolversInterfaceTypes<ResolversParentTypes>['Fact'];
  FactConnection: Omit<FactConnection, 'edges'> & { edges: Array<ResolversParentTypes['FactEdge']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactFilter: FactFilter;
  File: Scalars['File']['output'];
  Float: Scalars['Float']['output'];
  GraphChange: GraphChange;
  HasComponent: Omit<HasComponent, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Entity'], subject: ResolversParentTypes['Entity'] };
  HasComponentConnection: Omit<HasComponentConnection, 'edges'> & { edges: Array<ResolversParentTypes['HasComponentEdge']> };
  HasComponentEdge: Omit<HasComponentEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['HasComponent'], node: ResolversParentTypes['Entity'] };
  HasPartConnection: Omit<HasPartConnection, 'edges'> & { edges: Array<ResolversParentTypes['HasPartEdge']> };
  HasPartEdge: Omit<HasPartEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['PartOf'], node: ResolversParentTypes['Entity'] };
  HoldsPost: Omit<HoldsPost, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Organization'], subject: ResolversParentTypes['Leader'] };
  HoldsPostConnection: Omit<HoldsPostConnection, 'edges'> & { edges: Array<ResolversParentTypes['HoldsPostEdge']> };
  HoldsPostEdge: Omit<HoldsPostEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['HoldsPost'], node: ResolversParentTypes['Organization'] };
  ID: Scalars['ID']['output'];
  Industry: Omit<Industry, 'componentOf' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'timeline'> & { componentOf: ResolversParentTypes['ComponentOfConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], evolvedFrom: ResolversParentTypes['EvolvedFromConnection'], evolvedInto: ResolversParentTypes['EvolvedIntoConnection'], hasComponent: ResolversParentTypes['HasComponentConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  Int: Scalars['Int']['output'];
  InvestedInByConnection: Omit<InvestedInByConnection, 'edges'> & { edges: Array<ResolversParentTypes['InvestedInByEdge']> };
  InvestedInByEdge: Omit<InvestedInByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['InvestsIn'], node: ResolversParentTypes['Organization'] };
  InvestsIn: Omit<InvestsIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Entity'], subject: ResolversParentTypes['Organization'] };
  InvestsInConnection: Omit<InvestsInConnection, 'edges'> & { edges: Array<ResolversParentTypes['InvestsInEdge']> };
  InvestsInEdge: Omit<InvestsInEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['InvestsIn'], node: ResolversParentTypes['Entity'] };
  JudgeInput: JudgeInput;
  JudgePayload: JudgePayload;
  Judgement: Judgement;
  KindCount: KindCount;
  Leader: Omit<Leader, 'advocates' | 'attended' | 'documents' | 'evolution' | 'holdsPost' | 'mentions' | 'neighbours' | 'succeeded' | 'succeededBy' | 'timeline' | 'visited'> & { advocates: ResolversParentTypes['AdvocatesConnection'], attended: ResolversParentTypes['AttendedConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], holdsPost: ResolversParentTypes['HoldsPostConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], succeeded: ResolversParentTypes['SucceededConnection'], succeededBy: ResolversParentTypes['SucceededByConnection'], timeline: ResolversParentTypes['TimelineConnection'], visited: ResolversParentTypes['VisitedConnection'] };
  LevelCount: LevelCount;
  LocatedIn: Omit<LocatedIn, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Entity'], subject: ResolversParentTypes['Entity'] };
  LocatedInConnection: Omit<LocatedInConnection, 'edges'> & { edges: Array<ResolversParentTypes['LocatedInEdge']> };
  LocatedInEdge: Omit<LocatedInEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['LocatedIn'], node: ResolversParentTypes['Entity'] };
  LocationOfConnection: Omit<LocationOfConnection, 'edges'> & { edges: Array<ResolversParentTypes['LocationOfEdge']> };
  LocationOfEdge: Omit<LocationOfEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['LocatedIn'], node: ResolversParentTypes['Entity'] };
  Mark: Omit<Mark, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Mention: Omit<Mention, 'document' | 'entity' | 'passage'> & { document: ResolversParentTypes['Document'], entity: ResolversParentTypes['Entity'], passage: ResolversParentTypes['Passage'] };
  MentionConnection: Omit<MentionConnection, 'edges'> & { edges: Array<ResolversParentTypes['MentionEdge']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Mutation: Record<PropertyKey, never>;
  NeighbourConnection: Omit<NeighbourConnection, 'counts' | 'edges'> & { counts: Array<ResolversParentTypes['NeighbourCount']>, edges: Array<ResolversParentTypes['NeighbourEdge']> };
  NeighbourCount: NeighbourCount;
  NeighbourEdge: Omit<NeighbourEdge, 'facts' | 'node'> & { facts: Array<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Entity'] };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Offset: Scalars['Offset']['output'];
  Organization: Omit<Organization, 'advocates' | 'documents' | 'evolution' | 'hasPart' | 'investsIn' | 'locatedIn' | 'mentions' | 'neighbours' | 'partOf' | 'postHeldBy' | 'serves' | 'timeline' | 'visitedBy'> & { advocates: ResolversParentTypes['AdvocatesConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], hasPart: ResolversParentTypes['HasPartConnection'], investsIn: ResolversParentTypes['InvestsInConnection'], locatedIn: ResolversParentTypes['LocatedInConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], partOf: ResolversParentTypes['PartOfConnection'], postHeldBy: ResolversParentTypes['PostHeldByConnection'], serves: ResolversParentTypes['ServesConnection'], timeline: ResolversParentTypes['TimelineConnection'], visitedBy: ResolversParentTypes['VisitedByConnection'] };
  PageInfo: PageInfo;
  PartOf: Omit<PartOf, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Entity'], subject: ResolversParentTypes['Entity'] };
  PartOfConnection: Omit<PartOfConnection, 'edges'> & { edges: Array<ResolversParentTypes['PartOfEdge']> };
  PartOfEdge: Omit<PartOfEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['PartOf'], node: ResolversParentTypes['Entity'] };
  Passage: Omit<Passage, 'document' | 'marks'> & { document: ResolversParentTypes['Document'], marks: Array<ResolversParentTypes['Mark']> };
  PassageConnection: Omit<PassageConnection, 'edges'> & { edges: Array<ResolversParentTypes['PassageEdge']> };
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  Path: Omit<Path, 'facts' | 'nodes'> & { facts: Array<ResolversParentTypes['Fact']>, nodes: Array<ResolversParentTypes['Entity']> };
  PathResult: Omit<PathResult, 'from' | 'paths' | 'to'> & { from?: Maybe<ResolversParentTypes['Entity']>, paths: Array<ResolversParentTypes['Path']>, to?: Maybe<ResolversParentTypes['Entity']> };
  Period: Period;
  Place: Omit<Place, 'componentOf' | 'documents' | 'evolution' | 'hasPart' | 'locatedIn' | 'locationOf' | 'mentions' | 'neighbours' | 'partOf' | 'timeline' | 'visitedBy'> & { componentOf: ResolversParentTypes['ComponentOfConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], hasPart: ResolversParentTypes['HasPartConnection'], locatedIn: ResolversParentTypes['LocatedInConnection'], locationOf: ResolversParentTypes['LocationOfConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], partOf: ResolversParentTypes['PartOfConnection'], timeline: ResolversParentTypes['TimelineConnection'], visitedBy: ResolversParentTypes['VisitedByConnection'] };
  PolicyDocument: Omit<PolicyDocument, 'defines' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'mentions' | 'neighbours' | 'timeline'> & { defines: ResolversParentTypes['DefinesConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], evolvedFrom: ResolversParentTypes['EvolvedFromConnection'], evolvedInto: ResolversParentTypes['EvolvedIntoConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  PostHeldByConnection: Omit<PostHeldByConnection, 'edges'> & { edges: Array<ResolversParentTypes['PostHeldByEdge']> };
  PostHeldByEdge: Omit<PostHeldByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['HoldsPost'], node: ResolversParentTypes['Leader'] };
  Progress: Progress;
  Project: Omit<Project, 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'investedInBy' | 'locatedIn' | 'mentions' | 'neighbours' | 'serves' | 'timeline' | 'visitedBy'> & { componentOf: ResolversParentTypes['ComponentOfConnection'], definedBy: ResolversParentTypes['DefinedByConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], evolvedFrom: ResolversParentTypes['EvolvedFromConnection'], evolvedInto: ResolversParentTypes['EvolvedIntoConnection'], investedInBy: ResolversParentTypes['InvestedInByConnection'], locatedIn: ResolversParentTypes['LocatedInConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], serves: ResolversParentTypes['ServesConnection'], timeline: ResolversParentTypes['TimelineConnection'], visitedBy: ResolversParentTypes['VisitedByConnection'] };
  Query: Record<PropertyKey, never>;
  Reason: Omit<Reason, 'evidence'> & { evidence: Array<ResolversParentTypes['Evidence']> };
  RelationCount: RelationCount;
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveDocumentPayload: RemoveDocumentPayload;
  Salience: Omit<Salience, 'of'> & { of?: Maybe<ResolversParentTypes['Entity']> };
  SaliencePoint: SaliencePoint;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: Array<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ServedByConnection: Omit<ServedByConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServedByEdge']> };
  ServedByEdge: Omit<ServedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Serves'], node: ResolversParentTypes['Entity'] };
  Serves: Omit<Serves, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Entity'], subject: ResolversParentTypes['Entity'] };
  ServesConnection: Omit<ServesConnection, 'edges'> & { edges: Array<ResolversParentTypes['ServesEdge']> };
  ServesEdge: Omit<ServesEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Serves'], node: ResolversParentTypes['Entity'] };
  Slogan: Omit<Slogan, 'advocatedBy' | 'componentOf' | 'defines' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'timeline'> & { advocatedBy: ResolversParentTypes['AdvocatedByConnection'], componentOf: ResolversParentTypes['ComponentOfConnection'], defines: ResolversParentTypes['DefinesConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], evolvedFrom: ResolversParentTypes['EvolvedFromConnection'], evolvedInto: ResolversParentTypes['EvolvedIntoConnection'], hasComponent: ResolversParentTypes['HasComponentConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], servedBy: ResolversParentTypes['ServedByConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  Stats: Stats;
  Strategy: Omit<Strategy, 'advocatedBy' | 'componentOf' | 'definedBy' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'serves' | 'timeline'> & { advocatedBy: ResolversParentTypes['AdvocatedByConnection'], componentOf: ResolversParentTypes['ComponentOfConnection'], definedBy: ResolversParentTypes['DefinedByConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], evolvedFrom: ResolversParentTypes['EvolvedFromConnection'], evolvedInto: ResolversParentTypes['EvolvedIntoConnection'], hasComponent: ResolversParentTypes['HasComponentConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], servedBy: ResolversParentTypes['ServedByConnection'], serves: ResolversParentTypes['ServesConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SucceededBy: Omit<SucceededBy, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Leader'], subject: ResolversParentTypes['Leader'] };
  SucceededByConnection: Omit<SucceededByConnection, 'edges'> & { edges: Array<ResolversParentTypes['SucceededByEdge']> };
  SucceededByEdge: Omit<SucceededByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['SucceededBy'], node: ResolversParentTypes['Leader'] };
  SucceededConnection: Omit<SucceededConnection, 'edges'> & { edges: Array<ResolversParentTypes['SucceededEdge']> };
  SucceededEdge: Omit<SucceededEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['SucceededBy'], node: ResolversParentTypes['Leader'] };
  TermComponent: Omit<TermComponent, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  TermFrame: Omit<TermFrame, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  TermUser: Omit<TermUser, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  Theme: Omit<Theme, 'advocatedBy' | 'componentOf' | 'documents' | 'evolution' | 'evolvedFrom' | 'evolvedInto' | 'hasComponent' | 'mentions' | 'neighbours' | 'servedBy' | 'timeline'> & { advocatedBy: ResolversParentTypes['AdvocatedByConnection'], componentOf: ResolversParentTypes['ComponentOfConnection'], documents: ResolversParentTypes['DocumentConnection'], evolution: ResolversParentTypes['Evolution'], evolvedFrom: ResolversParentTypes['EvolvedFromConnection'], evolvedInto: ResolversParentTypes['EvolvedIntoConnection'], hasComponent: ResolversParentTypes['HasComponentConnection'], mentions: ResolversParentTypes['MentionConnection'], neighbours: ResolversParentTypes['NeighbourConnection'], servedBy: ResolversParentTypes['ServedByConnection'], timeline: ResolversParentTypes['TimelineConnection'] };
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: Array<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  Transmission: Omit<Transmission, 'of' | 'steps'> & { of?: Maybe<ResolversParentTypes['Entity']>, steps: Array<ResolversParentTypes['TransmissionStep']> };
  TransmissionStep: Omit<TransmissionStep, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  Visited: Omit<Visited, 'evidence' | 'object' | 'subject'> & { evidence: Array<ResolversParentTypes['Evidence']>, object: ResolversParentTypes['Entity'], subject: ResolversParentTypes['Leader'] };
  VisitedByConnection: Omit<VisitedByConnection, 'edges'> & { edges: Array<ResolversParentTypes['VisitedByEdge']> };
  VisitedByEdge: Omit<VisitedByEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Visited'], node: ResolversParentTypes['Leader'] };
  VisitedConnection: Omit<VisitedConnection, 'edges'> & { edges: Array<ResolversParentTypes['VisitedEdge']> };
  VisitedEdge: Omit<VisitedEdge, 'evidence' | 'fact' | 'node'> & { evidence: Array<ResolversParentTypes['Evidence']>, fact: ResolversParentTypes['Visited'], node: ResolversParentTypes['Entity'] };
  YearUse: YearUse;
};

export type AddDocumentPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AddDocumentPayload'] = ResolversParentTypes['AddDocumentPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['DocumentNote']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AddOutcome'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AdvocatedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdvocatedByConnection'] = ResolversParentTypes['AdvocatedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdvocatedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvocatedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdvocatedByEdge'] = ResolversParentTypes['AdvocatedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AdvocatedByEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Advocates'], ParentType, ContextType>;
  manner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvocatesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Advocates'] = ResolversParentTypes['Advocates']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AdvocatesEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  manner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvocatesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdvocatesConnection'] = ResolversParentTypes['AdvocatesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AdvocatesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvocatesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdvocatesEdge'] = ResolversParentTypes['AdvocatesEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AdvocatesEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Advocates'], ParentType, ContextType>;
  manner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attended'] = ResolversParentTypes['Attended']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AttendedEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendedByConnection'] = ResolversParentTypes['AttendedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendedByEdge'] = ResolversParentTypes['AttendedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AttendedByEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Attended'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendedConnection'] = ResolversParentTypes['AttendedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttendedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendedEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttendedEdge'] = ResolversParentTypes['AttendedEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AttendedEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Attended'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditRecord'] = ResolversParentTypes['AuditRecord']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['DatePrefix'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['ChangeSort'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'AdvocatedByEdge' | 'Advocates' | 'AdvocatesEdge' | 'Attended' | 'AttendedByEdge' | 'AttendedEdge' | 'ComponentOfEdge' | 'DefinedByEdge' | 'Defines' | 'DefinesEdge' | 'EvolvedFromEdge' | 'EvolvedInto' | 'EvolvedIntoEdge' | 'HasComponent' | 'HasComponentEdge' | 'HasPartEdge' | 'HoldsPost' | 'HoldsPostEdge' | 'InvestedInByEdge' | 'InvestsIn' | 'InvestsInEdge' | 'LocatedIn' | 'LocatedInEdge' | 'LocationOfEdge' | 'PartOf' | 'PartOfEdge' | 'PostHeldByEdge' | 'ServedByEdge' | 'Serves' | 'ServesEdge' | 'SucceededBy' | 'SucceededByEdge' | 'SucceededEdge' | 'Visited' | 'VisitedByEdge' | 'VisitedEdge', ParentType, ContextType>;
};

export type CoAppearanceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoAppearanceConnection'] = ResolversParentTypes['CoAppearanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CoAppearanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoAppearanceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CoAppearanceEdge'] = ResolversParentTypes['CoAppearanceEdge']> = {
  association?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommonConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommonConnection'] = ResolversParentTypes['CommonConnection']> = {
  a?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['CommonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  passageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CommonEdge'] = ResolversParentTypes['CommonEdge']> = {
  a?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  b?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ComponentOfConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComponentOfConnection'] = ResolversParentTypes['ComponentOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComponentOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentOfEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ComponentOfEdge'] = ResolversParentTypes['ComponentOfEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ComponentOfEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['HasComponent'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Connection'] = ResolversParentTypes['Connection']> = {
  __resolveType: TypeResolveFn<'AdvocatedByConnection' | 'AdvocatesConnection' | 'AttendedByConnection' | 'AttendedConnection' | 'AuditConnection' | 'ChangeConnection' | 'CoAppearanceConnection' | 'CommonConnection' | 'ComponentOfConnection' | 'DefinedByConnection' | 'DefinesConnection' | 'DocumentConnection' | 'EntityConnection' | 'EvolvedFromConnection' | 'EvolvedIntoConnection' | 'EvolvedIntoFactConnection' | 'FactConnection' | 'HasComponentConnection' | 'HasPartConnection' | 'HoldsPostConnection' | 'InvestedInByConnection' | 'InvestsInConnection' | 'LocatedInConnection' | 'LocationOfConnection' | 'MentionConnection' | 'NeighbourConnection' | 'PartOfConnection' | 'PassageConnection' | 'PostHeldByConnection' | 'SearchConnection' | 'ServedByConnection' | 'ServesConnection' | 'SucceededByConnection' | 'SucceededConnection' | 'TimelineConnection' | 'VisitedByConnection' | 'VisitedConnection', ParentType, ContextType>;
};

export interface DatePrefixScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DatePrefix'], any> {
  name: 'DatePrefix';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefinedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefinedByConnection'] = ResolversParentTypes['DefinedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DefinedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefinedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefinedByEdge'] = ResolversParentTypes['DefinedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DefinedByEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Defines'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefinesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Defines'] = ResolversParentTypes['Defines']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DefinesEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefinesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefinesConnection'] = ResolversParentTypes['DefinesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DefinesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefinesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DefinesEdge'] = ResolversParentTypes['DefinesEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DefinesEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Defines'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DistrictResolvers<ContextType = any, ParentType extends ResolversParentTypes['District'] = ResolversParentTypes['District']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<DistrictComponentOfArgs, 'first' | 'order'>>;
  definedBy?: Resolver<ResolversTypes['DefinedByConnection'], ParentType, ContextType, RequireFields<DistrictDefinedByArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DistrictDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<DistrictEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<DistrictEvolvedFromArgs, 'first' | 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<DistrictEvolvedIntoArgs, 'first' | 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasPart?: Resolver<ResolversTypes['HasPartConnection'], ParentType, ContextType, RequireFields<DistrictHasPartArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investedInBy?: Resolver<ResolversTypes['InvestedInByConnection'], ParentType, ContextType, RequireFields<DistrictInvestedInByArgs, 'first' | 'order'>>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  locationOf?: Resolver<ResolversTypes['LocationOfConnection'], ParentType, ContextType, RequireFields<DistrictLocationOfArgs, 'first' | 'order'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<DistrictMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<DistrictNeighboursArgs, 'direction' | 'first'>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<DistrictPartOfArgs, 'first' | 'order'>>;
  serves?: Resolver<ResolversTypes['ServesConnection'], ParentType, ContextType, RequireFields<DistrictServesArgs, 'first' | 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<DistrictTimelineArgs, 'first'>>;
  visitedBy?: Resolver<ResolversTypes['VisitedByConnection'], ParentType, ContextType, RequireFields<DistrictVisitedByArgs, 'first' | 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DocumentDateBasis']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<DocumentEntitiesArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType, RequireFields<DocumentMarksArgs, 'start'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<DocumentPassagesArgs, 'first'>>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentTextArgs, 'start'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentNoteResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentNote'] = ResolversParentTypes['DocumentNote']> = {
  end?: Resolver<Maybe<ResolversTypes['Offset']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Offset']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'District' | 'Event' | 'Industry' | 'Leader' | 'Organization' | 'Place' | 'PolicyDocument' | 'Project' | 'Slogan' | 'Strategy' | 'Theme', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attendedBy?: Resolver<ResolversTypes['AttendedByConnection'], ParentType, ContextType, RequireFields<EventAttendedByArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<EventDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<EventEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<EventEvolvedFromArgs, 'first' | 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<EventEvolvedIntoArgs, 'first' | 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<EventMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<EventNeighboursArgs, 'direction' | 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<EventTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceAfterArgs, 'characters'>>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceBeforeArgs, 'characters'>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
};

export type EvolutionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Evolution'] = ResolversParentTypes['Evolution']> = {
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['EvolvedInto']>, ParentType, ContextType>;
  lines?: Resolver<Array<ResolversTypes['EvolutionLine']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['EvolutionSearch'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['EvolutionStep']>, ParentType, ContextType>;
};

export type EvolutionLineResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolutionLine'] = ResolversParentTypes['EvolutionLine']> = {
  hops?: Resolver<Array<ResolversTypes['EvolvedInto']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['EvolutionStep']>, ParentType, ContextType>;
};

export type EvolutionSearchResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolutionSearch'] = ResolversParentTypes['EvolutionSearch']> = {
  candidates?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
  datedDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvolutionStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolutionStep'] = ResolversParentTypes['EvolutionStep']> = {
  components?: Resolver<Array<ResolversTypes['TermComponent']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  frames?: Resolver<Array<ResolversTypes['TermFrame']>, ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  users?: Resolver<Array<ResolversTypes['TermUser']>, ParentType, ContextType>;
  years?: Resolver<Array<ResolversTypes['YearUse']>, ParentType, ContextType>;
};

export type EvolvedFromConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolvedFromConnection'] = ResolversParentTypes['EvolvedFromConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvolvedFromEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedFromEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolvedFromEdge'] = ResolversParentTypes['EvolvedFromEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EvolvedFromEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['EvolvedInto'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SuccessionKind']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolvedInto'] = ResolversParentTypes['EvolvedInto']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EvolvedIntoEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SuccessionKind']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolvedIntoConnection'] = ResolversParentTypes['EvolvedIntoConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvolvedIntoEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolvedIntoEdge'] = ResolversParentTypes['EvolvedIntoEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EvolvedIntoEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['EvolvedInto'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SuccessionKind']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoFactConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolvedIntoFactConnection'] = ResolversParentTypes['EvolvedIntoFactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvolvedIntoFactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoFactEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EvolvedIntoFactEdge'] = ResolversParentTypes['EvolvedIntoFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvolvedInto'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = any, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Advocates' | 'Attended' | 'Defines' | 'EvolvedInto' | 'HasComponent' | 'HoldsPost' | 'InvestsIn' | 'LocatedIn' | 'PartOf' | 'Serves' | 'SucceededBy' | 'Visited', ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactConnection'] = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['FactEdge'] = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type GraphChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  added?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type HasComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['HasComponent'] = ResolversParentTypes['HasComponent']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HasComponentEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasComponentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HasComponentConnection'] = ResolversParentTypes['HasComponentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HasComponentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasComponentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HasComponentEdge'] = ResolversParentTypes['HasComponentEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HasComponentEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['HasComponent'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasPartConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HasPartConnection'] = ResolversParentTypes['HasPartConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HasPartEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasPartEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HasPartEdge'] = ResolversParentTypes['HasPartEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HasPartEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['PartOf'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldsPostResolvers<ContextType = any, ParentType extends ResolversParentTypes['HoldsPost'] = ResolversParentTypes['HoldsPost']> = {
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HoldsPostEvidenceArgs, 'first' | 'skip'>>;
  from?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldsPostConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['HoldsPostConnection'] = ResolversParentTypes['HoldsPostConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HoldsPostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldsPostEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['HoldsPostEdge'] = ResolversParentTypes['HoldsPostEdge']> = {
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HoldsPostEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['HoldsPost'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndustryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Industry'] = ResolversParentTypes['Industry']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<IndustryComponentOfArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<IndustryDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<IndustryEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<IndustryEvolvedFromArgs, 'first' | 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<IndustryEvolvedIntoArgs, 'first' | 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasComponent?: Resolver<ResolversTypes['HasComponentConnection'], ParentType, ContextType, RequireFields<IndustryHasComponentArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<IndustryMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<IndustryNeighboursArgs, 'direction' | 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<IndustryTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestedInByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvestedInByConnection'] = ResolversParentTypes['InvestedInByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvestedInByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestedInByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvestedInByEdge'] = ResolversParentTypes['InvestedInByEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<InvestedInByEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['InvestsIn'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestsInResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvestsIn'] = ResolversParentTypes['InvestsIn']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<InvestsInEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestsInConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvestsInConnection'] = ResolversParentTypes['InvestsInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvestsInEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestsInEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['InvestsInEdge'] = ResolversParentTypes['InvestsInEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<InvestsInEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['InvestsIn'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type JudgePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['JudgePayload'] = ResolversParentTypes['JudgePayload']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = any, ParentType extends ResolversParentTypes['Judgement'] = ResolversParentTypes['Judgement']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['KindCount'] = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = any, ParentType extends ResolversParentTypes['Leader'] = ResolversParentTypes['Leader']> = {
  advocates?: Resolver<ResolversTypes['AdvocatesConnection'], ParentType, ContextType, RequireFields<LeaderAdvocatesArgs, 'first' | 'order'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['AttendedConnection'], ParentType, ContextType, RequireFields<LeaderAttendedArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<LeaderDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<LeaderEvolutionArgs, 'direction'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  holdsPost?: Resolver<ResolversTypes['HoldsPostConnection'], ParentType, ContextType, RequireFields<LeaderHoldsPostArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<LeaderMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<LeaderNeighboursArgs, 'direction' | 'first'>>;
  succeeded?: Resolver<ResolversTypes['SucceededConnection'], ParentType, ContextType, RequireFields<LeaderSucceededArgs, 'first' | 'order'>>;
  succeededBy?: Resolver<ResolversTypes['SucceededByConnection'], ParentType, ContextType, RequireFields<LeaderSucceededByArgs, 'first' | 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<LeaderTimelineArgs, 'first'>>;
  visited?: Resolver<ResolversTypes['VisitedConnection'], ParentType, ContextType, RequireFields<LeaderVisitedArgs, 'first' | 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['LevelCount'] = ResolversParentTypes['LevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
};

export type LocatedInResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocatedIn'] = ResolversParentTypes['LocatedIn']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LocatedInEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocatedInConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocatedInConnection'] = ResolversParentTypes['LocatedInConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocatedInEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocatedInEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocatedInEdge'] = ResolversParentTypes['LocatedInEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LocatedInEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['LocatedIn'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationOfConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocationOfConnection'] = ResolversParentTypes['LocationOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocationOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationOfEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocationOfEdge'] = ResolversParentTypes['LocationOfEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LocationOfEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['LocatedIn'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mark'] = ResolversParentTypes['Mark']> = {
  end?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mention'] = ResolversParentTypes['Mention']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MentionConnection'] = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MentionEdge'] = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addDocument?: Resolver<ResolversTypes['AddDocumentPayload'], ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'input'>>;
  judge?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'input'>>;
  removeDocument?: Resolver<ResolversTypes['RemoveDocumentPayload'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'input'>>;
};

export type NeighbourConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  counts?: Resolver<Array<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourCount'] = ResolversParentTypes['NeighbourCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Advocates' | 'Attended' | 'AuditRecord' | 'Defines' | 'District' | 'Document' | 'Event' | 'EvolvedInto' | 'HasComponent' | 'HoldsPost' | 'Industry' | 'InvestsIn' | 'Leader' | 'LocatedIn' | 'Mention' | 'Organization' | 'PartOf' | 'Passage' | 'Place' | 'PolicyDocument' | 'Project' | 'Serves' | 'Slogan' | 'Strategy' | 'SucceededBy' | 'Theme' | 'Visited', ParentType, ContextType>;
};

export interface OffsetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Offset'], any> {
  name: 'Offset';
}

export type OrganizationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  advocates?: Resolver<ResolversTypes['AdvocatesConnection'], ParentType, ContextType, RequireFields<OrganizationAdvocatesArgs, 'first' | 'order'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OrganizationDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<OrganizationEvolutionArgs, 'direction'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasPart?: Resolver<ResolversTypes['HasPartConnection'], ParentType, ContextType, RequireFields<OrganizationHasPartArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investsIn?: Resolver<ResolversTypes['InvestsInConnection'], ParentType, ContextType, RequireFields<OrganizationInvestsInArgs, 'first' | 'order'>>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['LocatedInConnection'], ParentType, ContextType, RequireFields<OrganizationLocatedInArgs, 'first' | 'order'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<OrganizationMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<OrganizationNeighboursArgs, 'direction' | 'first'>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'first' | 'order'>>;
  postHeldBy?: Resolver<ResolversTypes['PostHeldByConnection'], ParentType, ContextType, RequireFields<OrganizationPostHeldByArgs, 'first' | 'order'>>;
  serves?: Resolver<ResolversTypes['ServesConnection'], ParentType, ContextType, RequireFields<OrganizationServesArgs, 'first' | 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<OrganizationTimelineArgs, 'first'>>;
  visitedBy?: Resolver<ResolversTypes['VisitedByConnection'], ParentType, ContextType, RequireFields<OrganizationVisitedByArgs, 'first' | 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartOfResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOf'] = ResolversParentTypes['PartOf']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PartOfEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOfConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfConnection'] = ResolversParentTypes['PartOfConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PartOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOfEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PartOfEdge'] = ResolversParentTypes['PartOfEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PartOfEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['PartOf'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<ContextType = any, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['Mark']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassageConnection'] = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PassageEdge'] = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  facts?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathResult'] = ResolversParentTypes['PathResult']> = {
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Path']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<PlaceComponentOfArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<PlaceDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<PlaceEvolutionArgs, 'direction'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasPart?: Resolver<ResolversTypes['HasPartConnection'], ParentType, ContextType, RequireFields<PlaceHasPartArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['LocatedInConnection'], ParentType, ContextType, RequireFields<PlaceLocatedInArgs, 'first' | 'order'>>;
  locationOf?: Resolver<ResolversTypes['LocationOfConnection'], ParentType, ContextType, RequireFields<PlaceLocationOfArgs, 'first' | 'order'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PlaceMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PlaceNeighboursArgs, 'direction' | 'first'>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<PlacePartOfArgs, 'first' | 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<PlaceTimelineArgs, 'first'>>;
  visitedBy?: Resolver<ResolversTypes['VisitedByConnection'], ParentType, ContextType, RequireFields<PlaceVisitedByArgs, 'first' | 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['PolicyDocument'] = ResolversParentTypes['PolicyDocument']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  defines?: Resolver<ResolversTypes['DefinesConnection'], ParentType, ContextType, RequireFields<PolicyDocumentDefinesArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<PolicyDocumentDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<PolicyDocumentEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<PolicyDocumentEvolvedFromArgs, 'first' | 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<PolicyDocumentEvolvedIntoArgs, 'first' | 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<PolicyDocumentMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PolicyDocumentNeighboursArgs, 'direction' | 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<PolicyDocumentTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostHeldByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PostHeldByConnection'] = ResolversParentTypes['PostHeldByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PostHeldByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostHeldByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['PostHeldByEdge'] = ResolversParentTypes['PostHeldByEdge']> = {
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PostHeldByEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['HoldsPost'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = any, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<ProjectComponentOfArgs, 'first' | 'order'>>;
  definedBy?: Resolver<ResolversTypes['DefinedByConnection'], ParentType, ContextType, RequireFields<ProjectDefinedByArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<ProjectDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<ProjectEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<ProjectEvolvedFromArgs, 'first' | 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<ProjectEvolvedIntoArgs, 'first' | 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investedInBy?: Resolver<ResolversTypes['InvestedInByConnection'], ParentType, ContextType, RequireFields<ProjectInvestedInByArgs, 'first' | 'order'>>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['LocatedInConnection'], ParentType, ContextType, RequireFields<ProjectLocatedInArgs, 'first' | 'order'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ProjectMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ProjectNeighboursArgs, 'direction' | 'first'>>;
  serves?: Resolver<ResolversTypes['ServesConnection'], ParentType, ContextType, RequireFields<ProjectServesArgs, 'first' | 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<ProjectTimelineArgs, 'first'>>;
  visitedBy?: Resolver<ResolversTypes['VisitedByConnection'], ParentType, ContextType, RequireFields<ProjectVisitedByArgs, 'first' | 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first' | 'from' | 'to'>>;
  coAppearances?: Resolver<ResolversTypes['CoAppearanceConnection'], ParentType, ContextType, RequireFields<QueryCoAppearancesArgs, 'first' | 'of'>>;
  common?: Resolver<ResolversTypes['CommonConnection'], ParentType, ContextType, RequireFields<QueryCommonArgs, 'a' | 'b' | 'first'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first' | 'order'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<QueryEvolutionArgs, 'direction' | 'of'>>;
  evolutions?: Resolver<ResolversTypes['EvolvedIntoFactConnection'], ParentType, ContextType, RequireFields<QueryEvolutionsArgs, 'first' | 'order'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<QueryFactsArgs, 'first' | 'order'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'direction' | 'first' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'first' | 'text'>>;
  path?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathArgs, 'all' | 'from' | 'maxLength' | 'throughHubs' | 'to'>>;
  salience?: Resolver<ResolversTypes['Salience'], ParentType, ContextType, RequireFields<QuerySalienceArgs, 'by' | 'of'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'first' | 'of'>>;
  transmission?: Resolver<ResolversTypes['Transmission'], ParentType, ContextType, RequireFields<QueryTransmissionArgs, 'of'>>;
};

export type ReasonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['RelationCount'] = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RemoveDocumentPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoveDocumentPayload'] = ResolversParentTypes['RemoveDocumentPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SalienceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Salience'] = ResolversParentTypes['Salience']> = {
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['SaliencePoint']>, ParentType, ContextType>;
};

export type SaliencePointResolvers<ContextType = any, ParentType extends ResolversParentTypes['SaliencePoint'] = ResolversParentTypes['SaliencePoint']> = {
  allDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DatePrefix'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ServedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServedByConnection'] = ResolversParentTypes['ServedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServedByEdge'] = ResolversParentTypes['ServedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ServedByEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Serves'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServesResolvers<ContextType = any, ParentType extends ResolversParentTypes['Serves'] = ResolversParentTypes['Serves']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ServesEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServesConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServesConnection'] = ResolversParentTypes['ServesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ServesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServesEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServesEdge'] = ResolversParentTypes['ServesEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ServesEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Serves'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SloganResolvers<ContextType = any, ParentType extends ResolversParentTypes['Slogan'] = ResolversParentTypes['Slogan']> = {
  advocatedBy?: Resolver<ResolversTypes['AdvocatedByConnection'], ParentType, ContextType, RequireFields<SloganAdvocatedByArgs, 'first' | 'order'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<SloganComponentOfArgs, 'first' | 'order'>>;
  defines?: Resolver<ResolversTypes['DefinesConnection'], ParentType, ContextType, RequireFields<SloganDefinesArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<SloganDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<SloganEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<SloganEvolvedFromArgs, 'first' | 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<SloganEvolvedIntoArgs, 'first' | 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasComponent?: Resolver<ResolversTypes['HasComponentConnection'], ParentType, ContextType, RequireFields<SloganHasComponentArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<SloganMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<SloganNeighboursArgs, 'direction' | 'first'>>;
  servedBy?: Resolver<ResolversTypes['ServedByConnection'], ParentType, ContextType, RequireFields<SloganServedByArgs, 'first' | 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<SloganTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['KindCount']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  levels?: Resolver<Array<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<Array<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StrategyResolvers<ContextType = any, ParentType extends ResolversParentTypes['Strategy'] = ResolversParentTypes['Strategy']> = {
  advocatedBy?: Resolver<ResolversTypes['AdvocatedByConnection'], ParentType, ContextType, RequireFields<StrategyAdvocatedByArgs, 'first' | 'order'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<StrategyComponentOfArgs, 'first' | 'order'>>;
  definedBy?: Resolver<ResolversTypes['DefinedByConnection'], ParentType, ContextType, RequireFields<StrategyDefinedByArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<StrategyDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<StrategyEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<StrategyEvolvedFromArgs, 'first' | 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<StrategyEvolvedIntoArgs, 'first' | 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasComponent?: Resolver<ResolversTypes['HasComponentConnection'], ParentType, ContextType, RequireFields<StrategyHasComponentArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<StrategyMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<StrategyNeighboursArgs, 'direction' | 'first'>>;
  servedBy?: Resolver<ResolversTypes['ServedByConnection'], ParentType, ContextType, RequireFields<StrategyServedByArgs, 'first' | 'order'>>;
  serves?: Resolver<ResolversTypes['ServesConnection'], ParentType, ContextType, RequireFields<StrategyServesArgs, 'first' | 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<StrategyTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['GraphChange'], "changed", ParentType, ContextType>;
  progress?: SubscriptionResolver<ResolversTypes['Progress'], "progress", ParentType, ContextType>;
};

export type SucceededByResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceededBy'] = ResolversParentTypes['SucceededBy']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SucceededByEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SucceededByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceededByConnection'] = ResolversParentTypes['SucceededByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SucceededByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SucceededByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceededByEdge'] = ResolversParentTypes['SucceededByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SucceededByEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['SucceededBy'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SucceededConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceededConnection'] = ResolversParentTypes['SucceededConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SucceededEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SucceededEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SucceededEdge'] = ResolversParentTypes['SucceededEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SucceededEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['SucceededBy'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermComponentResolvers<ContextType = any, ParentType extends ResolversParentTypes['TermComponent'] = ResolversParentTypes['TermComponent']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TermFrameResolvers<ContextType = any, ParentType extends ResolversParentTypes['TermFrame'] = ResolversParentTypes['TermFrame']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermUserResolvers<ContextType = any, ParentType extends ResolversParentTypes['TermUser'] = ResolversParentTypes['TermUser']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme']> = {
  advocatedBy?: Resolver<ResolversTypes['AdvocatedByConnection'], ParentType, ContextType, RequireFields<ThemeAdvocatedByArgs, 'first' | 'order'>>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<ThemeComponentOfArgs, 'first' | 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<ThemeDocumentsArgs, 'first' | 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<ThemeEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<ThemeEvolvedFromArgs, 'first' | 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<ThemeEvolvedIntoArgs, 'first' | 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasComponent?: Resolver<ResolversTypes['HasComponentConnection'], ParentType, ContextType, RequireFields<ThemeHasComponentArgs, 'first' | 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, RequireFields<ThemeMentionsArgs, 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ThemeNeighboursArgs, 'direction' | 'first'>>;
  servedBy?: Resolver<ResolversTypes['ServedByConnection'], ParentType, ContextType, RequireFields<ThemeServedByArgs, 'first' | 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<ThemeTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type TransmissionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Transmission'] = ResolversParentTypes['Transmission']> = {
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['TransmissionStep']>, ParentType, ContextType>;
};

export type TransmissionStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransmissionStep'] = ResolversParentTypes['TransmissionStep']> = {
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  lagDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitedResolvers<ContextType = any, ParentType extends ResolversParentTypes['Visited'] = ResolversParentTypes['Visited']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitedEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitedByConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VisitedByConnection'] = ResolversParentTypes['VisitedByConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitedByEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['VisitedByEdge'] = ResolversParentTypes['VisitedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitedByEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Visited'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Leader'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitedConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['VisitedConnection'] = ResolversParentTypes['VisitedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitedEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['VisitedEdge'] = ResolversParentTypes['VisitedEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitedEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['Visited'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearUseResolvers<ContextType = any, ParentType extends ResolversParentTypes['YearUse'] = ResolversParentTypes['YearUse']> = {
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AddDocumentPayload?: AddDocumentPayloadResolvers<ContextType>;
  AdvocatedByConnection?: AdvocatedByConnectionResolvers<ContextType>;
  AdvocatedByEdge?: AdvocatedByEdgeResolvers<ContextType>;
  Advocates?: AdvocatesResolvers<ContextType>;
  AdvocatesConnection?: AdvocatesConnectionResolvers<ContextType>;
  AdvocatesEdge?: AdvocatesEdgeResolvers<ContextType>;
  Attended?: AttendedResolvers<ContextType>;
  AttendedByConnection?: AttendedByConnectionResolvers<ContextType>;
  AttendedByEdge?: AttendedByEdgeResolvers<ContextType>;
  AttendedConnection?: AttendedConnectionResolvers<ContextType>;
  AttendedEdge?: AttendedEdgeResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditRecord?: AuditRecordResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  CoAppearanceConnection?: CoAppearanceConnectionResolvers<ContextType>;
  CoAppearanceEdge?: CoAppearanceEdgeResolvers<ContextType>;
  CommonConnection?: CommonConnectionResolvers<ContextType>;
  CommonEdge?: CommonEdgeResolvers<ContextType>;
  ComponentOfConnection?: ComponentOfConnectionResolvers<ContextType>;
  ComponentOfEdge?: ComponentOfEdgeResolvers<ContextType>;
  Connection?: ConnectionResolvers<ContextType>;
  DatePrefix?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DefinedByConnection?: DefinedByConnectionResolvers<ContextType>;
  DefinedByEdge?: DefinedByEdgeResolvers<ContextType>;
  Defines?: DefinesResolvers<ContextType>;
  DefinesConnection?: DefinesConnectionResolvers<ContextType>;
  DefinesEdge?: DefinesEdgeResolvers<ContextType>;
  District?: DistrictResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentNote?: DocumentNoteResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Evolution?: EvolutionResolvers<ContextType>;
  EvolutionLine?: EvolutionLineResolvers<ContextType>;
  EvolutionSearch?: EvolutionSearchResolvers<ContextType>;
  EvolutionStep?: EvolutionStepResolvers<ContextType>;
  EvolvedFromConnection?: EvolvedFromConnectionResolvers<ContextType>;
  EvolvedFromEdge?: EvolvedFromEdgeResolvers<ContextType>;
  EvolvedInto?: EvolvedIntoResolvers<ContextType>;
  EvolvedIntoConnection?: EvolvedIntoConnectionResolvers<ContextType>;
  EvolvedIntoEdge?: EvolvedIntoEdgeResolvers<ContextType>;
  EvolvedIntoFactConnection?: EvolvedIntoFactConnectionResolvers<ContextType>;
  EvolvedIntoFactEdge?: EvolvedIntoFactEdgeResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  FactConnection?: FactConnectionResolvers<ContextType>;
  FactEdge?: FactEdgeResolvers<ContextType>;
  File?: GraphQLScalarType;
  GraphChange?: GraphChangeResolvers<ContextType>;
  HasComponent?: HasComponentResolvers<ContextType>;
  HasComponentConnection?: HasComponentConnectionResolvers<ContextType>;
  HasComponentEdge?: HasComponentEdgeResolvers<ContextType>;
  HasPartConnection?: HasPartConnectionResolvers<ContextType>;
  HasPartEdge?: HasPartEdgeResolvers<ContextType>;
  HoldsPost?: HoldsPostResolvers<ContextType>;
  HoldsPostConnection?: HoldsPostConnectionResolvers<ContextType>;
  HoldsPostEdge?: HoldsPostEdgeResolvers<ContextType>;
  Industry?: IndustryResolvers<ContextType>;
  InvestedInByConnection?: InvestedInByConnectionResolvers<ContextType>;
  InvestedInByEdge?: InvestedInByEdgeResolvers<ContextType>;
  InvestsIn?: InvestsInResolvers<ContextType>;
  InvestsInConnection?: InvestsInConnectionResolvers<ContextType>;
  InvestsInEdge?: InvestsInEdgeResolvers<ContextType>;
  JudgePayload?: JudgePayloadResolvers<ContextType>;
  Judgement?: JudgementResolvers<ContextType>;
  KindCount?: KindCountResolvers<ContextType>;
  Leader?: LeaderResolvers<ContextType>;
  LevelCount?: LevelCountResolvers<ContextType>;
  LocatedIn?: LocatedInResolvers<ContextType>;
  LocatedInConnection?: LocatedInConnectionResolvers<ContextType>;
  LocatedInEdge?: LocatedInEdgeResolvers<ContextType>;
  LocationOfConnection?: LocationOfConnectionResolvers<ContextType>;
  LocationOfEdge?: LocationOfEdgeResolvers<ContextType>;
  Mark?: MarkResolvers<ContextType>;
  Mention?: MentionResolvers<ContextType>;
  MentionConnection?: MentionConnectionResolvers<ContextType>;
  MentionEdge?: MentionEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourCount?: NeighbourCountResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Offset?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartOf?: PartOfResolvers<ContextType>;
  PartOfConnection?: PartOfConnectionResolvers<ContextType>;
  PartOfEdge?: PartOfEdgeResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassageConnection?: PassageConnectionResolvers<ContextType>;
  PassageEdge?: PassageEdgeResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathResult?: PathResultResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PolicyDocument?: PolicyDocumentResolvers<ContextType>;
  PostHeldByConnection?: PostHeldByConnectionResolvers<ContextType>;
  PostHeldByEdge?: PostHeldByEdgeResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  RelationCount?: RelationCountResolvers<ContextType>;
  RemoveDocumentPayload?: RemoveDocumentPayloadResolvers<ContextType>;
  Salience?: SalienceResolvers<ContextType>;
  SaliencePoint?: SaliencePointResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  ServedByConnection?: ServedByConnectionResolvers<ContextType>;
  ServedByEdge?: ServedByEdgeResolvers<ContextType>;
  Serves?: ServesResolvers<ContextType>;
  ServesConnection?: ServesConnectionResolvers<ContextType>;
  ServesEdge?: ServesEdgeResolvers<ContextType>;
  Slogan?: SloganResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Strategy?: StrategyResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SucceededBy?: SucceededByResolvers<ContextType>;
  SucceededByConnection?: SucceededByConnectionResolvers<ContextType>;
  SucceededByEdge?: SucceededByEdgeResolvers<ContextType>;
  SucceededConnection?: SucceededConnectionResolvers<ContextType>;
  SucceededEdge?: SucceededEdgeResolvers<ContextType>;
  TermComponent?: TermComponentResolvers<ContextType>;
  TermFrame?: TermFrameResolvers<ContextType>;
  TermUser?: TermUserResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  Transmission?: TransmissionResolvers<ContextType>;
  TransmissionStep?: TransmissionStepResolvers<ContextType>;
  Visited?: VisitedResolvers<ContextType>;
  VisitedByConnection?: VisitedByConnectionResolvers<ContextType>;
  VisitedByEdge?: VisitedByEdgeResolvers<ContextType>;
  VisitedConnection?: VisitedConnectionResolvers<ContextType>;
  VisitedEdge?: VisitedEdgeResolvers<ContextType>;
  YearUse?: YearUseResolvers<ContextType>;
};

