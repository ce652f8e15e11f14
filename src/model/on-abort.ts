/** Those who want to know when a signal is aborted, by signal. */
const waiting = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Runs something once when a signal is aborted; gives what takes it back. All that wait for one signal share a single listener:
 * many statements of one request run side by side, and Node takes more than ten listeners for a leak.
 */
export function onAbort(signal: AbortSignal, run: () => void): () => void {
  const runs = waiting.get(signal) ?? new Set();
  if (runs.size === 0) signal.addEventListener('abort', tellAll, { once: true });
  waiting.set(signal, runs);
  // Equal functions are told as often as they asked.
  const own = () => run();
  runs.add(own);
  return () => {
    if (runs.delete(own) && runs.size === 0) signal.removeEventListener('abort', tellAll);
  };
}

function tellAll(this: AbortSignal): void {
  const runs = [...(waiting.get(this) ?? [])];
  waiting.delete(this);
  for (const run of runs) run();
}
