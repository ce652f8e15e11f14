/**
 * The documents under the paths a person names, one at a time: memory holds one file whatever their number.
 * This file and ingest/lexicon.ts are the only ones of the text half that touch the disk.
 */
import { constants } from 'node:fs';
import { access, readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { compareText } from '../src/model/evidence.js';
import { readArchive } from './read/archive.js';
import { readManifest } from './read/manifest.js';
import { formatOf, READABLE } from './read/render.js';
import { parseSidecar, type Sidecar } from './read/sidecar.js';
import { isSetAside, type SetAside, setAside } from './set-aside.js';
import type { RawFile } from './stages.js';

/** An archive is read like a folder. */
const ARCHIVE = '.zip';
/** Files that speak of the documents beside them. */
const SET = 'set.yml';
const MANIFEST = 'manifest.csv';
const SIDECARS: readonly string[] = [SET, MANIFEST];
/** Hidden files, and files that speak of the folder. */
const NO_DOCUMENT = /^(?:\.|(?:README|LICENSE|LICENCE|NOTICE|CHANGELOG)(?:\.|$))/i;
const ENDINGS = [...READABLE, ARCHIVE].join(', ');
/** Largest file that is read, in bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

interface Found {
  /** On the disk. */
  readonly file: string;
  /** Inside the folder that was named. */
  readonly path: string;
}

/** Every readable file, in order of the paths given and of code units within a folder, and why the others are not. */
export async function* openCorpus(paths: readonly string[]): AsyncGenerator<RawFile | SetAside> {
  const seen = new Map<string, string>();
  const sidecars = new Map<string, Sidecar>();
  for (const named of paths) {
    for await (const found of filesUnder(named)) {
      if (isSetAside(found)) {
        yield found;
        continue;
      }
      const same = seen.get(found.path);
      const real = await realpath(found.file);
      if (same === real) continue;
      if (same !== undefined) {
        yield setAside(found.file, `has the same path inside its folder as ${same}`, 'rename one of the two');
        continue;
      }
      seen.set(found.path, real);
      const folder = dirname(found.file);
      if (!sidecars.has(folder)) {
        const { wrong, ...sidecar } = await sidecarOf(folder);
        sidecars.set(folder, sidecar);
        if (wrong) yield wrong;
      }
      const file = await readOne(found, sidecars.get(folder));
      if (isSetAside(file)) yield file;
      else if (!isArchive(found.path)) yield { ...file, location: real };
      else yield* readArchive({ ...file, location: real });
    }
  }
}

/** How many files `openCorpus` will look at: for showing progress. Paths that cannot be read count as none. */
export async function countCorpus(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const named of paths) for await (const found of filesUnder(named)) if (!isSetAside(found)) count += 1;
  return count;
}

async function* filesUnder(named: string): AsyncGenerator<Found | SetAside> {
  const state = await stat(named).catch((error: NodeJS.ErrnoException) => error);
  if (isProblem(state)) {
    yield setAside(named, reasonOf(state), state.code === 'ENOENT' ? 'check the spelling' : 'check its permissions');
  } else if (state.isDirectory()) yield* folder(named, '');
  else if (SIDECARS.includes(basename(named)))
    yield setAside(named, 'speaks of other documents', 'name its folder instead');
  else if (formatOf(named) === undefined && !isArchive(named)) yield inNoFormat(named);
  else yield { file: named, path: basename(named) };
}

const inNoFormat = (file: string): SetAside =>
  setAside(file, `is in no format that is read (${ENDINGS})`, 'save it in one of these or move it away');

async function* folder(root: string, inside: string): AsyncGenerator<Found | SetAside> {
  let readable = 0;
  const entries = await walk(root, inside);
  for (const entry of entries) {
    if (isSetAside(entry)) yield entry;
    else if (formatOf(entry.path) !== undefined || isArchive(entry.path)) {
      readable += 1;
      yield entry;
    } else if (!SIDECARS.includes(basename(entry.path))) yield inNoFormat(entry.file);
  }
  if (entries.length === 0) yield setAside(root, 'is an empty folder', 'put documents into it or name another');
  else if (readable === 0) yield setAside(root, 'has no readable document in it', `it may hold ${ENDINGS}`);
}

/** Files of a folder and the folders in it, by code units; hidden ones and those that speak of the folder are left out. */
async function walk(root: string, inside: string): Promise<readonly (Found | SetAside)[]> {
  const here = join(root, inside);
  const entries = await readdir(here, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => error);
  if (isProblem(entries)) return [setAside(here, reasonOf(entries), 'check its permissions')];
  const found: (Found | SetAside)[] = [];
  for (const entry of entries
    .filter(({ name }) => !NO_DOCUMENT.test(name))
    .sort((a, b) => compareText(a.name, b.name))) {
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
    const file = join(root, path);
    const kind = entry.isSymbolicLink() ? await stat(file).catch(() => undefined) : entry;
    if (kind === undefined) found.push(setAside(file, 'is a link to nothing', 'mend or remove it'));
    // Links to folders are not followed: they may lead back.
    else if (kind.isDirectory()) found.push(...(entry.isSymbolicLink() ? [] : await walk(root, path)));
    else if (kind.isFile()) found.push({ file, path });
  }
  return found;
}

async function readOne({ file, path }: Found, sidecar: Sidecar | undefined): Promise<RawFile | SetAside> {
  try {
    await access(file, constants.R_OK);
    const { size } = await stat(file);
    if (size > LARGEST_FILE) {
      return setAside(
        file,
        `has ${megabytes(size)} MB, more than the ${megabytes(LARGEST_FILE)} MB a document may have`,
        'split it',
      );
    }
    const said = { ...sidecar?.defaults, ...sidecar?.documents[basename(file)] };
    return { path, bytes: await readFile(file), ...(Object.keys(said).length > 0 ? { sidecar: said } : {}) };
  } catch (error) {
    return setAside(file, reasonOf(error as NodeJS.ErrnoException), 'check its permissions');
  }
}

const isArchive = (path: string): boolean => extname(path).toLowerCase() === ARCHIVE;

const megabytes = (bytes: number): number => Math.ceil(bytes / 1024 / 1024);

/** Tells an error of the disk from what was read; `instanceof` does not hold across realms. */
const isProblem = (result: unknown): result is NodeJS.ErrnoException =>
  typeof result === 'object' && result !== null && 'code' in result && 'syscall' in result;

function reasonOf(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return 'does not exist';
  if (error.code === 'EACCES' || error.code === 'EPERM') return 'may not be read';
  return `cannot be read (${error.code ?? error.message})`;
}

type SidecarOrWrong = Sidecar & { readonly wrong?: SetAside };

/** What set.yml, else manifest.csv of a folder says. */
async function sidecarOf(folder: string): Promise<SidecarOrWrong> {
  const sidecar = (await sidecarIn(folder, SET, parseSidecar)) ?? (await sidecarIn(folder, MANIFEST, readManifest));
  return sidecar ?? { defaults: {}, documents: {} };
}

async function sidecarIn(
  folder: string,
  name: string,
  parse: (text: string) => Sidecar | { readonly mistake: string },
): Promise<SidecarOrWrong | undefined> {
  const file = join(folder, name);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (isProblem(text)) {
    if (text.code === 'ENOENT') return undefined;
    return { defaults: {}, documents: {}, wrong: setAside(file, reasonOf(text), 'check its permissions') };
  }
  const parsed = parse(text.replace(/^\ufeff/, ''));
  if (!('mistake' in parsed)) return parsed;
  return {
    defaults: {},
    documents: {},
    wrong: setAside(file, parsed.mistake, 'mend it; its documents are read without it'),
  };
}
