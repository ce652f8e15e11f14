/** Writing through the service: the same stages and the same load as `mailuo build`, into the store that is being served. */
import { type Lexicon, loadLexicon } from '../ingest/lexicon.js';
import { extract } from '../ingest/pipeline.js';
import { describeSetAside, isSetAside } from '../ingest/set-aside.js';
import type { Arrival, LoadOptions } from '../src/graph/changes.js';
import { storedJudgements } from '../src/graph/held.js';
import { load } from '../src/graph/load.js';
import type { GraphStore } from '../src/graph/store.js';
import { MailuoError } from '../src/model/errors.js';
import type { Extraction } from '../src/model/statement.js';
import type { NewDocument, Writing } from '../src/service/writing.js';
import { keepArrival, keptArrival } from './kept-arrival.js';
import { RULES } from './rules.js';
import { isStanding, ofPair } from './standing-judgement.js';

export function writingTo(store: GraphStore): Writing {
  let lexicon: Lexicon | undefined;
  return {
    addDocument: async (document, { progress, signal }) => {
      progress({ stage: 'reading', done: 0, total: 1, at: document.path });
      lexicon ??= loadLexicon();
      const extraction = await read(document, lexicon);
      const done = await put(store, { extraction, location: `upload:${document.path}` }, { progress, signal });
      return { ...done, notes: extraction.notes };
    },
    removeDocument: async (id, options) => {
      let former: string | undefined;
      const parting = (arrival: Arrival): void => {
        former = keepArrival(arrival);
      };
      const { removed } = await load(store, { remove: [id] }, RULES, { ...options, parting });
      return { removed: removed > 0, ...(former === undefined ? {} : { former }) };
    },
    restoreDocument: (former, options) => put(store, keptArrival(former), options),
    judge: async (judgement, { progress, signal }) => {
      const before = await storedJudgements(store);
      if (isStanding(before, judgement)) return false;
      await load(store, { judgements: [...before, judgement] }, RULES, { progress, signal });
      return true;
    },
    judged: async (a, b) => ofPair(await storedJudgements(store), a, b),
  };
}

async function put(store: GraphStore, arrival: Arrival, options: LoadOptions) {
  const { id } = arrival.extraction.document;
  let former: string | undefined;
  const parting = (before: Arrival): void => {
    former = keepArrival(before);
  };
  const result = await load(store, { put: [arrival] }, RULES, { ...options, parting });
  if (result.put === 0 && result.unchanged === 0) throw new MailuoError('input', result.setAside.join('; '));
  if (result.unchanged > 0) return { id, outcome: 'UNCHANGED' } as const;
  return former === undefined ? ({ id, outcome: 'ADDED' } as const) : ({ id, outcome: 'REPLACED', former } as const);
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
