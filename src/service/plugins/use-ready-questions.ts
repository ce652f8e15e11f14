import { join } from 'node:path';
import type { Plugin } from 'graphql-yoga';
import { questionsPage, readyQuestions } from '../ready-questions.js';

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
};

/** `/questions`: ready questions for GraphiQL, so only where GraphiQL is. */
export const useReadyQuestions = (root: string): Plugin => ({
  onRequest: ({ url, request, endResponse }) => {
    if (url.pathname !== '/questions' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
    const page = questionsPage(readyQuestions(join(root, 'docs', 'questions')));
    endResponse(new Response(request.method === 'HEAD' ? null : page, { headers: HEADERS }));
  },
});
