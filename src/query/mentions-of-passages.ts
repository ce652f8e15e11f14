import { groupMarks, type Mark } from './mentions-in.js';
import type { Asked, AskOptions } from './question.js';

/** All places in some passages that mention entities, by place. One statement. */
export async function mentionsOfPassages(
  store: Asked,
  ids: readonly string[],
  options: AskOptions,
): Promise<ReadonlyMap<string, readonly Mark[]>> {
  return groupMarks(ids, await store.read({ statement: 'read/mentions-of-passages', parameters: { ids } }, options));
}
