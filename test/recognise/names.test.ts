import { describe, expect, test } from '@jest/globals';
import { extracted } from '../support/extracted.js';

/** Names of a kind in one sentence of a provincial document. */
async function names(kind: string, text: string, sidecar: Record<string, string> = {}): Promise<readonly string[]> {
  const about = { issuer: '湖南省人民政府', level: 'province', date: '2024-01-24', title: '政府工作报告', ...sidecar };
  const { entities } = await extracted(text, about);
  return entities.filter((one) => one.kind === kind).map((one) => one.name);
}

describe('courses of action', () => {
  test('the object of a governing verb that ends in a head is a name, item by item', async () => {
    const found = await names('Strategy', '深入推进湘江流域综合治理，实施县城排水防涝提标行动、老旧电梯更新计划。');
    expect(found).toEqual(expect.arrayContaining(['湘江流域综合治理', '县城排水防涝提标行动', '老旧电梯更新计划']));
  });

  test('two names that 和 joins are two, one name with 和 inside is one', async () => {
    const found = await names('Strategy', '推行林长责任制和河湖长负责制，推进城乡供水和污水处理一体化。');
    expect(found).toEqual(expect.arrayContaining(['林长责任制', '河湖长负责制', '城乡供水和污水处理一体化']));
  });

  test('the subject of a verb of carrying out is a name as well', async () => {
    expect(await names('Strategy', '开发区财政体制改革深入实施，成效明显。')).toContain('开发区财政体制改革');
  });

  test('a class of courses, a clause or a state is no name', async () => {
    const text =
      '深化各项改革，推进重点工作，实施一系列行动，加强组织领导，推动消费结构优化，促进产业高端化、多元化发展。';
    expect(await names('Strategy', text)).toEqual([]);
  });

  test('a policy said with 的 is a name where a verb governs it', async () => {
    expect(await names('Strategy', '继续坚持按标准补助乡村医生的政策，扩大范围。')).toContain(
      '按标准补助乡村医生的政策',
    );
  });
});

describe('works', () => {
  test('what is built or opened is a project where it bears a proper name', async () => {
    const found = await names('Project', '建成岳阳临港数据中心，怀化西货场开工建设，毛俊水库下闸蓄水。');
    expect(found).toEqual(expect.arrayContaining(['岳阳临港数据中心']));
  });

  test('routes by their ends, transfers by their directions', async () => {
    const found = await names('Project', '渝长厦高铁、张吉怀高铁开通，引资济涟工程开工，新建长沙——邵阳线。');
    expect(found).toEqual(expect.arrayContaining(['张吉怀高铁', '引资济涟工程', '长沙——邵阳线']));
  });

  test('the items of a list of roads take the head that stands behind it', async () => {
    expect(await names('Project', '推动炉慈、永零等高速公路建成通车。')).toEqual(
      expect.arrayContaining(['炉慈高速公路']),
    );
  });

  test('a class of works is no project', async () => {
    expect(await names('Project', '建设一批重大项目，完善公共服务平台，新建铁路三百公里，实施重点工程。')).toEqual([]);
  });
});

describe('bodies, areas and persons by their place in a list', () => {
  test('whatever stands in a list of duties is a body', async () => {
    const found = await names('Organization', '完善档案查询服务。（省档案馆、省委金融办牵头，中国银行湖南省分行配合）');
    expect(found).toEqual(expect.arrayContaining(['湖南省档案馆', '中共湖南省委金融办', '中国银行湖南省分行']));
  });

  test('parts of a province, and what stands in a row with areas', async () => {
    const found = await names('Place', '推动湘南、湘西协同发展，加大对中西部地区支持力度。');
    expect(found).toEqual(expect.arrayContaining(['湘南', '中西部地区']));
  });

  test('three names or more in a row are persons', async () => {
    const found = await names('Leader', '怀念何叔衡、蔡和森、毛泽覃等先烈。');
    expect(found).toEqual(expect.arrayContaining(['何叔衡', '蔡和森', '毛泽覃']));
  });
});

describe('industries', () => {
  test('by their last word with what says which', async () => {
    const found = await names('Industry', '壮大中药材产业，改造水泥工业，提升农产品加工业。');
    expect(found).toEqual(expect.arrayContaining(['中药材产业', '水泥工业', '农产品加工业']));
  });

  test('a class word alone names none', async () => {
    expect(await names('Industry', '发展优势产业，培育支柱产业，带动相关产业。')).toEqual([]);
  });
});

describe('documents', () => {
  test('what is made public and ends as documents do, and the plan of a period', async () => {
    const found = await names('PolicyDocument', '出台促进县域文旅发展若干措施，编制“十五五”规划纲要。');
    expect(found).toEqual(expect.arrayContaining(['促进县域文旅发展若干措施', '“十五五”规划纲要']));
  });
});

describe('quoted words', () => {
  test('what stands behind them tells whether they name something', async () => {
    const text = '推动96项“全市通办”事项落地，运行“湘易办”服务平台，推进“码上监督”试点。';
    expect(await names('Slogan', text)).toContain('全市通办');
    expect(await names('Project', text)).toContain('“湘易办”服务平台');
    expect(await names('Strategy', text)).toContain('“码上监督”试点');
  });

  test('a name ends before 所, where a report is what somebody made', async () => {
    expect(await names('Leader', '省长李岚所作的报告提出新要求。')).toEqual(['李岚']);
  });

  test('what a text turns against is none of its formulations', async () => {
    expect(await names('Slogan', '坚决防止“层层加码”，不搞“大水漫灌”，避免“纸上谈兵”。')).toEqual([]);
  });
});

describe('persons', () => {
  test('a known name of two characters is found before what its bearer does', async () => {
    const text = '长沙市市长龚成主持会议。在南湖智能装备制造项目现场，龚成详细了解项目建设情况。';
    const { mentions } = await extracted(text, { issuer: '长沙晚报', title: '调研', date: '2024-01-24' });
    expect(mentions.filter((one) => one.entity === 'Leader:龚成')).toHaveLength(2);
    expect(mentions.some((one) => one.quote.startsWith('龚成详细'))).toBe(false);
  });

  test('a long row of names is one of persons whatever the surnames, a row of words is not', async () => {
    const row = '前排就座的有：龚文渊、曹志明、粘玉成、谢冬生、袁小满。';
    expect([...(await names('Leader', row))].sort()).toEqual(['曹志明', '粘玉成', '袁小满', '谢冬生', '龚文渊'].sort());
    expect(await names('Leader', '重点发展：钢铁、石化、纺织、汽车、农机、陶瓷。')).toEqual([]);
    expect(await names('Leader', '包括：高桥、马坡、石塘、黄花、榔梨、沙坪。')).toEqual([]);
  });

  test('who is given a post is found again where no title stands with the name', async () => {
    const text = '会议任命龚文渊为长沙市副市长。龚文渊曾在多地工作，群众对龚文渊评价很高。';
    const { mentions } = await extracted(text, { issuer: '湖南省人民政府', title: '任免', date: '2024-01-24' });
    expect(mentions.filter((one) => one.entity === 'Leader:龚文渊')).toHaveLength(3);
  });
});
