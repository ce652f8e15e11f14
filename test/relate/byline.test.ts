/** Whose article it is that no body has issued. */
import { expect, test } from '@jest/globals';
import { extracted } from '../support/extracted.js';

const ARTICLE =
  '绿水青山间的答卷\n\n衡南县委书记 钱文斌\n\n衡南是一个山区县，山多地少。\n\n我们将坚持生态优先，实施“五水同治”行动。\n';

async function advocates(text: string): Promise<readonly string[]> {
  const { statements } = await extracted(text, { date: '2024-01-24', title: '绿水青山间的答卷' });
  return statements
    .filter((one) => one.relation === 'ADVOCATES')
    .map(({ subject, object }) => `${subject.replace(/^\w+:/u, '')} > ${object.replace(/^\w+:/u, '')}`);
}

test('a leader named in a line by himself under the title is the author', async () => {
  expect(await advocates(ARTICLE)).toContain('钱文斌 > 五水同治行动');
});

test('a reporter is none, nor is who is only told of', async () => {
  expect(await advocates(ARTICLE.replace('衡南县委书记 钱文斌', '本报记者 钱文斌'))).toEqual([]);
  expect(await advocates(ARTICLE.replace('我们将', '县里将'))).toEqual([]);
});
