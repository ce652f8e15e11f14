/** A document as it stood in a graph, as one text, from which it can be put back word for word. */
import type { Arrival } from '../src/graph/changes.js';
import { pack, unpack } from '../src/graph/raw.js';
import { hashOf } from '../src/graph/stable-json.js';

interface Kept {
  readonly id: string;
  readonly packed: string;
  readonly hash: string;
  readonly location?: string;
}

export const keepArrival = ({ extraction, ...where }: Arrival): string =>
  JSON.stringify({
    id: extraction.document.id,
    packed: pack(extraction),
    hash: hashOf(extraction),
    ...where,
  } satisfies Kept);

/** Throws `integrity` for a text that has been tampered with. */
export function keptArrival(text: string): Arrival {
  const { id, packed, hash, ...where } = JSON.parse(text) as Kept;
  return { extraction: unpack(id, packed, hash), ...where };
}
