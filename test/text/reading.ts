import { clean } from '../../ingest/clean/clean.js';
import { divide } from '../../ingest/divide/divide.js';
import { toSource } from '../../ingest/place.js';
import { readDocument } from '../../ingest/read/read.js';
import { isSetAside } from '../../ingest/set-aside.js';
import type { Divided, Source } from '../../ingest/stages.js';

export async function readText(
  text: string,
  path = 'a.txt',
  sidecar?: Readonly<Record<string, string>>,
): Promise<Source> {
  const source = await readDocument({ path, bytes: new TextEncoder().encode(text), ...(sidecar ? { sidecar } : {}) });
  if (isSetAside(source)) throw new Error(source.reason);
  return source;
}

export const divideText = async (text: string, path?: string): Promise<Divided> =>
  divide(clean(await readText(text, path)));

export const soundOf = async (text: string): Promise<string> => clean(await readText(text)).placed.text;

export const sentencesOf = ({ placed, sentences }: Divided): readonly string[] =>
  sentences.map(({ start, end }) => placed.text.slice(start, end));

/** What stood in the document where the sound text has `words`. */
export function sourceOf({ document, placed }: Divided, words: string): string {
  const at = placed.text.indexOf(words);
  if (at < 0) throw new Error(`no ${words} in ${placed.text}`);
  const { start, end } = toSource(placed, at, at + words.length);
  return document.text.slice(start, end);
}
