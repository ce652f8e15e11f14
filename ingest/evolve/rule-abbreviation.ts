/**
 * A course that grew into a list which then goes by a short name: 简政放权, then 简政放权、放管结合、优化服务, then 放管服.
 * The short name takes one character of each member, in order; the member that was there before the list went on as the whole.
 */
import { type Candidate, quotations } from './candidate.js';
import { type DatedUse, perTerm, type Term } from './term.js';
import { areForeign } from './vetoes.js';
import { sidesOf } from './words.js';

const KINDS: ReadonlySet<string> = new Set(['Slogan', 'Strategy']);
const SHORT = /^[\u4e00-\u9fff]{3,4}$/u;
/** Documents that spell the list out, and that use the first member by itself before the short name, at least. */
const LEAST_DOCUMENTS = 2;

export function abbreviationSuccessions(terms: readonly Term[]): readonly Candidate[] {
  const shorts = terms.filter((term) => KINDS.has(term.kind) && SHORT.test(letters(term)) && term.uses.length > 0);
  const byFirst = new Map<string, Term[]>();
  for (const short of shorts) {
    const first = letters(short)[0] as string;
    byFirst.set(first, [...(byFirst.get(first) ?? []), short]);
  }
  const wholes = new Map<string, Spelt[]>();
  for (const term of terms) {
    const names = KINDS.has(term.kind) ? namesIn(term.core) : [];
    const [first] = names;
    if (first === undefined || names.length < 2) continue;
    wholes.set(first, [...(wholes.get(first) ?? []), ...term.uses.map((use) => ({ use, names }))]);
  }
  return terms.flatMap((member) => {
    if (!KINDS.has(member.kind) || member.core.length < 4 || /[、，]/u.test(member.core)) return [];
    const lists = [...listsOf(member), ...(wholes.get(member.core) ?? [])];
    const lengths = new Set(lists.map(({ names }) => names.length));
    return [...new Set(member.core)]
      .flatMap((character) => byFirst.get(character) ?? [])
      .filter((short) => lengths.has(letters(short).length))
      .flatMap((short) => judge(member, short, lists) ?? []);
  });
}

/** 放管服 of 放管服改革: the short name without the head that says what it is. */
const letters = ({ core }: Term): string => core.replace(/(?:改革|战略|建设|行动|工作)$/u, '');

/** A list that is known as one name. */
const namesIn = (core: string): readonly string[] => core.replace(/(?:改革|战略|工作)$/u, '').split('、');

interface Spelt {
  readonly use: DatedUse;
  readonly names: readonly string[];
}

/** The members of the list a use begins, read from its frame; the last may be cut short. */
function listFrom(core: string, frame: string): readonly string[] {
  const right = sidesOf(frame)[1];
  return right.startsWith('、') ? [core, ...right.slice(1).split(/[、和与]/u)] : [core];
}

const listsOf = perTerm((member): readonly Spelt[] =>
  member.uses.flatMap((use) => {
    const names = listFrom(member.core, use.frame);
    return names.length > 1 ? [{ use, names }] : [];
  }),
);

function judge(member: Term, short: Term, lists: readonly Spelt[]): Candidate | undefined {
  const first = short.uses[0] as DatedUse;
  if (short.id === member.id || areForeign(member, short) || member.core.includes(letters(short))) return undefined;
  const characters = letters(short);
  const spelt = lists.filter(
    ({ names }) =>
      names.length === characters.length && names.every((name, index) => name.includes(characters[index] as string)),
  );
  const alone = member.uses.filter(
    (use) => use.date < first.date && !spelt.some((one) => one.use.document === use.document),
  );
  const documents = (uses: readonly DatedUse[]): number => new Set(uses.map(({ document }) => document)).size;
  const inLists = spelt.map(({ use }) => use);
  if (documents(inLists) < LEAST_DOCUMENTS || documents(alone) < LEAST_DOCUMENTS) return undefined;
  const list = spelt[0]?.names.join('、') ?? '';
  return {
    from: member,
    to: short,
    kind: 'upgraded',
    since: first.date,
    confidence: Math.min(0.9, 0.78 + 0.02 * (documents(inLists) + documents(alone))),
    rule: 'short form of a list',
    reasons: [
      {
        zh: `先单提${member.name}，后扩为“${list}”并列，再简称${short.name}（各取一字）`,
        en: `First ${member.name} alone, then the list “${list}”, then its short name ${short.name}, a character of each`,
        evidence: [...quotations(alone, 1), ...quotations(inLists, 2), ...quotations(short.uses, 1)],
      },
    ],
  };
}
