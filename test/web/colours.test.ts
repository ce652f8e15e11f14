import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { PALETTES, type ThemeName } from '../../web/draw/palette.js';

const css = readFileSync(new URL('../../web/styles/colours.css', import.meta.url), 'utf8');

const inCss = (theme: ThemeName): ReadonlyMap<string, string> => {
  const block = css.slice(css.indexOf(`:root[data-theme="${theme}"]`));
  const body = block.slice(0, block.indexOf('}'));
  return new Map([...body.matchAll(/--(\w+): (#\w+);/g)].map(([, name = '', colour = '']) => [name, colour]));
};

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(['light', 'dark'] as const)('the colours of the %s theme', (theme) => {
  const { kinds, ...rest } = PALETTES[theme];
  const colours = Object.entries({ ...rest, ...kinds });

  test('are the same on the page and in pictures', () => {
    for (const [name, colour] of colours) expect([name, inCss(theme).get(name)]).toEqual([name, colour]);
  });

  test('can be read on paper and on bands', () => {
    for (const ground of [rest.paper, rest.band]) {
      for (const colour of [rest.ink, rest.soft, rest.accent, ...Object.values(kinds)]) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});
