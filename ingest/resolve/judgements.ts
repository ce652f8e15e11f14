/** What a person decided of pairs: same, not same, unsure. The last decision on a pair holds; what follows from others is not asked. */

import { parse } from 'yaml';
import { z } from 'zod';
import type { Judgement } from '../../src/model/collection.js';
import { MailuoError } from '../../src/model/errors.js';
import { compareText } from '../../src/model/evidence.js';
import { canonicalName } from '../../src/model/identity.js';

const JUDGEMENT = z.strictObject({
  verdict: z.enum(['same', 'not same', 'unsure', 'evolved', 'not evolved']),
  a: z.string().min(1),
  b: z.string().min(1),
  by: z.string().min(1),
  at: z.coerce.string().min(4),
  note: z.string().optional(),
});

/** Reads a judgements file (YAML, a list). Throws MailuoError for a wrong shape and for decisions that contradict each other. */
export function parseJudgements(file: string, text: string): readonly Judgement[] {
  let content: unknown;
  try {
    content = parse(text) ?? [];
  } catch (cause) {
    throw new MailuoError('input', `judgements ${file} is no YAML: ${String(cause).split('\n')[0]}; mend that line`, {
      cause,
    });
  }
  const checked = z.array(JUDGEMENT).safeParse(content);
  if (!checked.success) {
    const [issue] = checked.error.issues;
    const place = typeof issue?.path[0] === 'number' ? `entry ${issue.path[0] + 1}` : 'the file';
    throw new MailuoError(
      'input',
      `judgements ${file}: ${place}: ${issue?.message}; an entry has verdict, a, b, by and at`,
    );
  }
  const judgements = checked.data.map(({ note, ...rest }) => (note === undefined ? rest : { ...rest, note }));
  const clash = contradiction(judgements);
  if (clash) throw new MailuoError('input', `judgements ${file}: ${clash}; take one of them back`);
  return judgements;
}

/** The decision that holds for each pair: the last by `at`, then by place in the file. */
function holding(judgements: readonly Judgement[]): readonly Judgement[] {
  const last = new Map<string, Judgement>();
  const dated = judgements
    .map((one, index) => ({ one, index }))
    .sort((a, b) => compareText(a.one.at, b.one.at) || a.index - b.index);
  for (const { one } of dated) {
    if (one.verdict === 'evolved' || one.verdict === 'not evolved') continue;
    last.set([one.a, one.b].map(canonicalName).sort(compareText).join('|'), one);
  }
  return [...last.values()];
}

/** In words, the first pair that is both same, by what follows from others, and not same. */
export function contradiction(judgements: readonly Judgement[]): string | undefined {
  const held = holding(judgements);
  const root = classes(
    held.filter((one) => one.verdict === 'same').map((one) => [canonicalName(one.a), canonicalName(one.b)]),
  );
  const clash = held.find(
    (one) => one.verdict === 'not same' && root(canonicalName(one.a)) === root(canonicalName(one.b)),
  );
  return clash && `${clash.a} and ${clash.b} are judged not same, and same by what follows from the others`;
}

/** A pair that a judgement decides, or that follows from several: `undefined` where it is open. */
export function decidedVerdict(
  judgements: readonly Judgement[],
  a: string,
  b: string,
): 'same' | 'not same' | 'unsure' | undefined {
  const held = holding(judgements);
  const root = classes(
    held.filter((one) => one.verdict === 'same').map((one) => [canonicalName(one.a), canonicalName(one.b)]),
  );
  const [first, second] = [root(canonicalName(a)), root(canonicalName(b))];
  if (first === second && canonicalName(a) !== canonicalName(b)) return 'same';
  const pair = held.find((one) => {
    const ends = [root(canonicalName(one.a)), root(canonicalName(one.b))];
    return one.verdict !== 'same' && ends.includes(first) && ends.includes(second) && ends[0] !== ends[1];
  });
  return pair?.verdict === 'not same' || pair?.verdict === 'unsure' ? pair.verdict : undefined;
}

export interface Decided {
  readonly same: readonly (readonly [string, string])[];
  readonly hasVetoes: boolean;
  /** True where a decision keeps two sets of ids apart. */
  readonly forbids: (a: readonly string[], b: readonly string[]) => boolean;
}

/** Decisions by the ids of the collection. A name that nothing bears now decides nothing, and waits. */
export function decide(judgements: readonly Judgement[], ids: ReadonlyMap<string, readonly string[]>): Decided {
  const named = (name: string): readonly string[] => ids.get(name) ?? ids.get(canonicalName(name)) ?? [];
  const same: (readonly [string, string])[] = [];
  const apart = new Set<string>();
  for (const one of holding(judgements)) {
    for (const a of named(one.a))
      for (const b of named(one.b)) {
        if (a === b) continue;
        if (one.verdict === 'same') same.push([a, b]);
        if (one.verdict === 'not same') apart.add(`${a} ${b}`).add(`${b} ${a}`);
      }
  }
  const forbids = (a: readonly string[], b: readonly string[]): boolean =>
    a.some((one) => b.some((other) => apart.has(`${one} ${other}`)));
  return { same, hasVetoes: apart.size > 0, forbids };
}

function classes(pairs: readonly (readonly [string, string])[]): (name: string) => string {
  const parents = new Map<string, string>();
  const root = (name: string): string => {
    let at = name;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    return at;
  };
  for (const [a, b] of pairs) {
    const [first, second] = [root(a), root(b)].sort(compareText) as [string, string];
    if (first !== second) parents.set(second, first);
  }
  return root;
}
