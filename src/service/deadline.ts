import { onAbort } from '../model/on-abort.js';

/** How long a request may go on. */
export interface Deadline {
  /** Aborted when the client goes away or the time is over. */
  readonly signal: AbortSignal;
  /** To be called when the answer is there: nothing waits for the end of the time any more. */
  readonly over: () => void;
}

/** Beside AbortSignal.any and AbortSignal.timeout this leaves nothing behind until the time is over, and costs less. */
export function deadlineOf(client: AbortSignal, milliseconds: number): Deadline {
  const controller = new AbortController();
  const leave = (): void => {
    over();
    controller.abort(client.reason);
  };
  const timer = setTimeout(() => {
    over();
    controller.abort(new DOMException('The request took too long.', 'TimeoutError'));
  }, milliseconds);
  timer.unref();
  const over = (): void => {
    clearTimeout(timer);
    stay();
  };
  const stay = onAbort(client, leave);
  if (client.aborted) leave();
  return { signal: controller.signal, over };
}
