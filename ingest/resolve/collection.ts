/**
 * Entities of single documents to entities of the collection. A pure function of its input, whatever its order: first
 * names that are alike, then given names that only one full name completes, then what a person decided.
 */

import type { Resolve, ResolvedEntity } from '../../src/model/collection.js';
import { compareText } from '../../src/model/evidence.js';
import { canonicalName, entityId } from '../../src/model/identity.js';
import type { Kind } from '../../src/model/ontology.js';
import type { LocalEntity } from '../../src/model/statement.js';
import { decide } from './judgements.js';
import { kindFamily } from './likeness.js';
import { namesakeOf } from './namesakes.js';

/** Local entities of one family, name and place: what no rule takes apart. */
interface Atom {
  readonly id: string;
  readonly members: readonly LocalEntity[];
}

export const resolveCollection: Resolve = (entities, judgements) => {
  const atoms = atomsOf(entities);
  const parents = new Map(atoms.map((atom) => [atom.id, atom.id] as const));
  const find = (id: string): string => {
    let at = id;
    while (parents.get(at) !== at) at = parents.get(at) as string;
    return at;
  };
  const decided = decide(judgements, idsByName(atoms));
  const join = (a: string, b: string): void => {
    const [first, second] = [find(a), find(b)].sort(compareText) as [string, string];
    if (first === second || (decided.hasVetoes && decided.forbids(cluster(first), cluster(second)))) return;
    parents.set(second, first);
  };
  const cluster = (root: string): readonly string[] =>
    atoms.filter((atom) => find(atom.id) === root).map((atom) => atom.id);
  for (const [a, b] of decided.same) join(a, b);
  for (const [a, b] of proposals(atoms)) join(a, b);
  const groups = new Map<string, Atom[]>();
  for (const atom of atoms) groups.set(find(atom.id), [...(groups.get(find(atom.id)) ?? []), atom]);
  return withIds([...groups.values()]);
};

function atomsOf(entities: readonly LocalEntity[]): readonly Atom[] {
  const places = namesakeOf(entities);
  const members = new Map<string, LocalEntity[]>();
  for (const one of entities) {
    const id = [kindFamily(one.kind), canonicalName(one.name), places(one)].join('|');
    members.set(id, [...(members.get(id) ?? []), one]);
  }
  return [...members]
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([id, list]) => ({
      id,
      members: list.sort((a, b) => compareText(a.document, b.document) || compareText(a.key, b.key)),
    }));
}

/** Pairs that a rule takes for one: the same core in the same place, and given names with one full name. */
function proposals(atoms: readonly Atom[]): readonly (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  const byCore = new Map<string, string>();
  for (const atom of atoms) {
    const [first] = atom.members;
    const core = first?.hints['core'];
    if (!first || core === undefined || first.kind === 'Leader') continue;
    const key = [kindFamily(first.kind), core, first.hints['place'] ?? ''].join('|');
    const known = byCore.get(key);
    if (known === undefined) byCore.set(key, atom.id);
    else pairs.push([known, atom.id]);
  }
  return [...pairs, ...givenNames(atoms)];
}

/** 家义书记 is 刘家义 where no other full name of the collection ends so; 周总理 the one 周 who holds that post. */
function givenNames(atoms: readonly Atom[]): readonly (readonly [string, string])[] {
  const leaders = atoms.filter((atom) => atom.members[0]?.kind === 'Leader');
  const full = leaders.filter((atom) => atom.members[0]?.hints['partial'] === undefined);
  return leaders.flatMap((atom): readonly (readonly [string, string])[] => {
    const [first] = atom.members;
    if (first?.hints['partial'] === undefined) return [];
    const given = first.name.slice(0, first.name.length - (first.hints['title'] ?? '').length);
    const same =
      first.hints['partial'] === 'surname'
        ? bySurname(atom, given, full)
        : full.filter((one) => endsWithGiven(one, given));
    return same.length === 1 && same[0] ? [[same[0].id, atom.id]] : [];
  });
}

const endsWithGiven = (atom: Atom, given: string): boolean => {
  const name = atom.members[0]?.name ?? '';
  return name.length === given.length + 1 && name.endsWith(given);
};

/** Who of that surname holds the title, else who of them stands in the same document. */
function bySurname(atom: Atom, surname: string, full: readonly Atom[]): readonly Atom[] {
  const title = atom.members[0]?.hints['title'] ?? '';
  const documents = new Set(atom.members.map((one) => one.document));
  const named = full.filter((one) => one.members[0]?.name.startsWith(surname));
  const titled = named.filter((one) => one.members.some((member) => (member.hints['post'] ?? '').includes(title)));
  return titled.length > 0
    ? titled
    : named.filter((one) => one.members.some((member) => documents.has(member.document)));
}

/** Names and ids that a judgement may use, each with the atoms it stands for. */
function idsByName(atoms: readonly Atom[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, Set<string>>();
  const put = (name: string, id: string): void => {
    ids.set(name, (ids.get(name) ?? new Set()).add(id));
  };
  for (const atom of atoms)
    for (const one of atom.members) {
      put(canonicalName(one.name), atom.id);
      put(entityId(one.kind, one.name), atom.id);
      // As withIds tells namesakes apart: by their place, else by their first document.
      put(entityId(one.kind, one.name, one.hints['apart'] ?? one.hints['place'] ?? one.document), atom.id);
    }
  return new Map([...ids].map(([name, set]) => [name, [...set].sort(compareText)]));
}

function withIds(groups: readonly (readonly Atom[])[]): readonly ResolvedEntity[] {
  const drafts = groups.map((atoms) => {
    const members = atoms.flatMap((atom) => atom.members);
    const kind = mostUsed(members.map((one) => one.kind)) as Kind;
    const name = nameOf(kind, members);
    const places = [...new Set(members.flatMap((one) => one.hints['apart'] ?? one.hints['place'] ?? []))].sort(
      compareText,
    );
    return { members, kind, name, apart: places[0] };
  });
  const taken = new Map<string, number>();
  for (const one of drafts) taken.set(entityId(one.kind, one.name), (taken.get(entityId(one.kind, one.name)) ?? 0) + 1);
  const given = new Set<string>();
  return drafts
    .map((one) => {
      const plain = entityId(one.kind, one.name);
      const isAlone = taken.get(plain) === 1;
      let id = isAlone ? plain : entityId(one.kind, one.name, one.apart ?? one.members[0]?.document);
      if (given.has(id)) id = entityId(one.kind, one.name, `${one.apart ?? ''}${one.members[0]?.document ?? ''}`);
      given.add(id);
      const aliases = new Set(one.members.flatMap((member) => [member.name, ...member.aliases]));
      aliases.delete(one.name);
      return {
        id,
        kind: one.kind,
        name: one.name,
        aliases: [...aliases].sort(compareText),
        members: one.members
          .map(({ document, key }) => ({ document, key }))
          .sort((a, b) => compareText(a.document, b.document) || compareText(a.key, b.key)),
      };
    })
    .sort((a, b) => compareText(a.id, b.id));
}

/** Persons and areas go by the fullest name, the rest by the one that most documents use. */
function nameOf(kind: Kind, members: readonly LocalEntity[]): string {
  const whole = members.filter((one) => one.hints['partial'] === undefined);
  const names = (whole.length > 0 ? whole : members).map((one) => one.name);
  if (kind === 'District' || kind === 'Project')
    return [...names].sort((a, b) => b.length - a.length || compareText(a, b))[0] as string;
  return mostUsed(names) as string;
}

function mostUsed(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || compareText(a[0], b[0]))[0]?.[0];
}
