/**
 * Which of the arriving documents go in. A document replaces the one of the same id when it comes from the same place, or when
 * enough of its sentences are those of the other; nothing is replaced by a document that has nothing to do with it.
 */
import { compareText } from '../model/evidence.js';
import type { Extraction } from '../model/statement.js';
import type { Arrival } from './changes.js';
import { hashOf } from './stable-json.js';

/** Share of the sentences of the shorter one that two versions of a document have in common at least. */
const KINSHIP = 1 / 3;

export interface HeldDocument {
  readonly id: string;
  readonly hash: string;
  readonly location?: string;
}

interface Hashed extends Arrival {
  readonly hash: string;
}

export interface Sorted {
  readonly accepted: readonly Hashed[];
  readonly unchanged: number;
  readonly setAside: readonly string[];
}

/** `stored` gives the extraction that the graph holds under an id. */
export async function sortArrivals(
  arrivals: readonly Arrival[],
  held: ReadonlyMap<string, HeldDocument>,
  stored: (id: string) => Promise<Extraction>,
): Promise<Sorted> {
  const accepted = new Map<string, Hashed>();
  const setAside: string[] = [];
  let unchanged = 0;
  for (const arrival of [...arrivals].map(withHash).sort(byOrigin)) {
    const { id } = arrival.extraction.document;
    const before = held.get(id);
    const twin = accepted.get(id);
    if (twin !== undefined) {
      if (twin.hash !== arrival.hash) setAside.push(taken(arrival, twin.location ?? twin.extraction.document.path));
    } else if (before === undefined) accepted.set(id, arrival);
    else if (before.hash === arrival.hash) {
      unchanged += 1;
      if (arrival.location !== undefined && arrival.location !== before.location) accepted.set(id, arrival);
    } else if (isSamePlace(arrival, before) || isKin(arrival.extraction, await stored(id))) accepted.set(id, arrival);
    else setAside.push(taken(arrival, before.location ?? 'an earlier build'));
  }
  return { accepted: [...accepted.values()], unchanged, setAside };
}

const withHash = (arrival: Arrival): Hashed => ({ ...arrival, hash: hashOf(arrival.extraction) });

const byOrigin = (a: Hashed, b: Hashed): number =>
  compareText(a.extraction.document.id, b.extraction.document.id) ||
  compareText(a.location ?? '', b.location ?? '') ||
  compareText(a.hash, b.hash);

const isSamePlace = (arrival: Arrival, before: HeldDocument): boolean =>
  arrival.location !== undefined && arrival.location === before.location;

function isKin(a: Extraction, b: Extraction): boolean {
  const [mine, theirs] = [sentences(a), sentences(b)];
  const common = [...mine].filter((one) => theirs.has(one)).length;
  return common > 0 && common >= KINSHIP * Math.min(mine.size, theirs.size);
}

const sentences = ({ passages }: Extraction): ReadonlySet<string> => new Set(passages.map(({ text }) => text));

function taken({ extraction: { document }, location }: Arrival, by: string): string {
  const file = location ?? document.path;
  return `${file}: the id ${document.id} belongs to another document (${by}); give it its own with id: in the front matter`;
}
