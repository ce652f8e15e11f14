import { expect, test } from '@jest/globals';
import DataLoader from 'dataloader';
import type { Call } from '../../src/graph/store.js';
import { makeWaves } from '../../src/service/waves.js';

/** A store that answers each statement after as many milliseconds as its parameter says, and remembers when it was asked. */
function slowStore() {
  const log: string[] = [];
  const store = {
    read: async ({ statement, parameters }: Call) => {
      log.push(`+${statement}`);
      await new Promise((resolve) => setTimeout(resolve, Number(parameters?.['after'] ?? 1)));
      log.push(`-${statement}`);
      if (statement === 'bad') throw new Error('no');
      return [{ of: statement }];
    },
    write: async () => undefined,
  };
  return { log, ...makeWaves(store) };
}

test('what is asked at one depth shares a batch, whichever answer comes first', async () => {
  for (const [a, b] of [
    [1, 20],
    [20, 1],
  ]) {
    const { log, store, schedule } = slowStore();
    const loader = new DataLoader<string, string>(
      async (ids) => {
        await store.read({ statement: `names of ${ids.join()}` });
        return ids;
      },
      { batchScheduleFn: schedule },
    );
    const branch = async (name: string, after = 0) => {
      await store.read({ statement: name, parameters: { after } });
      return loader.load(name);
    };
    await Promise.all([branch('a', a), branch('b', b)]);
    expect(log.slice(0, 2)).toEqual(['+a', '+b']);
    expect(log.slice(4)).toEqual(['+names of a,b', '-names of a,b']);
  }
});

test('answers are given out in the order of the questions, and a failure fails only its own', async () => {
  const { store } = slowStore();
  const order: string[] = [];
  const ask = (statement: string, after: number) =>
    store.read({ statement, parameters: { after } }).then(
      () => order.push(statement),
      () => order.push(`${statement} failed`),
    );
  await Promise.all([ask('slow', 20), ask('bad', 1), ask('fast', 1)]);
  expect(order).toEqual(['slow', 'bad failed', 'fast']);
});
