import { createWriteStream, readFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Command } from 'commander';
import { countCorpus } from '../../ingest/corpus.js';
import { parseJudgements } from '../../ingest/resolve/judgements.js';
import { describeSetAside, isSetAside } from '../../ingest/set-aside.js';
import type { RawFile } from '../../ingest/stages.js';
import type { Arrival } from '../../src/graph/changes.js';
import { load } from '../../src/graph/load.js';
import type { GraphStore } from '../../src/graph/store.js';
import { MailuoError } from '../../src/model/errors.js';
import { compareText } from '../../src/model/evidence.js';
import { extractions, isHeldFile } from '../extraction.js';
import { graphOption } from '../graph-address.js';
import { heldAlready } from '../held-already.js';
import { withGraph } from '../open.js';
import { makeReaderMark } from '../reader-mark.js';
import { withWords } from '../report.js';
import { RULES } from '../rules.js';
import { summarise } from '../summary.js';
import { complain, progress, say } from '../terminal.js';

interface BuildOptions {
  readonly graph: string;
  readonly report?: string;
  readonly judgements?: string;
}

export function register(program: Command): void {
  program
    .command('build')
    .argument('<path...>', 'documents, or folders of them')
    .addOption(graphOption())
    .option('--report <file>', 'write what was repaired, dropped or unknown in each document, as lines of JSON')
    .option(
      '--judgements <file>',
      'decisions of people on what is the same and what evolved (YAML); replaces those in the graph',
    )
    .summary('read documents and put what they say into a graph')
    .description(
      'Reads documents and puts what they say into a graph. Documents that are there already are replaced; the others stay.',
    )
    .addHelpText('after', '\nExample:\n  mailuo build corpus --graph .mailuo/graph')
    .action((paths: string[], options: BuildOptions) =>
      withGraph(options.graph, (store) => build(paths, store, options), { create: true }),
    );
}

/** Ctrl-C once: stop reading and keep what is read. Twice: stop at once; the next build completes the graph. */
async function build(
  paths: readonly string[],
  store: GraphStore,
  { report, judgements }: Pick<BuildOptions, 'report' | 'judgements'> = {},
): Promise<void> {
  // Read first: a file that cannot be taken must not cost the reading of a thousand documents.
  const decided = judgements === undefined ? {} : { judgements: judgementsIn(judgements) };
  const reading = new AbortController();
  const writing = new AbortController();
  const interrupt = () => {
    if (reading.signal.aborted) return writing.abort(new Error('interrupted: run the same build again to complete it'));
    say('stopping: what is read so far is kept; press Ctrl-C again to stop at once');
    reading.abort();
  };
  process.on('SIGINT', interrupt);
  try {
    // A report tells of every document, so that then all are read.
    const isHeld = report === undefined ? await heldAlready(store, makeReaderMark()) : () => false;
    const { put, aside, held } = await readAll(paths, {
      signal: reading.signal,
      isHeld,
      ...(report ? { report } : {}),
    });
    if (held > 0) say(`${held} documents are there as they are, and were not read again`);
    const shown = progress('loading');
    const result = await load(store, { put, ...decided }, RULES, {
      signal: writing.signal,
      progress: ({ done, total }) => shown.advance(done, total),
    }).finally(shown.stop);
    summarise({ ...result, unchanged: result.unchanged + held }, aside, store.address);
    if (reading.signal.aborted) process.exitCode = 130;
  } finally {
    process.off('SIGINT', interrupt);
  }
}

async function readAll(
  paths: readonly string[],
  {
    signal,
    report,
    isHeld,
  }: { readonly signal: AbortSignal; readonly report?: string; readonly isHeld: (file: RawFile) => boolean },
): Promise<{ readonly put: readonly Arrival[]; readonly aside: number; readonly held: number }> {
  const total = await countCorpus(paths);
  const shown = progress('reading');
  const out = report === undefined ? undefined : createWriteStream(report);
  const put: Arrival[] = [];
  const noted = new Map<string, number>();
  let [aside, held] = [0, 0];
  try {
    for await (const one of extractions(paths, { signal, isHeld })) {
      if (isHeldFile(one)) held += 1;
      else if (isSetAside(one)) {
        aside += 1;
        complain(`set aside: ${describeSetAside(one)}`);
        out?.write(`${JSON.stringify({ setAside: one })}\n`);
      } else {
        put.push(one);
        const { document, notes } = one.extraction;
        for (const { kind } of notes) noted.set(kind, (noted.get(kind) ?? 0) + 1);
        const listed = withWords(document.text, notes);
        out?.write(`${JSON.stringify({ document: document.id, path: document.path, notes: listed })}\n`);
      }
      shown.advance(put.length + aside + held, total);
    }
  } finally {
    shown.stop();
    if (out) await finished(out.end());
  }
  if (noted.size > 0) {
    const counts = [...noted].sort(([a], [b]) => compareText(a, b)).map(([kind, count]) => `${count} ${kind}`);
    say(
      `in the texts: ${counts.join(', ')}${report === undefined ? ' · --report FILE lists them' : ` · listed in ${report}`}`,
    );
  }
  return { put, aside, held };
}

function judgementsIn(file: string) {
  try {
    return parseJudgements(file, readFileSync(file, 'utf8'));
  } catch (cause) {
    if (cause instanceof MailuoError) throw cause;
    throw new MailuoError('usage', `${file} cannot be read: name a file of judgements`, { cause });
  }
}
