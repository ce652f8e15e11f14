import type { DocumentInfo } from '../query/document-info.js';
import type { DocumentText } from '../query/document-texts.js';

/** UTF-16 code units kept at most: some hundreds of reports. */
const MOST = 16_000_000;

/**
 * Texts asked for lately, the least recently used forgotten first: to show words in their context, a document need not be
 * unpacked for each request. A text is known by its document and the digest of the file, so one that was replaced is read anew.
 */
export interface TextCache {
  /** Texts by id of document. `ask` is called with those that are not known, if any. */
  of(
    documents: readonly DocumentInfo[],
    ask: (ids: readonly string[]) => Promise<ReadonlyMap<string, DocumentText>>,
  ): Promise<ReadonlyMap<string, string>>;
}

export function makeTextCache(most = MOST): TextCache {
  const kept = new Map<string, string>();
  let size = 0;
  const forget = (key: string): void => {
    size -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  };
  const keep = (key: string, text: string): void => {
    forget(key);
    if (text.length > most) return;
    kept.set(key, text);
    size += text.length;
    for (const oldest of kept.keys()) {
      if (size <= most) return;
      forget(oldest);
    }
  };
  return {
    async of(documents, ask) {
      const found = new Map<string, string>();
      const missing: string[] = [];
      for (const { id, sha256 } of documents) {
        const text = kept.get(keyOf(id, sha256));
        if (text === undefined) missing.push(id);
        else {
          found.set(id, text);
          keep(keyOf(id, sha256), text);
        }
      }
      const asked = missing.length === 0 ? new Map<string, DocumentText>() : await ask(missing);
      for (const [id, { text, sha256 }] of asked) {
        found.set(id, text);
        keep(keyOf(id, sha256), text);
      }
      return found;
    },
  };
}

const keyOf = (id: string, sha256: string): string => `${sha256} ${id}`;
