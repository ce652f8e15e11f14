/** One thing in a graph that does not stand: what it is about, and what is wrong with it. */
export interface Finding {
  readonly subject: string;
  readonly problem: string;
}
