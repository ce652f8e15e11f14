/** What names alone tell of a pair: one wording, one figure of speech, a short form, a principle, a place in the report. */
import { describe, expect, test } from '@jest/globals';
import { evolve } from '../../ingest/evolve/evolve.js';
import { isCutShort, isOneWording } from '../../ingest/evolve/wording.js';
import { entityId } from '../../src/model/identity.js';
import { edges, inputOf, yearly } from './profile.js';

describe('one wording', () => {
  test.each([
    ['北拓、东联', '“北拓、东联”城市发展方针'],
    ['扩大消费方针', '扩大消费的方针'],
    ['建设现代新城', '现代新城'],
    ['百川归海，千帆竞发', '千帆竞发、百川归海'],
  ])('%s and %s', (a, b) => {
    expect(isOneWording(a, b)).toBe(true);
    expect(isOneWording(b, a)).toBe(true);
  });

  test.each([
    ['北拓、东联', '北拓、东联、南美'],
    ['城镇化', '新型城镇化'],
    ['河灯合作区', '河灯合作区3.0版'],
    ['稳健的水价政策', '从紧的水价政策'],
  ])('not %s and %s', (a, b) => expect(isOneWording(a, b)).toBe(false));

  test('a code is the name, whatever stands behind it; 社会主义 before 现代化 adds nothing', () => {
    expect(isOneWording('2+3+4现代工业产业体系', '2+3+4现代化产业体系')).toBe(true);
    expect(isOneWording('2+3+4产业体系', '2+3+5产业体系')).toBe(false);
    expect(isOneWording('现代化新青河', '社会主义现代化新青河')).toBe(true);
  });

  test('the end of a name said short', () => {
    expect(isCutShort('新时代现代化强渔港', '建设强渔港')).toBe(true);
    expect(isCutShort('强渔港', '新时代现代化强渔港')).toBe(false);
    expect(isCutShort('渔村振兴', '新型渔村振兴')).toBe(false);
  });

  test('what one way of saying it followed, the other does not follow again', () => {
    const input = inputOf([
      { id: 'a', date: '2016', says: ['坚持“{北拓、东联、西控}”城市发展方针。'] },
      {
        id: 'b',
        date: '2020',
        says: ['坚持“{北强、东兴、西优}”城市发展方针。', '落实{Strategy:“北强、东兴、西优”城市发展方针}。'],
      },
    ]);
    const stated = {
      from: entityId('Slogan', '北拓、东联、西控'),
      to: entityId('Slogan', '北强、东兴、西优'),
    };
    const later = evolve({ ...input, stated: [stated] }).map(({ to }) => to);
    expect(later.filter((to) => to !== stated.to)).toEqual([]);
  });
});

describe('a figure of speech is no content', () => {
  const at = (date: string, name: string) => ({ id: date, date, says: [`实施“{${name}}”工作模式，改善乡村。`] });

  test('numerals and characters said again do not make two formulations alike', () => {
    expect(edges(inputOf([at('2016', '一村一品一社'), at('2020', '一企一策一员')]))).toEqual([]);
    expect(edges(inputOf([at('2016', '千村百业'), at('2020', '千帆百舸')]))).toEqual([]);
  });

  test('a clause of the newer said beside the older keeps it from following', () => {
    const older = { id: 'a', date: '2016', says: ['在“{山清水秀、城美人和}”的方针下工作。'] };
    const newer = { id: 'b', date: '2019', says: ['在“{山清水秀、业兴民富}”的方针下工作。'] };
    expect(edges(inputOf([older, newer]))).toEqual(['山清水秀、城美人和>山清水秀、业兴民富 superseded 2019']);
    const beside = { ...older, says: [...older.says, '提倡“{业兴民富}”。'] };
    expect(edges(inputOf([beside, newer]))).toEqual([]);
  });
});

describe('the short name of a list', () => {
  const says = (year: number): readonly string[] => {
    if (year < 2014) return ['大力{精简审批}。'];
    if (year < 2016) return ['推进{精简审批}、监管结合、优质服务改革。'];
    return ['深化“{精监服}”改革。', '推进{精简审批}、监管结合、优质服务改革。'];
  };

  test('what stood alone before the list goes on as its short name', () => {
    expect(edges(inputOf(yearly(says, 2012, 2018)))).toEqual(['精简审批>精监服 upgraded 2016-03']);
  });

  test('the list may be known as one name, and the short name bear its head', () => {
    const input = inputOf(
      yearly(
        (year) =>
          year < 2012
            ? ['推进{修渠引水}。']
            : year < 2015
              ? ['推进{修渠引水、管护结合、服务到村}。']
              : ['深化{Strategy:渠管服改革}。'],
        2009,
        2018,
      ),
    );
    expect(edges(input)).toContain('修渠引水>渠管服改革 upgraded 2015-03');
  });

  test('without the list spelt out nothing is known', () => {
    const unspelt = yearly((year) => (year < 2016 ? ['大力{精简审批}。'] : ['深化“{精监服}”改革。']), 2012, 2018);
    expect(edges(inputOf(unspelt))).toEqual([]);
  });
});

describe('principles', () => {
  test('the one centre of all work gives way to another', () => {
    const reports = yearly((year) => [`坚持{Strategy:${year < 2004 ? '以渔为纲' : '以城市建设为中心'}}。`], 2000, 2008);
    expect(edges(inputOf(reports))).toEqual(['以渔为纲>以城市建设为中心 superseded 2004-03']);
  });

  test('two that stand side by side do not follow each other', () => {
    const reports = yearly(
      (year) => (year < 2004 ? ['坚持{Strategy:以人为本}。'] : ['坚持{Strategy:以人为本}、{Strategy:以人民为中心}。']),
      2000,
      2008,
    );
    expect(edges(inputOf(reports))).toEqual([]);
  });

  test('what is given up is spoken of as past', () => {
    const reports = yearly((year) => [`坚持{Strategy:${year < 2004 ? '以人为本' : '以人民为中心'}}。`], 2000, 2008);
    expect(edges(inputOf(reports))).toEqual(['以人为本>以人民为中心 superseded 2004-03']);
  });
});

describe('the place behind a standing formulation', () => {
  const goal = (year: number) => (year < 2014 ? '双富' : '三高地');
  const report = (year: number) => [`以“{青河方略}”为总纲，加快建设“{${goal(year)}}”。`];

  test('names each year what the report is about', () => {
    expect(edges(inputOf(yearly(report, 2011, 2017)))).toEqual(['双富>三高地 superseded 2014-03']);
  });

  test('but not where both go on', () => {
    const both = (year: number) => (year < 2014 ? report(year) : [...report(year), '继续建设“{双富}”。']);
    expect(edges(inputOf(yearly(both, 2011, 2017)))).toEqual([]);
  });
});

test('a strategy is no goal, whatever words stand beside it', () => {
  const input = inputOf([
    { id: 'a', date: '2018', says: ['奋斗目标是“{山秀水清}”。'] },
    { id: 'b', date: '2020', says: ['奋斗目标是{Strategy:“港口立市”战略}。'] },
  ]);
  expect(edges(input)).toEqual([]);
});

test('a list of what a place is to be holds no role, and hides not what does', () => {
  const list = '建设“{智造之城}”、“{生态之城}”、“{品质之城}”、“{康养之城}”。';
  const input = inputOf([
    { id: 'a', date: '2018', says: ['奋斗目标是“{山秀水清}”。'] },
    { id: 'b', date: '2020', says: ['奋斗目标是“{林茂粮丰}”。'] },
    { id: 'c', date: '2021', says: ['奋斗目标是“{林茂粮丰}”。', list] },
  ]);
  expect(edges(input)).toEqual(['山秀水清>林茂粮丰 superseded 2020']);
});
