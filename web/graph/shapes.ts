import type { Kind } from '../generated/graphql.js';

/** The shape of each kind, so that colour is not the only sign. The numbers are those of the shader in node-program.ts. */
export const SHAPES = Object.freeze({
  Leader: 'circle',
  Organization: 'square',
  District: 'hexagon',
  Place: 'triangle down',
  Project: 'triangle',
  Strategy: 'diamond',
  Slogan: 'star',
  Theme: 'pentagon',
  Industry: 'plus',
  Event: 'ring',
  PolicyDocument: 'page',
} as const satisfies Record<Kind, string>);

export type Shape = (typeof SHAPES)[Kind];

const polygon = (corners: number, turn: number, radius = 7): string =>
  `M${Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return `${(8 + radius * Math.sin(angle)).toFixed(2)} ${(8 - radius * Math.cos(angle)).toFixed(2)}`;
  }).join('L')}Z`;

const star = (): string =>
  `M${Array.from({ length: 10 }, (_, index) => {
    const radius = index % 2 === 0 ? 7.6 : 3.4;
    const angle = (index * Math.PI) / 5;
    return `${(8 + radius * Math.sin(angle)).toFixed(2)} ${(8 - radius * Math.cos(angle)).toFixed(2)}`;
  }).join('L')}Z`;

/** Each shape as the path of an icon of 16 by 16. */
export const SHAPE_PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z',
  square: 'M2.5 2.5h11v11h-11Z',
  hexagon: polygon(6, Math.PI / 6),
  'triangle down': polygon(3, Math.PI, 7.4),
  triangle: polygon(3, 0, 7.4),
  diamond: polygon(4, 0, 7.4),
  star: star(),
  pentagon: polygon(5, 0),
  plus: 'M5.7 1.5h4.6v4.2h4.2v4.6h-4.2v4.2H5.7v-4.2H1.5V5.7h4.2Z',
  ring: 'M8 1.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13ZM8 5a3 3 0 1 1 0 6a3 3 0 1 1 0-6Z',
  page: 'M3.6 1.5h8.8v13H3.6Z',
};
