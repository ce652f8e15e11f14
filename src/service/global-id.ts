/** Ids by which anything can be fetched again. Entities and documents keep their own; the rest say what they are. */
import { KIND_NAMES, type Kind } from '../model/ontology.js';
import type { FactRecord } from '../query/fact-record.js';
import type { MentionRecord } from '../query/mentions.js';
import type { PassageRecord } from '../query/passage-record.js';

/** What an id is of. */
export type Target =
  | { readonly is: 'entity'; readonly id: string }
  | { readonly is: 'fact'; readonly id: string; readonly subject: string }
  | { readonly is: 'passage'; readonly id: string }
  | {
      readonly is: 'mention';
      readonly passage: string;
      readonly start: number;
      readonly end: number;
      readonly entity: string;
    }
  | { readonly is: 'audit'; readonly id: string }
  | { readonly is: 'document'; readonly id: string };

/** No id that we give is longer; longer ones are of nothing. */
const LONGEST = 1000;

export const factId = ({ id, from }: FactRecord): string => `Fact:${id}:${from}`;
export const passageId = ({ id }: PassageRecord): string => `Passage:${id}`;
export const mentionId = ({ passage, start, end, entity }: MentionRecord): string =>
  `Mention:${start}-${end}:${passage.id.length}:${passage.id}:${entity}`;

/** What an id is of; undefined for one that cannot be of anything. */
export function targetOf(id: string): Target | undefined {
  if (id === '' || id.length > LONGEST) return undefined;
  const at = id.indexOf(':');
  const [word, rest] = at < 0 ? ['', id] : [id.slice(0, at), id.slice(at + 1)];
  if (KIND_NAMES.includes(word as Kind)) return { is: 'entity', id };
  if (word === 'Fact') return factOf(rest);
  if (word === 'Passage') return { is: 'passage', id: rest };
  if (word === 'Mention') return mentionOf(rest);
  if (word === 'Audit') return { is: 'audit', id: rest };
  return { is: 'document', id };
}

function factOf(rest: string): Target | undefined {
  const match = /^([0-9a-f]{24}):(.+)$/su.exec(rest);
  return match === null ? undefined : { is: 'fact', id: match[1] as string, subject: match[2] as string };
}

function mentionOf(rest: string): Target | undefined {
  const match = /^(\d{1,9})-(\d{1,9}):(\d{1,4}):(.+)$/su.exec(rest);
  if (match === null) return undefined;
  const [, start, end, length, both] = match as unknown as [string, string, string, string, string];
  const passage = both.slice(0, Number(length));
  const entity = both.slice(Number(length) + 1);
  return { is: 'mention', passage, start: Number(start), end: Number(end), entity };
}
