import { describe, expect, test } from '@jest/globals';
import { extracted } from '../support/extracted.js';

/** Names of a kind in a report of a province. */
async function names(kind: string, text: string, sidecar: Record<string, string> = {}): Promise<readonly string[]> {
  const about = { issuer: '湖北省人民政府', level: 'province', date: '2025-01-20', title: '政府工作报告', ...sidecar };
  const { entities } = await extracted(text, about);
  return entities.filter((one) => one.kind === kind).map((one) => one.name);
}

describe('fairs and meetings', () => {
  test('each of those held in one clause, in marks or with a seat in brackets', async () => {
    const text = '办好中国（武汉）机博会、“楚超”、长江文化旅游节和东湖青年创业大赛等活动。';
    expect(await names('Event', text)).toEqual(
      expect.arrayContaining(['中国（武汉）机博会', '楚超', '长江文化旅游节', '东湖青年创业大赛']),
    );
  });

  test('a gathering of the world or the country, with words in its name that are verbs elsewhere', async () => {
    const text = '世界桥梁工程大会、中国国际服务设计交易会影响力持续扩大。';
    expect(await names('Event', text)).toEqual(expect.arrayContaining(['世界桥梁工程大会', '中国国际服务设计交易会']));
  });

  test('a fair by its short name', async () => {
    expect(await names('Event', '用好楚洽会，引进一批企业。')).toEqual(['楚洽会']);
  });

  test('classes of meetings are none', async () => {
    expect(await names('Event', '举办各类招聘会、文艺演出和体育赛事，召开座谈会、推进会。')).toEqual([]);
  });
});

describe('works in lists', () => {
  test('the class stands in marks, and the items have no head', async () => {
    const text = '推进襄阳骆驼新一代蓄电池、宜昌邦普新材料等“十大产业项目”建设。';
    expect(await names('Project', text)).toEqual(expect.arrayContaining(['襄阳骆驼新一代蓄电池', '宜昌邦普新材料']));
  });

  test('without a class behind them, where most end in a thing built', async () => {
    const text = '咸宁核电3号机组、武荆宜高铁、汉江R2线先行段、福银高速十漫段扩容工程等开工建设。';
    expect(await names('Project', text)).toEqual(
      expect.arrayContaining(['咸宁核电3号机组', '武荆宜高铁', '汉江R2线先行段', '福银高速十漫段扩容工程']),
    );
  });

  test('the others of a row of names are names, and the head of the last words is that of each', async () => {
    const text = '加快江坪河、淋溪河、潘口、姚家坪等水电站建设。';
    expect(await names('Project', text)).toEqual(expect.arrayContaining(['江坪河水电站', '姚家坪水电站']));
  });
});

describe('areas and bodies', () => {
  test('belts, corridors and circles with a proper name', async () => {
    const text = '加速武汉都市圈同城化，建设汉孝随襄十汽车走廊、大别山红色旅游带。';
    expect(await names('District', text)).toEqual(
      expect.arrayContaining(['武汉都市圈', '汉孝随襄十汽车走廊', '大别山红色旅游带']),
    );
  });

  test('做大做强 is no part of the name behind it', async () => {
    expect(await names('Project', '做大做强光谷中心软件园等平台。')).not.toContain('大做强光谷中心软件园');
  });

  test('a body that is founded, by its level or by what only it bears', async () => {
    const text = '推动组建省航运集团，成立OVC光电中心。';
    expect(await names('Organization', text)).toEqual(expect.arrayContaining(['湖北省航运集团', 'OVC光电中心']));
  });

  test('a word of the dictionary holds no town, and a product no place', async () => {
    const text = '宜城入选国家乡村振兴示范县。推进骆驼新一代锂电池、枣阳汽车部件等项目。';
    const found = [...(await names('Place', text)), ...(await names('District', text))];
    expect(found.filter((one) => /乡$|电池/u.test(one))).toEqual([]);
  });
});

describe('industries', () => {
  test('by a head of chains, whatever the dictionary makes of the words before', async () => {
    expect(await names('Industry', '壮大鲜切花产业链。')).toContain('鲜切花产业链');
  });
});
