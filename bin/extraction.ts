/**
 * Paths to extractions, on all cores when there is enough to do.
 * Results come in the order of the files, so that what is printed does not depend on which worker was first.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { openCorpus } from '../ingest/corpus.js';
import { loadLexicon } from '../ingest/lexicon.js';
import { extract } from '../ingest/pipeline.js';
import { isSetAside, type SetAside } from '../ingest/set-aside.js';
import type { RawFile } from '../ingest/stages.js';
import type { Arrival } from '../src/graph/changes.js';
import type { Extraction } from '../src/model/statement.js';
import { makeReaderMark } from './reader-mark.js';

/** A file that the graph holds already as it would be read now. */
export interface HeldFile {
  readonly held: string;
}

interface ExtractionOptions {
  /** Aborting ends after what is being read. */
  readonly signal?: AbortSignal;
  /** Files it is true of are not read. */
  readonly isHeld?: (file: RawFile) => boolean;
}

/** Below this many bytes, loading the dictionary in each worker costs more than it saves. */
const WORTH_A_POOL = 400_000;

export async function* extractions(
  paths: readonly string[],
  options: ExtractionOptions = {},
): AsyncGenerator<Arrival | SetAside | HeldFile> {
  const first: Opened[] = [];
  const files = unheld(openCorpus(paths), options.isHeld);
  const iterator = files[Symbol.asyncIterator]();
  let bytes = 0;
  let ended = false;
  while (bytes < WORTH_A_POOL && !ended) {
    const next = await iterator.next();
    if (next.done) ended = true;
    else {
      first.push(next.value);
      bytes += isFile(next.value) ? next.value.bytes.length : 0;
    }
  }
  const rest: AsyncIterable<Opened> = { [Symbol.asyncIterator]: () => iterator };
  if (ended) yield* inline(first, options);
  else yield* pooled(chain(first, rest), options);
}

type Opened = RawFile | SetAside | HeldFile;

export const isHeldFile = (one: object): one is HeldFile => 'held' in one;
const isFile = (one: Opened): one is RawFile => !isSetAside(one) && !isHeldFile(one);

async function* unheld(
  files: AsyncIterable<RawFile | SetAside>,
  isHeld: ExtractionOptions['isHeld'],
): AsyncGenerator<Opened> {
  for await (const file of files) yield isHeld && !isSetAside(file) && isHeld(file) ? { held: file.path } : file;
}

async function* inline(
  files: Iterable<Opened>,
  { signal }: ExtractionOptions,
): AsyncGenerator<Arrival | SetAside | HeldFile> {
  const lexicon = loadLexicon();
  const markOf = makeReaderMark();
  for (const file of files) {
    if (signal?.aborted) return;
    yield isFile(file) ? arrival(file, await extract(file, lexicon), markOf(file)) : file;
  }
}

/**
 * Settings of V8 for threads that read (docs/benchmarks.md has what they bring). Hundreds of rules are compiled in each, soon and
 * again whenever a shape is new: a third of the time on two cores; V8 11 (Node 20) waits for more bytecode to have run, later ones have no such
 * setting. And the old generation grows by a fifth between collections, so that all threads together stay under a gigabyte.
 */
const V8_SETTINGS = [
  '--heap-growing-percent=20',
  ...(process.versions.v8.startsWith('11.') ? ['--interrupt-budget=1200000'] : []),
];

async function* pooled(
  files: AsyncIterable<Opened>,
  { signal }: ExtractionOptions,
): AsyncGenerator<Arrival | SetAside | HeldFile> {
  const markOf = makeReaderMark();
  const threads = availableParallelism();
  for (const setting of V8_SETTINGS) setFlagsFromString(setting);
  const pool = new Piscina<RawFile, Extraction | SetAside>({
    filename: fileURLToPath(new URL('./extraction-worker.js', import.meta.url)),
    maxThreads: threads,
    minThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  // Twice as many as there are workers keeps them busy and the memory bounded.
  const waiting: Promise<Arrival | SetAside | HeldFile>[] = [];
  try {
    for await (const file of files) {
      if (signal?.aborted) break;
      const work = isFile(file)
        ? pool.run(file).then((read) => arrival(file, read, markOf(file)))
        : Promise.resolve<SetAside | HeldFile>(file);
      work.catch(() => {}); // awaited below, in order; without this a later failure would be reported as unhandled
      waiting.push(work);
      if (waiting.length >= threads * 2) yield await (waiting.shift() as Promise<Arrival | SetAside | HeldFile>);
    }
    for (const work of waiting) yield await work;
  } finally {
    await pool.destroy();
  }
}

/** What was read, with the mark of what read it. */
function arrival({ location }: RawFile, read: Extraction | SetAside, reader: string): Arrival | SetAside {
  if (isSetAside(read)) return read;
  const extraction = { ...read, document: { ...read.document, reader } };
  return { extraction, ...(location === undefined ? {} : { location }) };
}

async function* chain<T>(first: Iterable<T>, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
