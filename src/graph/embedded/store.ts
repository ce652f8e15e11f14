/**
 * The graph in one file, by @grafeo-db/js. One process has it open at a time.
 * A call of the engine cannot be interrupted: it finishes a statement that runs when its reader goes away. So only so many run at
 * once, and one that still waits for its turn then is never begun.
 */
import { availableParallelism } from 'node:os';
import pkg, { type GrafeoDB } from '@grafeo-db/js';
import { MailuoError } from '../../model/errors.js';
import { KIND_NAMES } from '../../model/ontology.js';
import { atMost } from '../at-most.js';
import { cypherFor, statementsOf } from '../cypher.js';
import { inTurn } from '../in-turn.js';
import { prepareGraph } from '../prepare.js';
import type { Call, GraphStore, ReadOptions, Row } from '../store.js';
import { forgetHolder, holderOf, noteHolder } from './holder.js';

/** What is searched by words, which are told apart by white space. Passages are looked through: an index of them takes more memory than it saves time. */
const TEXT_INDEXES = [
  { label: 'Entity', property: 'search', tokenizer: 'standard' },
  { label: 'Entity', property: 'starts', tokenizer: 'standard' },
] as const;

/** Statements that read at the same time, for each core: some may be slow, and others go on beside them. */
const READS = 4;

/** Opens the file, or makes it. Throws `conflict` where another process has it, `unreachable` where it cannot be read. */
export function openEmbedded(file: string, holder = 'another program'): GraphStore {
  const db = open(file);
  noteHolder(file, holder);
  const turn = inTurn();
  const reading = atMost(READS * availableParallelism());
  const read = async (call: Call, options: ReadOptions = {}): Promise<readonly Row[]> => {
    const ask = () => db.executeCypher(cypherFor('embedded', call), call.parameters ?? {});
    const result = await reading(ask, options.signal);
    options.signal?.throwIfAborted();
    return result.toArray() as unknown as readonly Row[];
  };
  const write = (calls: readonly Call[]): Promise<void> => turn(() => inWords(file, () => inTransaction(db, calls)));
  const building = inTurn();
  const store: GraphStore = {
    engine: 'embedded',
    address: file,
    read,
    write,
    prepare: () => prepareGraph(store, () => inWords(file, () => makeSchema(db))),
    alone: (work) => building(work),
    close: () =>
      turn(() =>
        inWords(file, async () => {
          forgetHolder(file);
          db.close();
        }),
      ),
  };
  return store;
}

async function inTransaction(db: GrafeoDB, calls: readonly Call[]): Promise<void> {
  const transaction = db.beginTransaction();
  try {
    for (const call of calls) await transaction.executeCypher(cypherFor('embedded', call), call.parameters ?? {});
    transaction.commit();
  } catch (error) {
    rollBack(transaction);
    throw error;
  }
}

function rollBack(transaction: ReturnType<GrafeoDB['beginTransaction']>): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // A commit that failed has ended the transaction already; its failure is the one to tell.
  }
}

/** Says in words what a disk says: that it is full, or fails. What was acknowledged before is kept. */
async function inWords<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const [, why] =
      /(No space left on device|Disk quota exceeded|Input\/output error|Read-only file system|File too large)/.exec(
        reason,
      ) ?? [];
    if (why === undefined) throw error;
    throw new MailuoError(
      'unreachable',
      `${file}: cannot be written: ${why}. Nothing that was there is lost: make room, then run the same again`,
      { cause: error },
    );
  }
}

async function makeSchema(db: GrafeoDB): Promise<void> {
  const statements = statementsOf(cypherFor('embedded', { statement: 'prepare/schema' }));
  for (const statement of statements) await db.executeCypher(statement);
  for (const kind of KIND_NAMES) await db.executeCypher(cypherFor('embedded', { statement: 'prepare/node-key', kind }));
  for (const { label, property, tokenizer } of TEXT_INDEXES) {
    await db.createTextIndex(label, property, { tokenizer, stopWords: [] });
  }
}

function open(file: string): GrafeoDB {
  try {
    return pkg.GrafeoDB.create(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (reason.includes('cannot be locked')) {
      throw new MailuoError(
        'conflict',
        `${file}: ${holderOf(file)} has this graph open; end it or wait for it. A graph on Neo4j can be shared`,
        {
          cause: error,
        },
      );
    }
    throw new MailuoError('unreachable', `${file}: cannot be opened as a graph: ${firstLine(reason)}`, {
      cause: error,
    });
  }
}

const firstLine = (text: string): string => text.split('\n')[0] ?? text;
