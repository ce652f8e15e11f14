/**
 * Roles: what a government calls its goal, its standing, its work system. Two formulations may share neither a word nor a frame
 * and still fill the same role of the same owner, one after the other. The role is read from the noun beside the slot.
 */
import type { DatePrefix } from '../../src/model/date.js';
import { seriesPlace } from '../recognise/series-name.js';
import { type Candidate, quotations } from './candidate.js';
import type { DatedUse, Library, Term } from './term.js';
import { areForeign, areRelatives, sideBySide } from './vetoes.js';
import { differenceOf, isQuoted, sharedCharacters } from './words.js';

/** Nouns of which a government has one at a time. Source: the set parts of work reports and plans. */
const NOUNS =
  '工作体系|总牵引|总抓手|奋斗目标|战略目标|发展目标|总体目标|总目标|目标定位|战略定位|发展定位|城市定位|总体定位|总要求|总体要求|总体思路|发展思路|工作思路|工作总基调|总基调|城市发展方针|发展方针|发展方略|工作主线|总任务|光荣使命|重大使命|使命';
const BEHIND = new RegExp(`^[”"」』]?[\\u4e00-\\u9fff]{0,8}?(?:的|为|作为|这个|这一)?(${NOUNS})`, 'u');
const BEFORE = new RegExp(
  `(${NOUNS})(?:是|为|就是|即|上|：|由|从|确定为|调整为|明确为|定为|聚焦|锚定|加快|建设|打造|[“"「『])*$`,
  'u',
);
const GOAL = /(?:加快建设|加快打造|奋力建设|全面建设|建设)[“"「『]?$/u;
const GOAL_HEAD = /(?:强省|强省会|强市|强区|强县|大都市|都市|名城|泉城|新城|强国)/u;

/** Roles that stand for the same: a goal is a goal whatever its adjective. */
const CANON: readonly (readonly [RegExp, string])[] = [
  [/目标$/u, '目标'],
  [/定位$/u, '定位'],
  [/思路$/u, '思路'],
  [/使命$/u, '使命'],
  [/方针$|方略$/u, '发展方针'],
  [/总牵引|总抓手/u, '总抓手'],
];

/** The role a use is put in by its frame, or undefined. */
function roleOf(name: string, frame: string): string | undefined {
  const [left = '', right = ''] = frame.split('＿');
  const noun = BEHIND.exec(right)?.[1] ?? BEFORE.exec(left)?.[1];
  if (noun !== undefined) return CANON.find(([pattern]) => pattern.test(noun))?.[1] ?? noun;
  // 加快建设“＿”现代化国际大都市: what a place is to become is its goal.
  const named = `${name}${right.replace(/^[”"」』]/u, '').slice(0, 16)}`;
  return GOAL.test(left) && (isQuoted(frame) || GOAL_HEAD.test(name)) && GOAL_HEAD.test(named) ? '目标' : undefined;
}

interface RoleUse {
  readonly term: Term;
  readonly use: DatedUse;
}

export function roleSuccessions(terms: readonly Term[], library: Library): readonly Candidate[] {
  const roles = new Map<string, RoleUse[]>();
  for (const term of terms) {
    const home = homeOf(term, library);
    if ((term.kind !== 'Slogan' && term.kind !== 'Strategy') || seriesPlace(term.name)) continue;
    for (const use of term.uses) {
      const role = roleOf(term.name, use.frame);
      const jurisdiction = library.placed.get(use.document)?.jurisdiction;
      // A city that speaks of the goal of its province has not changed its own.
      if (role === undefined || jurisdiction === undefined || jurisdiction !== home) continue;
      const key = `${jurisdiction}\n${role}`;
      const list = roles.get(key);
      if (list) list.push({ term, use });
      else roles.set(key, [{ term, use }]);
    }
  }
  return [...roles].flatMap(([key, uses]) => {
    const [jurisdiction, role] = key.split('\n') as [string, string];
    return chain(jurisdiction, role, uses);
  });
}

/** The area whose documents use a term most. */
function homeOf(term: Term, library: Library): string | undefined {
  const counts = new Map<string, number>();
  for (const use of term.uses) {
    const jurisdiction = library.placed.get(use.document)?.jurisdiction;
    if (jurisdiction !== undefined) counts.set(jurisdiction, (counts.get(jurisdiction) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

interface Holder {
  readonly term: Term;
  readonly uses: readonly DatedUse[];
  readonly first: DatePrefix;
  readonly last: DatePrefix;
}

function chain(jurisdiction: string, role: string, uses: readonly RoleUse[]): readonly Candidate[] {
  const byTerm = new Map<Term, DatedUse[]>();
  for (const { term, use } of uses) {
    const list = byTerm.get(term);
    if (list) list.push(use);
    else byTerm.set(term, [use]);
  }
  const holders: Holder[] = [...byTerm].map(([term, list]) => ({
    term,
    uses: list,
    first: (list[0] as DatedUse).date,
    last: (list.at(-1) as DatedUse).date,
  }));
  holders.sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : a.term.id < b.term.id ? -1 : 1));
  // A role with many holders at once is no role of one: then nothing can be said.
  const overlaps = holders.filter((a, i) =>
    holders.some((b, j) => i !== j && a.first < b.last && b.first < a.last),
  ).length;
  if (holders.length < 2 || overlaps > holders.length / 2) return [];
  return holders.slice(1).flatMap((newer, index) => {
    const older = holders[index] as Holder;
    if (
      older.last > newer.first ||
      older.first === newer.first ||
      areForeign(older.term, newer.term) ||
      areRelatives(older.term, newer.term)
    )
      return [];
    if (sideBySide(older.term, newer.term).passages > 1) return [];
    return [candidateOf({ jurisdiction, role, older, newer })];
  });
}

interface RolePair {
  readonly jurisdiction: string;
  readonly role: string;
  readonly older: Holder;
  readonly newer: Holder;
}

function candidateOf({ jurisdiction, role, older, newer }: RolePair): Candidate {
  const [a, b] = [older.term.name, newer.term.name];
  const shared = sharedCharacters(a, b).length / Math.min(a.length, b.length);
  const gap = Number(newer.first.slice(0, 4)) - Number(older.last.slice(0, 4));
  const goneBefore = (older.term.uses.at(-1)?.date ?? '') < newer.first;
  const difference = differenceOf(a, b);
  const grown = difference.older === '' && difference.newer !== '';
  const documents = new Set([...older.uses, ...newer.uses].map((use) => use.document)).size;
  const confidence =
    0.5 +
    0.15 * Math.min(1, shared) +
    (goneBefore ? 0.1 : 0) +
    Math.min(0.12, 0.03 * (documents - 2)) -
    0.04 * Math.max(0, gap - 2);
  return {
    from: older.term,
    to: newer.term,
    kind: grown ? 'upgraded' : 'superseded',
    since: newer.first,
    confidence: Math.min(0.9, confidence),
    rule: 'role',
    reasons: [
      {
        zh: `同为${jurisdiction}的“${role}”：${older.first.slice(0, 4)}–${older.last.slice(0, 4)}年为${a}，${newer.first.slice(0, 4)}年起为${b}`,
        en: `Both stand as the “${role}” of ${jurisdiction}: ${a} in ${older.first.slice(0, 4)}–${older.last.slice(0, 4)}, ${b} from ${newer.first.slice(0, 4)}`,
        evidence: [...quotations([...older.uses].reverse(), 2), ...quotations(newer.uses, 2)],
      },
    ],
  };
}
