import type { GraphStore } from '../graph/store.js';
import type { Metrics } from './metrics.js';
import { inSpan } from './tracing.js';

type Store = Pick<GraphStore, 'read' | 'write'>;

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
    read: (call, options) => timed(call.statement, () => orAborted(store.read(call, options), options?.signal)),
    write: (calls) => timed(calls[0]?.statement ?? 'nothing', () => store.write(calls)),
  };
}

async function orAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return work;
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
