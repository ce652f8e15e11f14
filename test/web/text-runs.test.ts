import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { paragraphs, textRuns } from '../../web/draw/text-runs.js';

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));

describe('a text cut at its marks', () => {
  test('is still the whole text, each run in its place', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.array(span),
        fc.option(span, { nil: undefined }),
        (text, marks, lit) => {
          const runs = textRuns(text, marks, lit);
          expect(runs.map((run) => run.text).join('')).toBe(text);
          for (const run of runs) expect(text.slice(run.start, run.start + run.text.length)).toBe(run.text);
          for (const run of runs)
            if (run.mark) expect(run.start >= run.mark.start && run.start + run.text.length <= run.mark.end).toBe(true);
        },
      ),
    );
  });

  test('shows each mark that does not overlap an earlier one', () => {
    const marks = [
      { start: 2, end: 4 },
      { start: 3, end: 6 },
      { start: 6, end: 7 },
    ];
    expect(
      textRuns('abcdefgh', marks)
        .filter((run) => run.mark)
        .map((run) => run.text),
    ).toEqual(['cd', 'g']);
  });

  test('lights the place that is asked for', () => {
    const runs = textRuns('abcdef', [{ start: 1, end: 3 }], { start: 2, end: 5 });
    expect(runs.filter((run) => run.lit).map((run) => run.text)).toEqual(['c', 'de']);
  });

  test('falls into paragraphs at line breaks of any kind', () => {
    const runs = textRuns('一\r\n二三\n\n四', [{ start: 4, end: 5 }]);
    expect(paragraphs(runs).map((each) => each.map((run) => run.text))).toEqual([['一'], ['二', '三'], ['四']]);
    expect(
      paragraphs(runs)
        .flat()
        .map((run) => run.start),
    ).toEqual([0, 3, 4, 7]);
  });
});
