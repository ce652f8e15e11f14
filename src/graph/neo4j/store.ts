/**
 * The graph on a Neo4j server. Reads go to readers where there are any; bookmarks make them see every write of this store.
 */
import { randomUUID } from 'node:crypto';
import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver';
import { MailuoError } from '../../model/errors.js';
import { onAbort } from '../../model/on-abort.js';
import { KIND_NAMES, RELATION_NAMES } from '../../model/ontology.js';
import { atMost } from '../at-most.js';
import { cypherFor, statementsOf } from '../cypher.js';
import { inTurn } from '../in-turn.js';
import type { OpenOptions } from '../open-options.js';
import { prepareGraph } from '../prepare.js';
import type { Call, GraphStore, ReadOptions, Row } from '../store.js';
import { toServer } from './values.js';

/** Settings of one transaction. */
type TransactionConfig = NonNullable<Parameters<Session['executeRead']>[1]>;

/** How long a transaction is tried again after transient errors, in milliseconds. */
const RETRY = 30_000;

/**
 * Statements that read at the same time; others wait for their turn. Each has a connection of its own: a hundred connections that are
 * made at once take a server seconds, and what ends a statement needs one when all the others are taken.
 */
const READS = 32;

/** Throws `unreachable` when no server answers or it does not let us in. */
export async function openNeo4j(address: string, options: OpenOptions): Promise<GraphStore> {
  const { username = 'neo4j', password, database } = options;
  if (password === undefined) {
    throw new MailuoError('unreachable', `${address}: no password given; set NEO4J_PASSWORD (and NEO4J_USERNAME)`);
  }
  const driver = connect(address, username, password);
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (defaultAccessMode: 'READ' | 'WRITE'): Session =>
    driver.session({ defaultAccessMode, bookmarkManager, ...(database === undefined ? {} : { database }) });
  const guarded = guard(address);
  await guarded(() => driver.verifyConnectivity()).catch(async (error) => {
    await driver.close();
    throw error;
  });

  const within = async <T>(mode: 'READ' | 'WRITE', work: (one: Session) => Promise<T>): Promise<T> => {
    const one = session(mode);
    try {
      return await guarded(() => work(one));
    } finally {
      await one.close();
    }
  };
  const building = inTurn();
  const reading = atMost(READS);
  const store: GraphStore = {
    engine: 'neo4j',
    address,
    read: (call, { signal } = {}) =>
      reading(
        () =>
          within('READ', (one) =>
            stoppable(
              signal,
              () => session('READ'),
              (config) => readRows(one, call, { signal, config }),
            ),
          ),
        signal,
      ),
    write: (calls) =>
      within('WRITE', (one) =>
        one.executeWrite(async (transaction) => {
          for (const call of calls) await run(transaction, call);
        }),
      ),
    prepare: () => prepareGraph(store, () => within('WRITE', makeSchema)),
    alone: (work) => building(() => withLock(session('WRITE'), guarded, work)),
    close: () => driver.close(),
  };
  return store;
}

function connect(address: string, username: string, password: string): Driver {
  try {
    return neo4j.driver(address, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY,
      connectionAcquisitionTimeout: RETRY,
      telemetryDisabled: true,
    });
  } catch (error) {
    throw new MailuoError('usage', `${address}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}

const run = (transaction: Pick<ManagedTransaction, 'run'>, call: Call) =>
  transaction.run(cypherFor('neo4j', call), toServer(call.parameters ?? {}));

/** One trip to the server, where a transaction of ours would take three. Only what fails for the moment is tried again, in one. */
async function readRows(
  session: Session,
  call: Call,
  { signal, config }: { readonly signal: ReadOptions['signal'] | undefined; readonly config: TransactionConfig },
): Promise<readonly Row[]> {
  signal?.throwIfAborted();
  const alone = session.run(cypherFor('neo4j', call), toServer(call.parameters ?? {}), config);
  const { records } = await alone.catch((error: unknown) => {
    if (!(error instanceof neo4j.Neo4jError && error.retriable)) throw error;
    return session.executeRead((transaction) => run(transaction, call), config);
  });
  signal?.throwIfAborted();
  return records.map((record) => record.toObject() as Row);
}

/**
 * Work whose transaction the server is told to end when the signal says so. It is found by a mark of its own among the transactions
 * of the server that runs them; on a cluster it ends at the latest when its answer is thrown away.
 */
async function stoppable<T>(
  signal: AbortSignal | undefined,
  open: () => Session,
  work: (config: TransactionConfig) => Promise<T>,
): Promise<T> {
  if (signal === undefined) return work({});
  signal.throwIfAborted();
  const mark = randomUUID();
  const forget = onAbort(signal, () => void endTransaction(open(), mark));
  try {
    return await work({ metadata: { mailuo: mark } });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    forget();
  }
}

async function endTransaction(session: Session, mark: string): Promise<void> {
  try {
    await session.run(cypherFor('neo4j', { statement: 'write/end-transaction' }), { mark });
  } catch {
    // It may have ended by itself, or the right to end it is not given: then its answer is thrown away.
  } finally {
    await session.close();
  }
}

async function makeSchema(session: Session): Promise<void> {
  const schema = statementsOf(cypherFor('neo4j', { statement: 'prepare/schema' }));
  const kinds = KIND_NAMES.map((kind) => cypherFor('neo4j', { statement: 'prepare/node-key', kind }));
  const relations = RELATION_NAMES.map((relation) =>
    cypherFor('neo4j', { statement: 'prepare/relation-key', relation }),
  );
  const repairs = statementsOf(cypherFor('neo4j', { statement: 'prepare/after-import' }));
  for (const statement of [...schema, ...kinds, ...relations]) await session.run(statement);
  await session.run('CALL db.awaitIndexes(300)');
  for (const statement of repairs) await session.run(statement);
}

/**
 * A write lock on one node, held by an open transaction: the server lets it go when this process dies, so no lock is ever stale.
 */
async function withLock<T>(
  session: Session,
  guarded: <R>(work: () => Promise<R>) => Promise<R>,
  work: () => Promise<T>,
): Promise<T> {
  try {
    const transaction = await guarded(() => Promise.resolve(session.beginTransaction()));
    await guarded(() => transaction.run(cypherFor('neo4j', { statement: 'write/lock' })).then(() => undefined));
    try {
      return await work();
    } finally {
      // The lock goes with the transaction; if the server went away it is gone already.
      await transaction.rollback().catch(() => undefined);
    }
  } finally {
    await session.close();
  }
}

/** Turns what the driver throws into words: which server, what it said, what to do. */
function guard(address: string): <T>(work: () => Promise<T>) => Promise<T> {
  return async (work) => {
    try {
      return await work();
    } catch (error) {
      throw inWords(address, error);
    }
  };
}

function inWords(address: string, error: unknown): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const fail = (text: string) => new MailuoError('unreachable', `${address}: ${text}`, { cause: error });
  if (error.code.includes('.Security.'))
    return fail('the server refuses the user or the password; see NEO4J_USERNAME and NEO4J_PASSWORD');
  if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired') {
    return fail('no Neo4j answers there; start it, or see the address');
  }
  if (error.retriable) return fail(`gave up after trying again for ${RETRY / 1000} s: ${error.message}`);
  return error;
}
