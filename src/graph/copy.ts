/** The same graph in another place, on either engine: every row of both layers, as it is. */
import { MailuoError } from '../model/errors.js';
import { compareText } from '../model/evidence.js';
import { batches } from './batches.js';
import type { LoadOptions } from './changes.js';
import { edgesHeld } from './edges-held.js';
import { type Held, heldDocuments, heldEdges, heldEverything, heldNodes, idsOf, type NodeStatement } from './held.js';
import type { GraphRecord } from './records.js';
import { removalSteps, type Step } from './removal-steps.js';
import type { Call, GraphStore, Value } from './store.js';
import {
  storedDocuments,
  storedEdges,
  storedEntities,
  storedJudgementRecords,
  storedPassages,
  storedStatements,
} from './stored-records.js';
import { takeTurn, type Writer } from './take-turn.js';
import { documentCalls, entityCalls, judgementCalls, passageCalls, statementCalls } from './write-calls.js';

/** Records of the audit in one transaction: each may keep a whole document. */
const RECORDS = 20;

/**
 * Makes `to` hold what `from` holds, the audit among it; returns how many records of the derived layer were written. What is there already is left, so a copy that was
 * broken off goes on where it stopped. Throws `conflict` when `from` is not whole, or `to` holds anything that `from` does not.
 */
export function copyGraph(from: GraphStore, to: GraphStore, options: LoadOptions = {}): Promise<number> {
  return from.alone(() =>
    to.alone(async () => {
      await requireWhole(from);
      const documents = await heldDocuments(from);
      await requireRoom(documents, to);
      const writer = await takeTurn(to, options.signal);
      await writer.begin();
      await copyExtractions([...documents.keys()], from, writer);
      await copyAudit(from, writer);
      let done = 0;
      for await (const step of stepsOf(from, to)) {
        await writer.write(step.calls);
        done += step.size;
        options.progress?.({ stage: 'rows', done, total: done });
      }
      await writer.finish();
      return done;
    }),
  );
}

async function requireWhole(from: GraphStore): Promise<void> {
  const [meta] = await from.read({ statement: 'prepare/meta' });
  if (meta?.['building'] !== true) return;
  throw new MailuoError('conflict', `${from.address}: a build of this graph was broken off: run it again, then copy`);
}

async function requireRoom(documents: ReadonlyMap<string, unknown>, to: GraphStore): Promise<void> {
  const other = [...(await heldDocuments(to)).keys()].find((id) => !documents.has(id));
  if (other === undefined) return;
  throw new MailuoError('conflict', `${to.address}: holds ${other}, which the source does not: choose an empty graph`);
}

async function copyExtractions(ids: readonly string[], from: GraphStore, writer: Writer): Promise<void> {
  for (const batch of batches(ids, 20)) {
    const found = await from.read({ statement: 'dump/extraction-rows', parameters: { ids: batch } });
    const rows = found.map(({ extraction }) => ({
      id: (extraction as { id: Value }).id,
      properties: extraction as Value,
    }));
    await writer.write([{ statement: 'write/extractions', parameters: { rows } }]);
  }
}

/** Who wrote what and when: added to the records that are there. */
async function copyAudit(from: GraphStore, writer: Writer): Promise<void> {
  for (let skip = 0; ; skip += RECORDS) {
    const rows = await from.read({ statement: 'dump/audit', parameters: { skip, first: RECORDS } });
    if (rows.length === 0) return;
    await writer.write(
      rows.map(({ entry }) => ({
        statement: 'write/audit',
        parameters: { id: (entry as { id: Value }).id, properties: entry as Value },
      })),
    );
  }
}

async function* stepsOf(from: GraphStore, to: GraphStore): AsyncGenerator<Step> {
  const held = (what: NodeStatement) => heldNodes(to, what);
  const edges = edgesHeld(await heldEdges(to));
  yield* puts(storedDocuments(from), await held('documents'), documentCalls);
  yield* puts(storedJudgementRecords(from), await held('judgements'), judgementCalls);
  yield* puts(storedEntities(from), await held('entities'), entityCalls, ({ kind }) => kind);
  yield* puts(storedPassages(from), await held('passages'), passageCalls);
  yield* puts(storedStatements(from), await held('statements'), statementCalls);
  yield* puts(storedEdges(from), edges.hashes, edges.calls);
  const [wanted, stored] = [await heldEverything(from), await heldEverything(to)];
  yield* removalSteps(
    { ...idsOf(stored), edges: stored.edges },
    { ...idsOf(wanted), edges: wanted.edges.map(({ id }) => id) },
  );
}

async function* puts<R extends GraphRecord>(
  stored: AsyncIterable<readonly R[]>,
  held: Held,
  calls: (rows: readonly R[], changed: readonly string[]) => readonly Call[],
  apart: (row: R) => string = () => '',
): AsyncGenerator<Step> {
  for await (const batch of stored) {
    const missing = batch.filter(({ id, hash }) => held.get(id) !== hash);
    for (const name of [...new Set(missing.map(apart))].sort(compareText)) {
      const rows = missing.filter((row) => apart(row) === name);
      const changed = rows.map(({ id }) => id).filter((id) => held.has(id));
      yield { calls: calls(rows, changed), size: rows.length };
    }
  }
}
