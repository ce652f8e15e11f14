/** What tells things of one name apart: the place for zones and works, place and time for persons. */
import { canonicalName } from '../../src/model/identity.js';
import type { LocalEntity } from '../../src/model/statement.js';
import { kindFamily } from './likeness.js';

/** Kinds whose names recur from place to place (会展中心, 高新区, 座谈会). */
const BY_PLACE = new Set(['District', 'Place', 'Project', 'Event']);

/**
 * A person of one name in two provinces at the same time is two persons, unless a national text knows him: then, and
 * where the times lie apart, he is one who moved. A place, a work or an event that a national text knows by its name is one.
 */
export function namesakeOf(entities: readonly LocalEntity[]): (one: LocalEntity) => string {
  const years = new Map<string, Map<string, number[]>>();
  const national = new Set<string>();
  const knownToAll = new Set<string>();
  const nameOf = (one: LocalEntity): string => `${kindFamily(one.kind)}|${canonicalName(one.name)}`;
  for (const one of entities) {
    if (BY_PLACE.has(one.kind) && one.hints['national'] !== undefined) knownToAll.add(nameOf(one));
    if (one.kind !== 'Leader') continue;
    const place = one.hints['place'];
    if (place === undefined || one.hints['national'] !== undefined) {
      national.add(one.name);
      continue;
    }
    const places = years.get(one.name) ?? new Map<string, number[]>();
    const year = Number(one.hints['year'] ?? Number.NaN);
    places.set(place, [...(places.get(place) ?? []), ...(Number.isNaN(year) ? [] : [year])]);
    years.set(one.name, places);
  }
  const apart = new Set(
    [...years].filter(([name, places]) => !national.has(name) && overlap([...places.values()])).map(([name]) => name),
  );
  return (one) => {
    if (one.kind === 'Leader') return apart.has(one.name) ? (one.hints['place'] ?? '') : '';
    if (one.hints['apart'] !== undefined) return one.hints['apart'];
    return BY_PLACE.has(one.kind) && !knownToAll.has(nameOf(one)) ? (one.hints['place'] ?? '') : '';
  };
}

function overlap(spans: readonly (readonly number[])[]): boolean {
  const known = spans
    .filter((years) => years.length > 0)
    .map((years) => [Math.min(...years), Math.max(...years)] as const)
    .sort((a, b) => a[0] - b[0]);
  return known.some((span, index) => index > 0 && span[0] <= (known[index - 1]?.[1] ?? 0));
}
