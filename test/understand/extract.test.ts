import { describe, expect, test } from '@jest/globals';
import type { Extraction } from '../../src/model/statement.js';
import { extracted } from '../support/extracted.js';

const read = (text: string, sidecar: Record<string, string> = {}): Promise<Extraction> => extracted(text, sidecar);

const named = (made: Extraction, kind: string): readonly string[] =>
  made.entities.filter((one) => one.kind === kind).map((one) => one.name);
const facts = (made: Extraction, relation: string): readonly string[] =>
  made.statements
    .filter((one) => one.relation === relation)
    .map((one) => `${one.subject.split(':')[1]} ${one.object.split(':')[1]}`);

const DISTRICT = { issuer: '中共青岛市黄岛区委', level: 'district', date: '2021-03-01', title: '区委会议' };

describe('extract', () => {
  test('reads posts from chains of titles and lists of persons', async () => {
    const made = await read(
      '会上，区委副书记、区长张明远，区政协主席陆子谦先后发言。省委常委、市委书记韩文博出席。',
      DISTRICT,
    );
    expect(named(made, 'Leader')).toEqual(['张明远', '陆子谦', '韩文博']);
    expect([...facts(made, 'HOLDS_POST')].sort()).toEqual(
      [
        '张明远 中共青岛市黄岛区委',
        '张明远 黄岛区人民政府',
        '陆子谦 黄岛区政协',
        '韩文博 中共山东省委',
        '韩文博 中共青岛市委',
      ].sort(),
    );
  });

  test('every quotation stands at its offsets', async () => {
    const text = '青島市委提出“五個突破”，加快建設數字青島。';
    const made = await read(text, { ...DISTRICT, issuer: '中共青岛市委', level: 'city' });
    expect(named(made, 'Slogan')).toContain('五个突破');
    for (const one of [...made.mentions, ...made.statements.flatMap((statement) => statement.evidence), ...made.uses])
      expect(text.slice(one.start, one.end)).toBe(one.quote);
  });

  test('a text that is not about policy gives nothing', async () => {
    const made = await read(
      'The quick brown fox jumps over the lazy dog.\n12 34 56\n78 90 12\n床前明月光，疑是地上霜。',
    );
    expect(made.entities).toEqual([]);
    expect(made.statements).toEqual([]);
  });
});
