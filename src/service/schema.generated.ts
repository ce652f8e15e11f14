import type { DatePrefix } from '../model/date.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { EntityRecord } from '../query/entity-record.js';
import type { FactRecord } from '../query/fact-record.js';
import type { RelatedEdge } from './related-edge.js';
import type { DocumentInfo } from '../query/document-info.js';
import type { PassageRecord } from '../query/passage-record.js';
import type { MentionRecord } from '../query/mentions.js';
import type { Mark as MarkRecord } from '../query/mentions-in.js';
import type { EvidenceItem, ReasonItem } from './evidence-item.js';
import type { NodeValue } from './node-value.js';
import type { TermUserView, TermComponentView } from './evolution-view.js';
import type { NeighbourPage } from './neighbour-page.js';
import type { AuditEntry } from '../query/audit.js';
import type { Context } from './context.js';
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
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Its date, where the text does not say. */
  readonly date?: InputMaybe<Scalars['DatePrefix']['input']>;
  /** A file with it, of any format that can be read. Either this or text. */
  readonly file?: InputMaybe<Scalars['File']['input']>;
  /** Who issued it, where the text does not say. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** Which level of government it comes from, where the text does not say. */
  readonly level?: InputMaybe<Level>;
  /** Path of the document inside its collection, from which its id is made unless one is given: 2024/report.txt. */
  readonly path: Scalars['String']['input'];
  /** Where it was found: an address or a name. */
  readonly source?: InputMaybe<Scalars['String']['input']>;
  /** Its text. Either this or file. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Its title, where the text does not say. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a document that was added. */
export type AddDocumentPayload = {
  readonly __typename?: 'AddDocumentPayload';
  /** The caller's own value. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
  /** The document as it now stands in the graph. */
  readonly document: Document;
  /** What was found odd in it, in words. */
  readonly notes: ReadonlyArray<DocumentNote>;
  /** What was done. */
  readonly outcome: AddOutcome;
  /** The record of the audit. */
  readonly record: AuditRecord;
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
export type AdvocatedByConnection = Page & {
  readonly __typename?: 'AdvocatedByConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<AdvocatedByEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One is advocated by edge, with the fact it stands for. */
export type AdvocatedByEdge = Claim & {
  readonly __typename?: 'AdvocatedByEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Advocates;
  /** How it is advocated: proposes, stresses or requires. */
  readonly manner: Maybe<Scalars['String']['output']>;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is advocated by edge, with the fact it stands for. */
export type AdvocatedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 主张: the subject advocates the object. */
export type Advocates = Claim & Fact & Node & {
  readonly __typename?: 'Advocates';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** How it is advocated: proposes, stresses or requires. */
  readonly manner: Maybe<Scalars['String']['output']>;
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 主张: the subject advocates the object. */
export type AdvocatesEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity advocates (主张). */
export type AdvocatesConnection = Page & {
  readonly __typename?: 'AdvocatesConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<AdvocatesEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One advocates edge, with the fact it stands for. */
export type AdvocatesEdge = Claim & {
  readonly __typename?: 'AdvocatesEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Advocates;
  /** How it is advocated: proposes, stresses or requires. */
  readonly manner: Maybe<Scalars['String']['output']>;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One advocates edge, with the fact it stands for. */
export type AdvocatesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 出席: the subject attended the object. */
export type Attended = Claim & Fact & Node & {
  readonly __typename?: 'Attended';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Event;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Leader;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 出席: the subject attended the object. */
export type AttendedEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity was attended by (出席者). */
export type AttendedByConnection = Page & {
  readonly __typename?: 'AttendedByConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<AttendedByEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One was attended by edge, with the fact it stands for. */
export type AttendedByEdge = Claim & {
  readonly __typename?: 'AttendedByEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Attended;
  /** The entity at the other end. */
  readonly node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One was attended by edge, with the fact it stands for. */
export type AttendedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity attended (出席). */
export type AttendedConnection = Page & {
  readonly __typename?: 'AttendedConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<AttendedEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One attended edge, with the fact it stands for. */
export type AttendedEdge = Claim & {
  readonly __typename?: 'AttendedEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Attended;
  /** The entity at the other end. */
  readonly node: Event;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One attended edge, with the fact it stands for. */
export type AttendedEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of the audit. */
export type AuditConnection = Page & {
  readonly __typename?: 'AuditConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<AuditEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One record on a page of the audit. */
export type AuditEdge = {
  readonly __typename?: 'AuditEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The record. */
  readonly node: AuditRecord;
};

/** One record of what was written through the service. */
export type AuditRecord = Node & {
  readonly __typename?: 'AuditRecord';
  /** What was done: addDocument, removeDocument, restoreDocument or judge. */
  readonly action: Scalars['String']['output'];
  /** When it was written. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of the token it was written with; never the token. */
  readonly by: Scalars['String']['output'];
  /** Whether restoreDocument can put back the document that this replaced or removed. */
  readonly canRestore: Scalars['Boolean']['output'];
  /** Globally unique id. */
  readonly id: Scalars['ID']['output'];
  /** What came of it, in words. */
  readonly outcome: Scalars['String']['output'];
  /** What it was done to: an id, or two. */
  readonly subjects: ReadonlyArray<Scalars['ID']['output']>;
};

/** A page of changes. */
export type ChangeConnection = Page & {
  readonly __typename?: 'ChangeConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One change. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When it came about. */
  readonly date: Scalars['DatePrefix']['output'];
  /** The entity or fact. */
  readonly node: Node;
  /** What sort of change it is. */
  readonly sort: ChangeSort;
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
  readonly confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** What is claimed of two entities and how well it is borne out: shared by facts and by the edges that stand for them. */
export type ClaimEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entities that are mentioned in the same sentences. */
export type CoAppearanceConnection = Page & {
  readonly __typename?: 'CoAppearanceConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<CoAppearanceEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity that is mentioned in the same sentences. */
export type CoAppearanceEdge = {
  readonly __typename?: 'CoAppearanceEdge';
  /** How telling it is: how much oftener the two are mentioned in one sentence than by chance, as a logarithm to base 2. */
  readonly association: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many documents have such a sentence. */
  readonly documentCount: Scalars['Int']['output'];
  /** The first sentence that mentions both. */
  readonly evidence: Evidence;
  /** The entity. */
  readonly node: Entity;
  /** How many sentences mention both. */
  readonly passageCount: Scalars['Int']['output'];
};

/** A page of what two entities have in common. */
export type CommonConnection = Page & {
  readonly __typename?: 'CommonConnection';
  /** The first entity. Null where nothing bears the id or name. */
  readonly a: Maybe<Entity>;
  /** The second entity. Null where nothing bears the id or name. */
  readonly b: Maybe<Entity>;
  /** How many documents mention both. */
  readonly documentCount: Scalars['Int']['output'];
  /** The edges of this page. */
  readonly edges: ReadonlyArray<CommonEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many passages mention both. */
  readonly passageCount: Scalars['Int']['output'];
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity that both are related to. */
export type CommonEdge = {
  readonly __typename?: 'CommonEdge';
  /** The facts that relate it to the first. */
  readonly a: ReadonlyArray<Fact>;
  /** The facts that relate it to the second. */
  readonly b: ReadonlyArray<Fact>;
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The entity both are related to. */
  readonly node: Entity;
};

/** A page of those of whom it is said that an entity is a component of (属于组成). */
export type ComponentOfConnection = Page & {
  readonly __typename?: 'ComponentOfConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ComponentOfEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One is a component of edge, with the fact it stands for. */
export type ComponentOfEdge = Claim & {
  readonly __typename?: 'ComponentOfEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: HasComponent;
  /** The word of the formulation the component stands for: 强. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** What that word is said to mean: 综合实力强. */
  readonly meaning: Maybe<Scalars['String']['output']>;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Place in the list of components, from 1. */
  readonly order: Maybe<Scalars['Int']['output']>;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is a component of edge, with the fact it stands for. */
export type ComponentOfEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** How a date is known. */
export type DateBasis =
  /** It is the date of the first document that states the fact. */
  | 'DOCUMENT'
  /** The fact itself is dated in the text. */
  | 'FACT';

/** A page of those of whom it is said that an entity is defined by (由其规定). */
export type DefinedByConnection = Page & {
  readonly __typename?: 'DefinedByConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<DefinedByEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One is defined by edge, with the fact it stands for. */
export type DefinedByEdge = Claim & {
  readonly __typename?: 'DefinedByEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Defines;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is defined by edge, with the fact it stands for. */
export type DefinedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 规定: the subject defines the object. */
export type Defines = Claim & Fact & Node & {
  readonly __typename?: 'Defines';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 规定: the subject defines the object. */
export type DefinesEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity defines (规定). */
export type DefinesConnection = Page & {
  readonly __typename?: 'DefinesConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<DefinesEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One defines edge, with the fact it stands for. */
export type DefinesEdge = Claim & {
  readonly __typename?: 'DefinesEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Defines;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
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
  readonly __typename?: 'District';
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  readonly componentOf: ComponentOfConnection;
  /** What it is defined by (由其规定). */
  readonly definedBy: DefinedByConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  readonly evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  readonly evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has as part (下辖). */
  readonly hasPart: HasPartConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What it receives investment from (投资者). */
  readonly investedInBy: InvestedInByConnection;
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it is the location of (其中有). */
  readonly locationOf: LocationOfConnection;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What it is part of (属于). */
  readonly partOf: PartOfConnection;
  /** What it serves (服务于). */
  readonly serves: ServesConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
  /** What it was visited by (调研者). */
  readonly visitedBy: VisitedByConnection;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictDefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictHasPartArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictInvestedInByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictLocationOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 区域. An administrative or functional area: 长清区, 起步区, 高新区. */
export type DistrictVisitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

/** A document that was read. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Its date, where it is known. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How the date is known. */
  readonly dateBasis: Maybe<DocumentDateBasis>;
  /** The entities it mentions, by name. */
  readonly entities: EntityConnection;
  /** Globally unique id. */
  readonly id: Scalars['ID']['output'];
  /** Who issued it. */
  readonly issuer: Maybe<Scalars['String']['output']>;
  /** Length of its text, in UTF-16 code units. */
  readonly length: Scalars['Int']['output'];
  /** Which level of government it comes from. */
  readonly level: Maybe<Level>;
  /** Where the text mentions entities, by place: all of them. */
  readonly marks: ReadonlyArray<Mark>;
  /** Its number: 国办函〔2021〕44号. */
  readonly number: Maybe<Scalars['String']['output']>;
  /** How many pages it has, in documents with pages. */
  readonly pageCount: Maybe<Scalars['Int']['output']>;
  /** Its sentences, in reading order. */
  readonly passages: PassageConnection;
  /** Path inside the collection it was read from. */
  readonly path: Scalars['String']['output'];
  /** Who published it. */
  readonly publisher: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the bytes of its file, hexadecimal. */
  readonly sha256: Scalars['String']['output'];
  /** Where it was found. */
  readonly source: Maybe<Scalars['String']['output']>;
  /** Its text as decoded, before cleaning. Offsets point into this. */
  readonly text: Scalars['String']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
};


/** A document that was read. */
export type DocumentEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was read. */
export type DocumentMarksArgs = {
  end?: InputMaybe<Scalars['Offset']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  start?: InputMaybe<Scalars['Offset']['input']>;
};


/** A document that was read. */
export type DocumentPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A document that was read. */
export type DocumentTextArgs = {
  end?: InputMaybe<Scalars['Offset']['input']>;
  start?: InputMaybe<Scalars['Offset']['input']>;
};

/** A page of documents. */
export type DocumentConnection = Page & {
  readonly __typename?: 'DocumentConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How the date of a document is known. */
export type DocumentDateBasis =
  /** It was concluded from the text. */
  | 'inferred'
  /** Its metadata say so. */
  | 'metadata'
  /** It was read in the text. */
  | 'text';

/** One document on a page. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The document. */
  readonly node: Document;
};

/** Which documents are wanted. Each field that is given must hold. */
export type DocumentFilter = {
  /** Only documents of this issuer. */
  readonly issuer?: InputMaybe<Scalars['String']['input']>;
  /** Only documents of these levels of government. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Only documents that mention each of these entities. */
  readonly mentions?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only documents dated within this period. */
  readonly period?: InputMaybe<Period>;
  /** Only documents whose title holds these words. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Something odd in a document. */
export type DocumentNote = {
  readonly __typename?: 'DocumentNote';
  /** Where it ends, where it has a place. */
  readonly end: Maybe<Scalars['Offset']['output']>;
  /** What was noticed, in one line. */
  readonly message: Scalars['String']['output'];
  /** Name of the rule that noticed it. */
  readonly rule: Scalars['String']['output'];
  /** Where it starts, where it has a place. */
  readonly start: Maybe<Scalars['Offset']['output']>;
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
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
};


/** Anything the documents name. What every kind has stands here; the relationships of a kind stand on its own type. */
export type EntityDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** Anything the documents name. What every kind has stands here; the relationships of a kind stand on its own type. */
export type EntityNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** Anything the documents name. What every kind has stands here; the relationships of a kind stand on its own type. */
export type EntityTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A page of entities. */
export type EntityConnection = Page & {
  readonly __typename?: 'EntityConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One entity on a page. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
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
  readonly __typename?: 'Event';
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it was attended by (出席者). */
  readonly attendedBy: AttendedByConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  readonly evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  readonly evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventAttendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 活动. A meeting, session, exhibition or campaign with a date, session or edition. */
export type EventTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** The words in a document that bear something out. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** What stands after the words in the document. */
  readonly after: Scalars['String']['output'];
  /** What stands before the words in the document. */
  readonly before: Scalars['String']['output'];
  /** The document. */
  readonly document: Document;
  /** Where the words end: the offset after the last. */
  readonly end: Scalars['Offset']['output'];
  /** The page they stand on, from 1, in documents with pages. */
  readonly page: Maybe<Scalars['Int']['output']>;
  /** The passage, a sentence of the document. */
  readonly passage: Passage;
  /** The words themselves, as they stand in the document. */
  readonly quote: Scalars['String']['output'];
  /** Headings above it, outermost first. */
  readonly section: ReadonlyArray<Scalars['String']['output']>;
  /** The sentence it stands in, as cleaned, in Simplified Chinese. */
  readonly sentence: Scalars['String']['output'];
  /** Where the words start. */
  readonly start: Scalars['Offset']['output'];
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
  readonly __typename?: 'Evolution';
  /** Whether any succession was found. */
  readonly found: Scalars['Boolean']['output'];
  /** All successions of the lines, earliest first. */
  readonly hops: ReadonlyArray<EvolvedInto>;
  /** Each line by itself, from a first term to a last. There are several where lines merge or split. */
  readonly lines: ReadonlyArray<EvolutionLine>;
  /** The entity that was asked for. Null where nothing bears the id or name. */
  readonly of: Maybe<Entity>;
  /** What was searched for the answer. */
  readonly searched: EvolutionSearch;
  /** All terms of the lines, earliest first; the term itself alone where no succession was found. */
  readonly steps: ReadonlyArray<EvolutionStep>;
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
  readonly __typename?: 'EvolutionLine';
  /** The successions between them: one fewer than terms. */
  readonly hops: ReadonlyArray<EvolvedInto>;
  /** Its terms, earliest first. */
  readonly steps: ReadonlyArray<EvolutionStep>;
};

/** What was searched for the answer to a question of evolution. */
export type EvolutionSearch = {
  readonly __typename?: 'EvolutionSearch';
  /** Other entities that bear the name, or names like it. */
  readonly candidates: ReadonlyArray<Entity>;
  /** How many of them are dated. */
  readonly datedDocuments: Scalars['Int']['output'];
  /** How many documents there are. */
  readonly documents: Scalars['Int']['output'];
  /** The earliest date among them. */
  readonly from: Maybe<Scalars['DatePrefix']['output']>;
  /** The latest date among them. */
  readonly to: Maybe<Scalars['DatePrefix']['output']>;
  /** How many uses of the term were found. */
  readonly uses: Scalars['Int']['output'];
};

/** A term in a line of succession, and how it was used. */
export type EvolutionStep = {
  readonly __typename?: 'EvolutionStep';
  /** Its parts, in their order. */
  readonly components: ReadonlyArray<TermComponent>;
  /** How many documents use it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The first words of each document that uses it, by date, at most ten. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Date of the first dated document that uses it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** The frames it fills, the most frequent first. */
  readonly frames: ReadonlyArray<TermFrame>;
  /** Date of the last dated document that uses it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** The term. */
  readonly term: Entity;
  /** How often it was used. */
  readonly useCount: Scalars['Int']['output'];
  /** Who used it, the first first. */
  readonly users: ReadonlyArray<TermUser>;
  /** How often it was used in each year. */
  readonly years: ReadonlyArray<YearUse>;
};

/** A page of those of whom it is said that an entity evolved from (由其演变而来). */
export type EvolvedFromConnection = Page & {
  readonly __typename?: 'EvolvedFromConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<EvolvedFromEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One evolved from edge, with the fact it stands for. */
export type EvolvedFromEdge = Claim & {
  readonly __typename?: 'EvolvedFromEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: EvolvedInto;
  /** How the later one follows the earlier. */
  readonly kind: Maybe<SuccessionKind>;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** Why it is held to be so, in words, each with the sentences it rests on. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One evolved from edge, with the fact it stands for. */
export type EvolvedFromEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 演变为: the subject evolved into the object. */
export type EvolvedInto = Claim & Fact & Node & {
  readonly __typename?: 'EvolvedInto';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** How the later one follows the earlier. */
  readonly kind: Maybe<SuccessionKind>;
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** Why it is held to be so, in words, each with the sentences it rests on. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 演变为: the subject evolved into the object. */
export type EvolvedIntoEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity evolved into (演变为). */
export type EvolvedIntoConnection = Page & {
  readonly __typename?: 'EvolvedIntoConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<EvolvedIntoEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One evolved into edge, with the fact it stands for. */
export type EvolvedIntoEdge = Claim & {
  readonly __typename?: 'EvolvedIntoEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: EvolvedInto;
  /** How the later one follows the earlier. */
  readonly kind: Maybe<SuccessionKind>;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** Why it is held to be so, in words, each with the sentences it rests on. */
  readonly reasons: ReadonlyArray<Reason>;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One evolved into edge, with the fact it stands for. */
export type EvolvedIntoEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of successions. */
export type EvolvedIntoFactConnection = Page & {
  readonly __typename?: 'EvolvedIntoFactConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<EvolvedIntoFactEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One succession on a page. */
export type EvolvedIntoFactEdge = {
  readonly __typename?: 'EvolvedIntoFactEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The succession. */
  readonly node: EvolvedInto;
};

/** One fact: a relation between two entities, assembled from all statements that make it. */
export type Fact = {
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One fact: a relation between two entities, assembled from all statements that make it. */
export type FactEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of facts. */
export type FactConnection = Page & {
  readonly __typename?: 'FactConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<FactEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One fact on a page. */
export type FactEdge = {
  readonly __typename?: 'FactEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The fact. */
  readonly node: Fact;
};

/** Which facts are wanted. Each field that is given must hold. */
export type FactFilter = {
  /** Only facts that one of these documents states. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only facts that a document of one of these levels of government states. */
  readonly levels?: InputMaybe<ReadonlyArray<Level>>;
  /** Only facts at least this sure, from 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** Only facts that at least this many independent documents state. */
  readonly minDocuments?: InputMaybe<Scalars['Int']['input']>;
  /** Only facts of this origin. */
  readonly origin?: InputMaybe<Origin>;
  /** Only facts that hold at some time within this period, by since and until, or by the documents that state them. */
  readonly period?: InputMaybe<Period>;
  /** Only facts of these statuses. */
  readonly statuses?: InputMaybe<ReadonlyArray<Status>>;
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
  readonly __typename?: 'GraphChange';
  /** Ids of documents that were added or replaced. */
  readonly added: ReadonlyArray<Scalars['ID']['output']>;
  /** How many judgements changed. */
  readonly judgements: Scalars['Int']['output'];
  /** Ids of documents that were removed. */
  readonly removed: ReadonlyArray<Scalars['ID']['output']>;
};

/** 包括: the subject has the component the object. */
export type HasComponent = Claim & Fact & Node & {
  readonly __typename?: 'HasComponent';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The word of the formulation the component stands for: 强. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** What that word is said to mean: 综合实力强. */
  readonly meaning: Maybe<Scalars['String']['output']>;
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Place in the list of components, from 1. */
  readonly order: Maybe<Scalars['Int']['output']>;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 包括: the subject has the component the object. */
export type HasComponentEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity has the component (包括). */
export type HasComponentConnection = Page & {
  readonly __typename?: 'HasComponentConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<HasComponentEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One has the component edge, with the fact it stands for. */
export type HasComponentEdge = Claim & {
  readonly __typename?: 'HasComponentEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: HasComponent;
  /** The word of the formulation the component stands for: 强. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** What that word is said to mean: 综合实力强. */
  readonly meaning: Maybe<Scalars['String']['output']>;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Place in the list of components, from 1. */
  readonly order: Maybe<Scalars['Int']['output']>;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One has the component edge, with the fact it stands for. */
export type HasComponentEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity has as part (下辖). */
export type HasPartConnection = Page & {
  readonly __typename?: 'HasPartConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<HasPartEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One has as part edge, with the fact it stands for. */
export type HasPartEdge = Claim & {
  readonly __typename?: 'HasPartEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: PartOf;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One has as part edge, with the fact it stands for. */
export type HasPartEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 任职于: the subject holds a post in the object. */
export type HoldsPost = Claim & Fact & Node & {
  readonly __typename?: 'HoldsPost';
  /** True for an acting or deputed holder (代省长). */
  readonly acting: Scalars['Boolean']['output'];
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When the post was taken up, where a text says so. */
  readonly from: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Organization;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  readonly post: Scalars['String']['output'];
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Leader;
  /** When the post was left, where a text says so. */
  readonly to: Maybe<Scalars['DatePrefix']['output']>;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 任职于: the subject holds a post in the object. */
export type HoldsPostEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity holds a post in (任职于). */
export type HoldsPostConnection = Page & {
  readonly __typename?: 'HoldsPostConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<HoldsPostEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One holds a post in edge, with the fact it stands for. */
export type HoldsPostEdge = Claim & {
  readonly __typename?: 'HoldsPostEdge';
  /** True for an acting or deputed holder (代省长). */
  readonly acting: Scalars['Boolean']['output'];
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: HoldsPost;
  /** When the post was taken up, where a text says so. */
  readonly from: Maybe<Scalars['DatePrefix']['output']>;
  /** The entity at the other end. */
  readonly node: Organization;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  readonly post: Scalars['String']['output'];
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** When the post was left, where a text says so. */
  readonly to: Maybe<Scalars['DatePrefix']['output']>;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One holds a post in edge, with the fact it stands for. */
export type HoldsPostEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 产业. An industry, a chain or a named system of industries. */
export type Industry = Entity & Node & {
  readonly __typename?: 'Industry';
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  readonly componentOf: ComponentOfConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  readonly evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  readonly evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has the component (包括). */
  readonly hasComponent: HasComponentConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryHasComponentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 产业. An industry, a chain or a named system of industries. */
export type IndustryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A page of those of whom it is said that an entity receives investment from (投资者). */
export type InvestedInByConnection = Page & {
  readonly __typename?: 'InvestedInByConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<InvestedInByEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One receives investment from edge, with the fact it stands for. */
export type InvestedInByEdge = Claim & {
  readonly __typename?: 'InvestedInByEdge';
  /** The amount, in whole units of the currency. */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The currency of the amount, by its ISO 4217 code. */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: InvestsIn;
  /** The entity at the other end. */
  readonly node: Organization;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One receives investment from edge, with the fact it stands for. */
export type InvestedInByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 投资: the subject invests in the object. */
export type InvestsIn = Claim & Fact & Node & {
  readonly __typename?: 'InvestsIn';
  /** The amount, in whole units of the currency. */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The currency of the amount, by its ISO 4217 code. */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Organization;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 投资: the subject invests in the object. */
export type InvestsInEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity invests in (投资). */
export type InvestsInConnection = Page & {
  readonly __typename?: 'InvestsInConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<InvestsInEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One invests in edge, with the fact it stands for. */
export type InvestsInEdge = Claim & {
  readonly __typename?: 'InvestsInEdge';
  /** The amount, in whole units of the currency. */
  readonly amount: Maybe<Scalars['Float']['output']>;
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The currency of the amount, by its ISO 4217 code. */
  readonly currency: Maybe<Scalars['String']['output']>;
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: InvestsIn;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One invests in edge, with the fact it stands for. */
export type InvestsInEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A decision on two entities. */
export type JudgeInput = {
  /** Id of an entity; for successions, the earlier. Also one made from the kind and an alias of the other, to take apart what was made one. */
  readonly a: Scalars['ID']['input'];
  /** Id of an entity; for successions, the later. Also one made from the kind and an alias of the other, to take apart what was made one. */
  readonly b: Scalars['ID']['input'];
  /** A value of the caller's own that comes back unchanged. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** What was decided. */
  readonly verdict: Verdict;
};

/** What a decision did. */
export type JudgePayload = {
  readonly __typename?: 'JudgePayload';
  /** False when the same decision stood already. */
  readonly changed: Scalars['Boolean']['output'];
  /** The caller's own value. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
  /** What was decided of the two and held until now, oldest first: at most one decision on sameness and one on succession. */
  readonly former: ReadonlyArray<Judgement>;
  /** The decision that now holds on the pair. */
  readonly judgement: Judgement;
  /** The record of the audit. */
  readonly record: AuditRecord;
};

/** A decision a person took on two entities. */
export type Judgement = {
  readonly __typename?: 'Judgement';
  /** Id of an entity; for successions, the earlier. */
  readonly a: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Id of an entity; for successions, the later. */
  readonly b: Scalars['ID']['output'];
  /** Who decided. */
  readonly by: Scalars['String']['output'];
  /** Why. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** What was decided. */
  readonly verdict: Verdict;
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
  readonly __typename?: 'KindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The kind. */
  readonly kind: Kind;
};

/** 领导人. A person named in a text, with or without a post. */
export type Leader = Entity & Node & {
  readonly __typename?: 'Leader';
  /** What it advocates (主张). */
  readonly advocates: AdvocatesConnection;
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it attended (出席). */
  readonly attended: AttendedConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it holds a post in (任职于). */
  readonly holdsPost: HoldsPostConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What it succeeded (前任). */
  readonly succeeded: SucceededConnection;
  /** What it was succeeded by (继任者). */
  readonly succeededBy: SucceededByConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
  /** What it visited (调研). */
  readonly visited: VisitedConnection;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderAdvocatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderAttendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderSucceededArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderSucceededByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 领导人. A person named in a text, with or without a post. */
export type LeaderVisitedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

/** Levels of government, from the top. */
export type Level =
  /** A city. */
  | 'city'
  /** A district or county. */
  | 'district'
  /** A province. */
  | 'province'
  /** The state. */
  | 'state';

/** How many documents there are of a level of government. */
export type LevelCount = {
  readonly __typename?: 'LevelCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** The level; null for documents whose level is not known. */
  readonly level: Maybe<Level>;
};

/** 位于: the subject is located in the object. */
export type LocatedIn = Claim & Fact & Node & {
  readonly __typename?: 'LocatedIn';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 位于: the subject is located in the object. */
export type LocatedInEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity is located in (位于). */
export type LocatedInConnection = Page & {
  readonly __typename?: 'LocatedInConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<LocatedInEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One is located in edge, with the fact it stands for. */
export type LocatedInEdge = Claim & {
  readonly __typename?: 'LocatedInEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: LocatedIn;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is located in edge, with the fact it stands for. */
export type LocatedInEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity is the location of (其中有). */
export type LocationOfConnection = Page & {
  readonly __typename?: 'LocationOfConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<LocationOfEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One is the location of edge, with the fact it stands for. */
export type LocationOfEdge = Claim & {
  readonly __typename?: 'LocationOfEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: LocatedIn;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is the location of edge, with the fact it stands for. */
export type LocationOfEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A place in the text of a document that mentions an entity. */
export type Mark = {
  readonly __typename?: 'Mark';
  /** Where it ends: the offset after the last. */
  readonly end: Scalars['Offset']['output'];
  /** The entity they mention. */
  readonly entity: Entity;
  /** The words, as they stand in the document. */
  readonly quote: Scalars['String']['output'];
  /** Where it starts. */
  readonly start: Scalars['Offset']['output'];
};

/** A mention of an entity in a passage. */
export type Mention = Node & {
  readonly __typename?: 'Mention';
  /** The document. */
  readonly document: Document;
  /** Where they end: the offset after the last. */
  readonly end: Scalars['Offset']['output'];
  /** The entity. */
  readonly entity: Entity;
  /** Globally unique id. */
  readonly id: Scalars['ID']['output'];
  /** The passage. */
  readonly passage: Passage;
  /** The words, as they stand in the document. */
  readonly quote: Scalars['String']['output'];
  /** Where they start. */
  readonly start: Scalars['Offset']['output'];
};

/** A page of mentions. */
export type MentionConnection = Page & {
  readonly __typename?: 'MentionConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One mention on a page. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The mention. */
  readonly node: Mention;
};

/** What can be written, by those with a token. Each may be sent twice with the same effect as once. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Reads a document and takes it into the graph. A document of the same id is replaced; the same document again changes nothing. */
  readonly addDocument: AddDocumentPayload;
  /** Records what a person decided of two entities; the last decision on a pair holds, also after building anew. */
  readonly judge: JudgePayload;
  /** Takes a document out of the graph with all that only it says. */
  readonly removeDocument: RemoveDocumentPayload;
  /** Puts a document back as it stood before it was replaced or removed: its text, what was known of it and what was read in it, without reading it anew. */
  readonly restoreDocument: RestoreDocumentPayload;
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


/** What can be written, by those with a token. Each may be sent twice with the same effect as once. */
export type MutationRestoreDocumentArgs = {
  input: RestoreDocumentInput;
};

/** A page of neighbours. */
export type NeighbourConnection = Page & {
  readonly __typename?: 'NeighbourConnection';
  /** How many there are of each kind over each relation, on all pages together. */
  readonly counts: ReadonlyArray<NeighbourCount>;
  /** The edges of this page. */
  readonly edges: ReadonlyArray<NeighbourEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** How many neighbours there are of a kind over a relation. */
export type NeighbourCount = {
  readonly __typename?: 'NeighbourCount';
  /** How many facts there are. */
  readonly count: Scalars['Int']['output'];
  /** Which way it points, seen from the entity. */
  readonly direction: Direction;
  /** The kind of the neighbours. */
  readonly kind: Kind;
  /** The relation. */
  readonly relation: Relation;
};

/** A neighbour and the facts that make it one. */
export type NeighbourEdge = {
  readonly __typename?: 'NeighbourEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The facts between the two, the surest first. */
  readonly facts: ReadonlyArray<Fact>;
  /** The neighbour. */
  readonly node: Entity;
  /** What the order goes by: the sum over the facts of confidence times the logarithm of one plus the documents. */
  readonly relevance: Scalars['Float']['output'];
};

/** Anything with a globally unique id, by which it can be fetched again. */
export type Node = {
  /** Globally unique id. */
  readonly id: Scalars['ID']['output'];
};

/** 机构. A party or state body, company, school or other organisation. */
export type Organization = Entity & Node & {
  readonly __typename?: 'Organization';
  /** What it advocates (主张). */
  readonly advocates: AdvocatesConnection;
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has as part (下辖). */
  readonly hasPart: HasPartConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What it invests in (投资). */
  readonly investsIn: InvestsInConnection;
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it is located in (位于). */
  readonly locatedIn: LocatedInConnection;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What it is part of (属于). */
  readonly partOf: PartOfConnection;
  /** What it has as post-holder (任职者). */
  readonly postHeldBy: PostHeldByConnection;
  /** What it serves (服务于). */
  readonly serves: ServesConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
  /** What it was visited by (调研者). */
  readonly visitedBy: VisitedByConnection;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationAdvocatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationInvestsInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationPostHeldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 机构. A party or state body, company, school or other organisation. */
export type OrganizationVisitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

/** Whether a text says it, or it was concluded from what texts say. */
export type Origin =
  /** It was concluded from what texts say. */
  | 'inferred'
  /** A text says so. */
  | 'stated';

/** A page of a list, by Relay's cursor connections. An argument that cannot be taken is an error; a page is never cut short in silence. */
export type Page = {
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Where a page stands in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** The cursor of the last edge of the page: give it as after to get the next. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether there is a page after this one. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there is a page before this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge of the page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** 属于: the subject is part of the object. */
export type PartOf = Claim & Fact & Node & {
  readonly __typename?: 'PartOf';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 属于: the subject is part of the object. */
export type PartOfEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity is part of (属于). */
export type PartOfConnection = Page & {
  readonly __typename?: 'PartOfConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<PartOfEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One is part of edge, with the fact it stands for. */
export type PartOfEdge = Claim & {
  readonly __typename?: 'PartOfEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: PartOf;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is part of edge, with the fact it stands for. */
export type PartOfEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A sentence of a document. */
export type Passage = Node & {
  readonly __typename?: 'Passage';
  /** The document. */
  readonly document: Document;
  /** Where it ends: the offset after the last. */
  readonly end: Scalars['Offset']['output'];
  /** Globally unique id. */
  readonly id: Scalars['ID']['output'];
  /** Where it mentions entities, by place. */
  readonly marks: ReadonlyArray<Mark>;
  /** Place among the sentences of the document, from 0. */
  readonly order: Scalars['Int']['output'];
  /** The page it starts on, from 1, in documents with pages. */
  readonly page: Maybe<Scalars['Int']['output']>;
  /** Headings above it, outermost first. */
  readonly section: ReadonlyArray<Scalars['String']['output']>;
  /** Where it starts in the text of the document. */
  readonly start: Scalars['Offset']['output'];
  /** The sentence as cleaned, in Simplified Chinese. */
  readonly text: Scalars['String']['output'];
};

/** A page of passages. */
export type PassageConnection = Page & {
  readonly __typename?: 'PassageConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<PassageEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One passage on a page. */
export type PassageEdge = {
  readonly __typename?: 'PassageEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The passage. */
  readonly node: Passage;
};

/** A way from one entity to another. */
export type Path = {
  readonly __typename?: 'Path';
  /** The facts between them, one fewer than entities. */
  readonly facts: ReadonlyArray<Fact>;
  /** How many facts it goes over. */
  readonly length: Scalars['Int']['output'];
  /** The entities on the way, both ends included. */
  readonly nodes: ReadonlyArray<Entity>;
};

/** The ways from one entity to another. */
export type PathResult = {
  readonly __typename?: 'PathResult';
  /** The entity at the start. Null where nothing bears the id or name. */
  readonly from: Maybe<Entity>;
  /** The shortest ways. Empty where there is none of at most the length asked for. */
  readonly paths: ReadonlyArray<Path>;
  /** The entity at the end. Null where nothing bears the id or name. */
  readonly to: Maybe<Entity>;
};

/** A stretch of time. A date counts as within it when any part of the date is. */
export type Period = {
  /** The first date that counts; open where it is left out. */
  readonly from?: InputMaybe<Scalars['DatePrefix']['input']>;
  /** The last date that counts; open where it is left out. */
  readonly to?: InputMaybe<Scalars['DatePrefix']['input']>;
};

/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type Place = Entity & Node & {
  readonly __typename?: 'Place';
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  readonly componentOf: ComponentOfConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has as part (下辖). */
  readonly hasPart: HasPartConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it is located in (位于). */
  readonly locatedIn: LocatedInConnection;
  /** What it is the location of (其中有). */
  readonly locationOf: LocationOfConnection;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What it is part of (属于). */
  readonly partOf: PartOfConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
  /** What it was visited by (调研者). */
  readonly visitedBy: VisitedByConnection;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceLocationOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlacePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 地点. A place that is no area of government: a river, a park, a site, a village. */
export type PlaceVisitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocument = Entity & Node & {
  readonly __typename?: 'PolicyDocument';
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it defines (规定). */
  readonly defines: DefinesConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  readonly evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  readonly evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentDefinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 政策文件. A document named in a text, in 《》 or by number. */
export type PolicyDocumentTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** A page of those of whom it is said that an entity has as post-holder (任职者). */
export type PostHeldByConnection = Page & {
  readonly __typename?: 'PostHeldByConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<PostHeldByEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One has as post-holder edge, with the fact it stands for. */
export type PostHeldByEdge = Claim & {
  readonly __typename?: 'PostHeldByEdge';
  /** True for an acting or deputed holder (代省长). */
  readonly acting: Scalars['Boolean']['output'];
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: HoldsPost;
  /** When the post was taken up, where a text says so. */
  readonly from: Maybe<Scalars['DatePrefix']['output']>;
  /** The entity at the other end. */
  readonly node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  readonly post: Scalars['String']['output'];
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** When the post was left, where a text says so. */
  readonly to: Maybe<Scalars['DatePrefix']['output']>;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One has as post-holder edge, with the fact it stands for. */
export type PostHeldByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** How the work under way is getting on. */
export type Progress = {
  readonly __typename?: 'Progress';
  /** What it is at now, where there is one thing: the path of a document. */
  readonly at: Maybe<Scalars['String']['output']>;
  /** How much of it is done. */
  readonly done: Scalars['Int']['output'];
  /** What is being done: reading, assembling or writing. */
  readonly stage: Scalars['String']['output'];
  /** How much there is to do. */
  readonly total: Scalars['Int']['output'];
};

/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type Project = Entity & Node & {
  readonly __typename?: 'Project';
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  readonly componentOf: ComponentOfConnection;
  /** What it is defined by (由其规定). */
  readonly definedBy: DefinedByConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  readonly evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  readonly evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What it receives investment from (投资者). */
  readonly investedInBy: InvestedInByConnection;
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it is located in (位于). */
  readonly locatedIn: LocatedInConnection;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What it serves (服务于). */
  readonly serves: ServesConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
  /** What it was visited by (调研者). */
  readonly visitedBy: VisitedByConnection;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectDefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectInvestedInByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 项目. Something built, founded or carried out in one place or programme: a bridge, a line, a plant, a named list of works. */
export type ProjectVisitedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};

/** The questions that can be asked. */
export type Query = {
  readonly __typename?: 'Query';
  /** What was written through the service, newest first. For those with a token. */
  readonly audit: AuditConnection;
  /** What is new between two dates: terms first or last used, facts that began or ended, by the dates of the documents. */
  readonly changes: ChangeConnection;
  /** Entities that are mentioned in the same sentences, most telling first. */
  readonly coAppearances: CoAppearanceConnection;
  /** What two entities have in common: those that both are related to. */
  readonly common: CommonConnection;
  /** One document with its text. Null where no document bears the id. */
  readonly document: Maybe<Document>;
  /** Documents, by date. */
  readonly documents: DocumentConnection;
  /** Entities of one kind, or of all. */
  readonly entities: EntityConnection;
  /** Which formulation evolved into which, when, and how it is known: the line or lines that a term belongs to. */
  readonly evolution: Evolution;
  /** All successions that were found. */
  readonly evolutions: EvolvedIntoFactConnection;
  /** Facts, surest first: those between some entities, to draw them as a graph, or all. */
  readonly facts: FactConnection;
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** Whatever bears this id: an entity, a fact, a document, a passage, a mention or a record of the audit. Null where nothing bears it. */
  readonly node: Maybe<Node>;
  /** Whatever bears these ids, in their order, at most 100; null in the place of an id that nothing bears. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Sentences of the documents that hold all of some words: for what no fact was made of. */
  readonly passages: PassageConnection;
  /** The shortest ways from one entity to another over the facts between them, in whichever way these point. */
  readonly path: PathResult;
  /** How much documents speak of a term over time. */
  readonly salience: Salience;
  /** Entities by name: a part of a name or alias, one character, pinyin or its first letters, Simplified or Traditional. */
  readonly search: SearchConnection;
  /** How much the graph holds. */
  readonly stats: Stats;
  /** What is said to have happened to an entity, in order of time. */
  readonly timeline: TimelineConnection;
  /** How a term went from one level of government to another: when each level first used it, and in which words. */
  readonly transmission: Transmission;
};


/** The questions that can be asked. */
export type QueryAuditArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from: Scalars['DatePrefix']['input'];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  sorts?: InputMaybe<ReadonlyArray<ChangeSort>>;
  to: Scalars['DatePrefix']['input'];
};


/** The questions that can be asked. */
export type QueryCoAppearancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  period?: InputMaybe<Period>;
};


/** The questions that can be asked. */
export type QueryCommonArgs = {
  a: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  b: Scalars['ID']['input'];
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The questions that can be asked. */
export type QueryDocumentArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<DocumentOrder>;
};


/** The questions that can be asked. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  document?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<Kind>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
  successions?: InputMaybe<ReadonlyArray<SuccessionKind>>;
};


/** The questions that can be asked. */
export type QueryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  among?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** The questions that can be asked. */
export type QueryNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** The questions that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions that can be asked. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** The questions that can be asked. */
export type QueryPassagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  text: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QueryPathArgs = {
  all?: InputMaybe<Scalars['Boolean']['input']>;
  from: Scalars['ID']['input'];
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


/** The questions that can be asked. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** The questions that can be asked. */
export type QueryTransmissionArgs = {
  of: Scalars['ID']['input'];
};

/** A reason in words, with the words of the documents that bear it out. */
export type Reason = {
  readonly __typename?: 'Reason';
  /** The reason in English. */
  readonly en: Scalars['String']['output'];
  /** The words it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The reason in Chinese. */
  readonly zh: Scalars['String']['output'];
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
  readonly __typename?: 'RelationCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** How many of them no text states outright. */
  readonly inferred: Scalars['Int']['output'];
  /** The relation. */
  readonly relation: Relation;
};

/** Which document to remove. */
export type RemoveDocumentInput = {
  /** A value of the caller's own that comes back unchanged. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Id of the document. */
  readonly id: Scalars['ID']['input'];
};

/** What removing a document did. */
export type RemoveDocumentPayload = {
  readonly __typename?: 'RemoveDocumentPayload';
  /** The caller's own value. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
  /** The id that was asked to be removed. */
  readonly id: Scalars['ID']['output'];
  /** The record of the audit. */
  readonly record: AuditRecord;
  /** True when it was there and is gone; false when it was not there. */
  readonly removed: Scalars['Boolean']['output'];
};

/** Which document to put back. */
export type RestoreDocumentInput = {
  /** A value of the caller's own that comes back unchanged. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Id of the record of the audit that replaced or removed it; one for which canRestore is true. */
  readonly record: Scalars['ID']['input'];
};

/** What became of a document that was put back. */
export type RestoreDocumentPayload = {
  readonly __typename?: 'RestoreDocumentPayload';
  /** The caller's own value. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
  /** The document as it now stands in the graph. */
  readonly document: Document;
  /** What was done. */
  readonly outcome: AddOutcome;
  /** The record of the audit. What the document took the place of can be put back in turn. */
  readonly record: AuditRecord;
};

/** How much documents speak of a term over time. */
export type Salience = {
  readonly __typename?: 'Salience';
  /** The term. Null where nothing bears the id or name. */
  readonly of: Maybe<Entity>;
  /** One point for each step of time in which there are documents, in order. */
  readonly points: ReadonlyArray<SaliencePoint>;
};

/** How much documents speak of a term in one step of time. */
export type SaliencePoint = {
  readonly __typename?: 'SaliencePoint';
  /** How many documents there are in all. */
  readonly allDocuments: Scalars['Int']['output'];
  /** Mentions per 10,000 characters of these documents. */
  readonly density: Scalars['Float']['output'];
  /** How many documents mention it. */
  readonly documents: Scalars['Int']['output'];
  /** How often the term is mentioned. */
  readonly mentions: Scalars['Int']['output'];
  /** The year or month. */
  readonly period: Scalars['DatePrefix']['output'];
};

/** A page of results. */
export type SearchConnection = Page & {
  readonly __typename?: 'SearchConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One result. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** The name or alias that was found. */
  readonly matched: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
  /** How well it fits, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** A page of those of whom it is said that an entity is served by (由其服务). */
export type ServedByConnection = Page & {
  readonly __typename?: 'ServedByConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ServedByEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One is served by edge, with the fact it stands for. */
export type ServedByEdge = Claim & {
  readonly __typename?: 'ServedByEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Serves;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One is served by edge, with the fact it stands for. */
export type ServedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 服务于: the subject serves the object. */
export type Serves = Claim & Fact & Node & {
  readonly __typename?: 'Serves';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Entity;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 服务于: the subject serves the object. */
export type ServesEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity serves (服务于). */
export type ServesConnection = Page & {
  readonly __typename?: 'ServesConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<ServesEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One serves edge, with the fact it stands for. */
export type ServesEdge = Claim & {
  readonly __typename?: 'ServesEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Serves;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One serves edge, with the fact it stands for. */
export type ServesEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type Slogan = Entity & Node & {
  readonly __typename?: 'Slogan';
  /** What it is advocated by (主张者). */
  readonly advocatedBy: AdvocatedByConnection;
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  readonly componentOf: ComponentOfConnection;
  /** What it defines (规定). */
  readonly defines: DefinesConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  readonly evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  readonly evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has the component (包括). */
  readonly hasComponent: HasComponentConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What it is served by (由其服务). */
  readonly servedBy: ServedByConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganAdvocatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganDefinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganHasComponentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 提法. A formulation: 大强美富通, 走在前、开新局, 五个济南. */
export type SloganTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** How much the graph holds. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** How many documents. */
  readonly documents: Scalars['Int']['output'];
  /** How many entities. */
  readonly entities: Scalars['Int']['output'];
  /** How many facts. */
  readonly facts: Scalars['Int']['output'];
  /** The earliest date of a document. */
  readonly firstDate: Maybe<Scalars['DatePrefix']['output']>;
  /** How many entities of each kind. */
  readonly kinds: ReadonlyArray<KindCount>;
  /** The latest date of a document. */
  readonly lastDate: Maybe<Scalars['DatePrefix']['output']>;
  /** How many documents of each level of government. */
  readonly levels: ReadonlyArray<LevelCount>;
  /** How many mentions. */
  readonly mentions: Scalars['Int']['output'];
  /** How many passages. */
  readonly passages: Scalars['Int']['output'];
  /** How many facts of each relation. */
  readonly relations: ReadonlyArray<RelationCount>;
  /** How many statements. */
  readonly statements: Scalars['Int']['output'];
};

/** How far the thing said has come. */
export type Status =
  /** It is finished. */
  | 'completed'
  /** It is denied. */
  | 'negated'
  /** It is intended. */
  | 'planned'
  /** A plain claim. */
  | 'stated'
  /** It has begun and is not finished. */
  | 'under way';

/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type Strategy = Entity & Node & {
  readonly __typename?: 'Strategy';
  /** What it is advocated by (主张者). */
  readonly advocatedBy: AdvocatedByConnection;
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  readonly componentOf: ComponentOfConnection;
  /** What it is defined by (由其规定). */
  readonly definedBy: DefinedByConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  readonly evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  readonly evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has the component (包括). */
  readonly hasComponent: HasComponentConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What it is served by (由其服务). */
  readonly servedBy: ServedByConnection;
  /** What it serves (服务于). */
  readonly serves: ServesConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyAdvocatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyDefinedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyHasComponentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyServesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 战略. A named course of action: 黄河流域生态保护和高质量发展, 工业强市战略, 数字济南. */
export type StrategyTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** What can be followed live. */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /** Each change of the graph, when it is done. */
  readonly changed: GraphChange;
  /** How the building or writing under way is getting on. */
  readonly progress: Progress;
};

/** 继任者: the subject was succeeded by the object. */
export type SucceededBy = Claim & Fact & Node & {
  readonly __typename?: 'SucceededBy';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  readonly post: Scalars['String']['output'];
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Leader;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 继任者: the subject was succeeded by the object. */
export type SucceededByEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity was succeeded by (继任者). */
export type SucceededByConnection = Page & {
  readonly __typename?: 'SucceededByConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<SucceededByEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One was succeeded by edge, with the fact it stands for. */
export type SucceededByEdge = Claim & {
  readonly __typename?: 'SucceededByEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: SucceededBy;
  /** The entity at the other end. */
  readonly node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  readonly post: Scalars['String']['output'];
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One was succeeded by edge, with the fact it stands for. */
export type SucceededByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity succeeded (前任). */
export type SucceededConnection = Page & {
  readonly __typename?: 'SucceededConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<SucceededEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One succeeded edge, with the fact it stands for. */
export type SucceededEdge = Claim & {
  readonly __typename?: 'SucceededEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: SucceededBy;
  /** The entity at the other end. */
  readonly node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The post, in the words of the text: 市委书记. */
  readonly post: Scalars['String']['output'];
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One succeeded edge, with the fact it stands for. */
export type SucceededEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** How a later term follows an earlier. */
export type SuccessionKind =
  /** Several became one. */
  | 'merged'
  /** The next of a numbered or yearly series. */
  | 'next in series'
  /** The same thing under another name. */
  | 'renamed'
  /** One became several. */
  | 'split'
  /** Another took its place. */
  | 'superseded'
  /** A higher stage of the same. */
  | 'upgraded';

/** A part of a term. */
export type TermComponent = {
  readonly __typename?: 'TermComponent';
  /** The part. */
  readonly entity: Entity;
  /** The word of the term it stands for: 强. */
  readonly key: Maybe<Scalars['String']['output']>;
  /** What that word is said to mean: 综合实力强. */
  readonly meaning: Maybe<Scalars['String']['output']>;
};

/** A frame that a term fills. */
export type TermFrame = {
  readonly __typename?: 'TermFrame';
  /** The first words that show it. */
  readonly evidence: Evidence;
  /** The frame, with the term taken out: 加快建设“＿”现代化国际大都市. */
  readonly frame: Scalars['String']['output'];
  /** How often the term filled it. */
  readonly useCount: Scalars['Int']['output'];
};

/** Someone who used a term. */
export type TermUser = {
  readonly __typename?: 'TermUser';
  /** The speaker or issuer. */
  readonly entity: Entity;
  /** Date of the first dated document in which they used it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Date of the last dated document in which they used it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How often it was used by them. */
  readonly useCount: Scalars['Int']['output'];
};

/** 主题. A yearly motto: 项目突破年. */
export type Theme = Entity & Node & {
  readonly __typename?: 'Theme';
  /** What it is advocated by (主张者). */
  readonly advocatedBy: AdvocatedByConnection;
  /** Other names the documents use for it, sorted. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is a component of (属于组成). */
  readonly componentOf: ComponentOfConnection;
  /** How many documents mention it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The documents that mention it. */
  readonly documents: DocumentConnection;
  /** What it evolved from and into. */
  readonly evolution: Evolution;
  /** What it evolved from (由其演变而来). */
  readonly evolvedFrom: EvolvedFromConnection;
  /** What it evolved into (演变为). */
  readonly evolvedInto: EvolvedIntoConnection;
  /** Date of the first dated document that mentions it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** What it has the component (包括). */
  readonly hasComponent: HasComponentConnection;
  /** Globally unique id, made from the kind and the name: Slogan:大强美富通. */
  readonly id: Scalars['ID']['output'];
  /** What kind of entity it is. */
  readonly kind: Kind;
  /** Date of the last dated document that mentions it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** How many passages mention it. */
  readonly mentionCount: Scalars['Int']['output'];
  /** Where it is mentioned, by document and place. */
  readonly mentions: MentionConnection;
  /** Its canonical name, in Simplified Chinese. */
  readonly name: Scalars['String']['output'];
  /** Entities one step away over any relation, most relevant first. */
  readonly neighbours: NeighbourConnection;
  /** What it is served by (由其服务). */
  readonly servedBy: ServedByConnection;
  /** What is said to have happened to it, in order of time. */
  readonly timeline: TimelineConnection;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeAdvocatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeComponentOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
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
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeEvolvedIntoArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeHasComponentArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Kind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeServedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<FactOrder>;
};


/** 主题. A yearly motto: 项目突破年. */
export type ThemeTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  period?: InputMaybe<Period>;
  relations?: InputMaybe<ReadonlyArray<Relation>>;
};

/** How long the steps of time are. */
export type TimeStep =
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/** A page of a timeline. */
export type TimelineConnection = Page & {
  readonly __typename?: 'TimelineConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a timeline. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** How the date is known. */
  readonly basis: Maybe<DateBasis>;
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When: the date of the fact, else that of the first document that states it. Null where neither is known; such entries stand last. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** The fact. */
  readonly node: Fact;
};

/** How a term went from one level of government to another. */
export type Transmission = {
  readonly __typename?: 'Transmission';
  /** The term. Null where nothing bears the id or name. */
  readonly of: Maybe<Entity>;
  /** The levels that used it, in the order in which they first did. */
  readonly steps: ReadonlyArray<TransmissionStep>;
};

/** The use of a term at one level of government. */
export type TransmissionStep = {
  readonly __typename?: 'TransmissionStep';
  /** How many documents of this level use it. */
  readonly documentCount: Scalars['Int']['output'];
  /** The first words of this level that use it. */
  readonly evidence: Evidence;
  /** Date of the first document of this level that uses it. */
  readonly firstUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** Days from the first use at any level to the first use at this one, between the first days their dates may mean. */
  readonly lagDays: Maybe<Scalars['Int']['output']>;
  /** Date of the last document of this level that uses it. */
  readonly lastUsed: Maybe<Scalars['DatePrefix']['output']>;
  /** The level. */
  readonly level: Level;
  /** How often documents of this level use it. */
  readonly useCount: Scalars['Int']['output'];
};

/** What a person may decide of two entities. */
export type Verdict =
  /** The earlier evolved into the later. */
  | 'evolved'
  /** The earlier did not evolve into the later. */
  | 'not evolved'
  /** They are two. */
  | 'not same'
  /** They are one. */
  | 'same'
  /** It cannot be told: neither rule nor earlier decision holds. */
  | 'unsure';

/** 调研: the subject visited the object. */
export type Visited = Claim & Fact & Node & {
  readonly __typename?: 'Visited';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** Globally unique id, made from the relation, its ends and what tells it apart. */
  readonly id: Scalars['ID']['output'];
  /** The entity it is said to be related to. */
  readonly object: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** The entity of whom it is said. */
  readonly subject: Leader;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** 调研: the subject visited the object. */
export type VisitedEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of those of whom it is said that an entity was visited by (调研者). */
export type VisitedByConnection = Page & {
  readonly __typename?: 'VisitedByConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<VisitedByEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One was visited by edge, with the fact it stands for. */
export type VisitedByEdge = Claim & {
  readonly __typename?: 'VisitedByEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Visited;
  /** The entity at the other end. */
  readonly node: Leader;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One was visited by edge, with the fact it stands for. */
export type VisitedByEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of what an entity visited (调研). */
export type VisitedConnection = Page & {
  readonly __typename?: 'VisitedConnection';
  /** The edges of this page. */
  readonly edges: ReadonlyArray<VisitedEdge>;
  /** Where this page stands in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages together. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One visited edge, with the fact it stands for. */
export type VisitedEdge = Claim & {
  readonly __typename?: 'VisitedEdge';
  /** How sure it is, from 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Where this edge stands, for the argument after. */
  readonly cursor: Scalars['String']['output'];
  /** When it happened, as precise as the text is. */
  readonly date: Maybe<Scalars['DatePrefix']['output']>;
  /** How many independent documents say so; reprints of one text count once. */
  readonly documentCount: Scalars['Int']['output'];
  /** The words that bear it out, by document and place. Ask for more, or from further on, where statementCount is greater. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** The fact, by which it can be fetched again. */
  readonly fact: Visited;
  /** The entity at the other end. */
  readonly node: Entity;
  /** Whether a text says it, or it was concluded from what texts say. */
  readonly origin: Origin;
  /** The relation that is claimed. */
  readonly relation: Relation;
  /** What the person did there: 出席, 主持, 讲话. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** From when it holds, as precise as the texts are. */
  readonly since: Maybe<Scalars['DatePrefix']['output']>;
  /** How many statements make it. */
  readonly statementCount: Scalars['Int']['output'];
  /** How far the thing said has come. */
  readonly status: Status;
  /** Until when it holds, as precise as the texts are. */
  readonly until: Maybe<Scalars['DatePrefix']['output']>;
};


/** One visited edge, with the fact it stands for. */
export type VisitedEdgeEvidenceArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  skip?: InputMaybe<Scalars['Int']['input']>;
};

/** How often a term was used in a year. */
export type YearUse = {
  readonly __typename?: 'YearUse';
  /** In how many documents. */
  readonly documentCount: Scalars['Int']['output'];
  /** How often. */
  readonly useCount: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
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
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( RelatedEdge )
    | ( FactRecord )
    | ( RelatedEdge )
    | ( RelatedEdge )
  ;
  Entity:
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
  ;
  Fact:
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
  ;
  Node:
    | ( FactRecord )
    | ( FactRecord )
    | ( AuditEntry )
    | ( FactRecord )
    | ( EntityRecord )
    | ( DocumentInfo )
    | ( EntityRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( FactRecord )
    | ( EntityRecord )
    | ( FactRecord )
    | ( EntityRecord )
    | ( FactRecord )
    | ( MentionRecord )
    | ( EntityRecord )
    | ( FactRecord )
    | ( PassageRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( FactRecord )
    | ( EntityRecord )
    | ( EntityRecord )
    | ( FactRecord )
    | ( EntityRecord )
    | ( FactRecord )
  ;
  Page:
    | ( Omit<AdvocatedByConnection, 'edges'> & { edges: ReadonlyArray<_RefType['AdvocatedByEdge']> } )
    | ( Omit<AdvocatesConnection, 'edges'> & { edges: ReadonlyArray<_RefType['AdvocatesEdge']> } )
    | ( Omit<AttendedByConnection, 'edges'> & { edges: ReadonlyArray<_RefType['AttendedByEdge']> } )
    | ( Omit<AttendedConnection, 'edges'> & { edges: ReadonlyArray<_RefType['AttendedEdge']> } )
    | ( Omit<AuditConnection, 'edges'> & { edges: ReadonlyArray<_RefType['AuditEdge']> } )
    | ( Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<_RefType['ChangeEdge']> } )
    | ( Omit<CoAppearanceConnection, 'edges'> & { edges: ReadonlyArray<_RefType['CoAppearanceEdge']> } )
    | ( Omit<CommonConnection, 'a' | 'b' | 'edges'> & { a?: Maybe<_RefType['Entity']>, b?: Maybe<_RefType['Entity']>, edges: ReadonlyArray<_RefType['CommonEdge']> } )
    | ( Omit<ComponentOfConnection, 'edges'> & { edges: ReadonlyArray<_RefType['ComponentOfEdge']> } )
    | ( Omit<DefinedByConnection, 'edges'> & { edges: ReadonlyArray<_RefType['DefinedByEdge']> } )
    | ( Omit<DefinesConnection, 'edges'> & { edges: ReadonlyArray<_RefType['DefinesEdge']> } )
    | ( Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<_RefType['DocumentEdge']> } )
    | ( Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<_RefType['EntityEdge']> } )
    | ( Omit<EvolvedFromConnection, 'edges'> & { edges: ReadonlyArray<_RefType['EvolvedFromEdge']> } )
    | ( Omit<EvolvedIntoConnection, 'edges'> & { edges: ReadonlyArray<_RefType['EvolvedIntoEdge']> } )
    | ( Omit<EvolvedIntoFactConnection, 'edges'> & { edges: ReadonlyArray<_RefType['EvolvedIntoFactEdge']> } )
    | ( Omit<FactConnection, 'edges'> & { edges: ReadonlyArray<_RefType['FactEdge']> } )
    | ( Omit<HasComponentConnection, 'edges'> & { edges: ReadonlyArray<_RefType['HasComponentEdge']> } )
    | ( Omit<HasPartConnection, 'edges'> & { edges: ReadonlyArray<_RefType['HasPartEdge']> } )
    | ( Omit<HoldsPostConnection, 'edges'> & { edges: ReadonlyArray<_RefType['HoldsPostEdge']> } )
    | ( Omit<InvestedInByConnection, 'edges'> & { edges: ReadonlyArray<_RefType['InvestedInByEdge']> } )
    | ( Omit<InvestsInConnection, 'edges'> & { edges: ReadonlyArray<_RefType['InvestsInEdge']> } )
    | ( Omit<LocatedInConnection, 'edges'> & { edges: ReadonlyArray<_RefType['LocatedInEdge']> } )
    | ( Omit<LocationOfConnection, 'edges'> & { edges: ReadonlyArray<_RefType['LocationOfEdge']> } )
    | ( Omit<MentionConnection, 'edges'> & { edges: ReadonlyArray<_RefType['MentionEdge']> } )
    | ( NeighbourPage )
    | ( Omit<PartOfConnection, 'edges'> & { edges: ReadonlyArray<_RefType['PartOfEdge']> } )
    | ( Omit<PassageConnection, 'edges'> & { edges: ReadonlyArray<_RefType['PassageEdge']> } )
    | ( Omit<PostHeldByConnection, 'edges'> & { edges: ReadonlyArray<_RefType['PostHeldByEdge']> } )
    | ( Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<_RefType['SearchEdge']> } )
    | ( Omit<ServedByConnection, 'edges'> & { edges: ReadonlyArray<_RefType['ServedByEdge']> } )
    | ( Omit<ServesConnection, 'edges'> & { edges: ReadonlyArray<_RefType['ServesEdge']> } )
    | ( Omit<SucceededByConnection, 'edges'> & { edges: ReadonlyArray<_RefType['SucceededByEdge']> } )
    | ( Omit<SucceededConnection, 'edges'> & { edges: ReadonlyArray<_RefType['SucceededEdge']> } )
    | ( Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<_RefType['TimelineEdge']> } )
    | ( Omit<VisitedByConnection, 'edges'> & { edges: ReadonlyArray<_RefType['VisitedByEdge']> } )
    | ( Omit<VisitedConnection, 'edges'> & { edges: ReadonlyArray<_RefType['VisitedEdge']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AddDocumentInput: AddDocumentInput;
  AddDocumentPayload: ResolverTypeWrapper<Omit<AddDocumentPayload, 'document' | 'record'> & { document: ResolversTypes['Document'], record: ResolversTypes['AuditRecord'] }>;
  AddOutcome: AddOutcome;
  AdvocatedByConnection: ResolverTypeWrapper<Omit<AdvocatedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AdvocatedByEdge']> }>;
  AdvocatedByEdge: ResolverTypeWrapper<RelatedEdge>;
  Advocates: ResolverTypeWrapper<FactRecord>;
  AdvocatesConnection: ResolverTypeWrapper<Omit<AdvocatesConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AdvocatesEdge']> }>;
  AdvocatesEdge: ResolverTypeWrapper<RelatedEdge>;
  Attended: ResolverTypeWrapper<FactRecord>;
  AttendedByConnection: ResolverTypeWrapper<Omit<AttendedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AttendedByEdge']> }>;
  AttendedByEdge: ResolverTypeWrapper<RelatedEdge>;
  AttendedConnection: ResolverTypeWrapper<Omit<AttendedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AttendedEdge']> }>;
  AttendedEdge: ResolverTypeWrapper<RelatedEdge>;
  AuditConnection: ResolverTypeWrapper<Omit<AuditConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['AuditEdge']> }>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditRecord'] }>;
  AuditRecord: ResolverTypeWrapper<AuditEntry>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeConnection: ResolverTypeWrapper<Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ChangeEdge']> }>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  ChangeSort: ChangeSort;
  Claim: ResolverTypeWrapper<RelatedEdge>;
  CoAppearanceConnection: ResolverTypeWrapper<Omit<CoAppearanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['CoAppearanceEdge']> }>;
  CoAppearanceEdge: ResolverTypeWrapper<Omit<CoAppearanceEdge, 'evidence' | 'node'> & { evidence: ResolversTypes['Evidence'], node: ResolversTypes['Entity'] }>;
  CommonConnection: ResolverTypeWrapper<Omit<CommonConnection, 'a' | 'b' | 'edges'> & { a?: Maybe<ResolversTypes['Entity']>, b?: Maybe<ResolversTypes['Entity']>, edges: ReadonlyArray<ResolversTypes['CommonEdge']> }>;
  CommonEdge: ResolverTypeWrapper<Omit<CommonEdge, 'a' | 'b' | 'node'> & { a: ReadonlyArray<ResolversTypes['Fact']>, b: ReadonlyArray<ResolversTypes['Fact']>, node: ResolversTypes['Entity'] }>;
  ComponentOfConnection: ResolverTypeWrapper<Omit<ComponentOfConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ComponentOfEdge']> }>;
  ComponentOfEdge: ResolverTypeWrapper<RelatedEdge>;
  DateBasis: DateBasis;
  DatePrefix: ResolverTypeWrapper<Scalars['DatePrefix']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DefinedByConnection: ResolverTypeWrapper<Omit<DefinedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DefinedByEdge']> }>;
  DefinedByEdge: ResolverTypeWrapper<RelatedEdge>;
  Defines: ResolverTypeWrapper<FactRecord>;
  DefinesConnection: ResolverTypeWrapper<Omit<DefinesConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DefinesEdge']> }>;
  DefinesEdge: ResolverTypeWrapper<RelatedEdge>;
  Direction: Direction;
  District: ResolverTypeWrapper<EntityRecord>;
  Document: ResolverTypeWrapper<DocumentInfo>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']> }>;
  DocumentDateBasis: null;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentFilter: DocumentFilter;
  DocumentNote: ResolverTypeWrapper<DocumentNote>;
  DocumentOrder: DocumentOrder;
  Entity: ResolverTypeWrapper<EntityRecord>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  EntityOrder: EntityOrder;
  Event: ResolverTypeWrapper<EntityRecord>;
  Evidence: ResolverTypeWrapper<EvidenceItem>;
  Evolution: ResolverTypeWrapper<Omit<Evolution, 'hops' | 'lines' | 'of' | 'searched' | 'steps'> & { hops: ReadonlyArray<ResolversTypes['EvolvedInto']>, lines: ReadonlyArray<ResolversTypes['EvolutionLine']>, of?: Maybe<ResolversTypes['Entity']>, searched: ResolversTypes['EvolutionSearch'], steps: ReadonlyArray<ResolversTypes['EvolutionStep']> }>;
  EvolutionDirection: EvolutionDirection;
  EvolutionLine: ResolverTypeWrapper<Omit<EvolutionLine, 'hops' | 'steps'> & { hops: ReadonlyArray<ResolversTypes['EvolvedInto']>, steps: ReadonlyArray<ResolversTypes['EvolutionStep']> }>;
  EvolutionSearch: ResolverTypeWrapper<Omit<EvolutionSearch, 'candidates'> & { candidates: ReadonlyArray<ResolversTypes['Entity']> }>;
  EvolutionStep: ResolverTypeWrapper<Omit<EvolutionStep, 'components' | 'evidence' | 'frames' | 'term' | 'users'> & { components: ReadonlyArray<ResolversTypes['TermComponent']>, evidence: ReadonlyArray<ResolversTypes['Evidence']>, frames: ReadonlyArray<ResolversTypes['TermFrame']>, term: ResolversTypes['Entity'], users: ReadonlyArray<ResolversTypes['TermUser']> }>;
  EvolvedFromConnection: ResolverTypeWrapper<Omit<EvolvedFromConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EvolvedFromEdge']> }>;
  EvolvedFromEdge: ResolverTypeWrapper<RelatedEdge>;
  EvolvedInto: ResolverTypeWrapper<FactRecord>;
  EvolvedIntoConnection: ResolverTypeWrapper<Omit<EvolvedIntoConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EvolvedIntoEdge']> }>;
  EvolvedIntoEdge: ResolverTypeWrapper<RelatedEdge>;
  EvolvedIntoFactConnection: ResolverTypeWrapper<Omit<EvolvedIntoFactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['EvolvedIntoFactEdge']> }>;
  EvolvedIntoFactEdge: ResolverTypeWrapper<Omit<EvolvedIntoFactEdge, 'node'> & { node: ResolversTypes['EvolvedInto'] }>;
  Fact: ResolverTypeWrapper<FactRecord>;
  FactConnection: ResolverTypeWrapper<Omit<FactConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['FactEdge']> }>;
  FactEdge: ResolverTypeWrapper<Omit<FactEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  FactFilter: FactFilter;
  FactOrder: FactOrder;
  File: ResolverTypeWrapper<Scalars['File']['output']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GraphChange: ResolverTypeWrapper<GraphChange>;
  HasComponent: ResolverTypeWrapper<FactRecord>;
  HasComponentConnection: ResolverTypeWrapper<Omit<HasComponentConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HasComponentEdge']> }>;
  HasComponentEdge: ResolverTypeWrapper<RelatedEdge>;
  HasPartConnection: ResolverTypeWrapper<Omit<HasPartConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HasPartEdge']> }>;
  HasPartEdge: ResolverTypeWrapper<RelatedEdge>;
  HoldsPost: ResolverTypeWrapper<FactRecord>;
  HoldsPostConnection: ResolverTypeWrapper<Omit<HoldsPostConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['HoldsPostEdge']> }>;
  HoldsPostEdge: ResolverTypeWrapper<RelatedEdge>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Industry: ResolverTypeWrapper<EntityRecord>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvestedInByConnection: ResolverTypeWrapper<Omit<InvestedInByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InvestedInByEdge']> }>;
  InvestedInByEdge: ResolverTypeWrapper<RelatedEdge>;
  InvestsIn: ResolverTypeWrapper<FactRecord>;
  InvestsInConnection: ResolverTypeWrapper<Omit<InvestsInConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['InvestsInEdge']> }>;
  InvestsInEdge: ResolverTypeWrapper<RelatedEdge>;
  JudgeInput: JudgeInput;
  JudgePayload: ResolverTypeWrapper<Omit<JudgePayload, 'record'> & { record: ResolversTypes['AuditRecord'] }>;
  Judgement: ResolverTypeWrapper<Judgement>;
  Kind: Kind;
  KindCount: ResolverTypeWrapper<KindCount>;
  Leader: ResolverTypeWrapper<EntityRecord>;
  Level: null;
  LevelCount: ResolverTypeWrapper<LevelCount>;
  LocatedIn: ResolverTypeWrapper<FactRecord>;
  LocatedInConnection: ResolverTypeWrapper<Omit<LocatedInConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LocatedInEdge']> }>;
  LocatedInEdge: ResolverTypeWrapper<RelatedEdge>;
  LocationOfConnection: ResolverTypeWrapper<Omit<LocationOfConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['LocationOfEdge']> }>;
  LocationOfEdge: ResolverTypeWrapper<RelatedEdge>;
  Mark: ResolverTypeWrapper<MarkRecord>;
  Mention: ResolverTypeWrapper<MentionRecord>;
  MentionConnection: ResolverTypeWrapper<Omit<MentionConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['MentionEdge']> }>;
  MentionEdge: ResolverTypeWrapper<Omit<MentionEdge, 'node'> & { node: ResolversTypes['Mention'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NeighbourConnection: ResolverTypeWrapper<NeighbourPage>;
  NeighbourCount: ResolverTypeWrapper<NeighbourCount>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'facts' | 'node'> & { facts: ReadonlyArray<ResolversTypes['Fact']>, node: ResolversTypes['Entity'] }>;
  Node: ResolverTypeWrapper<NodeValue>;
  Offset: ResolverTypeWrapper<Scalars['Offset']['output']>;
  Organization: ResolverTypeWrapper<EntityRecord>;
  Origin: null;
  Page: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Page']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartOf: ResolverTypeWrapper<FactRecord>;
  PartOfConnection: ResolverTypeWrapper<Omit<PartOfConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PartOfEdge']> }>;
  PartOfEdge: ResolverTypeWrapper<RelatedEdge>;
  Passage: ResolverTypeWrapper<PassageRecord>;
  PassageConnection: ResolverTypeWrapper<Omit<PassageConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PassageEdge']> }>;
  PassageEdge: ResolverTypeWrapper<Omit<PassageEdge, 'node'> & { node: ResolversTypes['Passage'] }>;
  Path: ResolverTypeWrapper<Omit<Path, 'facts' | 'nodes'> & { facts: ReadonlyArray<ResolversTypes['Fact']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  PathResult: ResolverTypeWrapper<Omit<PathResult, 'from' | 'paths' | 'to'> & { from?: Maybe<ResolversTypes['Entity']>, paths: ReadonlyArray<ResolversTypes['Path']>, to?: Maybe<ResolversTypes['Entity']> }>;
  Period: Period;
  Place: ResolverTypeWrapper<EntityRecord>;
  PolicyDocument: ResolverTypeWrapper<EntityRecord>;
  PostHeldByConnection: ResolverTypeWrapper<Omit<PostHeldByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['PostHeldByEdge']> }>;
  PostHeldByEdge: ResolverTypeWrapper<RelatedEdge>;
  Progress: ResolverTypeWrapper<Progress>;
  Project: ResolverTypeWrapper<EntityRecord>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reason: ResolverTypeWrapper<ReasonItem>;
  Relation: Relation;
  RelationCount: ResolverTypeWrapper<RelationCount>;
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveDocumentPayload: ResolverTypeWrapper<Omit<RemoveDocumentPayload, 'record'> & { record: ResolversTypes['AuditRecord'] }>;
  RestoreDocumentInput: RestoreDocumentInput;
  RestoreDocumentPayload: ResolverTypeWrapper<Omit<RestoreDocumentPayload, 'document' | 'record'> & { document: ResolversTypes['Document'], record: ResolversTypes['AuditRecord'] }>;
  Salience: ResolverTypeWrapper<Omit<Salience, 'of'> & { of?: Maybe<ResolversTypes['Entity']> }>;
  SaliencePoint: ResolverTypeWrapper<SaliencePoint>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ServedByConnection: ResolverTypeWrapper<Omit<ServedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ServedByEdge']> }>;
  ServedByEdge: ResolverTypeWrapper<RelatedEdge>;
  Serves: ResolverTypeWrapper<FactRecord>;
  ServesConnection: ResolverTypeWrapper<Omit<ServesConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['ServesEdge']> }>;
  ServesEdge: ResolverTypeWrapper<RelatedEdge>;
  Slogan: ResolverTypeWrapper<EntityRecord>;
  Stats: ResolverTypeWrapper<Stats>;
  Status: null;
  Strategy: ResolverTypeWrapper<EntityRecord>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SucceededBy: ResolverTypeWrapper<FactRecord>;
  SucceededByConnection: ResolverTypeWrapper<Omit<SucceededByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SucceededByEdge']> }>;
  SucceededByEdge: ResolverTypeWrapper<RelatedEdge>;
  SucceededConnection: ResolverTypeWrapper<Omit<SucceededConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['SucceededEdge']> }>;
  SucceededEdge: ResolverTypeWrapper<RelatedEdge>;
  SuccessionKind: null;
  TermComponent: ResolverTypeWrapper<TermComponentView>;
  TermFrame: ResolverTypeWrapper<Omit<TermFrame, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  TermUser: ResolverTypeWrapper<TermUserView>;
  Theme: ResolverTypeWrapper<EntityRecord>;
  TimeStep: TimeStep;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['Fact'] }>;
  Transmission: ResolverTypeWrapper<Omit<Transmission, 'of' | 'steps'> & { of?: Maybe<ResolversTypes['Entity']>, steps: ReadonlyArray<ResolversTypes['TransmissionStep']> }>;
  TransmissionStep: ResolverTypeWrapper<Omit<TransmissionStep, 'evidence'> & { evidence: ResolversTypes['Evidence'] }>;
  Verdict: null;
  Visited: ResolverTypeWrapper<FactRecord>;
  VisitedByConnection: ResolverTypeWrapper<Omit<VisitedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VisitedByEdge']> }>;
  VisitedByEdge: ResolverTypeWrapper<RelatedEdge>;
  VisitedConnection: ResolverTypeWrapper<Omit<VisitedConnection, 'edges'> & { edges: ReadonlyArray<ResolversTypes['VisitedEdge']> }>;
  VisitedEdge: ResolverTypeWrapper<RelatedEdge>;
  YearUse: ResolverTypeWrapper<YearUse>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AddDocumentInput: AddDocumentInput;
  AddDocumentPayload: Omit<AddDocumentPayload, 'document' | 'record'> & { document: ResolversParentTypes['Document'], record: ResolversParentTypes['AuditRecord'] };
  AdvocatedByConnection: Omit<AdvocatedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AdvocatedByEdge']> };
  AdvocatedByEdge: RelatedEdge;
  Advocates: FactRecord;
  AdvocatesConnection: Omit<AdvocatesConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AdvocatesEdge']> };
  AdvocatesEdge: RelatedEdge;
  Attended: FactRecord;
  AttendedByConnection: Omit<AttendedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AttendedByEdge']> };
  AttendedByEdge: RelatedEdge;
  AttendedConnection: Omit<AttendedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AttendedEdge']> };
  AttendedEdge: RelatedEdge;
  AuditConnection: Omit<AuditConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['AuditEdge']> };
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditRecord'] };
  AuditRecord: AuditEntry;
  Boolean: Scalars['Boolean']['output'];
  ChangeConnection: Omit<ChangeConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ChangeEdge']> };
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Claim: RelatedEdge;
  CoAppearanceConnection: Omit<CoAppearanceConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['CoAppearanceEdge']> };
  CoAppearanceEdge: Omit<CoAppearanceEdge, 'evidence' | 'node'> & { evidence: ResolversParentTypes['Evidence'], node: ResolversParentTypes['Entity'] };
  CommonConnection: Omit<CommonConnection, 'a' | 'b' | 'edges'> & { a?: Maybe<ResolversParentTypes['Entity']>, b?: Maybe<ResolversParentTypes['Entity']>, edges: ReadonlyArray<ResolversParentTypes['CommonEdge']> };
  CommonEdge: Omit<CommonEdge, 'a' | 'b' | 'node'> & { a: ReadonlyArray<ResolversParentTypes['Fact']>, b: ReadonlyArray<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Entity'] };
  ComponentOfConnection: Omit<ComponentOfConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ComponentOfEdge']> };
  ComponentOfEdge: RelatedEdge;
  DatePrefix: Scalars['DatePrefix']['output'];
  DateTime: Scalars['DateTime']['output'];
  DefinedByConnection: Omit<DefinedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DefinedByEdge']> };
  DefinedByEdge: RelatedEdge;
  Defines: FactRecord;
  DefinesConnection: Omit<DefinesConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DefinesEdge']> };
  DefinesEdge: RelatedEdge;
  District: EntityRecord;
  Document: DocumentInfo;
  DocumentConnection: Omit<DocumentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentFilter: DocumentFilter;
  DocumentNote: DocumentNote;
  Entity: EntityRecord;
  EntityConnection: Omit<EntityConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  Event: EntityRecord;
  Evidence: EvidenceItem;
  Evolution: Omit<Evolution, 'hops' | 'lines' | 'of' | 'searched' | 'steps'> & { hops: ReadonlyArray<ResolversParentTypes['EvolvedInto']>, lines: ReadonlyArray<ResolversParentTypes['EvolutionLine']>, of?: Maybe<ResolversParentTypes['Entity']>, searched: ResolversParentTypes['EvolutionSearch'], steps: ReadonlyArray<ResolversParentTypes['EvolutionStep']> };
  EvolutionLine: Omit<EvolutionLine, 'hops' | 'steps'> & { hops: ReadonlyArray<ResolversParentTypes['EvolvedInto']>, steps: ReadonlyArray<ResolversParentTypes['EvolutionStep']> };
  EvolutionSearch: Omit<EvolutionSearch, 'candidates'> & { candidates: ReadonlyArray<ResolversParentTypes['Entity']> };
  EvolutionStep: Omit<EvolutionStep, 'components' | 'evidence' | 'frames' | 'term' | 'users'> & { components: ReadonlyArray<ResolversParentTypes['TermComponent']>, evidence: ReadonlyArray<ResolversParentTypes['Evidence']>, frames: ReadonlyArray<ResolversParentTypes['TermFrame']>, term: ResolversParentTypes['Entity'], users: ReadonlyArray<ResolversParentTypes['TermUser']> };
  EvolvedFromConnection: Omit<EvolvedFromConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EvolvedFromEdge']> };
  EvolvedFromEdge: RelatedEdge;
  EvolvedInto: FactRecord;
  EvolvedIntoConnection: Omit<EvolvedIntoConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EvolvedIntoEdge']> };
  EvolvedIntoEdge: RelatedEdge;
  EvolvedIntoFactConnection: Omit<EvolvedIntoFactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['EvolvedIntoFactEdge']> };
  EvolvedIntoFactEdge: Omit<EvolvedIntoFactEdge, 'node'> & { node: ResolversParentTypes['EvolvedInto'] };
  Fact: FactRecord;
  FactConnection: Omit<FactConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['FactEdge']> };
  FactEdge: Omit<FactEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  FactFilter: FactFilter;
  File: Scalars['File']['output'];
  Float: Scalars['Float']['output'];
  GraphChange: GraphChange;
  HasComponent: FactRecord;
  HasComponentConnection: Omit<HasComponentConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HasComponentEdge']> };
  HasComponentEdge: RelatedEdge;
  HasPartConnection: Omit<HasPartConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HasPartEdge']> };
  HasPartEdge: RelatedEdge;
  HoldsPost: FactRecord;
  HoldsPostConnection: Omit<HoldsPostConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['HoldsPostEdge']> };
  HoldsPostEdge: RelatedEdge;
  ID: Scalars['ID']['output'];
  Industry: EntityRecord;
  Int: Scalars['Int']['output'];
  InvestedInByConnection: Omit<InvestedInByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InvestedInByEdge']> };
  InvestedInByEdge: RelatedEdge;
  InvestsIn: FactRecord;
  InvestsInConnection: Omit<InvestsInConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['InvestsInEdge']> };
  InvestsInEdge: RelatedEdge;
  JudgeInput: JudgeInput;
  JudgePayload: Omit<JudgePayload, 'record'> & { record: ResolversParentTypes['AuditRecord'] };
  Judgement: Judgement;
  KindCount: KindCount;
  Leader: EntityRecord;
  LevelCount: LevelCount;
  LocatedIn: FactRecord;
  LocatedInConnection: Omit<LocatedInConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LocatedInEdge']> };
  LocatedInEdge: RelatedEdge;
  LocationOfConnection: Omit<LocationOfConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['LocationOfEdge']> };
  LocationOfEdge: RelatedEdge;
  Mark: MarkRecord;
  Mention: MentionRecord;
  MentionConnection: Omit<MentionConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['MentionEdge']> };
  MentionEdge: Omit<MentionEdge, 'node'> & { node: ResolversParentTypes['Mention'] };
  Mutation: Record<PropertyKey, never>;
  NeighbourConnection: NeighbourPage;
  NeighbourCount: NeighbourCount;
  NeighbourEdge: Omit<NeighbourEdge, 'facts' | 'node'> & { facts: ReadonlyArray<ResolversParentTypes['Fact']>, node: ResolversParentTypes['Entity'] };
  Node: NodeValue;
  Offset: Scalars['Offset']['output'];
  Organization: EntityRecord;
  Page: ResolversInterfaceTypes<ResolversParentTypes>['Page'];
  PageInfo: PageInfo;
  PartOf: FactRecord;
  PartOfConnection: Omit<PartOfConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PartOfEdge']> };
  PartOfEdge: RelatedEdge;
  Passage: PassageRecord;
  PassageConnection: Omit<PassageConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PassageEdge']> };
  PassageEdge: Omit<PassageEdge, 'node'> & { node: ResolversParentTypes['Passage'] };
  Path: Omit<Path, 'facts' | 'nodes'> & { facts: ReadonlyArray<ResolversParentTypes['Fact']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  PathResult: Omit<PathResult, 'from' | 'paths' | 'to'> & { from?: Maybe<ResolversParentTypes['Entity']>, paths: ReadonlyArray<ResolversParentTypes['Path']>, to?: Maybe<ResolversParentTypes['Entity']> };
  Period: Period;
  Place: EntityRecord;
  PolicyDocument: EntityRecord;
  PostHeldByConnection: Omit<PostHeldByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['PostHeldByEdge']> };
  PostHeldByEdge: RelatedEdge;
  Progress: Progress;
  Project: EntityRecord;
  Query: Record<PropertyKey, never>;
  Reason: ReasonItem;
  RelationCount: RelationCount;
  RemoveDocumentInput: RemoveDocumentInput;
  RemoveDocumentPayload: Omit<RemoveDocumentPayload, 'record'> & { record: ResolversParentTypes['AuditRecord'] };
  RestoreDocumentInput: RestoreDocumentInput;
  RestoreDocumentPayload: Omit<RestoreDocumentPayload, 'document' | 'record'> & { document: ResolversParentTypes['Document'], record: ResolversParentTypes['AuditRecord'] };
  Salience: Omit<Salience, 'of'> & { of?: Maybe<ResolversParentTypes['Entity']> };
  SaliencePoint: SaliencePoint;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ServedByConnection: Omit<ServedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ServedByEdge']> };
  ServedByEdge: RelatedEdge;
  Serves: FactRecord;
  ServesConnection: Omit<ServesConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['ServesEdge']> };
  ServesEdge: RelatedEdge;
  Slogan: EntityRecord;
  Stats: Stats;
  Strategy: EntityRecord;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  SucceededBy: FactRecord;
  SucceededByConnection: Omit<SucceededByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SucceededByEdge']> };
  SucceededByEdge: RelatedEdge;
  SucceededConnection: Omit<SucceededConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['SucceededEdge']> };
  SucceededEdge: RelatedEdge;
  TermComponent: TermComponentView;
  TermFrame: Omit<TermFrame, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  TermUser: TermUserView;
  Theme: EntityRecord;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['Fact'] };
  Transmission: Omit<Transmission, 'of' | 'steps'> & { of?: Maybe<ResolversParentTypes['Entity']>, steps: ReadonlyArray<ResolversParentTypes['TransmissionStep']> };
  TransmissionStep: Omit<TransmissionStep, 'evidence'> & { evidence: ResolversParentTypes['Evidence'] };
  Visited: FactRecord;
  VisitedByConnection: Omit<VisitedByConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VisitedByEdge']> };
  VisitedByEdge: RelatedEdge;
  VisitedConnection: Omit<VisitedConnection, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['VisitedEdge']> };
  VisitedEdge: RelatedEdge;
  YearUse: YearUse;
};

export type AddDocumentPayloadResolvers<ContextType = Context, ParentType = ResolversParentTypes['AddDocumentPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  notes?: Resolver<ReadonlyArray<ResolversTypes['DocumentNote']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AddOutcome'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AdvocatedByConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['AdvocatedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdvocatedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvocatedByEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['AdvocatedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AdvocatedByEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type AdvocatesResolvers<ContextType = Context, ParentType = ResolversParentTypes['Advocates']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AdvocatesEvidenceArgs, 'first' | 'skip'>>;
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

export type AdvocatesConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['AdvocatesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AdvocatesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdvocatesEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['AdvocatesEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AdvocatesEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type AttendedResolvers<ContextType = Context, ParentType = ResolversParentTypes['Attended']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AttendedEvidenceArgs, 'first' | 'skip'>>;
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

export type AttendedByConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['AttendedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendedByEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['AttendedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AttendedByEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type AttendedConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['AttendedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttendedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AttendedEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['AttendedEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<AttendedEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type AuditConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type AuditRecordResolvers<ContextType = Context, ParentType = ResolversParentTypes['AuditRecord']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  canRestore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['DatePrefix'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  sort?: Resolver<ResolversTypes['ChangeSort'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType = ResolversParentTypes['Claim']> = {
  __resolveType: TypeResolveFn<'AdvocatedByEdge' | 'Advocates' | 'AdvocatesEdge' | 'Attended' | 'AttendedByEdge' | 'AttendedEdge' | 'ComponentOfEdge' | 'DefinedByEdge' | 'Defines' | 'DefinesEdge' | 'EvolvedFromEdge' | 'EvolvedInto' | 'EvolvedIntoEdge' | 'HasComponent' | 'HasComponentEdge' | 'HasPartEdge' | 'HoldsPost' | 'HoldsPostEdge' | 'InvestedInByEdge' | 'InvestsIn' | 'InvestsInEdge' | 'LocatedIn' | 'LocatedInEdge' | 'LocationOfEdge' | 'PartOf' | 'PartOfEdge' | 'PostHeldByEdge' | 'ServedByEdge' | 'Serves' | 'ServesEdge' | 'SucceededBy' | 'SucceededByEdge' | 'SucceededEdge' | 'Visited' | 'VisitedByEdge' | 'VisitedEdge', ParentType, ContextType>;
};

export type CoAppearanceConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['CoAppearanceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CoAppearanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CoAppearanceEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['CoAppearanceEdge']> = {
  association?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  passageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommonConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['CommonConnection']> = {
  a?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  b?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CommonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  passageCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommonEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['CommonEdge']> = {
  a?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  b?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ComponentOfConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['ComponentOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ComponentOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComponentOfEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['ComponentOfEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ComponentOfEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export interface DatePrefixScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DatePrefix'], any> {
  name: 'DatePrefix';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DefinedByConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['DefinedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DefinedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefinedByEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['DefinedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DefinedByEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type DefinesResolvers<ContextType = Context, ParentType = ResolversParentTypes['Defines']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DefinesEvidenceArgs, 'first' | 'skip'>>;
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

export type DefinesConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['DefinesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DefinesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DefinesEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['DefinesEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<DefinesEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type DistrictResolvers<ContextType = Context, ParentType = ResolversParentTypes['District']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<DistrictComponentOfArgs, 'order'>>;
  definedBy?: Resolver<ResolversTypes['DefinedByConnection'], ParentType, ContextType, RequireFields<DistrictDefinedByArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<DistrictDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<DistrictEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<DistrictEvolvedFromArgs, 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<DistrictEvolvedIntoArgs, 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasPart?: Resolver<ResolversTypes['HasPartConnection'], ParentType, ContextType, RequireFields<DistrictHasPartArgs, 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investedInBy?: Resolver<ResolversTypes['InvestedInByConnection'], ParentType, ContextType, RequireFields<DistrictInvestedInByArgs, 'order'>>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  locationOf?: Resolver<ResolversTypes['LocationOfConnection'], ParentType, ContextType, RequireFields<DistrictLocationOfArgs, 'order'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<DistrictMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<DistrictNeighboursArgs, 'direction'>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<DistrictPartOfArgs, 'order'>>;
  serves?: Resolver<ResolversTypes['ServesConnection'], ParentType, ContextType, RequireFields<DistrictServesArgs, 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<DistrictTimelineArgs>>;
  visitedBy?: Resolver<ResolversTypes['VisitedByConnection'], ParentType, ContextType, RequireFields<DistrictVisitedByArgs, 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = Context, ParentType = ResolversParentTypes['Document']> = {
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  dateBasis?: Resolver<Maybe<ResolversTypes['DocumentDateBasis']>, ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<DocumentEntitiesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType, RequireFields<DocumentMarksArgs, 'start'>>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pageCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, Partial<DocumentPassagesArgs>>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DocumentTextArgs, 'start'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentDateBasisResolvers = { INFERRED: 'inferred', METADATA: 'metadata', TEXT: 'text' };

export type DocumentEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentNoteResolvers<ContextType = Context, ParentType = ResolversParentTypes['DocumentNote']> = {
  end?: Resolver<Maybe<ResolversTypes['Offset']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Offset']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'District' | 'Event' | 'Industry' | 'Leader' | 'Organization' | 'Place' | 'PolicyDocument' | 'Project' | 'Slogan' | 'Strategy' | 'Theme', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = Context, ParentType = ResolversParentTypes['Event']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attendedBy?: Resolver<ResolversTypes['AttendedByConnection'], ParentType, ContextType, RequireFields<EventAttendedByArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<EventDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<EventEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<EventEvolvedFromArgs, 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<EventEvolvedIntoArgs, 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<EventMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<EventNeighboursArgs, 'direction'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<EventTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType = ResolversParentTypes['Evidence']> = {
  after?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceAfterArgs, 'characters'>>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceBeforeArgs, 'characters'>>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  section?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
};

export type EvolutionResolvers<ContextType = Context, ParentType = ResolversParentTypes['Evolution']> = {
  found?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['EvolvedInto']>, ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['EvolutionLine']>, ParentType, ContextType>;
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['EvolutionSearch'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EvolutionStep']>, ParentType, ContextType>;
};

export type EvolutionLineResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolutionLine']> = {
  hops?: Resolver<ReadonlyArray<ResolversTypes['EvolvedInto']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['EvolutionStep']>, ParentType, ContextType>;
};

export type EvolutionSearchResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolutionSearch']> = {
  candidates?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  datedDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  uses?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvolutionStepResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolutionStep']> = {
  components?: Resolver<ReadonlyArray<ResolversTypes['TermComponent']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  frames?: Resolver<ReadonlyArray<ResolversTypes['TermFrame']>, ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  term?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  users?: Resolver<ReadonlyArray<ResolversTypes['TermUser']>, ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['YearUse']>, ParentType, ContextType>;
};

export type EvolvedFromConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolvedFromConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvolvedFromEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedFromEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolvedFromEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EvolvedFromEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['EvolvedInto'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SuccessionKind']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolvedInto']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EvolvedIntoEvidenceArgs, 'first' | 'skip'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SuccessionKind']>, ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolvedIntoConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvolvedIntoEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolvedIntoEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<EvolvedIntoEdgeEvidenceArgs, 'first' | 'skip'>>;
  fact?: Resolver<ResolversTypes['EvolvedInto'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SuccessionKind']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['Origin'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['Reason']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  statementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Status'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoFactConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolvedIntoFactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EvolvedIntoFactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvolvedIntoFactEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['EvolvedIntoFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvolvedInto'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType = ResolversParentTypes['Fact']> = {
  __resolveType: TypeResolveFn<'Advocates' | 'Attended' | 'Defines' | 'EvolvedInto' | 'HasComponent' | 'HoldsPost' | 'InvestsIn' | 'LocatedIn' | 'PartOf' | 'Serves' | 'SucceededBy' | 'Visited', ParentType, ContextType>;
};

export type FactConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['FactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['FactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export interface FileScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['File'], any> {
  name: 'File';
}

export type GraphChangeResolvers<ContextType = Context, ParentType = ResolversParentTypes['GraphChange']> = {
  added?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  judgements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type HasComponentResolvers<ContextType = Context, ParentType = ResolversParentTypes['HasComponent']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HasComponentEvidenceArgs, 'first' | 'skip'>>;
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

export type HasComponentConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['HasComponentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HasComponentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasComponentEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['HasComponentEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HasComponentEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type HasPartConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['HasPartConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HasPartEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HasPartEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['HasPartEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HasPartEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type HoldsPostResolvers<ContextType = Context, ParentType = ResolversParentTypes['HoldsPost']> = {
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HoldsPostEvidenceArgs, 'first' | 'skip'>>;
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

export type HoldsPostConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['HoldsPostConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['HoldsPostEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HoldsPostEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['HoldsPostEdge']> = {
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<HoldsPostEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type IndustryResolvers<ContextType = Context, ParentType = ResolversParentTypes['Industry']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<IndustryComponentOfArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<IndustryDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<IndustryEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<IndustryEvolvedFromArgs, 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<IndustryEvolvedIntoArgs, 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasComponent?: Resolver<ResolversTypes['HasComponentConnection'], ParentType, ContextType, RequireFields<IndustryHasComponentArgs, 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<IndustryMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<IndustryNeighboursArgs, 'direction'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<IndustryTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestedInByConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['InvestedInByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvestedInByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestedInByEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['InvestedInByEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<InvestedInByEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type InvestsInResolvers<ContextType = Context, ParentType = ResolversParentTypes['InvestsIn']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<InvestsInEvidenceArgs, 'first' | 'skip'>>;
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

export type InvestsInConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['InvestsInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['InvestsInEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvestsInEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['InvestsInEdge']> = {
  amount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<InvestsInEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type JudgePayloadResolvers<ContextType = Context, ParentType = ResolversParentTypes['JudgePayload']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  former?: Resolver<ReadonlyArray<ResolversTypes['Judgement']>, ParentType, ContextType>;
  judgement?: Resolver<ResolversTypes['Judgement'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type JudgementResolvers<ContextType = Context, ParentType = ResolversParentTypes['Judgement']> = {
  a?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  b?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type KindCountResolvers<ContextType = Context, ParentType = ResolversParentTypes['KindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
};

export type LeaderResolvers<ContextType = Context, ParentType = ResolversParentTypes['Leader']> = {
  advocates?: Resolver<ResolversTypes['AdvocatesConnection'], ParentType, ContextType, RequireFields<LeaderAdvocatesArgs, 'order'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  attended?: Resolver<ResolversTypes['AttendedConnection'], ParentType, ContextType, RequireFields<LeaderAttendedArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<LeaderDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<LeaderEvolutionArgs, 'direction'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  holdsPost?: Resolver<ResolversTypes['HoldsPostConnection'], ParentType, ContextType, RequireFields<LeaderHoldsPostArgs, 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<LeaderMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<LeaderNeighboursArgs, 'direction'>>;
  succeeded?: Resolver<ResolversTypes['SucceededConnection'], ParentType, ContextType, RequireFields<LeaderSucceededArgs, 'order'>>;
  succeededBy?: Resolver<ResolversTypes['SucceededByConnection'], ParentType, ContextType, RequireFields<LeaderSucceededByArgs, 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<LeaderTimelineArgs>>;
  visited?: Resolver<ResolversTypes['VisitedConnection'], ParentType, ContextType, RequireFields<LeaderVisitedArgs, 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LevelResolvers = { CITY: 'city', DISTRICT: 'district', PROVINCE: 'province', STATE: 'state' };

export type LevelCountResolvers<ContextType = Context, ParentType = ResolversParentTypes['LevelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Level']>, ParentType, ContextType>;
};

export type LocatedInResolvers<ContextType = Context, ParentType = ResolversParentTypes['LocatedIn']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LocatedInEvidenceArgs, 'first' | 'skip'>>;
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

export type LocatedInConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['LocatedInConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocatedInEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocatedInEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['LocatedInEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LocatedInEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type LocationOfConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['LocationOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocationOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocationOfEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['LocationOfEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<LocationOfEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type MarkResolvers<ContextType = Context, ParentType = ResolversParentTypes['Mark']> = {
  end?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
};

export type MentionResolvers<ContextType = Context, ParentType = ResolversParentTypes['Mention']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['MentionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MentionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentionEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['MentionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mention'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType = ResolversParentTypes['Mutation']> = {
  addDocument?: Resolver<ResolversTypes['AddDocumentPayload'], ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'input'>>;
  judge?: Resolver<ResolversTypes['JudgePayload'], ParentType, ContextType, RequireFields<MutationJudgeArgs, 'input'>>;
  removeDocument?: Resolver<ResolversTypes['RemoveDocumentPayload'], ParentType, ContextType, RequireFields<MutationRemoveDocumentArgs, 'input'>>;
  restoreDocument?: Resolver<ResolversTypes['RestoreDocumentPayload'], ParentType, ContextType, RequireFields<MutationRestoreDocumentArgs, 'input'>>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['NeighbourConnection']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['NeighbourCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NeighbourCountResolvers<ContextType = Context, ParentType = ResolversParentTypes['NeighbourCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['Direction'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relevance?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Advocates' | 'Attended' | 'AuditRecord' | 'Defines' | 'District' | 'Document' | 'Event' | 'EvolvedInto' | 'HasComponent' | 'HoldsPost' | 'Industry' | 'InvestsIn' | 'Leader' | 'LocatedIn' | 'Mention' | 'Organization' | 'PartOf' | 'Passage' | 'Place' | 'PolicyDocument' | 'Project' | 'Serves' | 'Slogan' | 'Strategy' | 'SucceededBy' | 'Theme' | 'Visited', ParentType, ContextType>;
};

export interface OffsetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Offset'], any> {
  name: 'Offset';
}

export type OrganizationResolvers<ContextType = Context, ParentType = ResolversParentTypes['Organization']> = {
  advocates?: Resolver<ResolversTypes['AdvocatesConnection'], ParentType, ContextType, RequireFields<OrganizationAdvocatesArgs, 'order'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OrganizationDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<OrganizationEvolutionArgs, 'direction'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasPart?: Resolver<ResolversTypes['HasPartConnection'], ParentType, ContextType, RequireFields<OrganizationHasPartArgs, 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investsIn?: Resolver<ResolversTypes['InvestsInConnection'], ParentType, ContextType, RequireFields<OrganizationInvestsInArgs, 'order'>>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['LocatedInConnection'], ParentType, ContextType, RequireFields<OrganizationLocatedInArgs, 'order'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<OrganizationMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<OrganizationNeighboursArgs, 'direction'>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<OrganizationPartOfArgs, 'order'>>;
  postHeldBy?: Resolver<ResolversTypes['PostHeldByConnection'], ParentType, ContextType, RequireFields<OrganizationPostHeldByArgs, 'order'>>;
  serves?: Resolver<ResolversTypes['ServesConnection'], ParentType, ContextType, RequireFields<OrganizationServesArgs, 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<OrganizationTimelineArgs>>;
  visitedBy?: Resolver<ResolversTypes['VisitedByConnection'], ParentType, ContextType, RequireFields<OrganizationVisitedByArgs, 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginResolvers = { INFERRED: 'inferred', STATED: 'stated' };

export type PageResolvers<ContextType = Context, ParentType = ResolversParentTypes['Page']> = {
  __resolveType: TypeResolveFn<'AdvocatedByConnection' | 'AdvocatesConnection' | 'AttendedByConnection' | 'AttendedConnection' | 'AuditConnection' | 'ChangeConnection' | 'CoAppearanceConnection' | 'CommonConnection' | 'ComponentOfConnection' | 'DefinedByConnection' | 'DefinesConnection' | 'DocumentConnection' | 'EntityConnection' | 'EvolvedFromConnection' | 'EvolvedIntoConnection' | 'EvolvedIntoFactConnection' | 'FactConnection' | 'HasComponentConnection' | 'HasPartConnection' | 'HoldsPostConnection' | 'InvestedInByConnection' | 'InvestsInConnection' | 'LocatedInConnection' | 'LocationOfConnection' | 'MentionConnection' | 'NeighbourConnection' | 'PartOfConnection' | 'PassageConnection' | 'PostHeldByConnection' | 'SearchConnection' | 'ServedByConnection' | 'ServesConnection' | 'SucceededByConnection' | 'SucceededConnection' | 'TimelineConnection' | 'VisitedByConnection' | 'VisitedConnection', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartOfResolvers<ContextType = Context, ParentType = ResolversParentTypes['PartOf']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PartOfEvidenceArgs, 'first' | 'skip'>>;
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

export type PartOfConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['PartOfConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartOfEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartOfEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['PartOfEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PartOfEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type PassageResolvers<ContextType = Context, ParentType = ResolversParentTypes['Passage']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marks?: Resolver<ReadonlyArray<ResolversTypes['Mark']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  section?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Offset'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['PassageConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PassageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['PassageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Passage'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType = ResolversParentTypes['Path']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['Fact']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathResultResolvers<ContextType = Context, ParentType = ResolversParentTypes['PathResult']> = {
  from?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = Context, ParentType = ResolversParentTypes['Place']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<PlaceComponentOfArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<PlaceDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<PlaceEvolutionArgs, 'direction'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasPart?: Resolver<ResolversTypes['HasPartConnection'], ParentType, ContextType, RequireFields<PlaceHasPartArgs, 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['LocatedInConnection'], ParentType, ContextType, RequireFields<PlaceLocatedInArgs, 'order'>>;
  locationOf?: Resolver<ResolversTypes['LocationOfConnection'], ParentType, ContextType, RequireFields<PlaceLocationOfArgs, 'order'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PlaceMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PlaceNeighboursArgs, 'direction'>>;
  partOf?: Resolver<ResolversTypes['PartOfConnection'], ParentType, ContextType, RequireFields<PlacePartOfArgs, 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<PlaceTimelineArgs>>;
  visitedBy?: Resolver<ResolversTypes['VisitedByConnection'], ParentType, ContextType, RequireFields<PlaceVisitedByArgs, 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PolicyDocumentResolvers<ContextType = Context, ParentType = ResolversParentTypes['PolicyDocument']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  defines?: Resolver<ResolversTypes['DefinesConnection'], ParentType, ContextType, RequireFields<PolicyDocumentDefinesArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<PolicyDocumentDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<PolicyDocumentEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<PolicyDocumentEvolvedFromArgs, 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<PolicyDocumentEvolvedIntoArgs, 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<PolicyDocumentMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<PolicyDocumentNeighboursArgs, 'direction'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<PolicyDocumentTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostHeldByConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['PostHeldByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PostHeldByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PostHeldByEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['PostHeldByEdge']> = {
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<PostHeldByEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type ProgressResolvers<ContextType = Context, ParentType = ResolversParentTypes['Progress']> = {
  at?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = Context, ParentType = ResolversParentTypes['Project']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<ProjectComponentOfArgs, 'order'>>;
  definedBy?: Resolver<ResolversTypes['DefinedByConnection'], ParentType, ContextType, RequireFields<ProjectDefinedByArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<ProjectDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<ProjectEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<ProjectEvolvedFromArgs, 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<ProjectEvolvedIntoArgs, 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  investedInBy?: Resolver<ResolversTypes['InvestedInByConnection'], ParentType, ContextType, RequireFields<ProjectInvestedInByArgs, 'order'>>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  locatedIn?: Resolver<ResolversTypes['LocatedInConnection'], ParentType, ContextType, RequireFields<ProjectLocatedInArgs, 'order'>>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ProjectMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ProjectNeighboursArgs, 'direction'>>;
  serves?: Resolver<ResolversTypes['ServesConnection'], ParentType, ContextType, RequireFields<ProjectServesArgs, 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<ProjectTimelineArgs>>;
  visitedBy?: Resolver<ResolversTypes['VisitedByConnection'], ParentType, ContextType, RequireFields<ProjectVisitedByArgs, 'order'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType = ResolversParentTypes['Query']> = {
  audit?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, Partial<QueryAuditArgs>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'from' | 'to'>>;
  coAppearances?: Resolver<ResolversTypes['CoAppearanceConnection'], ParentType, ContextType, RequireFields<QueryCoAppearancesArgs, 'of'>>;
  common?: Resolver<ResolversTypes['CommonConnection'], ParentType, ContextType, RequireFields<QueryCommonArgs, 'a' | 'b'>>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType, RequireFields<QueryDocumentArgs, 'id'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'order'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<QueryEvolutionArgs, 'direction' | 'of'>>;
  evolutions?: Resolver<ResolversTypes['EvolvedIntoFactConnection'], ParentType, ContextType, RequireFields<QueryEvolutionsArgs, 'order'>>;
  facts?: Resolver<ResolversTypes['FactConnection'], ParentType, ContextType, RequireFields<QueryFactsArgs, 'order'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'direction' | 'of'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  passages?: Resolver<ResolversTypes['PassageConnection'], ParentType, ContextType, RequireFields<QueryPassagesArgs, 'text'>>;
  path?: Resolver<ResolversTypes['PathResult'], ParentType, ContextType, RequireFields<QueryPathArgs, 'all' | 'from' | 'maxLength' | 'throughHubs' | 'to'>>;
  salience?: Resolver<ResolversTypes['Salience'], ParentType, ContextType, RequireFields<QuerySalienceArgs, 'by' | 'of'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'of'>>;
  transmission?: Resolver<ResolversTypes['Transmission'], ParentType, ContextType, RequireFields<QueryTransmissionArgs, 'of'>>;
};

export type ReasonResolvers<ContextType = Context, ParentType = ResolversParentTypes['Reason']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RelationCountResolvers<ContextType = Context, ParentType = ResolversParentTypes['RelationCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RemoveDocumentPayloadResolvers<ContextType = Context, ParentType = ResolversParentTypes['RemoveDocumentPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RestoreDocumentPayloadResolvers<ContextType = Context, ParentType = ResolversParentTypes['RestoreDocumentPayload']> = {
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AddOutcome'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['AuditRecord'], ParentType, ContextType>;
};

export type SalienceResolvers<ContextType = Context, ParentType = ResolversParentTypes['Salience']> = {
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  points?: Resolver<ReadonlyArray<ResolversTypes['SaliencePoint']>, ParentType, ContextType>;
};

export type SaliencePointResolvers<ContextType = Context, ParentType = ResolversParentTypes['SaliencePoint']> = {
  allDocuments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  density?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['DatePrefix'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ServedByConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['ServedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServedByEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['ServedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ServedByEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type ServesResolvers<ContextType = Context, ParentType = ResolversParentTypes['Serves']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ServesEvidenceArgs, 'first' | 'skip'>>;
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

export type ServesConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['ServesConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ServesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServesEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['ServesEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<ServesEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type SloganResolvers<ContextType = Context, ParentType = ResolversParentTypes['Slogan']> = {
  advocatedBy?: Resolver<ResolversTypes['AdvocatedByConnection'], ParentType, ContextType, RequireFields<SloganAdvocatedByArgs, 'order'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<SloganComponentOfArgs, 'order'>>;
  defines?: Resolver<ResolversTypes['DefinesConnection'], ParentType, ContextType, RequireFields<SloganDefinesArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<SloganDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<SloganEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<SloganEvolvedFromArgs, 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<SloganEvolvedIntoArgs, 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasComponent?: Resolver<ResolversTypes['HasComponentConnection'], ParentType, ContextType, RequireFields<SloganHasComponentArgs, 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<SloganMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<SloganNeighboursArgs, 'direction'>>;
  servedBy?: Resolver<ResolversTypes['ServedByConnection'], ParentType, ContextType, RequireFields<SloganServedByArgs, 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<SloganTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatsResolvers<ContextType = Context, ParentType = ResolversParentTypes['Stats']> = {
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDate?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['KindCount']>, ParentType, ContextType>;
  lastDate?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['LevelCount']>, ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['RelationCount']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusResolvers = { COMPLETED: 'completed', NEGATED: 'negated', PLANNED: 'planned', STATED: 'stated', UNDER_WAY: 'under way' };

export type StrategyResolvers<ContextType = Context, ParentType = ResolversParentTypes['Strategy']> = {
  advocatedBy?: Resolver<ResolversTypes['AdvocatedByConnection'], ParentType, ContextType, RequireFields<StrategyAdvocatedByArgs, 'order'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<StrategyComponentOfArgs, 'order'>>;
  definedBy?: Resolver<ResolversTypes['DefinedByConnection'], ParentType, ContextType, RequireFields<StrategyDefinedByArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<StrategyDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<StrategyEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<StrategyEvolvedFromArgs, 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<StrategyEvolvedIntoArgs, 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasComponent?: Resolver<ResolversTypes['HasComponentConnection'], ParentType, ContextType, RequireFields<StrategyHasComponentArgs, 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<StrategyMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<StrategyNeighboursArgs, 'direction'>>;
  servedBy?: Resolver<ResolversTypes['ServedByConnection'], ParentType, ContextType, RequireFields<StrategyServedByArgs, 'order'>>;
  serves?: Resolver<ResolversTypes['ServesConnection'], ParentType, ContextType, RequireFields<StrategyServesArgs, 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<StrategyTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType = ResolversParentTypes['Subscription']> = {
  changed?: SubscriptionResolver<ResolversTypes['GraphChange'], "changed", ParentType, ContextType>;
  progress?: SubscriptionResolver<ResolversTypes['Progress'], "progress", ParentType, ContextType>;
};

export type SucceededByResolvers<ContextType = Context, ParentType = ResolversParentTypes['SucceededBy']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SucceededByEvidenceArgs, 'first' | 'skip'>>;
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

export type SucceededByConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['SucceededByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SucceededByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SucceededByEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['SucceededByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SucceededByEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type SucceededConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['SucceededConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SucceededEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SucceededEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['SucceededEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<SucceededEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type SuccessionKindResolvers = { MERGED: 'merged', NEXT_IN_SERIES: 'next in series', RENAMED: 'renamed', SPLIT: 'split', SUPERSEDED: 'superseded', UPGRADED: 'upgraded' };

export type TermComponentResolvers<ContextType = Context, ParentType = ResolversParentTypes['TermComponent']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TermFrameResolvers<ContextType = Context, ParentType = ResolversParentTypes['TermFrame']> = {
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  frame?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TermUserResolvers<ContextType = Context, ParentType = ResolversParentTypes['TermUser']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThemeResolvers<ContextType = Context, ParentType = ResolversParentTypes['Theme']> = {
  advocatedBy?: Resolver<ResolversTypes['AdvocatedByConnection'], ParentType, ContextType, RequireFields<ThemeAdvocatedByArgs, 'order'>>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  componentOf?: Resolver<ResolversTypes['ComponentOfConnection'], ParentType, ContextType, RequireFields<ThemeComponentOfArgs, 'order'>>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<ThemeDocumentsArgs, 'order'>>;
  evolution?: Resolver<ResolversTypes['Evolution'], ParentType, ContextType, RequireFields<ThemeEvolutionArgs, 'direction'>>;
  evolvedFrom?: Resolver<ResolversTypes['EvolvedFromConnection'], ParentType, ContextType, RequireFields<ThemeEvolvedFromArgs, 'order'>>;
  evolvedInto?: Resolver<ResolversTypes['EvolvedIntoConnection'], ParentType, ContextType, RequireFields<ThemeEvolvedIntoArgs, 'order'>>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  hasComponent?: Resolver<ResolversTypes['HasComponentConnection'], ParentType, ContextType, RequireFields<ThemeHasComponentArgs, 'order'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['Kind'], ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  mentionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['MentionConnection'], ParentType, ContextType, Partial<ThemeMentionsArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<ThemeNeighboursArgs, 'direction'>>;
  servedBy?: Resolver<ResolversTypes['ServedByConnection'], ParentType, ContextType, RequireFields<ThemeServedByArgs, 'order'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<ThemeTimelineArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['TimelineEdge']> = {
  basis?: Resolver<Maybe<ResolversTypes['DateBasis']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fact'], ParentType, ContextType>;
};

export type TransmissionResolvers<ContextType = Context, ParentType = ResolversParentTypes['Transmission']> = {
  of?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['TransmissionStep']>, ParentType, ContextType>;
};

export type TransmissionStepResolvers<ContextType = Context, ParentType = ResolversParentTypes['TransmissionStep']> = {
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
  firstUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  lagDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lastUsed?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerdictResolvers = { EVOLVED: 'evolved', NOT_EVOLVED: 'not evolved', NOT_SAME: 'not same', SAME: 'same', UNSURE: 'unsure' };

export type VisitedResolvers<ContextType = Context, ParentType = ResolversParentTypes['Visited']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitedEvidenceArgs, 'first' | 'skip'>>;
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

export type VisitedByConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['VisitedByConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitedByEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitedByEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['VisitedByEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitedByEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type VisitedConnectionResolvers<ContextType = Context, ParentType = ResolversParentTypes['VisitedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['VisitedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitedEdgeResolvers<ContextType = Context, ParentType = ResolversParentTypes['VisitedEdge']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DatePrefix']>, ParentType, ContextType>;
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType, RequireFields<VisitedEdgeEvidenceArgs, 'first' | 'skip'>>;
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

export type YearUseResolvers<ContextType = Context, ParentType = ResolversParentTypes['YearUse']> = {
  documentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
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
  DocumentDateBasis?: DocumentDateBasisResolvers;
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
  Level?: LevelResolvers;
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
  Origin?: OriginResolvers;
  Page?: PageResolvers<ContextType>;
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
  RestoreDocumentPayload?: RestoreDocumentPayloadResolvers<ContextType>;
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
  Status?: StatusResolvers;
  Strategy?: StrategyResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SucceededBy?: SucceededByResolvers<ContextType>;
  SucceededByConnection?: SucceededByConnectionResolvers<ContextType>;
  SucceededByEdge?: SucceededByEdgeResolvers<ContextType>;
  SucceededConnection?: SucceededConnectionResolvers<ContextType>;
  SucceededEdge?: SucceededEdgeResolvers<ContextType>;
  SuccessionKind?: SuccessionKindResolvers;
  TermComponent?: TermComponentResolvers<ContextType>;
  TermFrame?: TermFrameResolvers<ContextType>;
  TermUser?: TermUserResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  Transmission?: TransmissionResolvers<ContextType>;
  TransmissionStep?: TransmissionStepResolvers<ContextType>;
  Verdict?: VerdictResolvers;
  Visited?: VisitedResolvers<ContextType>;
  VisitedByConnection?: VisitedByConnectionResolvers<ContextType>;
  VisitedByEdge?: VisitedByEdgeResolvers<ContextType>;
  VisitedConnection?: VisitedConnectionResolvers<ContextType>;
  VisitedEdge?: VisitedEdgeResolvers<ContextType>;
  YearUse?: YearUseResolvers<ContextType>;
};

