import { describe, expect, test } from '@jest/globals';
import { namesOfCue, succeedingNames, successionCues } from '../../ingest/recognise/succession-cues.js';

const pairs = (text: string): readonly string[] =>
  successionCues(text).flatMap((cue) => {
    const names = namesOfCue(text, cue);
    return names ? [`${names.map(({ start, end }) => text.slice(start, end)).join('>')} ${cue.kind}`] : [];
  });

describe('succession said outright', () => {
  test.each([
    ['城市口号由“水润青河”调整为“绿满青河”。', '水润青河>绿满青河 superseded'],
    ['临港开发区正式更名为青河临港高新区。', '临港开发区>青河临港高新区 renamed'],
    ['撤销县级白山市，设立青河市白山区。', '白山市>青河市白山区 renamed'],
    ['“三纵四横”体系由去年的“三纵三横”体系升级而来。', '三纵三横>三纵四横 upgraded'],
    ['“绿满青河”是“水润青河”的升级版。', '水润青河>绿满青河 upgraded'],
    ['今年的“五大行动”取代去年的“四大行动”。', '四大行动>五大行动 superseded'],
    ['白山县整体并入青河市。', '白山县>青河市 merged'],
    ['由扩张性的积极水价政策转向松紧适度的平稳水价政策。', '积极水价政策>平稳水价政策 superseded'],
    ['用听证取代“两议”办法。', '两议>听证 superseded'],
    ['外来投资由审批制转向清单管理。', '审批制>清单管理 superseded'],
    ['由先建后批改为先批后建。', '先建后批>先批后建 superseded'],
    ['实现了从“一船一证”到“一港一证”的转变。', '一船一证>一港一证 superseded'],
    ['渔业管理由总量控制制度向配额管理制度平稳过渡。', '总量控制制度>配额管理制度 superseded'],
    ['停止实行“两头报批”，改行“一窗受理”。', '两头报批>一窗受理 superseded'],
    ['青河高新区的前身是临港工业区。', '临港工业区>青河高新区 renamed'],
    ['青河高新区（原临港工业区）面积最大。', '临港工业区>青河高新区 renamed'],
    ['不再保留白山县，设立白山区。', '白山县>白山区 superseded'],
    ['推进渔民生活补助制度向失业保险制度并轨。', '渔民生活补助制度>失业保险制度 merged'],
  ])('%s', (text, expected) => {
    expect(pairs(text)).toEqual([expected]);
  });

  test('one into two: a pair for each', () => {
    expect(pairs('把“城乡整治”行动拆分为“清河行动”和“洁城行动”。')).toEqual([
      '城乡整治>清河行动 split',
      '城乡整治>洁城行动 split',
    ]);
  });

  test('a run of changes summed up: a pair for each', () => {
    expect(pairs('从“以渔为纲”到“以城为中心”，从“两头报批”到“一窗受理”，十年的历史性转变来之不易。')).toEqual([
      '以渔为纲>以城为中心 superseded',
      '两头报批>一窗受理 superseded',
    ]);
  });

  test('two into one: a pair for each', () => {
    expect(pairs('将渔民医疗保险和农垦医疗保险整合为居民医疗保险。')).toEqual([
      '渔民医疗保险>居民医疗保险 merged',
      '农垦医疗保险>居民医疗保险 merged',
    ]);
  });

  test.each([
    '实现了从分散主义到集中主义的过渡。',
    '从旧模式到新模式的转变。',
    '从春天到秋天的转变很快。',
    '抛弃幻想，建立信心。',
    '把水利和农业整合起来，形成合力。',
    '人口由30万人增加到50万人。',
    '如果由“甲法”改为“乙法”，要先试点。',
    '把耕地改为林地。',
    '由少数地区扩展到全市大多数地区。',
    '比重由百分之二十五点五提高到百分之四十五点四，占比由百分之三十变为百分之四十。',
    '从粮食出口国变为粮食进口国。',
  ])('%s says no succession', (text) => expect(pairs(text)).toEqual([]));
});

describe('names that a cue makes', () => {
  const named = (text: string): readonly string[] => succeedingNames({ text }, []).map(({ name }) => name);

  test('what changes its type is part of both names', () => {
    expect(named('逐步推行渔业税由定额型改为浮动型。')).toEqual(['定额型渔业税', '浮动型渔业税']);
    expect(named('由定额型改为浮动型。')).toEqual([]);
  });

  test('schemes that are joined, whatever each is called', () => {
    expect(named('稳步推进渔民基本生活保障向居民养老保险并轨。')).toEqual(['渔民基本生活保障', '居民养老保险']);
    expect(named('推进渔港向农港并轨。')).toEqual([]);
  });
});
