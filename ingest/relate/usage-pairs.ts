/** Which mentions may stand in a relation by their kinds and places: those of one sentence, and those that a sentence takes over from before. */
import type { Kind } from '../../src/model/ontology.js';
import type { UsageRelation } from '../relation-model.js';
import { ownArea } from './own-area.js';
import type { Reading, Said } from './reading.js';

/** How an end comes to a sentence. */
export const WAYS = Object.freeze(['here', 'before', 'speaker', 'issuer', 'area', 'event', 'opening'] as const);
type Way = (typeof WAYS)[number];

/** One end of a pair. What is taken over from elsewhere may have no mention. */
export interface End {
  readonly key: string;
  readonly kind: Kind;
  readonly way: Way;
  readonly said: Said | undefined;
  readonly sentence: number;
}

/** As its mention names it, else as its entity is called. */
export const nameOf = ({ key, said }: End): string => said?.mention.name ?? key.slice(key.indexOf(':') + 1);

/** Two mentions, at least one of them in the sentence, and what they may stand in. */
export interface Pair {
  readonly sentence: number;
  readonly subject: End;
  readonly object: End;
  readonly relations: readonly UsageRelation[];
}

const AREA = ['District', 'Place'] as const;
const TERM = ['Strategy', 'Slogan', 'Theme'] as const;
/** From kinds to kinds; what a rule of the ontology allows and annotated documents have. */
const ALLOWED: Readonly<Record<UsageRelation, readonly [readonly Kind[], readonly Kind[]]>> = {
  ATTENDED: [['Leader'], ['Event']],
  VISITED: [['Leader'], [...AREA, 'Project', 'Organization']],
  ADVOCATES: [['Leader', 'Organization'], TERM],
  WITHIN: [
    [...AREA, 'Project', 'Organization'],
    [...AREA, 'Organization'],
  ],
  SERVES: [['Project', 'District', 'Organization', 'Strategy'], TERM],
  HAS_COMPONENT: [
    [...TERM, 'Industry'],
    [...TERM, 'Industry', 'Project', ...AREA],
  ],
  DEFINES: [
    ['Slogan', 'PolicyDocument'],
    ['Strategy', 'District', 'Project'],
  ],
  INVESTS_IN: [['Organization'], ['Project', 'District']],
};
const BY_KINDS = byKinds();

function byKinds(): ReadonlyMap<string, readonly UsageRelation[]> {
  const map = new Map<string, UsageRelation[]>();
  for (const [relation, [from, to]] of Object.entries(ALLOWED) as [UsageRelation, (typeof ALLOWED)[UsageRelation]][])
    for (const subject of from)
      for (const object of to) {
        // A body is part of a body; nothing else lies in one.
        if (relation === 'WITHIN' && object === 'Organization' && subject !== 'Organization') continue;
        const key = `${subject} ${object}`;
        map.set(key, [...(map.get(key) ?? []), relation]);
      }
  return map;
}

/** More mentions than this in a sentence are a table. */
const MOST = 40;
const FARTHEST = 160;
const NEAR_EVENT = 12;

export function pairsOf(reading: Reading, visit: (pair: Pair) => void): void {
  let lastEvent: End | undefined;
  let firstEvent: End | undefined;
  const area = endOf(reading, ownArea(reading), 'area');
  const issuer = endOf(reading, reading.issuer, 'issuer');
  for (const [index, here] of reading.said.entries()) {
    if (here.length > MOST || reading.repeats.has(index)) continue;
    const ends = here.map((said): End => ({ key: said.key, kind: said.kind, way: 'here', said, sentence: index }));
    for (const subject of ends)
      for (const object of ends) {
        const gap =
          Math.max((subject.said as Said).mention.start, (object.said as Said).mention.start) -
          Math.min((subject.said as Said).mention.end, (object.said as Said).mention.end);
        if (gap <= FARTHEST) meet(index, subject, object, visit);
      }
    if (ends.length > 0) {
      const taken = [
        ...carried(reading, index),
        area,
        issuer,
        endOf(reading, reading.speakers[index], 'speaker'),
        // Only news goes on telling who was at what it began with.
        ...(reading.isNews ? [lastEvent && index - lastEvent.sentence <= NEAR_EVENT ? lastEvent : firstEvent] : []),
      ].filter((one) => one !== undefined);
      const own = new Set(ends.map((one) => one.key));
      for (const other of taken) {
        if (own.has(other.key)) continue;
        for (const end of ends) {
          if (end.said?.isInner) continue;
          if (other.kind !== 'Event') meet(index, other, end, visit);
          if (other.kind === 'Event' || other.way === 'area' || (other.kind === 'District' && other.way === 'before'))
            meet(index, end, other, visit);
        }
      }
    }
    for (const end of ends)
      if (end.kind === 'Event') {
        lastEvent = { ...end, way: 'event' };
        firstEvent ??= { ...end, way: 'opening' };
      }
  }
}

function meet(sentence: number, subject: End, object: End, visit: (pair: Pair) => void): void {
  if (subject.key === object.key) return;
  const relations = BY_KINDS.get(`${subject.kind} ${object.kind}`);
  if (relations) visit({ sentence, subject, object, relations });
}

/** The first mention of each kind in the sentence before. */
function carried(reading: Reading, index: number): readonly End[] {
  const first = new Map<Kind, End>();
  for (const said of reading.said[index - 1] ?? [])
    if (!said.isInner && !first.has(said.kind) && (reading.isNews || said.kind !== 'Event'))
      first.set(said.kind, { key: said.key, kind: said.kind, way: 'before', said, sentence: index - 1 });
  return [...first.values()];
}

function endOf({ resolved }: Reading, key: string | undefined, way: Way): End | undefined {
  if (key === undefined) return undefined;
  const kind =
    resolved.entities.find((one) => one.key === key)?.kind ?? (way === 'issuer' ? 'Organization' : undefined);
  return kind && { key, kind, way, said: undefined, sentence: -1 };
}
