/** Documents of a ZIP, each as if it stood in a folder of the archive's name. */
import { isSetAside, type SetAside, setAside } from '../set-aside.js';
import type { RawFile } from '../stages.js';
import { formatOf, READABLE } from './render.js';
import { parseSidecar, type Sidecar } from './sidecar.js';
import { readZip } from './zip.js';

const SET = 'set.yml';
const NOTHING: Sidecar = { defaults: {}, documents: {} };

export async function* readArchive(archive: RawFile): AsyncGenerator<RawFile | SetAside> {
  const sidecar = await sidecarIn(archive);
  if (isSetAside(sidecar)) yield sidecar;
  const { defaults, documents } = isSetAside(sidecar) ? NOTHING : sidecar;
  let readable = 0;
  let refused = 0;
  for await (const entry of readZip(archive.path, archive.bytes, { wanted: (inside) => !inside.endsWith(SET) })) {
    if (isSetAside(entry)) {
      refused += 1;
      yield entry;
      continue;
    }
    const path = `${archive.path}/${entry.path}`;
    if (formatOf(entry.path) === undefined) {
      refused += 1;
      yield setAside(
        path,
        `is in no format that is read (${READABLE.join(', ')})`,
        'save it in one of these or leave it out',
      );
      continue;
    }
    readable += 1;
    const said = { ...archive.sidecar, ...defaults, ...documents[entry.path.split('/').at(-1) ?? ''] };
    const location = archive.location === undefined ? {} : { location: `${archive.location}/${entry.path}` };
    yield { path, bytes: entry.bytes, ...location, ...(Object.keys(said).length > 0 ? { sidecar: said } : {}) };
  }
  if (readable === 0 && refused === 0) yield setAside(archive.path, 'has no readable document in it', 'look into it');
}

async function sidecarIn(archive: RawFile): Promise<Sidecar | SetAside> {
  for await (const entry of readZip(archive.path, archive.bytes, { wanted: (inside) => inside === SET })) {
    // What is wrong with the archive itself is said when its documents are read.
    if (isSetAside(entry)) return NOTHING;
    const parsed = parseSidecar(new TextDecoder().decode(entry.bytes));
    return 'mistake' in parsed ? setAside(`${archive.path}/${SET}`, parsed.mistake, 'mend it') : parsed;
  }
  return NOTHING;
}
