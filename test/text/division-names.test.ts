import { expect, test } from '@jest/globals';
import { indexDivisions } from '../../ingest/divisions.js';

const shortOf = (name: string): string | undefined => indexDivisions([{ code: '110000', name }]).named(name)[0]?.short;

test.each([
  ['武汉市', '武汉'],
  ['天水市', '天水'],
  ['三水区', '三水'],
  ['延边朝鲜族自治州', '延边'],
  ['新疆维吾尔自治区', '新疆'],
  ['恩施土家族苗族自治州', '恩施'],
  ['隆林各族自治县', '隆林'],
  ['神农架林区', '神农架'],
  ['杞县', '杞县'],
])('%s is %s for short: peoples stand before 自治 only', (name, short) => expect(shortOf(name)).toBe(short));
