/** A text of its own as the text half reads it. */
import { type Lexicon, loadLexicon } from '../../ingest/lexicon.js';
import { extract } from '../../ingest/pipeline.js';
import { isSetAside } from '../../ingest/set-aside.js';
import type { Extraction } from '../../src/model/statement.js';

let lexicon: Lexicon | undefined;

/** Throws where the text is set aside. */
export async function extracted(text: string, sidecar: Readonly<Record<string, string>>): Promise<Extraction> {
  lexicon ??= loadLexicon();
  const made = await extract({ path: 'a.txt', bytes: new TextEncoder().encode(text), sidecar }, lexicon);
  if (isSetAside(made)) throw new Error(made.reason);
  return made;
}
