/**
 * Paths to extractions, on all cores when there is enough to do.
 * Results come in the order of the files, so that what is printed does not depend on which worker was first.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import { openCorpus } from '../ingest/corpus.js';
import { loadLexicon } from '../ingest/lexicon.js';
import { extract } from '../ingest/pipeline.js';
import { isSetAside, type SetAside } from '../ingest/set-aside.js';
import type { RawFile } from '../ingest/stages.js';
import type { Arrival } from '../src/graph/changes.js';
import type { Extraction } from '../src/model/statement.js';

/** Below this many bytes, loading the dictionary in each worker costs more than it saves. */
const WORTH_A_POOL = 400_000;

export async function* extractions(
  paths: readonly string[],
  options: { readonly signal?: AbortSignal } = {},
): AsyncGenerator<Arrival | SetAside> {
  const first: (RawFile | SetAside)[] = [];
  const files = openCorpus(paths);
  const iterator = files[Symbol.asyncIterator]();
  let bytes = 0;
  let ended = false;
  while (bytes < WORTH_A_POOL && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      first.push(next.value);
      bytes += isSetAside(next.value) ? 0 : next.value.bytes.length;
    }
  }
  const rest: AsyncIterable<RawFile | SetAside> = { [Symbol.asyncIterator]: () => iterator };
  if (ended) yield* inline(first, options);
  else yield* pooled(chain(first, rest), options);
}

async function* inline(
  files: Iterable<RawFile | SetAside>,
  { signal }: { readonly signal?: AbortSignal },
): AsyncGenerator<Arrival | SetAside> {
  const lexicon = loadLexicon();
  for (const file of files) {
    if (signal?.aborted) return;
    yield isSetAside(file) ? file : arrival(file, await extract(file, lexicon));
  }
}

async function* pooled(
  files: AsyncIterable<RawFile | SetAside>,
  { signal }: { readonly signal?: AbortSignal },
): AsyncGenerator<Arrival | SetAside> {
  const threads = availableParallelism();
  const pool = new Piscina<RawFile, Extraction | SetAside>({
    filename: fileURLToPath(new URL('./extraction-worker.js', import.meta.url)),
    maxThreads: threads,
    minThreads: threads,
  });
  // Twice as many as there are workers keeps them busy and the memory bounded.
  const waiting: Promise<Arrival | SetAside>[] = [];
  try {
    for await (const file of files) {
      if (signal?.aborted) break;
      const work = isSetAside(file) ? Promise.resolve(file) : pool.run(file).then((read) => arrival(file, read));
      work.catch(() => {}); // awaited below, in order; without this a later failure would be reported as unhandled
      waiting.push(work);
      if (waiting.length >= threads * 2) yield await (waiting.shift() as Promise<Arrival | SetAside>);
    }
    for (const work of waiting) yield await work;
  } finally {
    await pool.destroy();
  }
}

function arrival({ location }: RawFile, extraction: Extraction | SetAside): Arrival | SetAside {
  if (isSetAside(extraction)) return extraction;
  return { extraction, ...(location === undefined ? {} : { location }) };
}

async function* chain<T>(first: Iterable<T>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
