/** Shapes that successions take: growing lists, merges, splits, returns, circles, contradictions; and input that shows little. */
import { describe, expect, test } from '@jest/globals';
import { evolve } from '../../ingest/evolve/evolve.js';
import { edges, inputOf, type Report, yearly } from './profile.js';

describe('lists', () => {
  test('one that grows is followed version by version, not by a leap', () => {
    const reports = yearly((year) => [`实施“{${year < 2012 ? '四' : year < 2016 ? '五' : '七'}大战略}”。`], 2010, 2018);
    expect(edges(inputOf(reports))).toEqual([
      '五大战略>七大战略 upgraded 2016-03',
      '四大战略>五大战略 upgraded 2012-03',
    ]);
  });

  test('two lists used side by side are two lists', () => {
    const reports = yearly(() => ['实施“{四大战略}”。', '落实“{五大战略}”。'], 2010, 2014);
    expect(edges(inputOf(reports))).toEqual([]);
  });

  test('another owner’s list does not follow', () => {
    const [older, newer] = yearly((year) => [`实施“{${year < 2011 ? '四' : '五'}大战略}”。`], 2010, 2011);
    expect(edges(inputOf([older as Report, { ...(newer as Report), issuer: '白山市人民政府' }]))).toEqual([]);
  });
});

describe('roles', () => {
  const role = (name: string, noun: string): string => `坚持以“{${name}}”为${noun}。`;

  test('neither a word nor a frame in common: one role, one after the other', () => {
    const reports = yearly((year) => [role(year < 2014 ? '双轮驱动' : '向海图强', '总抓手')], 2011, 2016);
    expect(edges(inputOf(reports))).toEqual(['双轮驱动>向海图强 superseded 2014-03']);
  });

  test('a third holder across the change leaves it open', () => {
    const reports = yearly(
      (year) => [role(year < 2014 ? '双轮驱动' : '向海图强', '总抓手'), role('园区提质', '总抓手')],
      2011,
      2016,
    );
    expect(edges(inputOf(reports))).toEqual([]);
  });

  test('the goal of a place, its lay-out and its industries are roles', () => {
    const reports = [
      { id: 'a', date: '2012', says: ['建设“{两个满意}”新青河，做强“{3+2}”产业体系，构建“{一心两带}”区域发展格局。'] },
      { id: 'b', date: '2013', says: ['建设“{两个满意}”新青河，做强“{3+2}”产业体系，构建“{一心两带}”区域发展格局。'] },
      {
        id: 'c',
        date: '2015',
        says: ['建设“{实力青河样板}”新青河，做强“{6N}”产业体系，构建“{一主三区}”区域发展格局。'],
      },
    ];
    const found = edges(inputOf(reports));
    expect(found).toContain('两个满意>实力青河样板 superseded 2015');
    expect(found).toContain('一心两带>一主三区 superseded 2015');
  });
});

describe('several to one', () => {
  test('a short form made of two that stood side by side is their merger', () => {
    const reports = [
      { id: 'a', date: '2014', says: ['共建{Strategy:长河经济带}和{Strategy:沿海丝绸之路}。'] },
      { id: 'b', date: '2015', says: ['推进“{一带一路}”建设，{Strategy:长河经济带}和{Strategy:沿海丝绸之路}。'] },
      { id: 'c', date: '2016', says: ['推进“{一带一路}”建设。'] },
    ];
    expect(edges(inputOf(reports))).toEqual(['沿海丝绸之路>一带一路 merged 2015', '长河经济带>一带一路 merged 2015']);
  });
});

describe('time', () => {
  const stance = (year: number): string =>
    year < 2003 ? '稳妥' : year < 2005 ? '收缩' : year < 2007 ? '宽缓' : '稳妥';

  test('a circle in words is none in time: each edge is later than the one before', () => {
    const found = evolve(inputOf(yearly((year) => [`实行{Strategy:${stance(year)}的水价政策}。`], 1999, 2010)));
    const since = found.map(({ since: date }) => date ?? '').toSorted();
    expect(since).toEqual(['2003-03', '2005-03', '2007-03']);
    const first = found.find(({ from }) => from === 'Strategy:稳妥的水价政策');
    const back = found.find(({ to }) => to === 'Strategy:稳妥的水价政策');
    expect([first?.since, back?.since]).toEqual(['2003-03', '2007-03']);
  });

  test('one document alone, or all of one day, shows no succession by use', () => {
    const one = {
      id: 'a',
      date: '2016',
      says: ['加快建设“{山秀水清人和}”现代化新城。', '加快建设“{水清城秀业兴人和}”现代化新城。'],
    };
    expect(edges(inputOf([one]))).toEqual([]);
    const [first, second] = one.says as [string, string];
    expect(
      edges(
        inputOf([
          { ...one, says: [first] },
          { ...one, id: 'b', says: [second] },
        ]),
      ),
    ).toEqual([]);
  });

  test('dates in the future are dates like others', () => {
    const reports = yearly((year) => [`实施“{${year < 2092 ? '四' : '五'}大战略}”。`], 2090, 2094);
    expect(edges(inputOf(reports))).toEqual(['四大战略>五大战略 upgraded 2092-03']);
  });

  test('what looks back is no sign of use', () => {
    const older = { id: 'a', date: '2016', says: ['加快建设“{山秀水清人和}”现代化新城。'] };
    const newer = {
      id: 'b',
      date: '2020',
      says: ['加快建设“{水清城秀业兴人和}”现代化新城。', '~曾提出建设“{山秀水清人和}”现代化新城。'],
    };
    expect(edges(inputOf([older, newer]))).toEqual(['山秀水清人和>水清城秀业兴人和 superseded 2020']);
  });
});

describe('raised and taken over', () => {
  test('全面, 新型 and the like raise a policy once they take over its use', () => {
    const reports = yearly((year) => [`推进{Strategy:${year < 2014 ? '' : '全面'}振兴河港}。`], 2008, 2019);
    expect(edges(inputOf(reports))).toEqual(['振兴河港>全面振兴河港 upgraded 2014-03']);
  });

  test('used beside the plain name it has not taken over', () => {
    const reports = yearly(
      (year) => [
        `推进{Strategy:振兴河港}。`,
        ...(year < 2014 ? [] : [`支持{Strategy:振兴河港}。`, `谈到{Strategy:全面振兴河港}。`]),
      ],
      2008,
      2019,
    );
    expect(edges(inputOf(reports))).toEqual([]);
  });

  test('like frames and a word in common, one up to a year, the other since', () => {
    const reports = yearly(
      (year) => [`大力支持{Strategy:${year < 2014 ? '河港等老码头片区复兴' : '河港整体复兴'}}并加大财力补助力度。`],
      2004,
      2022,
    );
    expect(edges(inputOf(reports))).toEqual(['河港等老码头片区复兴>河港整体复兴 superseded 2014-03']);
  });
});

describe('what a text says outright', () => {
  const older = { id: 'a', date: '2016', says: ['加快建设“{山秀水清人和}”现代化新城。'] };
  const newer = { id: 'b', date: '2020', says: ['加快建设“{水清城秀业兴人和}”现代化新城。'] };
  const input = inputOf([older, newer]);

  test('its reverse is not inferred', () => {
    const stated = [{ from: 'Slogan:水清城秀业兴人和', to: 'Slogan:山秀水清人和' }];
    expect(edges({ ...input, stated })).toEqual([]);
  });

  test('the last judgement on a pair holds', () => {
    const judge = (verdict: 'evolved' | 'not evolved', at: string) => ({
      verdict,
      a: '山秀水清人和',
      b: '水清城秀业兴人和',
      by: '王一',
      at,
    });
    const both = [judge('not evolved', '2021-01-01'), judge('evolved', '2021-02-01')];
    expect(evolve({ ...input, judgements: both })[0]?.confidence).toBe(1);
    expect(evolve({ ...input, judgements: [...both, judge('not evolved', '2021-03-01')] })).toEqual([]);
  });
});
