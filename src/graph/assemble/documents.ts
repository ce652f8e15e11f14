import type { DocumentRecord } from '../../model/document.js';
import { compareText } from '../../model/evidence.js';
import type { Extraction } from '../../model/statement.js';
import type { AssembledDocument } from './assembled-graph.js';

type Groups = readonly (readonly string[])[];

export function assembleDocuments(extractions: readonly Extraction[], reprints: Groups): readonly AssembledDocument[] {
  const groups = new Map(reprints.flatMap((group) => group.map((id) => [id, group] as const)));
  return extractions.map(({ document, passages }) => {
    const { text, signature: _, reader: __, ...record } = document;
    const same = (groups.get(record.id) ?? []).filter((id) => id !== record.id).sort(compareText);
    return { ...record, size: text.length, passages: passages.length, reprints: same };
  });
}

/** The independent source a document counts as: the first of its reprints, else itself. */
export function sourceOf(documents: readonly DocumentRecord[], reprints: Groups): (document: string) => string {
  const sources = new Map(documents.map(({ id }) => [id, id]));
  for (const group of reprints) {
    const [first] = [...group].sort(compareText);
    if (first !== undefined) for (const id of group) sources.set(id, first);
  }
  return (document) => sources.get(document) ?? document;
}
