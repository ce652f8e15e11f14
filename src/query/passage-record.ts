import type { Value } from '../graph/store.js';
import type { Passage } from '../model/document.js';

/** A passage as the graph stores it. */
export interface PassageRecord extends Passage {
  /** `document#order`. */
  readonly id: string;
}

/** From the properties of a Passage node. */
export function toPassage(value: Value | undefined): PassageRecord {
  const row = value as { readonly [name: string]: Value };
  return {
    id: row['id'] as string,
    document: row['document'] as string,
    order: row['order'] as number,
    text: row['text'] as string,
    section: (row['section'] ?? []) as readonly string[],
    paragraph: (row['paragraph'] ?? 0) as number,
    start: row['start'] as number,
    end: row['end'] as number,
  };
}
