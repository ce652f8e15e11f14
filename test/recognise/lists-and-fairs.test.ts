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

describe('bodies by what stands around them', () => {
  test('a department of a zone, an office with 和 in its name, and the committee of a region', async () => {
    const text = '武汉经开区经贸发展局副局长许文介绍情况。宜昌市口岸和物流办主任周明主持。广西壮族自治区党委作出部署。';
    expect(await names('Organization', text)).toEqual(
      expect.arrayContaining(['武汉经开区经贸发展局', '宜昌市口岸和物流办', '中共广西壮族自治区委']),
    );
  });

  test('companies by their short names, where the class behind them or the others tell', async () => {
    const text = '聚集了楚奥、马应龙、新荷叶等龙头企业。开工建设了镇泽、康诺生物等一批重大项目。';
    expect(await names('Organization', text)).toEqual(
      expect.arrayContaining(['楚奥', '马应龙', '新荷叶', '镇泽', '康诺生物']),
    );
  });

  test('classes of companies are none', async () => {
    expect(await names('Organization', '培育专精特新、瞪羚、独角兽等企业，支持钢铁、石化等企业。')).toEqual([]);
  });

  test('the body and its department, and the hospital of a university', async () => {
    const text = '武汉干部学院财务处处长刘平参加，华中科技大学附属第二医院承办。';
    expect(await names('Organization', text)).toEqual(
      expect.arrayContaining(['武汉干部学院', '武汉干部学院财务处', '华中科技大学附属第二医院']),
    );
  });
});

describe('areas by what stands around them', () => {
  test('a zone of the state in the area named before it, whatever verbs it holds', async () => {
    const text = '武襄宜国家科技成果转移转化示范区、宜昌国家可持续发展议程创新示范区获批建设。';
    expect(await names('District', text)).toEqual(
      expect.arrayContaining(['武襄宜国家科技成果转移转化示范区', '宜昌国家可持续发展议程创新示范区']),
    );
  });

  test('countries where somebody goes, not those of companies', async () => {
    expect(await names('Place', '代表团出访哈萨克斯坦，引进德国公司，与新加坡合作。')).toEqual([
      '哈萨克斯坦',
      '新加坡',
    ]);
  });
});

describe('works by what is done', () => {
  test('in marks, with what ends a thing built', async () => {
    expect(await names('Project', '仅用百日建成“楚A中心”并投入使用。')).toEqual(['楚A中心']);
  });

  test('what has been achieved', async () => {
    const text = '实现汉东站综合交通枢纽主体工程完工，实现楚通路建成通车，实现道路通车。';
    expect(await names('Project', text)).toEqual(['楚通路', '汉东站综合交通枢纽']);
  });
});

describe('fields that are industries', () => {
  test('a row in which some are known', async () => {
    const text = '围绕量子信息、海工装备、分子育种、固态电池等重点领域攻关。';
    expect(await names('Industry', text)).toEqual(
      expect.arrayContaining(['量子信息', '海工装备', '分子育种', '固态电池']),
    );
  });

  test('tasks of government are none', async () => {
    expect(await names('Industry', '在教育、医疗、养老、就业等重点领域补短板。')).toEqual([]);
  });
});

describe('works by their class', () => {
  test('what is done to water, lines and roads is built', async () => {
    const text = '加快龙王寺调蓄工程建设，推动武汉环高扩容工程等14条高速公路项目。';
    expect(await names('Project', text)).toEqual(expect.arrayContaining(['龙王寺调蓄工程', '武汉环高扩容工程']));
  });

  test('lines of a metro in a list, and plants by where they stand', async () => {
    const text = '加快建设光谷线、江枫线、13号线东延伸等轨道交通线。投产大悟、盘源等煤电项目。';
    expect(await names('Project', text)).toEqual(
      expect.arrayContaining(['光谷线', '江枫线', '13号线东延伸', '盘源煤电项目']),
    );
  });

  test('words in marks before 项目 are a class of works', async () => {
    expect(await names('Project', '推进“三张清单”项目。')).toEqual([]);
  });

  test('quarters of trade are places though they are named by a road', async () => {
    expect(await names('Place', '推进江汉东路、汉正街、楚河汉街等重点商圈改造提升。')).toContain('江汉东路');
  });
});

describe('industries in rows', () => {
  test('whatever the words between 等 and 产业, and in marks', async () => {
    const text = '发展矿山机械、应急救援、山地农业等专用装备及配套产业，壮大光电子、汽车、生物“三大产业”。';
    expect(await names('Industry', text)).toEqual(
      expect.arrayContaining(['矿山机械', '应急救援', '山地农业', '光电子']),
    );
  });

  test('the sort before a name that is known, and what is done before 产业', async () => {
    const text = '大力发展新型储能，加快发展数据标注产业。';
    expect(await names('Industry', text)).toEqual(expect.arrayContaining(['新型储能', '数据标注产业']));
  });
});

describe('places by what they are', () => {
  test('harbours and airports by their city, and rivers named in one breath', async () => {
    const text = '宜昌港、襄阳刘集国际机场通达全国，加强汉江丹江口水库保护，治理淮河海河辽河。';
    expect(await names('Place', text)).toEqual(
      expect.arrayContaining(['宜昌港', '襄阳刘集国际机场', '淮河', '海河', '辽河']),
    );
  });

  test('a town that stands by itself or does something', async () => {
    expect(await names('Place', '新户镇\n\n河口街道组织全体党员参与活动。')).toEqual(
      expect.arrayContaining(['新户镇', '河口街道']),
    );
  });

  test('a session of an assembly with its area', async () => {
    const text = '湖北省十四届人大常委会第十二次会议第二次全体会议在武汉召开。';
    expect(await names('Event', text)).toContain('湖北省十四届人大常委会第十二次会议第二次全体会议');
  });

  test('a department of a ministry by the post in it, and the committee of a zone', async () => {
    const text = '商务部电子商务司司长来我省调研。武汉市委常委、临空港经济区工委书记、管委主任周平介绍。';
    expect(await names('Organization', text)).toEqual(
      expect.arrayContaining(['商务部电子商务司', '临空港经济区工委', '临空港经济区管委']),
    );
  });
});

describe('works that only their list tells', () => {
  test('without any class behind 等, where most bear a name', async () => {
    const text = '推动骆驼武湖新材料、金毛腿绿色储能、马应龙创新药、玉泉冷链交易中心等建设。';
    expect(await names('Project', text)).toEqual(
      expect.arrayContaining(['骆驼武湖新材料', '金毛腿绿色储能', '玉泉冷链交易中心']),
    );
  });

  test('stages, stretches and routes by one character each', async () => {
    const text = '推动机场三期、汉滨城际南段、武潍高铁等工程。启动荆四辽通、襄牡和武梅集扩能等铁路项目。';
    expect(await names('Project', text)).toEqual(
      expect.arrayContaining(['机场三期', '汉滨城际南段', '武潍高铁', '襄牡铁路', '武梅集扩能']),
    );
  });

  test('a class of works as long as it may be, where it is counted', async () => {
    const text = '抓好大唐荆门、华电随县、楚楹利川等6个百亿级绿色甲醇一体化项目。';
    expect(await names('Project', text)).toEqual(expect.arrayContaining(['大唐荆门', '华电随县', '楚楹利川']));
  });

  test('an airport that is moved is a work', async () => {
    expect(await names('Project', '抓好襄阳刘集国际机场三期扩建。')).toEqual(['襄阳刘集国际机场三期扩建']);
  });

  test('tasks are no works', async () => {
    expect(await names('Project', '推进城市更新、乡村振兴、生态保护等建设。')).toEqual([]);
  });
});

describe('zones and routes of more parts', () => {
  test('a zone among others of its sort, and one that is only said to be built', async () => {
    const text = '推进鄂赣特别合作区、黄小经济特别合作区建设，支持武汉建设好新时代经济特区。';
    const found = await names('District', text);
    expect(found).toEqual(expect.arrayContaining(['鄂赣特别合作区', '黄小经济特别合作区']));
    expect(found.filter((one) => /建设/u.test(one))).toEqual([]);
  });

  test('a route with a branch and the stretch of it that is built', async () => {
    expect(await names('Project', '开工建设武黄（咸）高铁鹤洲至横山段。')).toEqual(['武黄（咸）高铁鹤洲至横山段']);
  });

  test('an institute of the academy', async () => {
    expect(await names('Organization', '发挥中科院武汉岩土所作用。')).toEqual(['中国科学院武汉岩土所']);
  });
});
