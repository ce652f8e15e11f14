/**
 * The few errors a caller can meet. Everything odd inside a document is a note (ingest/note.ts), not an error.
 * Messages fit in a line and say what is wrong and what to do.
 */
export type ErrorCode =
  | 'usage' // wrong use of a verb or an argument: exit 2
  | 'input' // a file or line that cannot be taken: set aside, exit 1
  | 'unreachable' // the graph cannot be opened or reached: exit 3
  | 'conflict' // the graph is in use, newer, or holds other people's data: exit 3
  | 'integrity'; // the graph contradicts itself or its sources: exit 1

export class MailuoError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'MailuoError';
    this.code = code;
  }
}

/** The exit code design.md gives to each error. */
export const EXIT_CODES: Readonly<Record<ErrorCode, number>> = Object.freeze({
  usage: 2,
  input: 1,
  unreachable: 3,
  conflict: 3,
  integrity: 1,
});
