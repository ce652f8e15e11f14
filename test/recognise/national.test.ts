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

describe('who put a formulation forward', () => {
  const advocates = (text: string): Promise<readonly string[]> => edges('ADVOCATES', text);

  test('the author of what is proposed, of a theory, of what is made a guide', async () => {
    const text =
      '按照邓小平同志提出的“三步跨越”的要求办事。毛主席关于两个阶段的伟大理论指明了方向。我们党把马克思列宁主义确立为指导思想。中国共产党以马克思列宁主义、毛泽东思想作为行动指南。';
    expect(await advocates(text)).toEqual(
      expect.arrayContaining([
        '邓小平 > 三步跨越',
        '毛主席 > 两个阶段的理论',
        '中国共产党 > 马克思列宁主义',
        '中国共产党 > 毛泽东思想',
      ]),
    );
  });

  test('the founder of a theory, by the names before and behind', async () => {
    const text = '成果是建设有中国特色社会主义理论，它的主要创立者是邓小平，我们党把它称为邓小平理论。';
    expect(await advocates(text)).toEqual(
      expect.arrayContaining(['邓小平 > 邓小平理论', '邓小平 > 建设有中国特色社会主义理论']),
    );
  });

  test('what a congress of the party puts forward is the party’s, and a list has one author', async () => {
    const text = '十六大确立“三个代表”重要思想的指导地位。我们党十分清楚这一点。党中央提出了“四抓四促”和“三个面向”。';
    expect(await advocates(text)).toEqual(
      expect.arrayContaining(['中国共产党 > 三个代表重要思想', '党中央 > 四抓四促', '党中央 > 三个面向']),
    );
  });

  test('what only bears the name of a term is not put forward', async () => {
    expect(await advocates('我们党规定了一条马克思列宁主义的路线。')).not.toContain('中国共产党 > 马克思列宁主义');
  });
});

describe('doctrines, persons and groups', () => {
  test('doctrines after a person, principles and lines of a congress', async () => {
    const text = '学习毛泽东军事思想，坚持一个中国原则，贯彻党的十大路线。贯彻这些原则。坚持党的基本理论。';
    const found = await names(/^(?:Slogan|Strategy)$/u, text);
    expect(found).toEqual(expect.arrayContaining(['毛泽东军事思想', '一个中国原则', '党的十大路线']));
    expect(found.filter((one) => /这些|学习/u.test(one))).toEqual([]);
  });

  test('persons of history without a title, but no word that looks like a name', async () => {
    const found = await names(/^Leader$/u, '刘少奇和彭德怀到会，强农惠农政策和许可证制度没有变。');
    expect([...found].sort()).toEqual(['刘少奇', '彭德怀'].sort());
  });

  test('groups named after persons, and no alliance of states', async () => {
    const found = await names(/^Organization$/u, '粉碎林彪反革命集团和“四人帮”以后，我们不参加军事集团。');
    expect(found).toEqual(expect.arrayContaining(['林彪反革命集团', '四人帮']));
    expect(found.filter((one) => one.includes('军事'))).toEqual([]);
  });
});

describe('campaigns, calls and state papers', () => {
  const courses = (text: string): Promise<readonly string[]> => names(/^(?:Slogan|Strategy)$/u, text);

  test('movements, struggles, land given back and plans of a year', async () => {
    const text =
      '掀起了群众性的农具改良运动，深入开展反走私斗争，推进退田还湖。一九五六年国民经济计划完成了。开展了多次政治运动，进行反抗侵略的斗争。';
    const found = await courses(text);
    expect(found).toEqual(expect.arrayContaining(['农具改良运动', '反走私斗争', '退田还湖', '一九五六年国民经济计划']));
    expect(found.filter((one) => /政治|反抗/u.test(one))).toEqual([]);
  });

  test('a call, and who makes it', async () => {
    const text = '我们党发出了走山区的路、建设新山村的伟大号召。';
    expect(await edges('ADVOCATES', text)).toContain('中国共产党 > 走山区的路、建设新山村');
  });

  test('rules in marks that are to be obeyed, and no fault that is to be avoided', async () => {
    expect(await courses('严格执行国务院“约法三章”。')).toContain('约法三章');
    expect(await courses('不能执行“约法三章”。')).not.toContain('约法三章');
  });

  test('courses of parts of the country, and strategies of the nation', async () => {
    const found = await courses(
      '推动东北振兴取得新突破，促进中部地区加快崛起，鼓励东部地区加快推进现代化。实施积极发展海岛国家战略。西部地区发展很快。',
    );
    expect(found).toEqual(expect.arrayContaining(['中部地区崛起', '东部地区加快推进现代化', '积极发展海岛国家战略']));
    expect(found.some((one) => one.startsWith('东北'))).toBe(true);
    expect(found.some((one) => one.startsWith('西部'))).toBe(false);
  });

  test('two courses joined before one head', async () => {
    const found = await courses('实施退耕还林和防沙治沙工程。');
    expect(found).toEqual(expect.arrayContaining(['退耕还林', '防沙治沙工程']));
  });

  test('speeches by their title, laws in a list, the basic law of a region', async () => {
    const text =
      '《论山区建设的几个问题》这篇讲话影响很大。制定了森林保护法、社区教育法、水运法等法律，决不允许徇私枉法。维护香港的稳定，遵守基本法。';
    const found = await names(/^PolicyDocument$/u, text);
    expect(found).toEqual(
      expect.arrayContaining(['论山区建设的几个问题', '森林保护法', '社区教育法', '水运法', '基本法']),
    );
    expect(found).not.toContain('徇私枉法');
  });
});

describe('lines and goals', () => {
  const courses = (text: string): Promise<readonly string[]> => names(/^(?:Slogan|Strategy)$/u, text);

  test('a goal by what is reached, a line that begins its clause, one verb before each of three', async () => {
    const found = await courses(
      '到本世纪末实现粮食总产量翻一番的战略目标。优先发展电力同时注意发展煤炭的方针，今后仍然坚持。做好保供暖、保居民用气、保市场供应工作。要办好保护区、保税区、保险业。',
    );
    expect(found).toEqual(
      expect.arrayContaining(['粮食总产量翻一番', '优先发展电力同时注意发展煤炭', '保供暖、保居民用气、保市场供应']),
    );
    expect(found.some((one) => one.includes('保税区'))).toBe(false);
  });

  test('in a list of those who are honoured everybody is a person', async () => {
    const found = await names(/^Leader$/u, '沈玉莲、安珂、罗冬青、雷正阳等同志的事迹感动了大家。');
    expect([...found].sort()).toEqual(['安珂', '沈玉莲', '罗冬青', '雷正阳'].sort());
  });
});

describe('what comes first, and what goes ahead', () => {
  const courses = (text: string): Promise<readonly string[]> => names(/^(?:Slogan|Strategy)$/u, text);

  test('a basis, a system in clauses, one thing in place of another, a reform that goes ahead', async () => {
    const found = await courses(
      '坚持以渔业为基础的方针，稳定两级管理、村为基础的制度，扩大以粮代赈规模。酝酿多年的水价和电费改革顺利推出。以机会均等、规则均等、结果均等为内容。',
    );
    expect(found).toEqual(
      expect.arrayContaining([
        '以渔业为基础',
        '两级管理、村为基础',
        '以粮代赈',
        '水价和电费改革',
        '机会均等、规则均等、结果均等',
      ]),
    );
  });

  test('a strategy in marks by its own words, and a policy that only is one', async () => {
    const text = '企业“走出去”步伐加快。坚持计划生育的基本国策。';
    expect(await courses(text)).toEqual(expect.arrayContaining(['走出去战略', '计划生育']));
  });

  test('a body that something is done to is named beside it', async () => {
    expect(await names(/^Organization$/u, '国家开发银行股份制改革顺利进行。')).toContain('国家开发银行');
  });
});

test('two movements joined are two, and a phrase that is held to is a formulation', async () => {
  const found = await names(
    /^(?:Slogan|Strategy)$/u,
    '经过土地改革和扫盲识字运动，又开展了增产节约、增收节支运动。遵循古为今用的原则。',
  );
  expect(found).toEqual(expect.arrayContaining(['扫盲识字运动', '古为今用']));
  expect(found.some((one) => one.startsWith('土地改革和'))).toBe(false);
});
