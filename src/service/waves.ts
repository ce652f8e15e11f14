/**
 * Puts what a request asks of the store in waves: the next wave starts when all of the one before is answered and nothing is left
 * to be done with the answers. So loads that different parts of a query need at the same depth always share a batch, and the number
 * of statements depends on the query alone, never on which answer came first. What is in one wave runs side by side.
 */
import type { Call, ReadOptions, Row } from '../graph/store.js';
import type { Store } from './serving.js';

export interface Waves {
  /** The same store; its reads wait for their wave. */
  readonly store: Store;
  /** For DataLoader: a batch is made up when nothing more can join it. */
  readonly schedule: (dispatch: () => void) => void;
}

/** A read that waits for its wave, and those who wait for it. */
interface Waiting {
  readonly call: Call;
  readonly options: ReadOptions | undefined;
  readonly resolve: (rows: readonly Row[]) => void;
  readonly reject: (reason: unknown) => void;
}

export function makeWaves(store: Store): Waves {
  let isRunning = false;
  let isArmed = false;
  let batches: (() => void)[] = [];
  let reads: Waiting[] = [];
  /** Comes back when no promise that is settled has anything left to do. */
  const arm = (): void => {
    if (isArmed || isRunning) return;
    isArmed = true;
    void Promise.resolve().then(() => process.nextTick(next));
  };
  const next = (): void => {
    isArmed = false;
    if (batches.length > 0) {
      // Batches become reads: these are started only with all others of the wave.
      const ready = batches;
      batches = [];
      for (const dispatch of ready) dispatch();
      arm();
    } else if (reads.length > 0) {
      const wave = reads;
      reads = [];
      isRunning = true;
      void run(wave);
    }
  };
  /** Answers are given out together, in the order of the questions. */
  const run = async (wave: readonly Waiting[]): Promise<void> => {
    const answers = await Promise.allSettled(wave.map(({ call, options }) => store.read(call, options)));
    isRunning = false;
    for (const [at, { resolve, reject }] of wave.entries()) {
      const answer = answers[at] as PromiseSettledResult<readonly Row[]>;
      if (answer.status === 'fulfilled') resolve(answer.value);
      else reject(answer.reason);
    }
    arm();
  };
  return {
    store: {
      ...(store.engine === undefined ? {} : { engine: store.engine }),
      read: (call, options) =>
        new Promise((resolve, reject) => {
          reads.push({ call, options, resolve, reject });
          arm();
        }),
      write: (calls) => store.write(calls),
    },
    schedule: (dispatch) => {
      batches.push(dispatch);
      arm();
    },
  };
}
