/** The post of HOLDS_POST: without the area that its body bears, and never without 副, 代 or the name of a department. */
import { expect, test } from '@jest/globals';
import { loadLexicon } from '../../ingest/lexicon.js';
import { extract } from '../../ingest/pipeline.js';
import { isSetAside } from '../../ingest/set-aside.js';

const lexicon = loadLexicon();

test.each([
  ['济南市委书记王大明', '市委书记'],
  ['济南市市长王大明', '市长'],
  ['区委常委、常务副区长王大明', '常务副区长'],
  ['济南市副市长王大明', '副市长'],
  ['代省长王大明', '代省长'],
  ['区委组织部长王大明', '区委组织部长'],
])('%s holds the post %s', async (words, post) => {
  const text = `---\ntitle: 会议\ndate: "2021"\nissuer: 中共济南市长清区委\nlevel: district\n---\n\n${words}出席会议。\n`;
  const extraction = await extract({ path: 'a.md', bytes: new TextEncoder().encode(text) }, lexicon);
  if (isSetAside(extraction)) throw new Error(extraction.reason);
  const posts = extraction.statements
    .filter(({ relation }) => relation === 'HOLDS_POST')
    .map(({ attributes }) => attributes['post']);
  expect(posts).toContain(post);
});
