/** `mailuo export`: the whole graph in a form that others read. */
import { createWriteStream, type WriteStream } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import { dump, dumpRecords } from '../../src/graph/dump.js';
import { toCsv } from '../../src/graph/export/csv.js';
import { toCypher } from '../../src/graph/export/cypher-script.js';
import { toGexf } from '../../src/graph/export/gexf.js';
import { toGraphml } from '../../src/graph/export/graphml.js';
import { toJsonld } from '../../src/graph/export/jsonld.js';
import { importCommand, toNeo4jCsv } from '../../src/graph/export/neo4j-csv.js';
import { toShacl } from '../../src/graph/export/shacl.js';
import type { GraphStore } from '../../src/graph/store.js';
import { MailuoError } from '../../src/model/errors.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { say } from '../terminal.js';

/** Formats of one text, and those of several files, which want a folder. */
const TEXTS: Readonly<Record<string, (store: GraphStore) => AsyncIterable<string>>> = {
  jsonl: lines,
  cypher: (store) => toCypher(dumpRecords(store)),
  graphml: (store) => toGraphml(dumpRecords(store)),
  gexf: (store) => toGexf(dumpRecords(store)),
  jsonld: (store) => toJsonld(dumpRecords(store)),
  shacl: shapes,
};
const FOLDERS: Readonly<Record<string, (store: GraphStore) => AsyncIterable<{ file: string; text: string }>>> = {
  csv: (store) => toCsv(dumpRecords(store)),
  'neo4j-csv': toNeo4jCsv,
};
const FORMATS = [...Object.keys(TEXTS), ...Object.keys(FOLDERS)];

interface Options {
  readonly graph: string;
  readonly format: string;
  readonly output?: string;
}

export function register(program: Command): void {
  program
    .command('export')
    .description('write the whole graph in a form that others read')
    .addOption(new Option('--format <format>', 'csv and neo4j-csv are folders').choices(FORMATS).default('jsonl'))
    .option('--output <path>', 'a file, or a new folder for formats of several files; else stdout')
    .addOption(graphOption())
    .addHelpText('after', '\nExample:\n  $ mailuo export --format jsonl > graph.jsonl')
    .action(run);
}

function run({ graph, format, output }: Options): Promise<void> {
  const [asText, asFolder] = [TEXTS[format], FOLDERS[format]];
  if (asText !== undefined) return withGraph(graph, (store) => writeText(asText(store), output));
  if (asFolder === undefined) throw new MailuoError('usage', `no format is called ${format}`);
  if (output === undefined)
    throw new MailuoError('usage', `${format} is several files: name a new folder with --output`);
  return withGraph(graph, async (store) => {
    await writeFolder(asFolder(store), output);
    if (format === 'neo4j-csv') say(importCommand(output));
  });
}

async function* lines(store: GraphStore): AsyncGenerator<string> {
  for await (const line of dump(store)) yield `${line}\n`;
}

async function* shapes(): AsyncGenerator<string> {
  yield toShacl();
}

async function writeText(parts: AsyncIterable<string>, output: string | undefined): Promise<void> {
  const target = output === undefined ? process.stdout : createWriteStream(output);
  const failed = failure(target);
  for await (const part of parts) await Promise.race([put(target, part), failed]);
  if (target !== process.stdout) await end(target as WriteStream);
}

async function writeFolder(parts: AsyncIterable<{ file: string; text: string }>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new MailuoError('usage', `${folder}: is not empty; name a new folder`);
  const files = new Map<string, { stream: WriteStream; failed: Promise<never> }>();
  for await (const { file, text } of parts) {
    const known = files.get(file) ?? openFile(join(folder, file));
    files.set(file, known);
    await Promise.race([put(known.stream, text), known.failed]);
  }
  for (const { stream } of files.values()) await end(stream);
}

function openFile(path: string): { stream: WriteStream; failed: Promise<never> } {
  const stream = createWriteStream(path);
  return { stream, failed: failure(stream) };
}

/** Resolves when the target is ready for more. */
const put = (target: NodeJS.WritableStream, text: string): Promise<void> =>
  new Promise((resolve) => {
    if (target.write(text)) resolve();
    else target.once('drain', resolve);
  });

/** Rejects when the target cannot be written: a full disk, no right. */
function failure(target: NodeJS.WritableStream): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    target.once('error', (error: Error) => {
      reject(new MailuoError('unreachable', `cannot write the export: ${error.message}`, { cause: error }));
    });
  });
  // Whoever writes next meets it; until then it waits.
  failed.catch(() => undefined);
  return failed;
}

async function end(stream: WriteStream): Promise<void> {
  stream.end();
  await finished(stream);
}
