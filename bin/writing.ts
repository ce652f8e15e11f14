/** Writing through the service: the same stages and the same load as `mailuo build`, into the store that is being served. */
import { type Lexicon, loadLexicon } from '../ingest/lexicon.js';
import { extract } from '../ingest/pipeline.js';
import { describeSetAside, isSetAside } from '../ingest/set-aside.js';
import { storedJudgements } from '../src/graph/held.js';
import { load } from '../src/graph/load.js';
import type { GraphStore } from '../src/graph/store.js';
import { MailuoError } from '../src/model/errors.js';
import type { Extraction } from '../src/model/statement.js';
import type { NewDocument, Writing } from '../src/service/writing.js';
import { RULES } from './rules.js';
import { isStanding } from './standing-judgement.js';

export function writingTo(store: GraphStore): Writing {
  let lexicon: Lexicon | undefined;
  return {
    addDocument: async (document, { progress, signal }) => {
      progress({ stage: 'reading', done: 0, total: 1, at: document.path });
      lexicon ??= loadLexicon();
      const extraction = await read(document, lexicon);
      const { id } = extraction.document;
      const before = await store.read({ statement: 'read/documents-by-id', parameters: { ids: [id] } });
      const arrival = { extraction, location: `upload:${document.path}` };
      const result = await load(store, { put: [arrival] }, RULES, { progress, signal });
      if (result.put === 0 && result.unchanged === 0) throw new MailuoError('input', result.setAside.join('; '));
      const outcome = result.unchanged > 0 ? 'UNCHANGED' : before.length > 0 ? 'REPLACED' : 'ADDED';
      return { id, outcome, notes: extraction.notes };
    },
    removeDocument: async (id, { progress, signal }) =>
      (await load(store, { remove: [id] }, RULES, { progress, signal })).removed > 0,
    judge: async (judgement, { progress, signal }) => {
      const before = await storedJudgements(store);
      if (isStanding(before, judgement)) return false;
      await load(store, { judgements: [...before, judgement] }, RULES, { progress, signal });
      return true;
    },
  };
}

async function read({ path, bytes, ...said }: NewDocument, lexicon: Lexicon): Promise<Extraction> {
  const sidecar = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Record<
    string,
    string
  >;
  const extraction = await extract({ path, bytes, sidecar }, lexicon);
  if (isSetAside(extraction)) throw new MailuoError('input', describeSetAside(extraction));
  return extraction;
}
