import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchStart, searchStarts, searchText, searchWords } from '../../src/model/search.js';

describe('the words an entity is found by', () => {
  test('are characters, pairs, and the same in pinyin', () => {
    const words = searchText(['强省会']).split(' ');
    expect(words).toEqual(
      expect.arrayContaining(['强', '强省', '省会', 'qiang', 'qiangsheng', 'qiangshenghui', 'qsh']),
    );
  });

  test('start as they are typed', () => {
    expect(searchStarts('强省 qiangsheng qsh')).toBe('q qi qian qiangs qs');
  });

  test('a start of any length that is typed finds its word', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
    fc.assert(
      fc.property(word, fc.nat(11), (name, at) => {
        const typed = searchWords(name.slice(0, at + 1));
        expect(searchStarts(searchText([name])).split(' ')).toContain(searchStart(typed));
      }),
    );
  });

  test('of several words the longest is looked for', () => {
    expect(searchStart(['q', 'qiangshenghui', 'sheng'])).toBe('qiangs');
    expect(searchStart([])).toBe('');
  });
});
