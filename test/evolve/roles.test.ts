import { describe, expect, test } from '@jest/globals';
import { courseOf, roleOf, secondRole } from '../../ingest/evolve/roles.js';
import { heldRoles } from '../../ingest/recognise/held-roles.js';
import type { Scene } from '../../ingest/recognise/scene.js';
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
    ['国际化、生态化大青河', '加快建设＿', '目标'],
    ['区域粮仓', '围绕建设＿的目标', '目标'],
    ['北方大都市区', '加快推进“＿”建设', '目标'],
    ['三大主业', '坚持“＿”工作布局', '工作布局'],
    ['一主二双高质量发展战略', '深入实施＿', '总战略'],
    ['二轴五基地', '着力构建“＿”建设格局', '区域布局'],
    ['三个新型青河', '加快“＿”建设', '目标'],
    ['8+2千亿元产业', '推进＿建设', '产业体系'],
    ['山秀水清', '围绕“＿”的目标', '目标'],
    ['现代化国际滨江城市', '加快建设＿', '目标'],
    ['六个强镇', '加快建设“＿”', '目标'],
    ['青河特色新农村', '扎实推进＿', '乡村建设目标'],
    ['全面建成温饱社会', '为＿而奋斗', '全面建设的目标'],
    ['持久和平的世界', '推动建设＿', '世界目标'],
    ['协调发展观', '深入贯彻落实＿', '发展理念'],
    ['结构性改革', '以推进＿为主线', '主线'],
    ['学先进、比贡献行动', '深入开展＿', '主题行动'],
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
    // The line of one field, told by a verb of its own.
    ['共同体意识', '以铸牢＿为主线'],
    ['乡村', '建设＿'],
    ['国家生态文明城市', '建设＿'],
    // A measure that is to be reached.
    ['总产值翻一番', '实现＿的目标'],
    ['八个千亿级产业', '培育五个万亿级和＿'],
    ['六个平台', '用好“＿”'],
    // The whole of all work, not the lay-out of the land.
    ['七位一体', '深入实施“＿”总体布局'],
    // How one task is laid out.
    ['农村饮水', '抓好＿工作部署'],
  ])('%s in %s has none', (name, frame) => expect(roleIn(name, frame)).toBeUndefined());

  test('two at once', () => {
    const frame = '围绕建设“＿”的历史定位和长远目标';
    expect([roleIn('山秀水清', frame), secondRole('山秀水清', frame)?.name]).toEqual(['定位', '目标']);
    expect(secondRole('山秀水清', '聚焦“＿”发展目标')).toBeUndefined();
  });
});

describe('a goal that holds names of its own', () => {
  const city = { code: '1', name: '青河市', short: '青河', level: 'city', parents: [] } as const;
  const found = (text: string): readonly string[] =>
    heldRoles({ text, frame: { city, isNational: false } } as unknown as Scene, []).map(({ start, end, name }) => {
      expect(text.slice(start, end)).toBe(name);
      return name;
    });

  test.each([
    ['以建设体现协调理念的花园城市为总目标，加快发展。', '体现协调理念的花园城市'],
    ['围绕打造实力雄厚的滨河强市的奋斗目标，', '实力雄厚的滨河强市'],
    ['以北方商都建设为统揽，', '北方商都'],
    ['加快建设风情浓郁的世界名城，推进开放。', '风情浓郁的世界名城'],
    ['建设国际化、生态化大青河，实施七大工程。', '国际化、生态化大青河'],
    ['努力建成更加富裕更加文明的青河。', '更加富裕更加文明的青河'],
  ])('%s', (text, name) => expect(found(text)).toContain(name));

  test.each([
    '以建设一批水库为目标。',
    '建设更多群众满意的城市。',
    '建设平安青河。',
    '打造新的增长点，为青河发展服务。',
  ])('not in %s', (text) => expect(found(text)).toEqual([]));
});

test('so many things done at once, in marks before 战略, are a course of the whole', () => {
  expect(courseOf('“六个提速”发展战略', '深入实施＿')?.name).toBe('总战略');
  expect(courseOf('六个提速', '坚持“＿”战略不动摇')?.name).toBe('总战略');
  expect(courseOf('六大战略', '实施“＿”')).toBeUndefined();
  expect(courseOf('三个支点', '把握“＿”战略定位')).toBeUndefined();
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

describe('a role with many uses', () => {
  const aim = (name: string) => `为{${name}}而奋斗。`;
  const [older, newer] = ['全面建成温饱社会', '全面建设富裕国家'];
  const yearly = (says: (year: number) => readonly string[]) =>
    Array.from({ length: 16 }, (_, at) => ({ id: `r${at}`, date: `${2005 + at}`, says: says(2005 + at) }));

  test('changes hands where most uses do, whatever strays behind or ahead', () => {
    const reports = yearly((year) => [
      ...(year < 2013 ? [aim(older), `继续${aim(older)}`] : [aim(newer), `继续${aim(newer)}`]),
      ...(year === 2015 ? [aim(older)] : []),
    ]);
    expect(edges(inputOf(reports))).toEqual([`${older}>${newer} superseded 2013`]);
  });

  test('does not where the two are named side by side', () => {
    const reports = yearly((year) =>
      year < 2013 ? [aim(older), `为{${older}}，{${newer}}而奋斗。`] : [aim(newer), `为{${newer}}，{${older}}而奋斗。`],
    );
    expect(edges(inputOf(reports))).toEqual([]);
  });
});

test('areas of one rank that share a goal each hold it for themselves', () => {
  const of = (issuer: string, id: string, date: string, goal: string) => ({
    id: `${issuer}${id}`,
    date,
    issuer: `${issuer}人民政府`,
    says: [`聚焦“{${goal}}”城市愿景。`],
  });
  const reports = [
    of('青河市', 'a', '2012', '山秀水清'),
    of('青河市', 'b', '2016', '林茂粮丰'),
    ...['c', 'd', 'e'].map((id, at) => of('白山市', id, `${2012 + at}`, '林茂粮丰')),
  ];
  expect(edges(inputOf(reports))).toEqual(['山秀水清>林茂粮丰 superseded 2016']);
});

test('many places have a motto of one name, each in its year; mottos of one matter follow over a gap', () => {
  const of = (issuer: string, date: string, theme: string) => ({
    id: `${issuer}${date}`,
    date,
    issuer: `${issuer}人民政府`,
    says: [`开展“{Theme:${theme}}”活动。`],
  });
  const reports = [
    of('白山市', '2012', '学风建设年'),
    of('青河市', '2018', '学风建设年'),
    of('青河市', '2019', '港口开放年'),
    of('黑水市', '2014', '渔业项目突破年'),
    of('黑水市', '2017', '渔业项目攻坚年'),
  ];
  expect(edges(inputOf(reports))).toEqual([
    '学风建设年>港口开放年 next in series 2019',
    '渔业项目突破年>渔业项目攻坚年 next in series 2017',
  ]);
});
