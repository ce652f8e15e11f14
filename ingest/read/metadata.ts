/** What front matter, a sidecar or a page's own metadata says of a document, checked with zod. */
import { z } from 'zod';
import { type DatePrefix, parseDate } from '../../src/model/date.js';
import { LEVELS, type Level } from '../../src/model/ontology.js';
import { readDate } from './chinese-date.js';

const words = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
const optional = words.nullish().transform((value) => (value === '' || value === null ? undefined : value));

const date = optional.transform((value, context): DatePrefix | undefined => {
  if (value === undefined) return undefined;
  const found = parseDate(value) ?? readDate(value);
  if (found === undefined) context.addIssue(`date '${value}' is none (write 2021, 2021-03 or 2021-03-05)`);
  return found;
});

const level = optional.transform((value, context): Level | undefined => {
  if (value === undefined) return undefined;
  const word = value.replace(/\s*[(（].*$/, '');
  const found = LEVELS.find((known) => known === word) ?? LEVEL_WORDS.get(word);
  if (found === undefined) context.addIssue(`level '${value}' is none of ${LEVELS.join(', ')}`);
  return found;
});

/** Other words for the four levels. A party document of the centre stands at the level of the state. */
const LEVEL_WORDS: ReadonlyMap<string, Level> = new Map([
  ['national', 'state'],
  ['party', 'state'],
  ['国家', 'state'],
  ['中央', 'state'],
  ['省', 'province'],
  ['市', 'city'],
  ['区', 'district'],
  ['县', 'district'],
  ['county', 'district'],
]);

const METADATA = z.object({
  id: optional,
  title: optional,
  date,
  issuer: optional,
  publisher: optional,
  number: optional,
  level,
  source: optional,
});

export type Metadata = { readonly [K in keyof z.output<typeof METADATA>]: z.output<typeof METADATA>[K] };

/** The metadata, or one line saying what is wrong with it. */
export function parseMetadata(value: unknown): Metadata | { readonly wrong: string } {
  const result = METADATA.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = issue?.path.join('.') ?? '';
  const message = issue?.message ?? 'it is not what is expected';
  return { wrong: issue?.code === 'custom' ? message : at === '' ? message : `${at}: ${message}` };
}

/** The first that says something, field by field. */
export function firstOf(sources: readonly Metadata[]): Metadata {
  const merged: Record<string, unknown> = {};
  for (const source of sources) {
    for (const [key, value] of Object.entries(source)) if (value !== undefined) merged[key] ??= value;
  }
  return merged as Metadata;
}
