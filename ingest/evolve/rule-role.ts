/**
 * Roles: what a government calls its goal, its standing, its work system. Two formulations may share neither a word nor a frame
 * and still fill the same role of the same owner, one after the other. The role is read from the noun beside the slot.
 */
import type { DatePrefix } from '../../src/model/date.js';
import { compareText } from '../../src/model/evidence.js';
import { type Candidate, quotations } from './candidate.js';
import { behindAnchors } from './neighbours.js';
import { courseOf, type Role, roleOf, secondRole } from './roles.js';
import { placeOf } from './series-place.js';
import { type DatedUse, type Library, perTerm, type Term } from './term.js';
import { areDisjoint, areForeign, areRelatives } from './vetoes.js';
import { isOneWording } from './wording.js';
import { differenceOf, sharedCharacters } from './words.js';

const KINDS: ReadonlySet<string> = new Set(['Slogan', 'Strategy', 'Industry']);

interface RoleUse {
  readonly term: Term;
  readonly use: DatedUse;
  readonly role: Role;
}

export function roleSuccessions(terms: readonly Term[], library: Library): readonly Candidate[] {
  const roles = new Map<string, RoleUse[]>();
  const put = (jurisdiction: string, found: RoleUse): void => {
    const key = `${jurisdiction}\n${found.role.name}`;
    const list = roles.get(key);
    if (list) list.push(found);
    else roles.set(key, [found]);
  };
  for (const term of terms) for (const found of rolesOf(term)) put(found.use.jurisdiction as string, found);
  for (const { term, use, anchor } of behindAnchors(terms)) {
    if (use.jurisdiction === undefined || !homesOf(term).has(use.jurisdiction) || placeOf(term)) continue;
    put(use.jurisdiction, {
      term,
      use,
      role: { name: `“${anchor.core}”之后一句`, exclusive: 0.8, byPlace: true, settled: true },
    });
  }
  return [...roles].flatMap(([key, uses]) => {
    const [jurisdiction, role] = key.split('\n') as [string, string];
    return chain(uses, { jurisdiction, role, dates: datesOf(jurisdiction, library) });
  });
}

/** 浙江 of 浙江省: the name an area goes by in a slogan. */
const shortArea = (jurisdiction: string): string => jurisdiction.replace(/(?:省|市|区|县|自治区|特别行政区)$/u, '');

/**
 * The areas a term is at home in: the one whose documents use it most, and others of the same rank, which say it for themselves.
 * Higher and lower ones speak of it.
 */
const homesOf = perTerm((term): ReadonlySet<string> => {
  const documents = new Map<string, Set<string>>();
  for (const { jurisdiction, document } of term.uses)
    if (jurisdiction !== undefined)
      documents.set(jurisdiction, (documents.get(jurisdiction) ?? new Set<string>()).add(document));
  const counts = new Map([...documents].map(([jurisdiction, own]) => [jurisdiction, own.size]));
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  return new Set(most ? [...counts.keys()].filter((one) => rankOf(one) === rankOf(most[0])) : []);
});

/** 省, 市, 区: the word that tells how high an area stands. */
const rankOf = (jurisdiction: string): string => /国家|省|自治区|[市区县旗州]$/u.exec(jurisdiction)?.[0] ?? '';

/** The roles a term is given at home. A city that speaks of the goal of its province has not changed its own. */
const rolesOf = perTerm((term): readonly RoleUse[] => {
  if (!KINDS.has(term.kind) || placeOf(term)) return [];
  return term.uses.flatMap((use) => {
    if (use.jurisdiction === undefined || !homesOf(term).has(use.jurisdiction)) return [];
    const area = shortArea(use.jurisdiction);
    const frame = frameAround(term.core, use);
    const role = roleOf(term.core, frame, area) ?? roleOf(term.name, frame);
    const others = [secondRole(term.core, frame), courseOf(use.evidence.quote, use.frame)];
    return [role, ...others].flatMap((one) => (one ? [{ term, use, role: one }] : []));
  });
});

/** Where the words quoted are a verb and the name (铸牢＿ is an alias of it), the verb is part of the frame. */
function frameAround(name: string, { frame, evidence: { quote } }: DatedUse): string {
  const at = quote.length > name.length && quote.endsWith(name) ? quote.length - name.length : 0;
  return at === 0 ? frame : frame.replace('＿', `${quote.slice(0, at)}＿`);
}

/** Dates of the documents of an area: between two uses they show how long nothing was said. */
const datesOf = (jurisdiction: string, library: Library): readonly DatePrefix[] =>
  [...library.placed].flatMap(([id, placed]) =>
    placed.jurisdiction === jurisdiction ? [library.documents.get(id)?.date as DatePrefix] : [],
  );

interface Holder {
  readonly term: Term;
  readonly role: Role;
  readonly uses: readonly DatedUse[];
  readonly first: DatePrefix;
  readonly last: DatePrefix;
}

interface Setting {
  readonly jurisdiction: string;
  readonly role: string;
  readonly dates: readonly DatePrefix[];
}

function chain(uses: readonly RoleUse[], setting: Setting): readonly Candidate[] {
  const byStem = new Map<string, RoleUse[]>();
  for (const one of uses) {
    const list = byStem.get(stemOf(one.term));
    if (list) list.push(one);
    else byStem.set(stemOf(one.term), [one]);
  }
  const settled = [...byStem.values()]
    .map(holderOf)
    .filter(({ role, uses: own }) => !role.settled || documentsOf(own).size > 1);
  const holders = withoutLists(settled);
  if (holders.length < 2) return [];
  holders.sort((a, b) => compareText(a.first, b.first) || compareText(a.term.id, b.term.id));
  // A role with many holders at once is no role of one: then nothing can be said.
  const crowd = Math.max(...holders.map((one) => holders.filter((other) => meets(one, other)).length));
  if (holders.length < 2 || crowd > MOST_AT_ONCE) return [];
  const pairs = holders.flatMap((newer) => {
    const older = predecessor(newer, holders, setting.jurisdiction);
    return older ? [{ older, newer }] : [];
  });
  // Several that follow one at once: the one most like it, or none.
  return pairs
    .filter(({ older, newer }) =>
      pairs.every(
        (other) =>
          other.newer === newer ||
          other.older !== older ||
          other.newer.first !== newer.first ||
          alike(older.term, newer.term) > alike(older.term, other.newer.term),
      ),
    )
    .map(({ older, newer }) => candidateOf(setting, older, newer));
}

const documentsOf = (uses: readonly DatedUse[]): ReadonlySet<string> => new Set(uses.map(({ document }) => document));

/** Three that one document alone gives one role are a list (科创之城、生态之城、品质之城), and none of them is the one that holds it. */
function withoutLists(holders: readonly Holder[]): Holder[] {
  const onlyIn = holders.map(({ uses }) => (documentsOf(uses).size === 1 ? uses[0]?.document : undefined));
  return holders.filter(
    (_, at) => onlyIn[at] === undefined || onlyIn.filter((document) => document === onlyIn[at]).length < 3,
  );
}

/** In one sentence at home more than once, and more than one use in ten: named side by side, they are two things. */
function areBeside(a: Term, b: Term, jurisdiction: string): boolean {
  const own = (term: Term): readonly DatedUse[] => term.uses.filter((use) => use.jurisdiction === jurisdiction);
  const [left, right] = [own(a), own(b)];
  const passages = new Set(left.map(({ document, passage }) => `${document}#${passage}`));
  const both = new Set(
    right.map(({ document, passage }) => `${document}#${passage}`).filter((one) => passages.has(one)),
  );
  return both.size > 1 + Math.min(left.length, right.length) / MANY_USES;
}

/** A name without the head that says what it is: 一圈两翼 and “一圈两翼”区域发展战略 are one holder. */
const stemOf = (term: Term): string =>
  term.core
    .replace(/[“”"]/gu, '')
    .replace(/(?:(?:区域)?(?:协调)?发展)?(?:战略|格局|布局|建设|工作体系|提质倍增行动|提升行动|倍增行动)$/u, '');

/** The holder is known by the name used most. */
function holderOf(list: readonly RoleUse[]): Holder {
  const counts = new Map<Term, number>();
  for (const { term } of list) counts.set(term, (counts.get(term) ?? 0) + 1);
  const [term] = [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0].id, b[0].id))[0] as [Term, number];
  const uses = list
    .map(({ use }) => use)
    .sort((a, b) => compareText(a.date, b.date) || compareText(a.document, b.document));
  // Of many uses the outermost are strays: the tenth at each end is not counted.
  const stray = Math.floor(uses.length / MANY_USES);
  const [first, last] = [uses[stray] as DatedUse, uses.at(-1 - stray) as DatedUse];
  return { term, role: (list[0] as RoleUse).role, uses, first: first.date, last: last.date };
}

/** Uses of which one at each end may be a stray. */
const MANY_USES = 10;

/** Holders of a role at one time, beyond which it is no role of one. */
const MOST_AT_ONCE = 3;

const meets = (a: Holder, b: Holder): boolean => a.first <= b.last && b.first <= a.last;

/** The holder that went last before a newer one came, if it is one alone and nobody else held the role across the change. */
function predecessor(newer: Holder, holders: readonly Holder[], jurisdiction: string): Holder | undefined {
  const gone = holders.filter(
    (one) =>
      one.last <= newer.first &&
      one.first < newer.first &&
      !areForeign(one.term, newer.term) &&
      !areRelatives(one.term, newer.term) &&
      !isSpelling(one.term.core, newer.term.core) &&
      !isJoined(one.term.core, newer.term.core) &&
      (!newer.role.byPlace || areDisjoint(one.term, newer.term)) &&
      !areBeside(one.term, newer.term, jurisdiction),
  );
  const last = gone.reduce((latest, one) => (one.last > latest ? one.last : latest), '');
  const [best, second] = gone
    .filter((one) => one.last === last)
    .sort((a, b) => alike(b.term, newer.term) - alike(a.term, newer.term) || compareText(a.term.id, b.term.id));
  if (!best || (second && alike(best.term, newer.term) === alike(second.term, newer.term))) return undefined;
  const across = holders.filter(
    (one) => one !== best && one !== newer && one.first < newer.first && one.last > best.last,
  );
  return across.length === 0 ? best : undefined;
}

/** 建设甲 and 打造乙、建设甲: one said with another before it. A list that grows is one of several clauses already. */
const isJoined = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return !/[、，,]/u.test(short) && long.split(/[、，,]/u).some((clause) => isOneWording(short, clause));
};

/** Characters that a name spelt in full has more, at most. */
const MOST_SPELT_OUT = 3;

/** 四大主导产业 and 四大主导支柱产业: one spelt in full, no other clause. A list of clauses that grows is another version of it. */
function isSpelling(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const clauses = (name: string): number => name.split(/[、，,]/u).length;
  return (
    clauses(a) === clauses(b) &&
    long.length - short.length <= MOST_SPELT_OUT &&
    sharedCharacters(short, long).length === short.length &&
    short.slice(0, 2) === long.slice(0, 2)
  );
}

/** Share of the characters of the shorter that the other has too. */
const alike = (a: Term, b: Term): number =>
  sharedCharacters(a.core, b.core).length / Math.min(a.core.length, b.core.length);

const yearsOf = ({ first, last }: Holder): string =>
  first.slice(0, 4) === last.slice(0, 4) ? first.slice(0, 4) : `${first.slice(0, 4)}–${last.slice(0, 4)}`;

function candidateOf({ jurisdiction, role, dates }: Setting, older: Holder, newer: Holder): Candidate {
  const [a, b] = [older.term.name, newer.term.name];
  // A holder that is spoken of after the role was last put beside it has not gone yet.
  const own = older.term.uses.filter((use) => use.jurisdiction === jurisdiction);
  const gone = own.findLast(({ date }) => date <= newer.first)?.date ?? older.last;
  const silent = new Set(dates.filter((date) => date > gone && date < newer.first)).size;
  const gap = Number(newer.first.slice(0, 4)) - Number(gone.slice(0, 4));
  const goneBefore = (own.at(-1 - Math.floor(own.length / MANY_USES))?.date ?? '') < newer.first;
  const difference = differenceOf(older.term.core, newer.term.core);
  const grown = difference.older === '' && difference.newer !== '';
  const documents = new Set([...older.uses, ...newer.uses].map((use) => use.document)).size;
  const confidence =
    0.5 +
    0.1 * Math.min(older.role.exclusive, newer.role.exclusive) +
    0.12 * Math.min(1, alike(older.term, newer.term)) +
    (goneBefore ? 0.1 : 0) +
    Math.min(0.12, 0.03 * (documents - 2)) -
    0.07 * Math.max(0, silent - 1) -
    0.03 * Math.max(0, gap - 3);
  return {
    from: older.term,
    to: newer.term,
    kind: grown ? 'upgraded' : 'superseded',
    since: newer.first,
    confidence: Math.min(0.9, confidence),
    rule: 'role',
    reasons: [
      {
        zh: `同为${jurisdiction}的“${role}”：${yearsOf(older)}年为${a}，${newer.first.slice(0, 4)}年起为${b}`,
        en: `Both stand as the “${role}” of ${jurisdiction}: ${a} in ${yearsOf(older)}, ${b} from ${newer.first.slice(0, 4)}`,
        evidence: [...quotations([...older.uses].reverse(), 2), ...quotations(newer.uses, 2)],
      },
    ],
  };
}
