import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { atMost } from '../../src/graph/at-most.js';

const pause = (milliseconds = 0) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('never more at once than allowed, begun in order, and all are answered, well or badly', async () => {
  const piece = fc.record({ ticks: fc.integer({ min: 0, max: 5 }), fails: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), async (pieces, limit) => {
      const run = atMost(limit);
      const begun: number[] = [];
      let [running, most] = [0, 0];
      const answers = await Promise.allSettled(
        pieces.map(({ ticks, fails }, at) =>
          run(async () => {
            begun.push(at);
            running += 1;
            most = Math.max(most, running);
            for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
            running -= 1;
            if (fails) throw new Error('no');
            return at;
          }),
        ),
      );
      expect(begun).toEqual(pieces.map((_, at) => at));
      expect(most).toBeLessThanOrEqual(limit);
      expect(answers.map(({ status }) => status)).toEqual(
        pieces.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')),
      );
    }),
    { numRuns: 100 },
  );
});

test('what is aborted while it waits is never begun, and its place is not lost', async () => {
  const run = atMost(1);
  const controller = new AbortController();
  const begun: string[] = [];
  const work = (name: string) => async () => {
    begun.push(name);
    await pause(5);
  };
  const first = run(work('first'));
  const second = run(work('second'), controller.signal);
  const third = run(work('third'));
  controller.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  await Promise.all([first, third]);
  await run(work('fourth'));
  await expect(run(work('fifth'), controller.signal)).rejects.toThrow('gone');
  expect(begun).toEqual(['first', 'third', 'fourth']);
});
