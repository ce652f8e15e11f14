import type { Step } from './removal-steps.js';
import type { Writer } from './take-turn.js';

/**
 * Writes steps one after the other, each made while the one before is being written. Tells how many rows were written.
 * Throws what a write throws, or what the making of a step throws after the write before it has ended.
 */
export async function writeAhead(
  writer: Writer,
  steps: Iterable<Step>,
  wrote: (seen: number) => void,
): Promise<number> {
  let total = 0;
  let writing: Promise<void> = Promise.resolve();
  try {
    for (const { calls, size, seen = size } of steps) {
      await writing;
      writing = writer.write(calls).then(() => {
        total += size;
        wrote(seen);
      });
      // Its failure is heard by the next await, which may come later than the failure.
      writing.catch(() => undefined);
      // The engine gets the calls before the next step is made.
      await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    await writing;
  }
  return total;
}
