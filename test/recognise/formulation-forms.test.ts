import { describe, expect, test } from '@jest/globals';
import { extracted } from '../support/extracted.js';

/** Strategies, slogans and themes in one sentence of a city's document. */
async function formulations(text: string): Promise<readonly string[]> {
  const sidecar = { issuer: '湖南省衡阳市人民政府', level: 'city', date: '2024-01-24', title: '政府工作报告' };
  const { entities } = await extracted(text, sidecar);
  return entities.filter((one) => /^(?:Strategy|Slogan|Theme)$/u.test(one.kind)).map((one) => one.name);
}

describe('clauses of one length', () => {
  test('clauses alike in build are one formulation, with or without a head behind them', async () => {
    const found = await formulations(
      '构建一核引领、三极支撑、多点协同的发展格局，统筹推进稳增长、促改革、惠民生各项工作，坚持尽力而为、量力而行。',
    );
    expect(found).toEqual(
      expect.arrayContaining(['一核引领、三极支撑、多点协同', '稳增长、促改革、惠民生', '尽力而为、量力而行']),
    );
  });

  test('a list of things of one length is none', async () => {
    const found = await formulations('推进设施农业、休闲农业建设，发展电子信息、装备制造，抓好春耕生产、田间管理。');
    expect(found).toEqual([]);
  });
});

describe('courses that are listed and counted', () => {
  test('each item is a name, and the count with its head', async () => {
    const found = await formulations('全市上下要实施东拓扩城、工业提质、生态优先三大发展战略。');
    expect(found).toEqual(expect.arrayContaining(['东拓扩城', '工业提质', '生态优先', '三大发展战略']));
    expect(found).not.toContain('生态优先三大发展战略');
  });

  test('a count that is not that of the list makes no names of it', async () => {
    expect(await formulations('听取农业、林业、水利方面五大工程的汇报。')).not.toContain('农业');
  });

  test('mottoes side by side bear each other out', async () => {
    const found = await formulations('实施制造强市、质量强市战略。');
    expect(found.some((name) => name.startsWith('制造强市'))).toBe(true);
  });
});

describe('themes of a year without marks', () => {
  test('what a verb of opening governs', async () => {
    const found = await formulations('谋划开展了项目攻坚提速年、城乡品质提升年活动，将明年定为作风建设年。');
    expect([...found].sort()).toEqual(['作风建设年', '城乡品质提升年', '项目攻坚提速年']);
  });

  test('a year of the calendar or of a period is none', async () => {
    expect(await formulations('今年是规划实施的关键之年，也是全面落实年度计划的第三年。')).toEqual([]);
  });
});

describe('what a place is to become', () => {
  test('the items of a list, and two that 和 joins', async () => {
    const found = await formulations(
      '奋力建设现代产业强市、文化旅游名市、生态宜居美市，打造湘南门户和内陆开放新高地。',
    );
    expect(found).toEqual(
      expect.arrayContaining(['现代产业强市', '文化旅游名市', '生态宜居美市', '湘南门户', '内陆开放新高地']),
    );
  });

  test('an area made new by adjectives', async () => {
    expect(await formulations('为建设幸福美好新衡阳而努力。')).toContain('幸福美好新衡阳');
  });
});

describe('spirits and views', () => {
  test('what is held up is a name, what is only good is none', async () => {
    const found = await formulations('大力弘扬企业家精神、工匠精神，树牢大资源观，弘扬良好精神。');
    expect(found).toEqual(expect.arrayContaining(['企业家精神', '工匠精神', '大资源观']));
    expect(found).not.toContain('良好精神');
  });
});

test('a system in which one person answers for one thing', async () => {
  expect(await formulations('全面推行林长制、河湖长制，成效明显。')).toEqual(
    expect.arrayContaining(['林长制', '河湖长制']),
  );
});

describe('what comes first', () => {
  test('one clause behind 坚持, and clauses that begin with one word', async () => {
    const found = await formulations('坚持陆海统筹，突出制造业当家，办学要面向基层、面向产业、面向未来。');
    expect(found).toEqual(expect.arrayContaining(['陆海统筹', '制造业当家', '面向基层、面向产业、面向未来']));
  });

  test('two strategies that share one head', async () => {
    const found = await formulations('积极实施以质取胜和品牌多样化战略，扩大出口。');
    expect(found).toEqual(expect.arrayContaining(['以质取胜战略', '品牌多样化战略']));
  });

  test('a society of several types is one goal, a year of several aims is one theme', async () => {
    expect(await formulations('建设节俭型、学习型社会。')).toContain('节俭型、学习型社会');
    expect(await formulations('继续开展质量、服务、效益年活动。')).toEqual(['质量、服务、效益年']);
  });

  test('a number of people is no numbered strategy', async () => {
    expect(await formulations('培养一大批有国际水平的战略科技人才。')).toEqual([]);
  });
});
