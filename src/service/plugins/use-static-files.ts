import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Plugin } from 'graphql-yoga';

const TYPES: { readonly [ending: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.graphql': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** Nothing from another host, no script in the page itself. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Files with a digest in their name never change. */
const FINGERPRINT = /-[\w-]{8,}\.\w+$/;

/** The explorer at `/`, out of one folder; its own paths, which have no ending, all get its page. */
export const useStaticFiles = (folder: string): Plugin => ({
  onRequest: async ({ url, request, endResponse }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return;
    const path = decoded(url.pathname);
    if (path === undefined || OTHERS.has(url.pathname)) return;
    const name = extname(path) === '' ? 'index.html' : path;
    const file = normalize(join(folder, name));
    if (!file.startsWith(normalize(folder) + sep)) return;
    const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return undefined;
      throw error;
    });
    if (bytes === undefined) return;
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': POLICY,
      'cache-control': FINGERPRINT.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    endResponse(new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), { headers }));
  },
});

/** What other parts of the service answer. */
const OTHERS = new Set(['/graphql', '/health', '/ready', '/metrics', '/schema.graphql', '/questions']);

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
