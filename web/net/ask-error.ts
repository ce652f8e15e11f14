/**
 * Why a question has no answer. `network`: no connection; `slow`: no answer in time; `token`: the token is missing, wrong or expired;
 * `forbidden`: it does not allow this; `server`: the service says what is wrong; `shape`: the answer is no answer of GraphQL.
 */
export type AskFailure = 'network' | 'slow' | 'token' | 'forbidden' | 'server' | 'shape';

export class AskError extends Error {
  override readonly name = 'AskError';
  readonly failure: AskFailure;

  constructor(failure: AskFailure, message: string) {
    super(message);
    this.failure = failure;
  }
}
