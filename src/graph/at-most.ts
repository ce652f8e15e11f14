import { onAbort } from '../model/on-abort.js';

/** Runs work, or waits while as much as is allowed is running; what is aborted while it waits is never begun. */
export type AtMost = <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/** Begins waiting work in the order in which it came. */
export function atMost(limit: number): AtMost {
  const waiting = new Set<() => void>();
  let running = 0;
  const place = (signal: AbortSignal | undefined): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = () => {
        forget();
        resolve();
      };
      const forget =
        signal === undefined
          ? () => undefined
          : onAbort(signal, () => {
              waiting.delete(begin);
              reject(signal.reason);
            });
      waiting.add(begin);
    });
  return async (work, signal) => {
    signal?.throwIfAborted();
    if (running >= limit) await place(signal);
    else running += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next, or is free.
      const [next] = waiting;
      if (next === undefined) running -= 1;
      else {
        waiting.delete(next);
        next();
      }
    }
  };
}
