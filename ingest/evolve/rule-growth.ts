/**
 * A name that comes back raised: 全面X, 新型X, 进一步X after X. Not every such name is a successor; the raised one has to take over
 * the use in documents that can be compared.
 */
import { type Candidate, handoverEvidence } from './candidate.js';
import { placeOf } from './series-place.js';
import { type Library, perTerm, type Term } from './term.js';
import { areDisjoint, areForeign, areRelatives } from './vetoes.js';

/** Words that raise a policy without changing it. Source: ordinary usage. */
const RAISED = /^(?:全面|新型|进一步|更高水平|高水平|高质量|新时代|深度|纵深)$/u;
/** Within a name only: 乡村振兴, 乡村全面振兴. */
const RAISED_INSIDE = /^(?:全面|新型|现代化|高质量)$/u;
const KINDS: ReadonlySet<string> = new Set(['Strategy', 'Slogan', 'Industry']);
/** Documents that use each, at least. */
const LEAST_DOCUMENTS = 3;

export function growthSuccessions(terms: readonly Term[], library: Library): readonly Candidate[] {
  const byName = library.group('raised', terms, (term) =>
    KINDS.has(term.kind) && !placeOf(term) ? [term.name, ...term.profile.aliases].map(stemOf) : [],
  );
  const found = new Map<string, Candidate>();
  for (const newer of terms) {
    if (!KINDS.has(newer.kind)) continue;
    for (const { rest, word } of loweredOf(newer))
      for (const older of byName.get(rest) ?? []) {
        const candidate =
          older.id === newer.id
            ? undefined
            : library.decide(`raised ${word}`, [older, newer], () => judge(older, newer, { word, library }));
        if (candidate) found.set(`${older.id}\n${newer.id}`, candidate);
      }
  }
  for (const newer of terms) {
    if (!/[^大]战略$/u.test(newer.name) || placeOf(newer)) continue;
    for (const older of byName.get(`${stemOf(newer.name)}方针`) ?? []) {
      const candidate = raisedHead(older, newer);
      if (candidate) found.set(`${older.id}\n${newer.id}`, candidate);
    }
  }
  return [...found.values()];
}

/** A guideline that becomes a strategy, one after the other. */
function raisedHead(older: Term, newer: Term): Candidate | undefined {
  const [last, first] = [older.uses.at(-1), newer.uses[0]];
  if (!last || !first || areForeign(older, newer) || !areDisjoint(older, newer)) return undefined;
  return {
    from: older,
    to: newer,
    kind: 'upgraded',
    since: first.date,
    confidence: 0.82,
    rule: 'raised',
    reasons: [
      {
        zh: `同一内容由方针上升为战略：前者${last.date.slice(0, 4)}年后不再使用，后者自${first.date.slice(0, 4)}年起使用`,
        en: `The same content goes from guideline to strategy: the former is last used in ${last.date.slice(0, 4)}, the latter begins in ${first.date.slice(0, 4)}`,
        evidence: handoverEvidence(older, newer),
      },
    ],
  };
}

const stemOf = (name: string): string =>
  name
    .replace(/[“”"]/gu, '')
    .replace(/的?(?:战略)?方针$/u, '方针')
    .replace(/(?:战略|行动)$/u, '');

const loweredOf = perTerm((term) => [...lowered(stemOf(term.name))]);

/** The name without the word that raises it. */
function* lowered(name: string): Iterable<{ readonly rest: string; readonly word: string }> {
  for (let start = 0; start + 4 <= name.length; start += 1)
    for (let size = 2; size <= 4 && start + size < name.length; size += 1) {
      const word = name.slice(start, start + size);
      const rest = name.slice(0, start) + name.slice(start + size);
      if (rest.length >= 3 && (start === 0 ? RAISED : RAISED_INSIDE).test(word)) yield { rest, word };
    }
}

interface Setting {
  readonly word: string;
  readonly library: Library;
}

function judge(older: Term, newer: Term, { word, library }: Setting): Candidate | undefined {
  if (areForeign(older, newer) || areRelatives(older, newer)) return undefined;
  let best: Candidate | undefined;
  for (const [series, a] of older.counts) {
    const b = newer.counts.get(series);
    const documents = library.series.get(series) ?? [];
    if (!b) continue;
    const first = documents.findIndex(({ id }) => b.has(id));
    const before = documents.slice(0, first).filter(({ id }) => a.has(id)).length;
    const since = documents.slice(first);
    const withNewer = since.filter(({ id }) => b.has(id)).length;
    const withOlder = since.filter(({ id }) => (a.get(id) ?? 0) > (b.get(id) ?? 0)).length;
    const share = withNewer / (withNewer + withOlder);
    if (
      before < LEAST_DOCUMENTS ||
      withNewer < Math.max(2, Math.min(LEAST_DOCUMENTS, since.length)) ||
      share < 0.65 ||
      withNewer < since.length / 3
    )
      continue;
    const candidate = candidateOf(older, newer, { word, before, withNewer, share, since: documents[first]?.date });
    if (!best || candidate.confidence > best.confidence) best = candidate;
  }
  return best;
}

interface Counted {
  readonly word: string;
  readonly before: number;
  readonly withNewer: number;
  readonly share: number;
  readonly since: Candidate['since'];
}

function candidateOf(older: Term, newer: Term, { word, before, withNewer, share, since }: Counted): Candidate {
  return {
    from: older,
    to: newer,
    kind: 'upgraded',
    ...(since === undefined ? {} : { since }),
    confidence: Math.min(0.88, 0.5 + 0.25 * share + 0.015 * Math.min(8, before + withNewer)),
    rule: 'raised',
    reasons: [
      {
        zh: `后者在前者之上加“${word}”；此前同类文件中${before}份用前者，此后${withNewer}份用后者，占${Math.round(share * 100)}%`,
        en: `The latter adds “${word}” to the former; of comparable documents ${before} used the former before, ${withNewer} use the latter since (${Math.round(share * 100)} %)`,
        evidence: handoverEvidence(older, newer),
      },
    ],
  };
}
