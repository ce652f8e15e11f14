/**
 * Which documents are one text published again, under another headline, cut or with typing errors. Each group counts
 * as one source. A text that comes again long after is a revision and stays a source of its own.
 */
import type { FindReprints } from '../src/model/collection.js';
import { firstDay, lastDay } from '../src/model/date.js';
import type { DocumentRecord } from '../src/model/document.js';
import { compareText } from '../src/model/evidence.js';
import { likeness } from './clean/signature.js';

type Signed = DocumentRecord & { readonly signature: readonly number[] };

/** The shorter text must stand in the longer to this share, and the two be alike to that. */
const HELD = 0.7;
const ALIKE = 0.3;
/** A reprint follows within so many days; what comes later is a revision. */
const DAYS = 45;
/** Bins that must agree for two texts to be compared at all: at a likeness of 0.3 all but one pair in 400 are. */
const BAND = 2;
const DAY = 24 * 60 * 60 * 1000;

export const findReprints: FindReprints = (documents) => {
  const signed = documents.filter((one): one is Signed => one.signature !== undefined);
  const sorted = [...signed].sort((a, b) => compareText(a.id, b.id));
  const group = new Map(sorted.map((one) => [one.id, one.id]));
  const leader = (id: string): string => {
    const next = group.get(id) ?? id;
    return next === id ? id : leader(next);
  };
  for (const [a, b] of candidates(sorted)) {
    if (!isReprint(a, b)) continue;
    const [first = '', second = ''] = [leader(a.id), leader(b.id)].sort(compareText);
    group.set(second, first);
  }
  const members = new Map<string, string[]>();
  for (const { id } of sorted) members.set(leader(id), [...(members.get(leader(id)) ?? []), id]);
  return [...members.values()].filter((ids) => ids.length > 1);
};

/** Pairs that agree in a band of their signatures, each once. */
function* candidates(documents: readonly Signed[]): Generator<readonly [Signed, Signed]> {
  const bands = new Map<string, Signed[]>();
  const seen = new Set<string>();
  for (const document of documents) {
    for (let at = 0; at < document.signature.length; at += BAND) {
      const key = `${at}:${document.signature.slice(at, at + BAND).join(':')}`;
      const before = bands.get(key) ?? [];
      for (const other of before) {
        const pair = `${other.id}\n${document.id}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        yield [other, document];
      }
      before.push(document);
      bands.set(key, before);
    }
  }
}

function isReprint(a: Signed, b: Signed): boolean {
  const alike = likeness(a.signature, b.signature);
  if (alike < ALIKE || !nearInTime(a, b)) return false;
  const common = (alike / (1 + alike)) * (a.text.length + b.text.length);
  return common / Math.min(a.text.length, b.text.length) >= HELD;
}

/** True where one of the dates is unknown, or they lie within a month and a half. */
function nearInTime(a: DocumentRecord, b: DocumentRecord): boolean {
  if (a.date === undefined || b.date === undefined) return true;
  const gap = Math.max(
    Date.parse(firstDay(a.date)) - Date.parse(lastDay(b.date)),
    Date.parse(firstDay(b.date)) - Date.parse(lastDay(a.date)),
  );
  return gap <= DAYS * DAY;
}
