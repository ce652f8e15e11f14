/** Members of families, lines and campaigns, on sentences written for the purpose, and on near misses. */
import { describe, expect, test } from '@jest/globals';
import { extracted } from '../support/extracted.js';

const SIDECAR = { issuer: '湖南省衡阳市人民政府', level: 'city', date: '2024-01-24', title: '政府工作报告' };

async function named(text: string, kinds = /^(?:Strategy|Slogan|Theme)$/u): Promise<readonly string[]> {
  const { entities } = await extracted(text, SIDECAR);
  return entities.filter((one) => kinds.test(one.kind)).map((one) => one.name);
}

async function parts(text: string): Promise<readonly string[]> {
  const { statements } = await extracted(text, SIDECAR);
  return statements
    .filter((one) => one.relation === 'HAS_COMPONENT')
    .map(({ subject, object }) => `${subject.replace(/^\w+:/u, '')} > ${object.replace(/^\w+:/u, '')}`);
}

describe('members that a family counts', () => {
  test('before the marks, with or without 的', async () => {
    expect(await parts('以建设产业基础强、城乡环境好、干部作风好的“一强两好”新城区为目标。')).toEqual([
      '一强两好 > 产业基础强',
      '一强两好 > 城乡环境好',
      '一强两好 > 干部作风好',
    ]);
    expect(await parts('推行支部联建、资源联享、活动联办“三联”机制。')).toEqual([
      '三联机制 > 支部联建',
      '三联机制 > 资源联享',
      '三联机制 > 活动联办',
    ]);
  });

  test('behind the marks, in brackets or behind 即', async () => {
    expect(await parts('落实“两抓两促”（抓项目、抓招商；促转型、促升级）要求。')).toHaveLength(4);
    expect(await parts('坚持“三个转变”，即理念转变、作风转变和效能转变。')).toEqual([
      '三个转变 > 理念转变',
      '三个转变 > 作风转变',
      '三个转变 > 效能转变',
    ]);
  });

  test('in the marks, counted behind them', async () => {
    expect(await parts('实施“国际化、高端化、低碳化”三大战略。')).toHaveLength(3);
    expect(await parts('坚持“和平友好、平等互利”两项原则。')).toEqual([
      '和平友好、平等互利 > 和平友好',
      '和平友好、平等互利 > 平等互利',
    ]);
  });

  test('centres that are four aims, and an area that is one of those counted', async () => {
    expect(await parts('建设区域性经济中心、金融中心、物流中心、科创中心“四个中心”。')).toHaveLength(4);
    expect(await parts('衡阳市石鼓区作为“两辅”的重要组成部分，加快发展。')).toEqual(['两辅 > 石鼓区']);
  });

  test('as many names of one ending as the family counts', async () => {
    expect(await parts('建设“产业衡南”“文化衡南”“绿色衡南”。\n在“三个衡南”中，“产业衡南”是核心。')).toEqual(
      expect.arrayContaining(['三个衡南 > 产业衡南', '三个衡南 > 文化衡南', '三个衡南 > 绿色衡南']),
    );
  });

  test('a verb before the marks, another count and a word of the dictionary have no members', async () => {
    expect(await parts('坚定捍卫“两个确立”、忠诚做到“两个维护”。')).toEqual([]);
    expect(await parts('建设道路、桥梁，推进“三个转变”。')).toEqual([]);
    expect(await parts('造就懂技术、善经营、会管理的“三农”队伍。')).toEqual([]);
    expect(await parts('治理污水、垃圾和工业“三废”。')).toEqual([]);
  });

  test('what is to change is no member', async () => {
    expect(await named('实现办学定位、培养目标的“两个转变”。')).toEqual(['两个转变']);
  });
});

describe('lines in marks', () => {
  test('an idiom that a body has laid down', async () => {
    expect(await named('严格执行国务院“约法三章”。')).toContain('约法三章');
    expect(await named('双方“约法三章”，互不打扰。')).toEqual([]);
  });

  test('whose it is is no part of its name', async () => {
    const found = await named('落实中央“四个统筹”战略。');
    expect(found.some((name) => name.startsWith('中央'))).toBe(false);
  });

  test('clauses that end in one measure, and what is joined by plus signs', async () => {
    expect(await named('形成“投产一批、建设一批、储备一批”的良性循环。')).toEqual(['投产一批、建设一批、储备一批']);
    expect(await named('采取“公司+股权”的方式整合资源。')).toEqual(['公司+股权']);
  });

  test('a layout by its count', async () => {
    expect(await named('构建“一心两带三区”的空间结构。')).toContain('一心两带三区');
  });
});

describe('courses by their use', () => {
  test('what is brought about of a plan is no part of its name', async () => {
    expect(await named('统筹推动旧城更新三年行动计划落地见效。')).toEqual(['旧城更新三年行动计划']);
    expect(await named('打好国有企业提质增效攻坚战。')).toEqual(['国有企业提质增效攻坚战']);
  });

  test('a plan beside words in marks', async () => {
    expect(await named('实施“三年帮带”和低收入农户收入倍增计划。')).toContain('低收入农户收入倍增计划');
  });

  test('a campaign of learning, and what is to become of an area', async () => {
    expect(await named('开展党的群众路线教育实践活动。')).toEqual(['党的群众路线教育实践活动']);
    expect(await named('围绕京津冀交通一体化目标，推进天津滨海新区开发开放。')).toEqual(
      expect.arrayContaining(['京津冀交通一体化', '天津滨海新区开发开放']),
    );
  });

  test('a goal begins behind 成为', async () => {
    expect(await named('把衡阳建设成为副中心城市。')).toContain('副中心城市');
  });

  test('a plan of action is carried out as a course and drawn up as a document', async () => {
    expect(await named('实施办学条件提升行动计划。')).toContain('办学条件提升行动计划');
    expect(await named('印发办学条件提升行动计划。', /^PolicyDocument$/u)).toContain('办学条件提升行动计划');
  });
});

describe('goals and lines without marks', () => {
  test('what a place is made into, and what it is to be in a list', async () => {
    expect(await named('把城区打造成国家东部公园，把干部队伍建设成为坚强核心。')).toEqual(['国家东部公园']);
    expect(await named('打造寻根探源品茗圣地、休闲养生康体福地、商务会议培训住地。')).toHaveLength(3);
    expect(await named('把社区建设成为管理有序、服务完善的共同体。')).not.toContain('管理有序');
  });

  test('predicates of one coined pattern, and what a place is good for', async () => {
    expect(await named('促进农业高质高效、乡村宜居宜业、农民富足富裕。')).toContain(
      '农业高质高效、乡村宜居宜业、农民富足富裕',
    );
    expect(await named('创造宜业、宜居、宜游的良好环境。')).toEqual(['宜业、宜居、宜游']);
  });

  test('two goals, each with its verb', async () => {
    expect(await named('打造国际枢纽城、奋进现代都市区。')).toEqual(['国际枢纽城', '现代都市区']);
  });

  test('counts in a row, and what is taken for the chief task', async () => {
    expect(await named('全力推进一个中心、两大战役，落实五大发展定位的要求。')).toEqual(
      expect.arrayContaining(['一个中心、两大战役', '五大发展定位']),
    );
    expect(await named('把中心城区与云峰一体化作为主攻方向。')).toEqual(['中心城区与云峰一体化']);
    expect(await named('把中心城区与云峰一体化方案送达各地。')).toEqual([]);
  });

  test('what the items of a list of principles open with', async () => {
    const found = await named(
      '二、基本原则\n——服务优先，便民为本。把群众满意作为落脚点。\n三、重点任务\n——清理积存，整修路面。',
    );
    expect(found).toContain('服务优先，便民为本');
    expect(found.some((name) => name.includes('整修路面'))).toBe(false);
  });

  test('words in marks are what a place is to be where its position is told', async () => {
    const { entities } = await extracted('围绕“某湖核心功能区”发展定位，做好各项工作。', SIDECAR);
    expect(entities.find((one) => one.name === '某湖核心功能区')?.kind).toBe('Slogan');
  });

  test('documents listed behind a verb of making, and measures by their number', async () => {
    expect(
      await named('完善特色文化强县建设规划、旅游业发展总体规划，落实工业20条扶持政策。', /^PolicyDocument$/u),
    ).toEqual(expect.arrayContaining(['特色文化强县建设规划', '旅游业发展总体规划', '工业20条扶持政策']));
    expect(await named('到云峰区产城融合先导区规划区域查看。', /^PolicyDocument$/u)).toEqual([]);
  });

  test('a plan of an area in full', async () => {
    const found = await named(
      '编制衡阳市国民经济和社会发展第十四个五年规划和二〇三五年远景目标纲要。',
      /^PolicyDocument$/u,
    );
    expect(found.some((name) => name.endsWith('远景目标纲要') && name.includes('衡阳市'))).toBe(true);
  });
});

describe('long forms of one goal', () => {
  test('adjectives that every such goal bears tell nothing apart, and others do', async () => {
    const found = await named('建设新时代社会主义现代化强省会，强省会建设开局良好。\n建设智慧宜居的强省会。');
    expect(found.filter((name) => name.endsWith('强省会')).length).toBeGreaterThan(1);
  });
});

test('a meeting of consultation is no chamber of commerce', async () => {
  const { entities } = await extracted('衡阳市政协召开“推进乡村振兴”专题协商会。', SIDECAR);
  expect(entities.filter((one) => one.kind === 'Organization').map((one) => one.name)).toEqual(['衡阳市政协']);
});
