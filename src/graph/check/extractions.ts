import { compareText } from '../../model/evidence.js';
import type { Extraction } from '../../model/statement.js';
import { heldDocuments, storedExtractions } from '../held.js';
import type { GraphStore } from '../store.js';
import type { Finding } from './finding.js';

export interface CheckOptions {
  /** The text of a document as its file can be read now; undefined where there is none to read. */
  readonly reread?: (id: string) => string | undefined;
}

/** Reads the raw layer, one document after the other, and compares it with the files it came from where they are at hand. */
export async function checkExtractions(
  store: GraphStore,
  { reread }: CheckOptions,
  findings: Finding[],
): Promise<{ readonly extractions: readonly Extraction[]; readonly reread: number }> {
  const held = [...(await heldDocuments(store)).values()].sort((a, b) => compareText(a.id, b.id));
  const extractions: Extraction[] = [];
  let count = 0;
  for (const { id } of held) {
    const found = await storedExtractions(store, [id]).catch((error: unknown) => {
      findings.push({ subject: id, problem: error instanceof Error ? error.message : String(error) });
      return [];
    });
    extractions.push(...found);
    const text = reread?.(id);
    if (text === undefined) continue;
    count += 1;
    if (found.some(({ document }) => document.text !== text)) {
      findings.push({ subject: id, problem: 'its file reads otherwise than when it was built; build it again' });
    }
  }
  return { extractions, reread: count };
}
