/** Names in news of cities and counties nobody tuned for: stops of a visit, lists with their class, bodies by their posts, notices. */
import { describe, expect, test } from '@jest/globals';
import { extracted } from '../support/extracted.js';

const CITY = { issuer: '襄阳市人民政府', level: 'city', date: '2024-03-01', title: '新闻' };

async function names(kind: string, text: string, about: Record<string, string> = CITY): Promise<readonly string[]> {
  const { entities } = await extracted(text, about);
  return entities.filter((one) => one.kind === kind).map((one) => one.name);
}

async function posts(text: string, about: Record<string, string> = CITY): Promise<readonly string[]> {
  const { statements, entities } = await extracted(text, about);
  const nameOf = (key: string): string => entities.find((one) => one.key === key)?.name ?? '';
  return statements
    .filter((one) => one.relation === 'HOLDS_POST')
    .map((one) => `${nameOf(one.subject)} ${nameOf(one.object)} ${String(one.attributes['post'])}`);
}

describe('stops of a visit', () => {
  const text = '市长周岩一行先后来到柳河镇敬老院、远帆软件园二期、滨江湿地公园和青禾幼儿园等地，详细了解运行情况。';

  test('homes and schools are bodies, what is built in phases is a work, a park a place', async () => {
    expect(await names('Organization', text)).toEqual(expect.arrayContaining(['柳河镇敬老院', '青禾幼儿园']));
    expect(await names('Project', text)).toContain('远帆软件园二期');
    expect(await names('Place', text)).toContain('滨江湿地公园');
  });

  test('a park that is being built, or is one of several projects, is a work', async () => {
    expect(await names('Project', '凌波智造产业园项目现场，工人正在施工。市长周岩来到远帆科技园建设现场。')).toEqual(
      expect.arrayContaining(['远帆科技园']),
    );
    expect(
      await names('Place', '活动在襄阳国际会展中心举行。市长周岩走进云帆新材料产业园、鼎丰智能制造基地调研。'),
    ).toEqual(expect.arrayContaining(['云帆新材料产业园', '鼎丰智能制造基地']));
  });

  test('a class behind the list tells what names without a head are', async () => {
    const firms = '市长周岩实地察看了凌波科技、鼎丰智造、云帆酒业等企业。';
    expect(await names('Organization', firms)).toEqual(expect.arrayContaining(['凌波科技', '鼎丰智造', '云帆酒业']));
  });

  test('classes of places and people are no names', async () => {
    const general = '市长周岩走访慰问困难群众，深入农村敬老院、部分重点企业和项目建设现场调研。';
    expect(await names('Organization', general)).toEqual(['襄阳市人民政府']);
    expect(await names('Project', general)).toEqual([]);
  });

  test('a facility of the city itself goes by the name of the city', async () => {
    expect(await names('Place', '市长周岩来到市规划展览馆参观。')).toContain('襄阳市规划展览馆');
  });
});

describe('bodies by their posts', () => {
  test('titles of two bodies before one person, joined by a comma', async () => {
    const text = '市国资委党委书记、主任，汉水重工党委副书记、总经理秦朗携管理团队参加。';
    expect(await posts(text)).toEqual(
      expect.arrayContaining(['秦朗 襄阳市国资委 主任', '秦朗 汉水重工 党委副书记', '秦朗 汉水重工 总经理']),
    );
  });

  test('a title without a body right behind a person is of the body of that person', async () => {
    const text = '襄阳大学党委书记周岩，副校长秦朗、贺兰亭出席仪式。';
    expect(await posts(text)).toEqual(expect.arrayContaining(['秦朗 襄阳大学 副校长', '贺兰亭 襄阳大学 副校长']));
  });

  test('the body of a post that nobody names in full is not the body before it', async () => {
    const found = await posts('襄阳高新区党工委委员、经发局局长秦朗随同考察。');
    expect(found).toContain('秦朗 襄阳高新区党工委 襄阳高新区党工委委员');
    expect(found.some((one) => one.includes('局长'))).toBe(false);
  });

  test('a committee of a zone named before, a department of a ministry, a name between body and post', async () => {
    const zone = '东湾高新区党工委书记周岩陪同。管委会副主任秦朗介绍了情况。';
    expect(await posts(zone)).toContain('秦朗 东湾高新区管委会 管委会副主任');
    expect(await names('Organization', '农业农村部农田建设管理司副司长周岩到会。')).toContain(
      '农业农村部农田建设管理司',
    );
    expect(await posts('市教育局贺兰亭副局长主持会议。')).toContain('贺兰亭 襄阳市教育局 副局长');
  });

  test('departments of cities that no list has, of towns, and groups of the democratic parties', async () => {
    expect(await names('Organization', '市水产局局长周岩作了汇报。')).toContain('襄阳市水产局');
    expect(await names('Organization', '青石街道办事处主任周岩作了汇报。')).toContain('青石街道办事处');
    expect(await names('Organization', '民盟襄阳市委会主委周岩带队调研。')).toContain('民盟襄阳市委会');
  });
});

test('a notice of appointments: one line for each person', async () => {
  const text = [
    '市人大常委会任免名单',
    '决定任命：',
    '周文彬为襄阳市审计局局长（试用期一年）；',
    '决定免去：',
    '赵国平的襄阳市审计局局长职务。',
  ].join('\n\n');
  const { statements } = await extracted(text, CITY);
  const held = statements.filter((one) => one.relation === 'HOLDS_POST');
  expect(held.map((one) => [one.subject, one.status])).toEqual([
    ['Leader:周文彬', 'stated'],
    ['Leader:赵国平', 'negated'],
  ]);
});

describe('whose document it is', () => {
  const about = { date: '2024-03-01' };

  test('a delegation received: the area by one character of its name', async () => {
    const text = '山西省长治市市委书记周岩率党政考察团来潍考察。市委书记秦朗陪同。考察团高度评价潍坊市的发展。';
    const found = await posts(text, { ...about, title: '长治市党政考察团来潍考察' });
    expect(found).toEqual(expect.arrayContaining(['周岩 中共长治市委 市委书记', '秦朗 中共潍坊市委 市委书记']));
  });

  test('a district whose name two cities have keeps its name', async () => {
    const found = await posts('区委书记周岩看望老人。', { ...about, title: '宝山区领导走访慰问' });
    expect(found).toContain('周岩 中共宝山区委 区委书记');
  });

  test('the only county that a report of the city names', async () => {
    const text = '市长周岩到谷城县调研。县委书记秦朗陪同。';
    expect(await posts(text)).toContain('秦朗 中共襄阳市谷城县委 县委书记');
  });
});

describe('works in reports of cities', () => {
  test.each([
    ['柳林大道、滨江路二期开工建设。', ['柳林大道', '滨江路二期']],
    ['加快推进翠屏山二期和市民中心建设。', ['翠屏山二期', '市民中心']],
    ['襄宜高速谷城段建成通车，地铁3号线东延线开工。', ['襄宜高速谷城段', '3号线东延线']],
    ['清水河供水一期、云岭引水二期等建成通水。', ['清水河供水一期', '云岭引水二期']],
    ['乌东德、白鹤滩等4座大型水电站建成发电。', ['乌东德水电站', '白鹤滩水电站']],
    ['签约项目为：鼎丰智造产业园、云帆年产5万吨新材料生产线、凌波物流园。', ['鼎丰智造产业园', '凌波物流园']],
    ['建设国家数据标注基地（成都）。', ['国家数据标注基地（成都）']],
  ])('%s', async (text, expected) => {
    const found = await names('Project', text);
    for (const name of expected) expect(found.some((one) => one.endsWith(name))).toBe(true);
  });

  test.each([
    '新建公共停车场16个，改造农村公路120公里。',
    '实施保障性住房、城中村改造等项目。',
    '“六个一批”推动落实重点项目。',
    '培育襄阳、宜昌等物联网产业基地。',
  ])('%s names none', async (text) => {
    expect(await names('Project', text)).toEqual([]);
  });
});

describe('reports and speeches', () => {
  test('a work report goes by its government and year, the report of a congress by its area', async () => {
    const text = '市长周岩作政府工作报告。代表们审议《政府工作报告》，学习党代会报告。';
    expect(await names('PolicyDocument', text)).toEqual(['2024年襄阳市政府工作报告', '襄阳市党代会报告']);
  });

  test('a speech goes by its title', async () => {
    const text = '市委书记周岩作了题为《云帆再起 凌波向前 奋力开创汉江两岸新局面》的报告。';
    expect(await names('PolicyDocument', text)).toEqual(['云帆再起 凌波向前 奋力开创汉江两岸新局面']);
  });

  test('a short form in brackets is the title before it', async () => {
    const text = '《关于推动汉江流域产业升级的实施意见》（简称《意见》）近日公布。《意见》提出三项任务。';
    expect(await names('PolicyDocument', text)).toEqual(['关于推动汉江流域产业升级的实施意见']);
  });

  test('a decision about a person keeps its title', async () => {
    const text = '会议通过了《襄阳市人大常委会关于接受周岩同志辞去职务的决定》。市长秦朗与周岩出席。';
    expect(await names('PolicyDocument', text)).toEqual(['襄阳市人大常委会关于接受周岩同志辞去职务的决定']);
  });
});

describe('meetings that only the text tells of', () => {
  test('each document has its own', async () => {
    const { entities } = await extracted('市长周岩主持召开座谈会，听取企业意见。', CITY);
    expect(entities.filter((one) => one.kind === 'Event').map((one) => [one.name, one.hints['apart']])).toEqual([
      ['座谈会', expect.any(String)],
    ]);
  });

  test('the short word stands for the one that is named in full', async () => {
    const text = '襄阳市重大项目建设现场推进会举行。市长周岩出席推进会并讲话。';
    expect(await names('Event', text)).toEqual(['襄阳市重大项目建设现场推进会']);
  });
});

describe('names without the clause around them', () => {
  test('who does what before a name is no part of it', async () => {
    const text = '市长周岩主持会议。周岩会见云帆考察团。云帆岛隆重举行第四季度凌波项目签约仪式。襄阳迅速行动起来。';
    const { entities } = await extracted(text, CITY);
    expect(entities.map((one) => one.name).filter((one) => /周岩.|会见|举行|行动/u.test(one))).toEqual([]);
  });

  test('what an area is to become is a goal, and a zone with a committee a zone', async () => {
    const text = '襄阳全力打造汉江流域共同富裕先行区。市长周岩到襄阳综合保税区调研。';
    expect(await names('District', text)).toEqual(expect.not.arrayContaining(['汉江流域共同富裕先行区']));
    expect(await names('Strategy', text)).toContain('汉江流域共同富裕先行区');
    expect(await names('District', text)).toContain('襄阳综合保税区');
  });
});

describe('short and full names of one thing', () => {
  test('the congress of a city by its full name, its short one, and by level', async () => {
    const text =
      '中国共产党襄阳市第十四次代表大会开幕。襄阳市第十四次党代会选举市委。市第十四次党代会闭幕，省人代会开幕。';
    expect(await names('Event', text)).toEqual(
      expect.arrayContaining([expect.stringMatching(/襄阳市第十四次(?:代表大会|党代会)$/u)]),
    );
    expect((await names('Event', text)).filter((one) => one.includes('第十四次'))).toHaveLength(1);
  });

  test('a zone by the area and its class, where the text names one at length', async () => {
    const text = '襄阳云帆高新区成立。襄阳高新区引进项目，高新区提速。云帆高新区党工委研究部署。';
    expect((await names('District', text)).filter((one) => one.endsWith('高新区'))).toContain('襄阳云帆高新区');
    expect(await names('District', text)).not.toContain('襄阳高新区');
  });

  test('a railway by its long and its short class word', async () => {
    const text = '襄荆高速铁路开工。襄荆高铁全长一百公里。';
    expect(await names('Project', text)).toHaveLength(1);
  });
});

describe('rows, stages and figures of speech', () => {
  test('a long row of names without titles is of persons', async () => {
    const text = '主席台前排就座的委员有：周岩、秦朗川、雷思、程远志、韩朔亭、祁云帆、卜远舟。';
    expect(await names('Leader', text)).toEqual(
      expect.arrayContaining(['雷思', '程远志', '韩朔亭', '祁云帆', '卜远舟']),
    );
  });

  test('projects in their stage are no project, the stage is a formulation', async () => {
    const text = '全市第三期“三个一批”项目建设推进，全市“开工一批”项目集中开工。';
    expect(await names('Project', text)).toEqual([]);
    expect(await names('Slogan', text)).toEqual(expect.arrayContaining(['三个一批', '开工一批']));
  });

  test('when somebody was born and figures of speech are none', async () => {
    expect(await names('Slogan', '他是一位“70后”，手握“任务书”和“施工图”。')).toEqual([]);
  });

  test('behind the general secretary no other person stands', async () => {
    expect(await names('Leader', '习近平总书记殷殷嘱托，习近平总书记来企业考察。')).toEqual(['习近平']);
  });
});

describe('who reports, meets and builds', () => {
  test('a paper by its byline or as the source, and the press office of a government', async () => {
    const text = '汉江日报讯 记者周岩报道。来源：云帆新闻网 作者：秦朗。襄阳市政府新闻办举行新闻发布会。';
    expect(await names('Organization', text)).toEqual(expect.arrayContaining(['云帆新闻网', '襄阳市政府新闻办']));
  });

  test('the standing committee that meets is a body, an institute called a project a work', async () => {
    const text = '襄阳市委常委会召开会议，传达精神。襄阳锶材料生产基地暨锶产业研究院项目开工。';
    expect(await names('Organization', text)).toEqual([expect.stringMatching(/委常委会$/u)]);
  });
});
