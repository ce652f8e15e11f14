import type { UsageQuery } from '../generated/graphql.js';
import type { Palette } from './palette.js';
import { type SvgNode, svg } from './svg.js';

type Point = UsageQuery['salience']['points'][number];

const WIDTH = 420;
const HEIGHT = 120;
const BASE = HEIGHT - 22;

/** How often documents speak of a term, a bar for each year; the pale bars behind are the documents there are of the year. */
export function drawUsage(points: readonly Point[], palette: Palette, colour: string): SvgNode {
  const most = Math.max(1, ...points.map((point) => point.mentions));
  const mostDocuments = Math.max(1, ...points.map((point) => point.allDocuments));
  const wide = WIDTH / Math.max(1, points.length);
  const every = Math.ceil(44 / wide);
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'font-size': 11.5 },
    ...points.flatMap((point, index) => {
      const x = index * wide;
      const behind = (point.allDocuments / mostDocuments) * (BASE - 8);
      const bar = (point.mentions / most) * (BASE - 8);
      return [
        svg('rect', {
          x: x + wide * 0.1,
          y: BASE - behind,
          width: wide * 0.8,
          height: behind,
          fill: palette.line,
          'fill-opacity': 0.45,
        }),
        svg(
          'rect',
          { x: x + wide * 0.22, y: BASE - bar, width: wide * 0.56, height: bar, fill: colour },
          svg('title', {}, `${point.period}: ${point.mentions}`),
        ),
        ...(index % every === 0
          ? [
              svg(
                'text',
                { x: x + wide / 2, y: HEIGHT - 5, 'text-anchor': index === 0 ? 'start' : 'middle', fill: palette.soft },
                point.period,
              ),
            ]
          : []),
      ];
    }),
    svg('line', { x1: 0, x2: WIDTH, y1: BASE, y2: BASE, stroke: palette.line }),
  );
}
