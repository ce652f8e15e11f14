import { readFileSync } from 'node:fs';
import type { Plugin } from 'graphql-yoga';
import { z } from 'zod';
import { MailuoError } from '../../model/errors.js';
import { refuse } from '../errors.js';
import type { Serving } from '../serving.js';

const FILE = z.record(z.string(), z.string());

/** Documents known by an id: `documentId`, or Apollo's `extensions.persistedQuery.sha256Hash`. In strict mode only those. */
export const usePersistedDocuments = ({ settings }: Serving): Plugin => {
  const known = settings.persisted === undefined ? new Map<string, string>() : readDocuments(settings.persisted);
  const texts = new Set(known.values());
  return {
    onParams: ({ params, setParams, setResult }) => {
      const id = idOf(params);
      if (id !== undefined) {
        const query = known.get(id);
        if (query === undefined) throw refuse('PERSISTED_QUERY_NOT_FOUND', 'No persisted document has this id.');
        setParams({ ...params, query });
        return;
      }
      if (settings.persistedOnly && !texts.has(params.query ?? '')) {
        setResult({ errors: [refuse('PERSISTED_QUERY_ONLY', 'Only persisted documents are answered here.')] });
      }
    },
  };
};

function idOf(params: { readonly extensions?: Record<string, unknown> | undefined }): string | undefined {
  const { documentId } = params as { readonly documentId?: unknown };
  if (typeof documentId === 'string') return documentId;
  const hash = (params.extensions?.['persistedQuery'] as { readonly sha256Hash?: unknown } | undefined)?.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}

/** Throws `usage` with the name of the file where it cannot be read. */
function readDocuments(path: string): ReadonlyMap<string, string> {
  try {
    return new Map(Object.entries(FILE.parse(JSON.parse(readFileSync(path, 'utf8')))));
  } catch (error) {
    throw new MailuoError('usage', `${path}: no JSON file of persisted documents, { "id": "query" }`, { cause: error });
  }
}
