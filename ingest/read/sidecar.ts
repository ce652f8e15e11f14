/** `set.yml`: what the documents of a folder do not say of themselves. */
import { parse } from 'yaml';
import { z } from 'zod';

const scalar = z.union([z.string(), z.number()]).transform(String).nullish();
const FIELDS = z.object({
  title: scalar,
  date: scalar,
  issuer: scalar,
  publisher: scalar,
  number: scalar,
  level: scalar,
  source: scalar,
});
const SET = FIELDS.omit({ title: true, number: true }).extend({
  documents: z.record(z.string(), FIELDS.extend({ id: scalar })).default({}),
});

export interface Sidecar {
  /** What holds for every document of the folder. */
  readonly defaults: Readonly<Record<string, string>>;
  /** By file name. */
  readonly documents: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export function parseSidecar(text: string): Sidecar | { readonly mistake: string } {
  let value: unknown;
  try {
    value = parse(text);
  } catch (error) {
    return { mistake: `does not parse (${String(error instanceof Error ? error.message : error).split('\n', 1)[0]})` };
  }
  const result = SET.safeParse(value ?? {});
  if (!result.success) {
    const [issue] = result.error.issues;
    return { mistake: `has a mistake at ${issue?.path.join('.') || 'its top'}: ${issue?.message}` };
  }
  const { documents, ...defaults } = result.data;
  return {
    defaults: present(defaults),
    documents: Object.fromEntries(Object.entries(documents).map(([file, said]) => [file, present(said)])),
  };
}

const present = (fields: Readonly<Record<string, string | null | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
