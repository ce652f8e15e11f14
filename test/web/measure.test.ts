import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clipText, textWidth, wrapText } from '../../web/draw/measure.js';

describe('the width of text', () => {
  test('is an em for a Chinese character', () => {
    expect(textWidth('提法', 16)).toBe(32);
  });

  test('is never passed by clipped text of more than one em', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 20, max: 400 }), (text, width) => {
        const clipped = clipText(text, 12, width);
        return clipped === text
          ? textWidth(text, 12) <= width
          : textWidth(clipped, 12) <= width && clipped.endsWith('…');
      }),
    );
  });

  test('wraps to all of the text where the lines suffice', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('强', '新', '、', '“', '”', 'a') }),
        (text) => wrapText(text, 12, 60, 1000).join('') === text,
      ),
    );
  });

  test('does not begin a line with a closing mark', () => {
    expect(wrapText('打造四个中心、建设', 10, 60, 3)).toEqual(['打造四个中', '心、建设']);
  });
});
