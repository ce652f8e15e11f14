/**
 * Slots with a head noun (＿的货币政策, 社会主义＿经济): the filler that dominates each comparable document, cut into periods.
 * One edge for each switch between neighbouring periods, so a term that returns has several.
 */
import type { DatedDocument } from '../../src/model/collection.js';
import type { DatePrefix } from '../../src/model/date.js';
import type { Evidence } from '../../src/model/evidence.js';
import { type Candidate, quotations } from './candidate.js';
import type { Library, Term } from './term.js';

interface SlotPlace {
  /** The slot in words: ＿的货币政策. */
  readonly slot: string;
  readonly filler: string;
  /** True where the name alone shows the slot; other names join a slot that some name proves. */
  readonly proven: boolean;
}

const NOT_OF = '(?:(?!的)[\\u4e00-\\u9fff])';
const STANCE = new RegExp(`^(.{2,8}?)(的?)(${NOT_OF}{2}(?:${NOT_OF}{2})?政策|${NOT_OF}{2}(?:方针|战略))$`, 'u');
/** Models of an economy or society; 体制 behind it and 社会主义 before it may be left out. */
const MODEL = /^(社会主义)?(.{2,6}?)的?((?:商品|市场|计划|自然)经济)(?:体制)?$/u;
const BARE_MODEL = /^(社会主义)?()((?:商品|市场|计划|自然)经济)(?:体制)?$/u;

const PLACED = /^([\u4e00-\u9fff]{2})(优先|托底|导向|兜底)政策$/u;

/** The slot a name fills, or undefined. */
export function slotPlace(name: string): SlotPlace | undefined {
  const model = BARE_MODEL.exec(name) ?? MODEL.exec(name);
  if (model) return { slot: '社会主义＿经济', filler: `${model[2]}${model[3]}`, proven: model[1] !== undefined };
  // 就业优先政策 fills the slot that 积极的就业政策 proves.
  const placed = PLACED.exec(name);
  if (placed) return { slot: `＿的${placed[1]}政策`, filler: placed[2] as string, proven: false };
  const stance = STANCE.exec(name);
  // Lines of conduct in different fields (扩大内需的战略方针, 军事战略方针) are no fillers of one slot.
  if (stance && /战略方针$/u.test(name)) return undefined;
  return stance ? { slot: `＿的${stance[3]}`, filler: stance[1] as string, proven: stance[2] === '的' } : undefined;
}

/** One filler and the terms that write it: 有计划商品经济 and 社会主义有计划商品经济 are one. */
interface Filler {
  readonly filler: string;
  readonly terms: readonly Term[];
}

interface Period {
  readonly filler: Filler;
  readonly from: DatePrefix;
  readonly to: DatePrefix;
  readonly documents: readonly string[];
}

export function slotSuccessions(terms: readonly Term[], library: Library): readonly Candidate[] {
  const slots = new Map<string, Map<string, Term[]>>();
  const proven = new Set<string>();
  for (const term of terms) {
    const place = slotPlace(term.name);
    if (!place) continue;
    if (place.proven) proven.add(`${place.slot}\n${place.filler}`).add(place.slot);
    const fillers = slots.get(place.slot) ?? new Map<string, Term[]>();
    fillers.set(place.filler, [...(fillers.get(place.filler) ?? []), term]);
    slots.set(place.slot, fillers);
  }
  return [...slots].flatMap(([slot, byFiller]) => {
    if (!proven.has(slot)) return [];
    const fillers = [...byFiller]
      .filter(([filler]) => !slot.startsWith('社会主义') || proven.has(`${slot}\n${filler}`))
      .map(([filler, members]): Filler => ({ filler, terms: members }));
    return fillers.length < 2
      ? []
      : [...seriesOf(fillers)].flatMap((series) => switches({ slot, fillers, series, library }));
  });
}

const seriesOf = (fillers: readonly Filler[]): ReadonlySet<string> =>
  new Set(fillers.flatMap(({ terms }) => terms.flatMap((term) => [...term.counts.keys()])));

interface Slot {
  readonly slot: string;
  readonly fillers: readonly Filler[];
  readonly series: string;
  readonly library: Library;
}

interface Filling {
  readonly document: DatedDocument;
  readonly filler: Filler;
  /** Share of the document's uses of the slot that are this filler. */
  readonly share: number;
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
  // Filled in half of the documents between first and last use, by one filler nearly always, and seldom switched.
  if (continuity < 0.5 || exclusivity < 0.75 || stickiness < 0.5) return [];
  const strength = 0.55 + 0.2 * continuity + 0.15 * exclusivity + 0.1 * stickiness;
  return periods.slice(1).flatMap((newer, index) => {
    const older = periods[index] as Period;
    // A single last document that leaves a degree word out (更加积极, 积极) has not taken the policy back.
    const shortened = older.filler.filler.includes(newer.filler.filler) && newer.documents.length === 1;
    return shortened || stoodBeside(slot, older, newer) ? [] : [candidateOf(slot, { older, newer, strength })];
  });
}

/** Both in half of the documents of the older period: two names of one thing by turns (社会主义商品经济, 有计划商品经济). */
function stoodBeside({ series }: Slot, older: Period, newer: Period): boolean {
  const both = older.documents.filter((document) =>
    newer.filler.terms.some((term) => (term.counts.get(series)?.get(document) ?? 0) > 0),
  );
  return both.length >= 2 && both.length * 2 >= older.documents.length;
}

/** The filler a document uses most; of equals the one it uses last, since reports look back before they look forward. */
function dominant({ fillers, series }: Slot, document: DatedDocument): Filling | undefined {
  let best: { filler: Filler; count: number; last: number } | undefined;
  let total = 0;
  for (const filler of fillers) {
    const count = filler.terms.reduce((sum, term) => sum + (term.counts.get(series)?.get(document.id) ?? 0), 0);
    if (count === 0) continue;
    total += count;
    const places = filler.terms.flatMap((term) =>
      term.uses.filter((use) => use.document === document.id).map((use) => use.evidence.start),
    );
    const last = Math.max(...places);
    if (!best || count > best.count || (count === best.count && last > best.last)) best = { filler, count, last };
  }
  return best && { document, filler: best.filler, share: best.count / total };
}

/** Runs of one filler. */
function periodsOf(filled: readonly Filling[]): readonly Period[] {
  const periods: Period[] = [];
  for (const { document, filler } of filled) {
    const date = document.date as DatePrefix;
    const last = periods.at(-1);
    if (last?.filler === filler)
      periods[periods.length - 1] = { ...last, to: date, documents: [...last.documents, document.id] };
    else periods.push({ filler, from: date, to: date, documents: [document.id] });
  }
  return periods;
}

/** A filler of one document between two periods of another is a slip or a shade, not a policy: the periods around it are one. */
function steady(periods: readonly Period[]): readonly Period[] {
  const kept: Period[] = [];
  for (const [index, period] of periods.entries()) {
    const last = kept.at(-1);
    const next = periods[index + 1];
    const returns = last !== undefined && next !== undefined && last.filler === next.filler;
    if (returns && period.documents.length === 1 && last.documents.length + next.documents.length >= 4) continue;
    if (last?.filler === period.filler)
      kept[kept.length - 1] = { ...last, to: period.to, documents: [...last.documents, ...period.documents] };
    else kept.push(period);
  }
  return kept;
}

interface Switch {
  readonly older: Period;
  readonly newer: Period;
  readonly strength: number;
}

function candidateOf({ slot }: Slot, { older, newer, strength }: Switch): Candidate {
  const [from, to] = [bearer(older), bearer(newer)];
  const short = older.documents.length === 1 || newer.documents.length === 1;
  const stronger =
    newer.filler.filler.length > older.filler.filler.length && newer.filler.filler.includes(older.filler.filler);
  return {
    from,
    to,
    kind: stronger ? 'upgraded' : 'superseded',
    since: newer.from,
    confidence: Math.min(0.95, strength - (short ? 0.08 : 0)),
    rule: 'slot',
    reasons: [
      {
        zh: `同一位置“${slot}”：${years(older)}为${from.name}，${years(newer)}为${to.name}，同类文件中每次只有一个`,
        en: `Same slot “${slot}”: ${from.name} in ${years(older)}, ${to.name} in ${years(newer)}; comparable documents use one at a time`,
        evidence: [...usesIn(older).slice(-2), ...usesIn(newer).slice(0, 2)],
      },
    ],
  };
}

/** The term that writes the filler most often in the period. */
function bearer({ filler, documents }: Period): Term {
  const weight = (term: Term): number => term.uses.filter((use) => documents.includes(use.document)).length;
  return [...filler.terms].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))[0] as Term;
}

const years = ({ from, to }: Period): string =>
  from.slice(0, 4) === to.slice(0, 4) ? from.slice(0, 4) : `${from.slice(0, 4)}–${to.slice(0, 4)}`;

const usesIn = ({ filler, documents }: Period): readonly Evidence[] =>
  quotations(
    filler.terms
      .flatMap((term) => term.uses.filter((use) => documents.includes(use.document)))
      .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.evidence.start - b.evidence.start)),
    Number.POSITIVE_INFINITY,
  );
