import type { Value } from '../graph/store.js';
import type { DatePrefix } from '../model/date.js';
import type { Kind } from '../model/ontology.js';

/** An entity as the graph stores it. */
export interface EntityRecord {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly firstUsed?: DatePrefix;
  readonly lastUsed?: DatePrefix;
  /** How many documents mention it. */
  readonly documentCount: number;
  /** How often it is mentioned. */
  readonly mentions: number;
}

/** From the map projection that every statement uses for an entity. */
export function toEntity(value: Value | undefined): EntityRecord {
  const row = value as { readonly [name: string]: Value };
  return {
    id: row['id'] as string,
    kind: row['kind'] as Kind,
    name: row['name'] as string,
    aliases: (row['aliases'] ?? []) as readonly string[],
    ...(typeof row['firstUsed'] === 'string' ? { firstUsed: row['firstUsed'] as DatePrefix } : {}),
    ...(typeof row['lastUsed'] === 'string' ? { lastUsed: row['lastUsed'] as DatePrefix } : {}),
    documentCount: (row['documentCount'] ?? 0) as number,
    mentions: (row['mentions'] ?? 0) as number,
  };
}
