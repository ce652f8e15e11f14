/** The YAML between two lines of `---` at the head of a text. */
import { parse } from 'yaml';
import { type Metadata, parseMetadata } from './metadata.js';

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\r?\n|$)/;

export interface FrontMatter {
  readonly metadata: Metadata;
  /** Length of the block in the decoded text; the text of the document begins there. */
  readonly length: number;
}

/** Undefined where there is none; `wrong` says in one line why a block cannot be taken. */
export function readFrontMatter(text: string): FrontMatter | { readonly wrong: string } | undefined {
  if (!/^---[ \t]*\r?\n/.test(text)) return undefined;
  const match = BLOCK.exec(text);
  // A rule at the head of a page that never closes is a rule.
  if (!match || !/^\s*[\w\u4e00-\u9fff]+\s*:/m.test(match[1] ?? '')) return undefined;
  let value: unknown;
  try {
    value = parse(match[1] ?? '');
  } catch (error) {
    return { wrong: `has front matter that does not parse (${firstLine(error)})` };
  }
  const metadata = parseMetadata(value ?? {});
  return 'wrong' in metadata
    ? { wrong: `has front matter with a mistake: ${metadata.wrong}` }
    : { metadata, length: match[0].length };
}

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
