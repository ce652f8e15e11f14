import { describe, expect, test } from '@jest/globals';
import { roleOf, secondRole } from '../../ingest/evolve/roles.js';
import { heldRoles } from '../../ingest/recognise/held-roles.js';
import { edges, inputOf } from './profile.js';

const roleIn = (name: string, frame: string): string | undefined => roleOf(name, frame, '青河')?.name;

describe('the role a clause gives a name', () => {
  test.each([
    ['双轮驱动', '认真落实省委“＿”工作部署', '工作部署'],
    ['1+2+3具体部署', '全面落实省委＿', '工作部署'],
    ['山秀水清', '聚焦“＿”城市愿景', '目标'],
    ['转型、富民', '坚持“＿”主基调', '总要求'],
    ['一港两翼、三山', '围绕“＿”核心任务', '目标'],
    ['二化四基', '大力实施“＿”战略', '总战略'],
    ['二化四基战略', '坚持＿', '总战略'],
    ['252', '按照“＿”空间发展战略', '区域布局'],
    ['2442市域空间布局', '推进＿', '区域布局'],
    ['富饶和谐新青河', '奋力建设＿', '目标'],
    ['体现协调理念的国家中心城市', '加快建设＿', '目标'],
    ['体现协调理念的花园示范区', '以建设＿为统领', '目标'],
  ])('%s in %s is the %s', (name, frame, role) => expect(roleIn(name, frame)).toBe(role));

  test.each([
    // Another noun holds the role; the name says more of it.
    ['协调理念', '以建设体现＿的城市为总目标'],
    // What a place is in the scheme of others.
    ['一江一河', '加快建设“＿”节点城市'],
    // One side of an area, and one of several.
    ['数字青河', '加快建设＿'],
    ['富饶和谐新青河', '建设＿、美丽青河'],
    // How one task is laid out.
    ['农村饮水', '抓好＿工作部署'],
  ])('%s in %s has none', (name, frame) => expect(roleIn(name, frame)).toBeUndefined());

  test('two at once', () => {
    const frame = '围绕建设“＿”的历史定位和长远目标';
    expect([roleIn('山秀水清', frame), secondRole('山秀水清', frame)?.name]).toEqual(['定位', '目标']);
    expect(secondRole('山秀水清', '聚焦“＿”发展目标')).toBeUndefined();
  });
});

test('a goal is found by the place a clause puts it in', () => {
  const found = (text: string): readonly string[] => heldRoles({ text }).map(({ name }) => name);
  expect(found('以建设体现协调理念的花园城市为总目标，加快发展。')).toEqual(['体现协调理念的花园城市']);
  expect(found('围绕打造实力雄厚的滨河强市的奋斗目标，')).toEqual(['实力雄厚的滨河强市']);
  expect(found('以建设一批水库为目标。')).toEqual([]);
  const text = '以建设体现协调理念的花园城市为总目标';
  const [hit] = heldRoles({ text });
  expect(text.slice(hit?.start, hit?.end)).toBe('体现协调理念的花园城市');
});

test('how long a role stood empty is counted from the last word of its holder', () => {
  const says = (year: number): readonly string[] =>
    year < 2012
      ? ['聚焦“{山秀水清}”城市愿景。']
      : year < 2017
        ? ['继续建设“{山秀水清}”。']
        : ['聚焦“{林茂粮丰}”城市愿景。'];
  const reports = Array.from({ length: 8 }, (_, at) => ({
    id: `r${at}`,
    date: `${2011 + at}`,
    says: says(2011 + at),
  }));
  expect(edges(inputOf(reports))).toEqual(['山秀水清>林茂粮丰 superseded 2017']);
});

test('a goal said with another before it is no other goal', () => {
  const reports = [
    { id: 'a', date: '2013', says: ['总体目标是“{建设滨河大都市}”。'] },
    { id: 'b', date: '2014', says: ['总体目标是“{打造山地粮仓、建设滨河大都市}”。'] },
  ];
  expect(edges(inputOf(reports))).toEqual([]);
});

test('of two mottos of a year the one more like that of the year before follows it', () => {
  const reports = [
    { id: 'a', date: '2020', says: ['开展“{Theme:市场环境建设年}”活动。'] },
    { id: 'b', date: '2021', says: ['开展“{Theme:市场环境提升年}”和“{Theme:乡村道路建设年}”活动。'] },
  ];
  expect(edges(inputOf(reports))).toEqual(['市场环境建设年>市场环境提升年 next in series 2021']);
});
