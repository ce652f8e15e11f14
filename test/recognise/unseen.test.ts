import { describe, expect, test } from '@jest/globals';
import { extracted } from '../support/extracted.js';

/** Names of a kind in a page of a city. */
async function names(kind: string, text: string, sidecar: Record<string, string> = {}): Promise<readonly string[]> {
  const about = { issuer: '襄阳市人民政府', level: 'city', date: '2024-03-01', title: '新闻', ...sidecar };
  const { entities } = await extracted(text, about);
  return entities.filter((one) => one.kind === kind).map((one) => one.name);
}

describe('persons on pages of a city', () => {
  test('a title whose body nobody can resolve names a person where a verb of action follows', async () => {
    const text = '区党工委副书记、管委会主任秦朗宣布开工，市一级巡视员贺兰亭主持仪式。';
    expect(await names('Leader', text)).toEqual(expect.arrayContaining(['秦朗', '贺兰亭']));
  });

  test('a verb of one character is no part of the name that stands before it', async () => {
    const text = '市长乔石率有关部门负责人赴襄州区调研。乔石一行来到企业。';
    expect(await names('Leader', text)).toEqual(['乔石']);
  });

  test('in a list of names an unusual surname is one, and @ before a name is nothing', async () => {
    const text = '市领导@周文彬、@逯明远、@赵国平等县市领导参加。';
    expect(await names('Leader', text)).toEqual(expect.arrayContaining(['周文彬', '逯明远', '赵国平']));
  });

  test('a department before its head is no person', async () => {
    expect(await names('Leader', '区委常委、宣传部部长田野，副区长周岩及有关单位负责人参加。')).not.toContain('宣传部');
  });

  test('a surname with one of the highest titles is a person', async () => {
    expect(await names('Leader', '周总理到工地看望工人。')).toContain('周总理');
  });
});

describe('bodies', () => {
  test('companies by their legal form, with brackets inside, and beside the work that bears their name', async () => {
    const text = '考察汉远半导体（襄阳）股份有限公司。襄阳宏图汽车零部件有限公司总部项目开工，市交投集团负责建设。';
    expect(await names('Organization', text)).toEqual(
      expect.arrayContaining(['汉远半导体（襄阳）股份有限公司', '襄阳宏图汽车零部件有限公司', '市交投集团']),
    );
  });

  test('a class of companies or schools is no body', async () => {
    expect(await names('Organization', '支持国有企业集团和民营上市公司发展，办好普通高等大学。')).toEqual([]);
  });

  test('a body without its area is of the city that the sentence has named', async () => {
    const text = '宜昌市委书记郭涛、市政协主席王平会见客人。';
    expect(await names('Organization', text)).toContain('宜昌市政协');
  });
});

describe('lists that end in a class', () => {
  test('works without a head of their own', async () => {
    const text = '推进汉江新港二期、鱼梁洲东延、市第三人民医院新院区等重点项目建设。';
    expect(await names('Project', text)).toEqual(
      expect.arrayContaining(['汉江新港二期', '鱼梁洲东延', '市第三人民医院新院区']),
    );
  });

  test('who signs is a company', async () => {
    expect(await names('Organization', '卡斯特光电、汉诺威智控等一批新项目签约落地。')).toEqual(
      expect.arrayContaining(['卡斯特光电', '汉诺威智控']),
    );
  });

  test('quarters of a city', async () => {
    expect(await names('Place', '抓好昭明台、陈老巷、樊城里等片区改造。')).toEqual(
      expect.arrayContaining(['昭明台', '陈老巷', '樊城里']),
    );
  });

  test('ordinary words in such a list are none', async () => {
    expect(await names('Project', '加快道路、管网、绿化等项目建设，实施教育、医疗、养老等民生项目。')).toEqual([]);
  });

  test('a route by both ends', async () => {
    expect(await names('Project', '建成襄阳至宜昌高铁，推进南漳至保康高速公路。')).toEqual(
      expect.arrayContaining(['襄阳至宜昌高铁', '南漳至保康高速公路']),
    );
  });

  test('what a visit saw, and what is said of one work', async () => {
    const text = '王文博来到宏图智能装备产业园项目、汉远总部基地建设现场。汉水康养综合体项目由市康养集团运营。';
    expect(await names('Project', text)).toEqual(
      expect.arrayContaining(['宏图智能装备产业园项目', '汉远总部基地', '汉水康养综合体项目']),
    );
  });
});

describe('areas', () => {
  test('towns and villages where somebody goes, and towns named as a city elsewhere', async () => {
    const found = await names('Place', '项目位于我市龙王镇。他来到陈岗村看望农户。');
    expect(found).toEqual(expect.arrayContaining(['龙王镇', '陈岗村']));
  });

  test('a class of towns is none', async () => {
    expect(await names('Place', '建设美丽乡村和特色小镇，走进农村社区，回到家乡创业。')).toEqual([]);
  });

  test('parts of the city of the document', async () => {
    const found = await names('District', '推动中央商务区能级提升，加快高新东区开发建设。');
    expect(found).toEqual(expect.arrayContaining(['中央商务区', '高新东区']));
  });
});

describe('formulations', () => {
  test('lines put as maxims, with marks and without', async () => {
    const found = await names('Slogan', '坚持“发展生产，保障供应”的方针，执行以粮为主、多种经营的方针。');
    expect(found).toEqual(expect.arrayContaining(['发展生产，保障供应', '以粮为主、多种经营']));
  });

  test('codes of figures before what they are the code of', async () => {
    expect(await names('Strategy', '按照“13579”发展思路，落实省委“1+2+3”工作部署。')).toEqual(
      expect.arrayContaining(['“13579”发展思路', '“1+2+3”工作部署']),
    );
  });

  test('goals of an area with what they claim', async () => {
    const found = await names('Slogan', '加快建设汉江流域中心城市，打造具有全国影响力的汽车产业名城。');
    expect(found).toEqual(expect.arrayContaining(['汉江流域中心城市', '具有全国影响力的汽车产业名城']));
  });

  test('tasks counted out, one to a sentence', async () => {
    expect(await names('Slogan', '一是推进城市管理精细化，让城市更美。二是推进产业发展高端化，让经济更强。')).toEqual(
      expect.arrayContaining(['城市管理精细化', '产业发展高端化']),
    );
  });
});

describe('events and documents', () => {
  test('who went where and for what', async () => {
    const found = await names('Event', '3月1日，市委书记王文博调研重点项目建设工作。他强调，要抓紧。');
    expect(found).toContain('王文博调研重点项目建设工作');
  });

  test('ceremonies and courses by their name, and none that everybody has', async () => {
    const text = '汉江新港开港仪式隆重举行。会上举行了签约仪式。';
    expect(await names('Event', text)).toEqual(['汉江新港开港仪式']);
  });

  test('what is decided about something is a document without marks', async () => {
    expect(await names('PolicyDocument', '会议通过了关于加强水资源保护的决议。')).toContain('关于加强水资源保护的决议');
  });
});

test('a name that reaches over a person begins behind what he does', async () => {
  const found = await names('Project', '市委书记王文博宣布汉江新港产业园项目开工。');
  expect(found).toEqual(['汉江新港产业园项目']);
});

test('how far a verb is carried and what a thing is done to are no part of a name', async () => {
  const text = '会议要求实施好“强中心”战略。全市锚定目标，对强中心建设战略体系作了完善。';
  const found = await names('Strategy', text);
  expect(found.filter((name) => /^[好对]/u.test(name))).toEqual([]);
  expect(found).toContain('“强中心”战略');
});

test('what all know has one name, whichever rule finds it', async () => {
  const text = '全市深入实施黄河重大国家战略和“强中心”战略，工作有序推进。';
  expect(await names('Strategy', text)).toContain('黄河流域生态保护和高质量发展');
});
