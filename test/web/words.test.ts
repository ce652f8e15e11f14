import { describe, expect, test } from '@jest/globals';
import {
  KINDS,
  LEVELS,
  ORIGIN_WORDS as MODEL_ORIGINS,
  SUCCESSION_WORDS as MODEL_SUCCESSIONS,
  RELATIONS,
  STATUSES,
} from '../../src/model/ontology.js';
import {
  KIND_WORDS,
  LEVEL_WORDS,
  ORIGIN_WORDS,
  RELATION_WORDS,
  STATUS_WORDS,
  SUCCESSION_WORDS,
} from '../../web/words/kinds.js';
import { firstLanguage } from '../../web/words/language.js';
import { PHRASES, phrase } from '../../web/words/phrases.js';

const inCapitals = (name: string): string => name.toUpperCase().replaceAll(' ', '_');
const upper = (names: readonly string[]): string[] => names.map(inCapitals).sort();
const inUpper = (words: object): object =>
  Object.fromEntries(Object.entries(words).map(([name, word]) => [inCapitals(name), word]));

describe('the words of the page', () => {
  test('are those of the model', () => {
    expect(KIND_WORDS).toEqual(
      Object.fromEntries(Object.entries(KINDS).map(([kind, { zh, en }]) => [kind, { zh, en }])),
    );
    expect(RELATION_WORDS).toEqual(
      Object.fromEntries(
        Object.entries(RELATIONS).map(([name, { zh, en }]) => [
          name,
          [0, 1].map((way) => ({ zh: zh[way], en: en[way] })),
        ]),
      ),
    );
    expect(SUCCESSION_WORDS).toEqual(inUpper(MODEL_SUCCESSIONS));
    expect(ORIGIN_WORDS).toEqual(inUpper(MODEL_ORIGINS));
    expect(Object.keys(STATUS_WORDS).sort()).toEqual(upper(STATUSES));
    expect(Object.keys(LEVEL_WORDS).sort()).toEqual(upper(LEVELS));
  });

  test('ask for the same values in both languages', () => {
    const values = (text: string): string[] => [...text.matchAll(/\{(\w+)/g)].map(([, name = '']) => name).sort();
    for (const [zh, en] of Object.values(PHRASES)) expect(values(en)).toEqual(values(zh));
  });

  test('are filled in, and show a value that is missing', () => {
    expect(phrase('en', 'asOfYear', { year: 2020 })).toBe('As of 2020');
    expect(['1', '2'].map((count) => phrase('en', 'countUses', { count }))).toEqual(['1 use', '2 uses']);
    expect(phrase('zh', 'asOfYear')).toBe('截至 {year} 年');
    expect(phrase('zh', 'searchNone', { text: '$&{count}' })).toBe('没有找到“$&{count}”');
  });

  test('are Chinese unless something else was asked for', () => {
    expect(firstLanguage(null, ['de', 'en-US'])).toBe('en');
    expect(firstLanguage('zh', ['en'])).toBe('zh');
    expect(firstLanguage('xx', [])).toBe('zh');
  });
});
