import { describe, expect, test } from '@jest/globals';
import { extracted } from '../support/extracted.js';

const NATIONAL = { issuer: '国务院', level: 'national', date: '2010-03', title: '政府工作报告' };

async function names(kind: RegExp, text: string): Promise<readonly string[]> {
  const { entities } = await extracted(text, NATIONAL);
  return entities.filter((one) => kind.test(one.kind)).map((one) => one.name);
}
const events = (text: string): Promise<readonly string[]> => names(/^Event$/u, text);

/** Edges of a relation as “from > to”. */
async function edges(relation: string, text: string): Promise<readonly string[]> {
  const { entities, statements } = await extracted(text, NATIONAL);
  const name = new Map(entities.map((one) => [one.key, one.name] as const));
  const found = statements.filter((one) => one.relation === relation);
  return [...new Set(found.map((one) => `${name.get(one.subject)} > ${name.get(one.object)}`))];
}

describe('congresses, plenums and meetings', () => {
  test('a congress of the party by its number, alone or beside others', async () => {
    const found = await events('从八大到九大，路走了很久。十二大以来，在十三大、特别是十四大的基础上继续前进。');
    expect(found).toEqual(expect.arrayContaining(['党的八大', '党的九大', '党的十二大', '党的十三大', '党的十四大']));
  });

  test('what is merely counted is no congress', async () => {
    expect(await events('落实六大任务，缩小三大差别，抓好八大工程，完成九大和十大项目。')).toEqual([]);
  });

  test('a plenum in full is the plenum by its numbers', async () => {
    expect(await events('中国共产党第十一届中央委员会第三次全体会议开得很好。')).toEqual(['党的十一届三中全会']);
  });

  test('meetings of heads of state keep their parties and lose the verb', async () => {
    const found = await events(
      '成功举办二十国集团领导人广州峰会、中非领导人会晤，出席亚欧首脑会议。两国高层会晤频繁。',
    );
    expect([...found].sort()).toEqual(['中非领导人会晤', '二十国集团领导人广州峰会', '亚欧首脑会议'].sort());
  });
});

describe('counted families and their parts', () => {
  test('rivers and lakes set side by side in brackets', async () => {
    const text = '治理“两河两湖”（辽河海河、太湖滇池）的污染。';
    expect(await names(/^Place$/u, text)).toEqual(expect.arrayContaining(['辽河', '海河', '太湖', '滇池']));
    expect(await edges('HAS_COMPONENT', text)).toEqual(
      expect.arrayContaining(['两河两湖 > 辽河', '两河两湖 > 海河', '两河两湖 > 太湖', '两河两湖 > 滇池']),
    );
  });

  test('parts before 这, with one beginning', async () => {
    const text = '一切看是否有利于经济发展、有利于民族团结、有利于社会进步这“三个有利于”。';
    expect(await edges('HAS_COMPONENT', text)).toEqual([
      '三个有利于 > 有利于经济发展',
      '三个有利于 > 有利于民族团结',
      '三个有利于 > 有利于社会进步',
    ]);
  });

  test('parts behind 即, and as many as the number says', async () => {
    const text = '实行“两定”，即定人员，定经费。推行“三提高”，即提高效率，提高质量。';
    expect(await edges('HAS_COMPONENT', text)).toEqual(['两定 > 定人员', '两定 > 定经费']);
  });
});
