import { describe, expect, test } from '@jest/globals';
import { extracted } from '../support/extracted.js';

/** Names of a kind, or of all formulations, in the text of a city. */
async function names(kind: RegExp, text: string): Promise<readonly string[]> {
  const sidecar = { issuer: '湖南省衡阳市人民政府', level: 'city', date: '2024-01-24', title: '政府工作报告' };
  const { entities } = await extracted(text, sidecar);
  return entities.filter((one) => kind.test(one.kind)).map((one) => one.name);
}
const formulations = (text: string): Promise<readonly string[]> => names(/^(?:Strategy|Slogan|Theme)$/u, text);
const policies = (text: string): Promise<readonly string[]> => names(/^PolicyDocument$/u, text);
const industries = (text: string): Promise<readonly string[]> => names(/^Industry$/u, text);

describe('goals that a verb claims', () => {
  test('a list of them, without what is said of each', async () => {
    const found = await formulations(
      '着力打造活力充沛的湘南经济强市、文脉深厚的国际陶瓷名城、互联互通的内陆开放高地，争当中部地区绿色转型排头兵。',
    );
    expect(found).toEqual(
      expect.arrayContaining(['湘南经济强市', '国际陶瓷名城', '内陆开放高地', '中部地区绿色转型排头兵']),
    );
  });

  test('a goal inside its clause, and one that goes ahead', async () => {
    const found = await formulations('要在打造湘江生态样板中先行一步。现代化滨江生态新城区建设迈出新步伐。');
    expect(found).toEqual(expect.arrayContaining(['湘江生态样板', '现代化滨江生态新城区']));
  });

  test('works and classes of works are no goals', async () => {
    const found = await formulations('建设一批冷链物流基地、县级数据中心，建成三个乡镇示范区，打造高水平创新平台。');
    expect(found).toEqual([]);
  });
});

describe('counted families without marks', () => {
  test('steps, deeds and coined counts', async () => {
    const found = await formulations('分三步走，努力实现四个转变。深化四减一增，实施六大强基行动。');
    expect(found).toEqual(expect.arrayContaining(['三步走', '四个转变', '四减一增', '六大强基行动']));
  });

  test('mere counts are none', async () => {
    expect(await formulations('解决三个问题，落实五个项目，召开两个会议，提出四个建议。')).toEqual([]);
  });
});

describe('formulations by what is around them', () => {
  test('a line in words of two characters, and clauses that say who does what', async () => {
    const found = await formulations(
      '这就是稳定、充实、改进、提升的方针。健全市级统筹、县负总责、乡镇抓落实的工作机制。',
    );
    expect(found).toEqual(expect.arrayContaining(['稳定、充实、改进、提升', '市级统筹、县负总责、乡镇抓落实']));
  });

  test('what leads the work, what is one of some, a brand of a place, a campaign in whole words', async () => {
    const found = await formulations(
      '以“雁阵制”为总抓手，推行“一企一员”等新机制，打响“衡阳好品”品牌，开展“我陪企业跑一趟”活动。',
    );
    expect(found).toEqual(expect.arrayContaining(['雁阵制', '一企一员', '衡阳好品']));
    expect(found.some((one) => one.includes('我陪企业跑一趟'))).toBe(true);
  });

  test('a heading is the name of a course, and so is what goes ahead', async () => {
    const found = await formulations(
      '（一）基层诊疗能力提升行动\n规范涉农收费专项行动成效明显。河道清淤三年行动扎实推进。',
    );
    expect(found).toEqual(expect.arrayContaining(['基层诊疗能力提升行动', '河道清淤三年行动']));
  });

  test('a principle of eight clauses in marks is one formulation', async () => {
    const words = '先易后难、突出实效、公开公正、分级负责、专款专用、单独核算、按季调度、从严监管';
    expect(await formulations(`资金使用实行“${words}”的原则。`)).toContain(words);
  });
});

describe('formulations by how they are built', () => {
  test('clauses that end alike, states in a row, and two that answer each other', async () => {
    const found = await formulations(
      '推进民主提事、公开议事、集体定事、依规办事，实现产业旺、村庄美、百姓富，坚持老城区带动新组团、新组团服务老城区。',
    );
    expect(found).toEqual(expect.arrayContaining(['产业旺、村庄美、百姓富', '老城区带动新组团、新组团服务老城区']));
  });

  test('a model that is named by what it is of', async () => {
    expect(await formulations('建设矿区修复的新样板，成为绿色转型的先行地。')).toEqual(
      expect.arrayContaining(['矿区修复的新样板', '绿色转型的先行地']),
    );
  });

  test('an ordinary word is a formulation only where it is an aim', async () => {
    expect(await formulations('紧紧锚定“后来居上”总目标，做好“土特产”文章。')).toEqual(
      expect.arrayContaining(['后来居上', '土特产']),
    );
    expect(await formulations('他说这是“后来居上”。')).toEqual([]);
  });

  test('what work is led by, coined words, and the experience of a place', async () => {
    const found = await formulations('以强县工程为抓手，推行先租后让，推进延链补链强链，推广衡山经验。');
    expect(found).toEqual(expect.arrayContaining(['先租后让', '延链补链强链', '衡山经验']));
    expect(found.some((one) => one.startsWith('强县工程'))).toBe(true);
  });

  test('a code of characters before what it is the code of', async () => {
    const found = await formulations('抓好“二四六”中心工作，落实市委“四二三”发展战略。');
    expect(found.some((one) => one.includes('二四六'))).toBe(true);
    expect(found.some((one) => one.includes('四二三') && !one.includes('市委'))).toBe(true);
  });
});

describe('policy documents without book marks', () => {
  test('by the body before, by head, by law-making and by treaty', async () => {
    const found = await policies(
      '贯彻国务院关于稳定粮价的决定，执行全国水利发展纲要，颁布了森林防火法，签署中泰自由贸易协定。',
    );
    expect(found).toEqual(expect.arrayContaining(['关于稳定粮价的决定', '全国水利发展纲要', '森林防火法']));
    expect(found.some((one) => one.endsWith('中泰自由贸易协定'))).toBe(true);
  });

  test('several decisions under one head, and policies between quotation marks', async () => {
    const found = await policies(
      '会议通过了关于减轻农民负担、关于整修河堤的决定。用好“加快陶瓷产业升级若干措施”等政策。',
    );
    expect(found).toEqual(
      expect.arrayContaining(['关于减轻农民负担的决定', '关于整修河堤的决定', '加快陶瓷产业升级若干措施']),
    );
  });

  test('opinions that are carried out', async () => {
    expect(await policies('落实促进家庭农场发展的意见及配套措施。')).toContain('促进家庭农场发展的意见');
  });

  test('ways of doing are no laws, and a class of plan is no plan', async () => {
    expect(await policies('总结了好做法，改进工作方法，以县发展规划为依据。')).toEqual([]);
  });
});

describe('industries in rows', () => {
  test('a row that shares the head, without 等', async () => {
    const found = await industries('聚焦培育盐卤化工、先进陶瓷、油茶加工产业集群，大力发展门户经济、赛事经济。');
    expect(found).toEqual(expect.arrayContaining(['盐卤化工', '先进陶瓷', '油茶加工', '门户经济', '赛事经济']));
  });

  test('economies by owner or by place are no trade', async () => {
    expect(await industries('发展集体经济、县域经济。')).toEqual([]);
  });
});
