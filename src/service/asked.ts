import { onAbort } from '../model/on-abort.js';
import type { Metrics } from './metrics.js';
import type { Store } from './serving.js';
import { inSpan } from './tracing.js';

/** A store whose statements are timed and traced. A caller that goes away is answered at once, whatever the engine does. */
export function observed(store: Store, metrics: Metrics): Store {
  const timed = async <T>(name: string, run: () => Promise<T>): Promise<T> => {
    const stop = metrics.statements.startTimer({ statement: name });
    try {
      return await inSpan(name, { 'db.operation.name': name }, run);
    } finally {
      stop();
    }
  };
  return {
    ...(store.engine === undefined ? {} : { engine: store.engine }),
    read: (call, options) => timed(call.statement, () => orAborted(store.read(call, options), options?.signal)),
    write: (calls) => timed(calls[0]?.statement ?? 'nothing', () => store.write(calls)),
  };
}

async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal.reason);
    const forget = onAbort(signal, stop);
    work.then(resolve, reject).finally(forget);
    if (signal.aborted) stop();
  });
}
