/**
 * Documents in and out of a graph.
 * Invariant: the derived layer is `assemble` of the raw layer. A build first changes the raw layer, then writes the difference
 * between what is stored and what ought to be: new and changed records first, then those that are gone. Killed at any moment,
 * the next run finds each record either as it was or as it will be, and its digest tells which.
 */
import type { CollectionRules, Judgement } from '../model/collection.js';
import type { Extraction } from '../model/statement.js';
import { type Sorted, sortArrivals } from './arrivals.js';
import { assemble } from './assemble/assemble.js';
import type { AssembledGraph } from './assemble/assembled-graph.js';
import { batches, batchesByWeight } from './batches.js';
import type { Changes, LoadOptions, LoadResult } from './changes.js';
import { differenceOf } from './difference.js';
import { heldDocuments, storedExtractions, storedJudgements } from './held.js';
import { joinedSteps } from './joined-steps.js';
import { judgementRecords } from './judgement-records.js';
import { pack } from './raw.js';
import type { GraphStore } from './store.js';
import { takeTurn } from './take-turn.js';
import { writeAhead } from './write-ahead.js';

/** Characters of packed extractions in one transaction. */
const PACKED = 4_000_000;

/** Throws `integrity` for an extraction that contradicts itself, `conflict` when another build took over, an AbortError on abort. */
export async function load(
  store: GraphStore,
  changes: Changes,
  rules: CollectionRules,
  options: LoadOptions = {},
): Promise<LoadResult> {
  return store.alone(async () => {
    const writer = await takeTurn(store, options.signal);
    const held = await heldDocuments(store);
    const byId = async (id: string) => ((await storedExtractions(store, [id])) as [Extraction])[0];
    const { accepted, unchanged, setAside } = await sortArrivals(changes.put ?? [], held, byId);
    const arriving = new Set(accepted.map(({ extraction }) => extraction.document.id));
    const leaving = (changes.remove ?? []).filter((id) => held.has(id) && !arriving.has(id));

    if (options.parting !== undefined) {
      const parting = [...leaving, ...[...arriving].filter((id) => held.has(id))];
      for (const extraction of await storedExtractions(store, parting)) {
        const location = held.get(extraction.document.id)?.location;
        options.parting({ extraction, ...(location === undefined ? {} : { location }) });
      }
    }

    await writer.begin();
    for (const ids of batches(leaving)) {
      await writer.write([{ statement: 'write/remove-extractions', parameters: { ids } }]);
    }
    let packed = 0;
    for (const batch of batchesByWeight(extractionRows(accepted), (row) => row.packed.length, PACKED)) {
      const rows = batch.map(({ id, ...properties }) => ({ id, properties: { id, ...properties } }));
      await writer.write([{ statement: 'write/extractions', parameters: { rows } }]);
      packed += rows.length;
      options.progress?.({ stage: 'documents', done: packed, total: accepted.length });
    }

    const gone = new Set(leaving);
    const rest = [...held.keys()].filter((id) => !arriving.has(id) && !gone.has(id));
    const extractions = [...(await storedExtractions(store, rest)), ...accepted.map(({ extraction }) => extraction)];
    const judgements: readonly Judgement[] = changes.judgements ?? (await storedJudgements(store));
    const graph = assemble(extractions, judgements, rules);
    const difference = await differenceOf(store, graph, judgementRecords(judgements), options.repair ?? false);
    const total = recordCount(graph) + difference.removals.reduce((sum, { size }) => sum + size, 0);
    let done = 0;
    const wrote = (seen: number) => {
      done += seen;
      options.progress?.({ stage: 'rows', done, total });
    };
    const written = await writeAhead(writer, joinedSteps(difference.puts, options.rows), wrote);
    const deleted = await writeAhead(writer, joinedSteps(difference.removals, options.rows), wrote);
    await writer.finish();
    return {
      put: accepted.length,
      removed: leaving.length,
      unchanged,
      documents: graph.documents.length,
      entities: graph.entities.length,
      statements: graph.statements.length,
      edges: graph.edges.length,
      written,
      deleted,
      setAside: [...setAside, ...graph.setAside],
    };
  });
}

/** Packed one by one, as they are written. */
function* extractionRows(accepted: Sorted['accepted']) {
  for (const { extraction, hash, location } of accepted) {
    const packed = pack(extraction);
    yield { id: extraction.document.id, hash, packed, ...(location === undefined ? {} : { location }) };
  }
}

const recordCount = ({ documents, entities, passages, statements, edges }: AssembledGraph): number =>
  [documents, entities, passages, statements, edges].reduce((sum, { length }) => sum + length, 0);
