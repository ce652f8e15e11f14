import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evenMarks } from '../../bin/even-marks.js';

/** The cut of `text` around the first `kept`, as words. */
const cutOf = (text: string, kept: string): string => {
  const start = text.indexOf(kept);
  const cut = evenMarks(text, { start: 0, end: text.length }, { start, end: start + kept.length });
  return text.slice(cut.start, cut.end);
};

test('a mark whose other half was cut off goes, and what stands beyond it', () => {
  expect(cutOf('加快建设‘山清水秀’现代化新城”', '山清水秀')).toBe('加快建设‘山清水秀’现代化新城');
  expect(cutOf('“在主题为加快建设山清水秀', '山清水秀')).toBe('在主题为加快建设山清水秀');
  expect(cutOf('江”和“山清水秀”与“湖', '山清水秀')).toBe('和“山清水秀”与');
  expect(cutOf('（原名山清水秀）、《纲要》', '山清水秀')).toBe('（原名山清水秀）、《纲要》');
});

test('a mark inside the kept words stays', () => {
  expect(cutOf('建设“山清”水秀”', '山清”水秀')).toContain('山清”水秀');
});

test('what is left on each side has no half of a pair, keeps what is kept, and is not cut again', () => {
  const words = fc.string({ unit: fc.constantFrom('山', '“', '”', '‘', '’', '（', '）', '《', '》'), maxLength: 20 });
  fc.assert(
    fc.property(words, words, (left, right) => {
      const text = `${left}水${right}`;
      const keep = { start: left.length, end: left.length + 1 };
      const cut = evenMarks(text, { start: 0, end: text.length }, keep);
      expect(cut.start).toBeLessThanOrEqual(keep.start);
      expect(cut.end).toBeGreaterThanOrEqual(keep.end);
      expect(evenMarks(text, cut, keep)).toEqual(cut);
      const shown = text.slice(cut.start, cut.end);
      for (const [open, close] of ['“”', '‘’', '（）', '《》'] as const)
        expect(shown.split(open as string).length).toBe(shown.split(close as string).length);
    }),
  );
});
