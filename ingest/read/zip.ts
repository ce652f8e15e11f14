/**
 * Files of a ZIP, one at a time, within limits that hold whatever the archive says of itself. Nothing is written
 * anywhere, and a path that climbs out of the archive is refused.
 */
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { type SetAside, setAside } from '../set-aside.js';

export interface ZipEntry {
  /** Inside the archive, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Limits {
  readonly entries: number;
  /** Bytes of one file and of all, unpacked. */
  readonly file: number;
  readonly all: number;
}

const ZIP_LIMITS: Limits = { entries: 5_000, file: 64 * 1024 * 1024, all: 1024 * 1024 * 1024 };
const UTF8_FLAG = 0x800;
const ENCRYPTED_FLAG = 0x1;

/** Entries that `wanted` accepts, in the order of the archive, and why others cannot be taken. `path` is the archive's. */
export async function* readZip(
  path: string,
  bytes: Uint8Array,
  options: { readonly wanted: (inside: string) => boolean; readonly limits?: Limits },
): AsyncGenerator<ZipEntry | SetAside> {
  const limits = options.limits ?? ZIP_LIMITS;
  const zip = await open(bytes);
  if (zip === undefined) {
    yield setAside(path, 'is no archive that can be opened', 'it may be cut short: fetch it again');
    return;
  }
  try {
    yield* entriesOf(path, zip, { ...options, limits });
  } finally {
    zip.close();
  }
}

async function* entriesOf(
  path: string,
  zip: ZipFile,
  { wanted, limits }: { readonly wanted: (inside: string) => boolean; readonly limits: Limits },
): AsyncGenerator<ZipEntry | SetAside> {
  if (zip.entryCount > limits.entries) {
    yield setAside(
      path,
      `has ${zip.entryCount} entries, more than the ${limits.entries} an archive may have`,
      'split it',
    );
    return;
  }
  let all = 0;
  for (;;) {
    const entry = await nextEntry(zip);
    if (entry === undefined) return;
    if (entry === 'broken') {
      yield setAside(path, 'has a broken list of files', 'it may be cut short: fetch it again');
      return;
    }
    const inside = nameOf(entry);
    const refused = refusal(entry, inside, limits);
    if (inside.endsWith('/') || isClutter(inside) || (refused === undefined && !wanted(inside))) continue;
    if (refused !== undefined) {
      yield setAside(`${path}/${inside}`, refused, 'unpack the archive and look at it');
      continue;
    }
    all += entry.uncompressedSize;
    if (all > limits.all) {
      yield setAside(path, `unpacks to more than ${limits.all / 1024 / 1024} MB`, 'split it');
      return;
    }
    const content = await unpack(zip, entry, limits.file);
    yield content === undefined
      ? setAside(`${path}/${inside}`, 'does not unpack', 'the archive may be cut short: fetch it again')
      : { path: inside, bytes: content };
  }
}

function refusal(entry: Entry, inside: string, limits: Limits): string | undefined {
  if (/^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i.test(inside)) return 'climbs out of its archive';
  if ((entry.generalPurposeBitFlag & ENCRYPTED_FLAG) !== 0) return 'is encrypted';
  const megabytes = Math.ceil(entry.uncompressedSize / 1024 / 1024);
  return entry.uncompressedSize > limits.file ? `unpacks to ${megabytes} MB, more than a document may have` : undefined;
}

/** Folders and files that systems put into archives. */
const isClutter = (inside: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.[^/]+$|Thumbs\.db$)/.test(inside);

/** Names without the flag for UTF-8 are in GBK where they come from Chinese systems. */
function nameOf(entry: Entry): string {
  const raw = (entry as unknown as { readonly fileNameRaw: Uint8Array }).fileNameRaw;
  const utf8 = new TextDecoder('utf-8').decode(raw);
  const name =
    (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0 || !utf8.includes('\ufffd')
      ? utf8
      : new TextDecoder('gb18030').decode(raw);
  return name.replaceAll('\\', '/');
}

const open = (bytes: Uint8Array): Promise<ZipFile | undefined> =>
  new Promise((resolve) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    fromBuffer(buffer, { lazyEntries: true, decodeStrings: false, autoClose: false }, (error, zip) =>
      resolve(error ? undefined : zip),
    );
  });

const nextEntry = (zip: ZipFile): Promise<Entry | 'broken' | undefined> =>
  new Promise((resolve) => {
    const settle = (value: Entry | 'broken' | undefined): void => {
      zip.removeListener('entry', settle);
      zip.removeListener('end', atEnd);
      zip.removeListener('error', atError);
      resolve(value);
    };
    const atEnd = (): void => settle(undefined);
    const atError = (): void => settle('broken');
    zip.once('entry', settle);
    zip.once('end', atEnd);
    zip.once('error', atError);
    zip.readEntry();
  });

/** The bytes, or undefined where they do not unpack to what the archive says. Stops at the limit. */
const unpack = (zip: ZipFile, entry: Entry, limit: number): Promise<Uint8Array | undefined> =>
  new Promise((resolve) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return resolve(undefined);
      const chunks: Buffer[] = [];
      let size = 0;
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limit) stream.destroy(new Error('too large'));
        else chunks.push(chunk);
      });
      stream.on('error', () => resolve(undefined));
      stream.on('end', () => resolve(Buffer.concat(chunks)));
    });
  });
