/**
 * The port: all that the graph half asks of an engine. One page, so that a third engine is an afternoon's work.
 * A statement is named by its file under cypher/ (`read/neighbours`); an engine that lacks a feature has its own
 * text of the same name under cypher/<engine>/. No engine ever receives text that does not stand in such a file.
 */
import type { Kind, Relation } from '../model/ontology.js';

/** What a statement takes and gives: plain JSON values. */
export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value };
export type Row = { readonly [column: string]: Value };
export type Parameters = { readonly [name: string]: Value };

export interface Call {
  /** Path under cypher/ without its ending: `write/entity`. */
  readonly statement: string;
  readonly parameters?: Parameters;
  /** Fills `KIND` or `RELATION` in statements that need a label or type; from the ontology only. */
  readonly kind?: Kind;
  readonly relation?: Relation;
  /** Fills `STEPS`, the most steps of a way, in statements that need a number in their pattern; from 1 to 9. */
  readonly steps?: number;
}

export interface ReadOptions {
  /** Aborting stops the engine's work, not only the wait for it. */
  readonly signal?: AbortSignal;
}

export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** Where it is, fit to be shown: no password in it. */
  readonly address: string;
  /** Rows of one reading statement. Sees every write that this store has acknowledged. */
  read(call: Call, options?: ReadOptions): Promise<readonly Row[]>;
  /** Runs all calls in one transaction: all are there afterwards, or none. Retries transient errors, within a limit. */
  write(calls: readonly Call[]): Promise<void>;
  /**
   * Creates or migrates the schema; true where an older graph was migrated, whose derived layer is due to be made anew.
   * Throws `conflict` for a graph that is newer or not ours.
   */
  prepare(): Promise<boolean>;
  /** Runs work that must not meet another of its sort, in this process or any other: a second one waits. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
