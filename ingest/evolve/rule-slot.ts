/**
 * Slots with a head noun (＿的货币政策): the filler that dominates each comparable document, cut into periods.
 * One edge for each switch between neighbouring periods, so a term that returns has several.
 */
import type { DatedDocument } from '../../src/model/collection.js';
import type { DatePrefix } from '../../src/model/date.js';
import { type Candidate, quotations } from './candidate.js';
import type { DatedUse, Library, Term } from './term.js';

const STANCE =
  /^(.{2,8}?)的?((?:(?!的)[\u4e00-\u9fff]){2}(?:(?:(?!的)[\u4e00-\u9fff]){2})?政策|(?:(?!的)[\u4e00-\u9fff]){2}(?:方针|战略))$/u;

interface Filling {
  readonly document: DatedDocument;
  readonly term: Term;
  /** Share of the document's uses of the slot that are this filler. */
  readonly share: number;
}

export interface Period {
  readonly term: Term;
  readonly from: DatePrefix;
  readonly to: DatePrefix;
  readonly documents: readonly string[];
}

/** Head of the slot a name fills (货币政策), or undefined. Only names with 的 prove a slot; others join it. */
export function headOf(name: string): { readonly head: string; readonly proven: boolean } | undefined {
  const head = STANCE.exec(name)?.[2];
  return head === undefined ? undefined : { head, proven: name.includes(`的${head}`) };
}

export function slotSuccessions(terms: readonly Term[], library: Library): readonly Candidate[] {
  const slots = new Map<string, Term[]>();
  const proven = new Set<string>();
  for (const term of terms) {
    const slot = headOf(term.name);
    if (!slot) continue;
    if (slot.proven) proven.add(slot.head);
    const list = slots.get(slot.head);
    if (list) list.push(term);
    else slots.set(slot.head, [term]);
  }
  return [...slots].flatMap(([head, fillers]) =>
    proven.has(head) && fillers.length >= 2
      ? [...seriesOf(fillers)].flatMap((series) => switches({ head, fillers, series, library }))
      : [],
  );
}

const seriesOf = (fillers: readonly Term[]): ReadonlySet<string> =>
  new Set(fillers.flatMap((term) => [...term.counts.keys()]));

interface Slot {
  readonly head: string;
  readonly fillers: readonly Term[];
  readonly series: string;
  readonly library: Library;
}

function switches(slot: Slot): readonly Candidate[] {
  const documents = slot.library.series.get(slot.series) ?? [];
  const filled = documents.flatMap((document) => {
    const filling = dominant(slot, document);
    return filling ? [filling] : [];
  });
  if (filled.length < 3) return [];
  const periods = steady(periodsOf(filled));
  const first = documents.indexOf(filled[0]?.document as DatedDocument);
  const last = documents.indexOf(filled.at(-1)?.document as DatedDocument);
  const continuity = filled.length / (last - first + 1);
  const exclusivity = filled.reduce((sum, filling) => sum + filling.share, 0) / filled.length;
  const stickiness = 1 - (periods.length - 1) / filled.length;
  // Thresholds: half of the documents, nine uses of ten, and no more switches than one in two documents.
  if (continuity < 0.5 || exclusivity < 0.75 || stickiness < 0.5) return [];
  const strength = 0.55 + 0.2 * continuity + 0.15 * exclusivity + 0.1 * stickiness;
  return periods
    .slice(1)
    .map((newer, index) => candidateOf({ ...slot, older: periods[index] as Period, newer, strength }));
}

/** The filler a document uses most; of equals the one it uses last, since reports look back before they look forward. */
function dominant({ fillers, series }: Slot, document: DatedDocument): Filling | undefined {
  let best: { term: Term; count: number; last: number } | undefined;
  let total = 0;
  for (const term of fillers) {
    const count = term.counts.get(series)?.get(document.id) ?? 0;
    if (count === 0) continue;
    total += count;
    const last = Math.max(...term.uses.filter((use) => use.document === document.id).map((use) => use.evidence.start));
    if (!best || count > best.count || (count === best.count && last > best.last)) best = { term, count, last };
  }
  return best && { document, term: best.term, share: best.count / total };
}

/** Runs of one filler. Also what `periods` of a recurring term are read from. */
function periodsOf(filled: readonly Filling[]): readonly Period[] {
  const periods: Period[] = [];
  for (const { document, term } of filled) {
    const date = document.date as DatePrefix;
    const last = periods.at(-1);
    if (last?.term.id === term.id)
      periods[periods.length - 1] = { ...last, to: date, documents: [...last.documents, document.id] };
    else periods.push({ term, from: date, to: date, documents: [document.id] });
  }
  return periods;
}

/** A filler of one document between two periods of another is a slip or a shade, not a policy: the periods around it are one. */
function steady(periods: readonly Period[]): readonly Period[] {
  const kept: Period[] = [];
  for (const [index, period] of periods.entries()) {
    const last = kept.at(-1);
    const next = periods[index + 1];
    if (
      last &&
      next &&
      period.documents.length === 1 &&
      last.term.id === next.term.id &&
      last.documents.length + next.documents.length >= 4
    )
      continue;
    if (last?.term.id === period.term.id)
      kept[kept.length - 1] = { ...last, to: period.to, documents: [...last.documents, ...period.documents] };
    else kept.push(period);
  }
  return kept;
}

function candidateOf({
  head,
  older,
  newer,
  strength,
}: Slot & { readonly older: Period; readonly newer: Period; readonly strength: number }): Candidate {
  const short = older.documents.length === 1 || newer.documents.length === 1;
  const stronger = newer.term.name.includes(older.term.name.replace(new RegExp(`的?${head}$`, 'u'), ''));
  return {
    from: older.term,
    to: newer.term,
    kind: stronger && newer.term.name.length > older.term.name.length ? 'upgraded' : 'superseded',
    since: newer.from,
    confidence: Math.min(0.95, strength - (short ? 0.08 : 0)),
    rule: 'slot',
    reasons: [
      {
        zh: `同一位置“＿的${head}”：${years(older)}为${older.term.name}，${years(newer)}为${newer.term.name}，同类文件中每次只有一个`,
        en: `Same slot “＿的${head}”: ${older.term.name} in ${years(older)}, ${newer.term.name} in ${years(newer)}; comparable documents use one at a time`,
        evidence: [...usesIn(older).slice(-2), ...usesIn(newer).slice(0, 2)],
      },
    ],
  };
}

const years = ({ from, to }: Period): string =>
  from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;

const usesIn = (period: Period): ReturnType<typeof quotations> =>
  quotations(
    period.term.uses.filter((use: DatedUse) => period.documents.includes(use.document)),
    Number.POSITIVE_INFINITY,
  );
