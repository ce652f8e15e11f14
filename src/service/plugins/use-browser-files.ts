import { join } from 'node:path';
import type { Plugin } from 'graphql-yoga';
import { browserGuide, browserQuestions } from '../browser/guide.js';
import { browserStyle } from '../browser/style.js';

/** They hold no data, so any page may read them: Neo4j Browser asks from an address of its own, with OPTIONS first. */
const HEADERS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, OPTIONS',
  'access-control-allow-headers': '*',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
};

/** `/browser/style.grass` and `/browser/guide.html`, for `:style` and `:guide` in Neo4j Browser. */
export function useBrowserFiles(root: string): Plugin {
  const files = new Map([
    ['/browser/style.grass', { type: 'text/plain; charset=utf-8', text: browserStyle }],
    [
      '/browser/guide.html',
      { type: 'text/html; charset=utf-8', text: () => browserGuide(browserQuestions(join(root, 'cypher', 'browse'))) },
    ],
  ]);
  return {
    onRequest: ({ url, request, endResponse }) => {
      const file = files.get(url.pathname);
      if (file === undefined) return;
      if (request.method === 'OPTIONS') return endResponse(new Response(null, { status: 204, headers: HEADERS }));
      if (request.method !== 'GET' && request.method !== 'HEAD') return;
      const body = request.method === 'HEAD' ? null : file.text();
      endResponse(new Response(body, { headers: { ...HEADERS, 'content-type': file.type } }));
    },
  };
}
