import type { Row } from '../graph/store.js';
import { compareText, type Evidence } from '../model/evidence.js';
import type { Kind } from '../model/ontology.js';
import { documentsWithin } from './documents-dated.js';
import { type EntityRecord, toEntity } from './entity-record.js';
import { cut, EMPTY_PAGE, type Page, type Window } from './page.js';
import { type PassageRecord, toPassage } from './passage-record.js';
import type { Period } from './period.js';
import type { Asked, AskOptions } from './question.js';

export interface CoAppearanceArguments extends Window {
  /** Entity id. */
  readonly of: string;
  readonly kinds?: readonly Kind[] | undefined;
  readonly period?: Period | undefined;
}

/** An entity that is mentioned in the same sentences. */
export interface CoAppearance {
  readonly entity: EntityRecord;
  readonly passages: number;
  readonly documents: number;
  /** Logarithm to base 2 of how much oftener than by chance. */
  readonly association: number;
  /** Where the first passage that mentions both mentions the other. */
  readonly first: Evidence & { readonly passage: PassageRecord };
}

/** One page, most telling first: association times the logarithm of the passages. Four statements. */
export async function coAppearances(
  store: Asked,
  args: CoAppearanceArguments,
  options: AskOptions,
): Promise<Page<CoAppearance>> {
  const documents = await documentsWithin(store, args, options);
  const parameters = { id: args.of, documents, kinds: args.kinds ?? null };
  const [rows, [all], [own]] = await Promise.all([
    store.read({ statement: 'read/co-appearances', parameters }, options),
    store.read({ statement: 'read/passage-count' }, options),
    store.read({ statement: 'read/entities-by-id', parameters: { ids: [args.of] } }, options),
  ]);
  if (own === undefined) return EMPTY_PAGE;
  const chance = toEntity(own['entity']).mentions / Math.max(1, (all?.['passages'] ?? 0) as number);
  const found = rows.map((row): CoAppearance => {
    const entity = toEntity(row['entity']);
    const passages = row['passages'] as number;
    return {
      entity,
      passages,
      documents: row['documents'] as number,
      association: Math.log2(passages / Math.max(1, entity.mentions) / chance),
      first: toPlace(row),
    };
  });
  const weight = (one: CoAppearance) => one.association * Math.log2(1 + one.passages);
  return cut(
    found.toSorted((a, b) => weight(b) - weight(a) || compareText(a.entity.id, b.entity.id)),
    args,
  );
}

function toPlace(row: Row): CoAppearance['first'] {
  const passage = toPassage(row['first']);
  return { document: passage.document, ...(row['mark'] as unknown as Omit<Evidence, 'document'>), passage };
}
