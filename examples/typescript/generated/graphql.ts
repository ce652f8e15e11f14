/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type EvolutionQueryVariables = Exact<{
  of: string | number;
}>;


export type EvolutionQuery = { evolution: { hops: Array<{ kind: SuccessionKind | null, since: string | null, confidence: number, subject:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , object:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      , evidence: Array<{ quote: string, document: { title: string, date: string | null } }> }> } };

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

export const EvolutionDocument = new TypedDocumentString(`
    query Evolution($of: ID!) {
  evolution(of: $of) {
    hops {
      subject {
        name
      }
      object {
        name
      }
      kind
      since
      confidence
      evidence(first: 1) {
        quote
        document {
          title
          date
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<EvolutionQuery, EvolutionQueryVariables>;