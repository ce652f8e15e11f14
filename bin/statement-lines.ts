/**
 * statements.jsonl, the file between the halves: one object a line, grouped by document, the document first.
 * `{"document":…} {"passage":…} {"entity":…} {"mention":…} {"statement":…} {"use":…} {"note":…}`
 */
import { z } from 'zod';
import { type DatePrefix, isDatePrefix } from '../src/model/date.js';
import { MailuoError } from '../src/model/errors.js';
import { KIND_NAMES, LEVELS, ORIGINS, RELATION_NAMES, STATUSES } from '../src/model/ontology.js';
import type { Extraction } from '../src/model/statement.js';

const PARTS = [
  ['passage', 'passages'],
  ['entity', 'entities'],
  ['mention', 'mentions'],
  ['statement', 'statements'],
  ['use', 'uses'],
  ['note', 'notes'],
] as const;

/** The lines of one document. */
export function* linesOf(extraction: Extraction): Generator<string> {
  yield JSON.stringify({ document: extraction.document });
  for (const [one, many] of PARTS) {
    for (const item of extraction[many]) yield JSON.stringify({ [one]: item });
  }
}

const date = z.custom<DatePrefix>((value) => typeof value === 'string' && isDatePrefix(value), 'is no date prefix');
const offset = z.int().nonnegative();
const span = { start: offset, end: offset };
const attributes = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]));

const DOCUMENT = z.looseObject({
  id: z.string().min(1),
  path: z.string(),
  title: z.string(),
  date: date.optional(),
  level: z.enum(LEVELS).optional(),
  sha256: z.string(),
  text: z.string(),
});

const LINE = z.union([
  z.strictObject({ document: DOCUMENT }),
  z.strictObject({ passage: z.looseObject({ ...span, document: z.string(), order: offset, text: z.string() }) }),
  z.strictObject({
    entity: z.looseObject({
      document: z.string(),
      key: z.string(),
      kind: z.enum(KIND_NAMES as [string, ...string[]]),
      name: z.string().min(1),
      aliases: z.array(z.string()),
      hints: z.record(z.string(), z.string()),
    }),
  }),
  z.strictObject({
    mention: z.looseObject({ ...span, document: z.string(), passage: offset, quote: z.string(), entity: z.string() }),
  }),
  z.strictObject({
    statement: z.looseObject({
      id: z.string(),
      document: z.string(),
      passage: offset,
      relation: z.enum(RELATION_NAMES as [string, ...string[]]),
      subject: z.string(),
      object: z.string(),
      attributes,
      origin: z.enum(ORIGINS),
      status: z.enum(STATUSES),
      confidence: z.number().min(0).max(1),
      since: date.optional(),
      until: date.optional(),
      evidence: z.array(z.looseObject({ ...span, document: z.string(), quote: z.string() })).min(1),
    }),
  }),
  z.strictObject({
    use: z.looseObject({
      ...span,
      document: z.string(),
      term: z.string(),
      frame: z.string(),
      retrospective: z.boolean(),
    }),
  }),
  z.strictObject({ note: z.looseObject({ document: z.string(), rule: z.string(), message: z.string() }) }),
]);

/**
 * Puts lines together into extractions, one document at a time.
 * @throws MailuoError `input` that names the file and the line which cannot be taken.
 */
export async function* readExtractions(lines: AsyncIterable<string>, file: string): AsyncGenerator<Extraction> {
  let open: Record<string, unknown[]> | undefined;
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const parsed = LINE.safeParse(json(line, `${file}:${number}`));
    if (!parsed.success) throw bad(`${file}:${number}`, 'is no line of statements.jsonl');
    const item = parsed.data as Record<string, { document?: string; id?: string }>;
    if (item['document']) {
      if (open) yield close(open);
      open = { document: [item['document']], ...Object.fromEntries(PARTS.map(([, many]) => [many, []])) };
      continue;
    }
    const part = PARTS.find(([one]) => item[one] !== undefined);
    if (!part) throw bad(`${file}:${number}`, 'is no line of statements.jsonl');
    const current = open?.['document']?.[0] as { id: string } | undefined;
    if (current === undefined || item[part[0]]?.document !== current.id) {
      throw bad(`${file}:${number}`, 'stands apart from its document');
    }
    open?.[part[1]]?.push(item[part[0]]);
  }
  if (open) yield close(open);
}

const close = (parts: Record<string, unknown[]>): Extraction =>
  ({ ...parts, document: parts['document']?.[0] }) as unknown as Extraction;

function json(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw new MailuoError('input', `${place} is no JSON: make the file again with mailuo extract`, { cause });
  }
}

const bad = (place: string, what: string): MailuoError =>
  new MailuoError('input', `${place} ${what}: make the file again with mailuo extract`);
