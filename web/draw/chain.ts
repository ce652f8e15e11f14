import type { HopCardFragment, StepCardFragment } from '../generated/graphql.js';

/** What a picture of an evolution is made from, as the service gives it. */
export interface Chain {
  readonly steps: readonly StepCardFragment[];
  readonly hops: readonly HopCardFragment[];
  /** Ids of the terms of each line, from the oldest. */
  readonly lines: readonly (readonly string[])[];
  /** Id of the term that was asked for, where it is known. */
  readonly of?: string;
  /** How many documents were searched, and the last date among them. */
  readonly documents: number;
  readonly lastDate?: string;
}
