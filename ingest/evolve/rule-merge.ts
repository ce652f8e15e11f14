/** Merges told by a short form: “一a一b” says that X…a and Y…b, coordinated until then, go on as one. */
import { type Candidate, quotations } from './candidate.js';
import type { Term } from './term.js';
import { areForeign } from './vetoes.js';

const SHORT_FORM = /^一(.)一(.)$/u;

export function mergeSuccessions(terms: readonly Term[]): readonly Candidate[] {
  const shorts = terms.filter(({ name }) => SHORT_FORM.test(name));
  const wanted = new Set(shorts.flatMap(({ name }) => [name[1], name[3]]));
  const endings = new Map<string, Term[]>();
  for (const term of terms) {
    if (!wanted.has(term.name.at(-1)) || term.name.length < 4 || SHORT_FORM.test(term.name)) continue;
    const list = endings.get(term.name.at(-1) as string);
    if (list) list.push(term);
    else endings.set(term.name.at(-1) as string, [term]);
  }
  return shorts.flatMap((short) => {
    const match = SHORT_FORM.exec(short.name);
    const first = short.uses[0];
    if (!match || !first) return [];
    const earlier = (end: string): readonly Term[] =>
      (endings.get(end) ?? []).filter(
        (term) => !areForeign(term, short) && (term.uses[0]?.date ?? first.date) < first.date,
      );
    const pairs = earlier(match[1] as string).flatMap((a) =>
      earlier(match[2] as string).flatMap((b) => coordinated({ a, b, short })),
    );
    const best = pairs.sort((p, q) => q.together - p.together || (p.a.id + p.b.id < q.a.id + q.b.id ? -1 : 1))[0];
    return best ? [best.a, best.b].map((part) => candidateOf({ ...best, part, short })) : [];
  });
}

interface Pair {
  readonly a: Term;
  readonly b: Term;
  readonly together: number;
}

/** Passages that use both, in or before the year the short form appears. They must name a, then b, close together. */
function coordinated({ a, b, short }: { readonly a: Term; readonly b: Term; readonly short: Term }): readonly Pair[] {
  const limit = short.uses[0]?.year ?? 0;
  const together = a.uses.filter((use) =>
    b.uses.some(
      (other) =>
        other.document === use.document &&
        other.passage === use.passage &&
        other.year <= limit &&
        other.evidence.start >= use.evidence.end &&
        other.evidence.start - use.evidence.end <= 6,
    ),
  ).length;
  return together > 0 ? [{ a, b, together }] : [];
}

function candidateOf({ a, b, part, short }: Pair & { readonly part: Term; readonly short: Term }): Candidate {
  const since = short.uses[0]?.date;
  return {
    from: part,
    to: short,
    kind: 'merged',
    ...(since === undefined ? {} : { since }),
    confidence: 0.88,
    rule: 'short form',
    reasons: [
      {
        zh: `${a.name}与${b.name}此前并列使用，${short.name}是二者末字合成的简称`,
        en: `${a.name} and ${b.name} stood side by side before; ${short.name} is the short form made of their last characters`,
        evidence: [...quotations(a.uses, 1), ...quotations(b.uses, 1), ...quotations(short.uses, 2)],
      },
    ],
  };
}
