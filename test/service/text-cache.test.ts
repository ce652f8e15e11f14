import { expect, test } from '@jest/globals';
import type { DocumentInfo } from '../../src/query/document-info.js';
import { makeTextCache } from '../../src/service/text-cache.js';

const info = (id: string, sha256 = 'a'): DocumentInfo => ({ id, path: id, title: id, sha256, size: 4 });

/** Gives texts of four characters and remembers what it was asked for. */
function source(sha256 = 'a') {
  const asked: string[] = [];
  return {
    asked,
    ask: async (ids: readonly string[]) => {
      asked.push(...ids);
      return new Map(ids.map((id) => [id, { text: `${id}${sha256}..`.slice(0, 4), sha256 }]));
    },
  };
}

test('a text is asked for once, and again when its document was replaced', async () => {
  const cache = makeTextCache();
  const { asked, ask } = source();
  expect(await cache.of([info('d')], ask)).toEqual(new Map([['d', 'da..']]));
  expect(await cache.of([info('d')], ask)).toEqual(new Map([['d', 'da..']]));
  expect(asked).toEqual(['d']);
  expect(await cache.of([info('d', 'b')], source('b').ask)).toEqual(new Map([['d', 'db..']]));
});

test('the least recently used goes first, and nothing larger than the whole is kept', async () => {
  const cache = makeTextCache(8);
  const { asked, ask } = source();
  for (const id of ['d', 'e', 'd', 'f', 'd', 'e']) await cache.of([info(id)], ask);
  expect(asked).toEqual(['d', 'e', 'f', 'e']);
  const small = makeTextCache(3);
  await small.of([info('d')], ask);
  await small.of([info('d')], ask);
  expect(asked.slice(4)).toEqual(['d', 'd']);
});
