import type { Kind } from '../generated/graphql.js';
import { figure, share, span } from '../words/figures.js';
import { KIND_WORDS, ORIGIN_WORDS, SUCCESSION_WORDS, UNKNOWN_SUCCESSION } from '../words/kinds.js';
import type { Language } from '../words/language.js';
import { phrase } from '../words/phrases.js';
import type { Chain } from './chain.js';
import type { LaneBasis } from './lanes.js';
import { textWidth, wrapText } from './measure.js';
import { type Palette, SANS, SERIF } from './palette.js';
import { type PlacedHop, placeHops } from './place-hops.js';
import { NAME_SIZE, type PlacedLane, type PlacedStep, placeSteps, RIBBON, SMALL_SIZE } from './place-steps.js';
import { mostUses, ribbonPath } from './ribbon.js';
import { type SvgNode, svg } from './svg.js';
import { atYear, axisYears, type TimeScale, timeScale } from './time-scale.js';

export interface DrawOptions {
  readonly by: LaneBasis;
  readonly language: Language;
  readonly palette: Palette;
  /** How wide it should be, in pixels; it is wider where the years or the words need it. */
  readonly width?: number;
  /** The heading; none where the page has one of its own. */
  readonly title?: string;
  /** Key of what is chosen: `step:` or `hop:` and an id. */
  readonly chosen?: string;
}

const LEFT = 158;
const RIGHT = 44;
const WIDTH = 1120;
/** Below this the legend would not fit. */
const NARROWEST = 620;
const AXIS = 34;
/** From this height on the years stand below too. */
const TALL = 620;

/** The picture of an evolution: lanes over time, bands of use, and an arrow for each succession. */
export function drawEvolution(chain: Chain, options: DrawOptions): SvgNode {
  const { palette, language } = options;
  const wanted = Math.max(NARROWEST, options.width ?? WIDTH);
  const head = options.title === undefined ? 12 : 92;
  const dates = chain.steps.flatMap((step) => [step.firstUsed, step.lastUsed]).filter((date) => date !== null);
  const scale = timeScale(dates, LEFT, wanted - LEFT - RIGHT);
  const placing = placeSteps(chain, scale, {
    by: options.by,
    language,
    top: head + AXIS,
    right: wanted - RIGHT / 2,
  });
  const right = Math.max(atYear(scale, scale.endYear), placing.right);
  const hops = placeHops(chain.hops, placing.steps, { language, right, scale });
  const edge = Math.max(right, ...hops.map(({ box }) => box.x + box.width));
  const width = Math.ceil(Math.max(edge + RIGHT / 2, wanted));
  const height = Math.ceil(placing.bottom + 74);
  const most = mostUses(placing.steps);
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': SANS,
      fill: palette.ink,
    },
    svg('title', {}, options.title ?? phrase(language, 'evolution')),
    svg('desc', {}, summary(chain, language)),
    svg('rect', { width, height, fill: palette.paper }),
    ...(options.title === undefined ? [] : heading(options.title, chain, options)),
    ...placing.lanes.map((lane, index) => laneBand(lane, index, width, palette)),
    ...axis(scale, head, placing.bottom, palette),
    ...placing.lanes.map((lane) => laneTitle(lane, palette)),
    ...hops.map((hop) => hopArrow(hop, options)),
    ...placing.steps.map((step) => stepMark(step, scale, most, options)),
    ...hops.map((hop) => hopChip(hop, options)),
    ...legend(placing.steps, chain, height - 34, width, options),
  );
}

/** The picture in one line of words. */
export function summary(chain: Chain, language: Language): string {
  const first =
    chain.steps
      .map((step) => step.firstUsed ?? '')
      .filter((date) => date !== '')
      .sort()[0] ?? '';
  const last =
    chain.steps
      .map((step) => step.lastUsed ?? '')
      .sort()
      .at(-1) ?? '';
  return phrase(language, 'evolutionDescription', {
    steps: chain.steps.length,
    hops: chain.hops.length,
    from: first.slice(0, 4),
    to: last.slice(0, 4),
  });
}

function heading(title: string, chain: Chain, { palette, language }: DrawOptions): SvgNode[] {
  return [
    svg('rect', { x: 24, y: 27, width: 5, height: 40, fill: palette.accent }),
    svg('text', { x: 42, y: 50, 'font-family': SERIF, 'font-size': 26, 'font-weight': 700 }, title),
    svg('text', { x: 42, y: 72, 'font-size': 13, fill: palette.soft }, summary(chain, language)),
  ];
}

function laneBand(lane: PlacedLane, index: number, width: number, palette: Palette): SvgNode {
  return svg('rect', {
    x: 0,
    y: lane.top,
    width,
    height: lane.bottom - lane.top,
    fill: index % 2 === 0 ? palette.band : palette.paper,
  });
}

function laneTitle(lane: PlacedLane, palette: Palette): SvgNode {
  const lines = wrapText(lane.title, 13, LEFT - 52, 4);
  return svg(
    'text',
    { x: 24, y: lane.top + 34, 'font-size': 13, 'font-weight': 600, 'font-family': SERIF, fill: palette.ink },
    svg('title', {}, lane.title),
    ...lines.map((line, index) => svg('tspan', { x: 24, dy: index === 0 ? 0 : 18 }, line)),
  );
}

function axis(scale: TimeScale, top: number, bottom: number, palette: Palette): SvgNode[] {
  return axisYears(scale).flatMap((year) => {
    const x = Math.round(atYear(scale, year)) + 0.5;
    return [
      svg('line', { x1: x, x2: x, y1: top + 24, y2: bottom, stroke: palette.line, 'stroke-width': 1 }),
      svg('text', { x: x + 5, y: top + 20, 'font-size': 12.5, fill: palette.soft }, String(year)),
      // The head of a tall picture is far away.
      ...(bottom - top > TALL
        ? [svg('text', { x: x + 5, y: bottom + 15, 'font-size': 12.5, fill: palette.soft }, String(year))]
        : []),
    ];
  });
}

function stepMark(placed: PlacedStep, scale: TimeScale, most: number, options: DrawOptions): SvgNode {
  const { step, x0, x1, y, stretches } = placed;
  const { palette, language } = options;
  const colour = palette.kinds[step.term.kind];
  const key = `step:${step.term.id}`;
  const chosen = options.chosen === key;
  const words = [...placed.name.map(() => 21), ...placed.details.map(() => 17)];
  const above = words.reduce((sum, line) => sum + line, 0);
  let line = y - RIBBON - 6 - above;
  const texts = [
    ...placed.name.map((text) => ({
      text,
      size: NAME_SIZE,
      weight: 700,
      fill: palette.ink,
      family: SERIF,
      height: 21,
    })),
    ...placed.details.map((text) => ({
      text,
      size: SMALL_SIZE,
      weight: 400,
      fill: palette.soft,
      family: SANS,
      height: 17,
    })),
  ].map(({ text, size, weight, fill, family, height }) => {
    line += height;
    return svg(
      'text',
      {
        x: x0,
        y: line - 3,
        'font-size': size,
        'font-weight': weight,
        'font-family': family,
        fill,
        stroke: placed.lane % 2 === 0 ? palette.band : palette.paper,
        'stroke-width': 4,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      },
      // A space between this line and the next, for who reads the words and not the picture.
      `${text} `,
    );
  });
  return svg(
    'g',
    {
      class: chosen ? 'mark chosen' : 'mark',
      'data-key': key,
      // The words that stand there come first, so that who speaks to the page can say what is seen.
      'data-label': [
        ...placed.name,
        ...placed.details,
        phrase(language, 'countDocuments', { count: step.documentCount }),
      ].join(' '),
    },
    svg('title', {}, `${step.term.name} ${span(step.firstUsed, step.lastUsed)}`),
    svg('rect', {
      x: x0 - 8,
      y: y - RIBBON - 8 - above,
      width:
        Math.max(
          x1 - x0,
          ...placed.name.map((text) => textWidth(text, NAME_SIZE)),
          ...placed.details.map((text) => textWidth(text, SMALL_SIZE)),
        ) + 16,
      height: above + 2 * RIBBON + 14,
      rx: 8,
      fill: chosen ? colour : palette.paper,
      'fill-opacity': chosen ? 0.12 : 0,
      class: 'hit',
    }),
    svg('path', { d: ribbonPath(placed, scale, most), fill: colour, 'fill-opacity': 0.26 }),
    ...(stretches.length > 1
      ? [svg('line', { x1: x0, x2: x1, y1: y, y2: y, stroke: colour, 'stroke-width': 1.4 })]
      : []),
    ...stretches.map(([from, to]) =>
      svg('line', { x1: from, x2: to, y1: y, y2: y, stroke: colour, 'stroke-width': 5, 'stroke-linecap': 'round' }),
    ),
    ...(placed.open
      ? [
          svg('path', {
            d: `M${x1 + 5} ${y - 6} l7 6 l-7 6`,
            fill: 'none',
            stroke: colour,
            'stroke-width': 2.5,
            'stroke-linecap': 'round',
            'stroke-linejoin': 'round',
          }),
        ]
      : []),
    svg('circle', { cx: x0, cy: y, r: 5.5, fill: palette.paper, stroke: colour, 'stroke-width': 3 }),
    ...texts,
  );
}

/** The head of an arrow, from its tip on. */
const HEADS = Object.freeze({
  right: 'm-5 0 l-8 -5.5 v11 Z',
  down: 'm0 0 l-5.5 -8 h11 Z',
  up: 'm0 0 l-5.5 8 h11 Z',
});

function hopArrow({ hop, path, tip, points }: PlacedHop, { palette, chosen }: DrawOptions): SvgNode {
  const colour = chosen === `hop:${hop.id}` ? palette.accent : palette.ink;
  return svg(
    'g',
    {},
    svg('path', {
      d: path,
      fill: 'none',
      stroke: colour,
      'stroke-width': hop.origin === 'STATED' ? 2.4 : 1.8,
      'stroke-linecap': 'butt',
      ...(hop.origin === 'STATED' ? {} : { 'stroke-dasharray': '6 4' }),
    }),
    svg('path', { d: `M${tip[0]} ${tip[1]} ${HEADS[points]}`, fill: colour }),
  );
}

function hopChip({ hop, label, box }: PlacedHop, { palette, language, chosen }: DrawOptions): SvgNode {
  const key = `hop:${hop.id}`;
  const stated = hop.origin === 'STATED';
  const colour = chosen === key ? palette.accent : palette.ink;
  return svg(
    'g',
    {
      class: chosen === key ? 'mark chosen' : 'mark',
      'data-key': key,
      'data-label': phrase(language, 'hopOf', {
        from: hop.subject.name,
        to: hop.object.name,
        kind: (hop.kind ? SUCCESSION_WORDS[hop.kind] : UNKNOWN_SUCCESSION)[language],
        origin: ORIGIN_WORDS[hop.origin][language],
        confidence: share(hop.confidence),
      }),
    },
    svg('title', {}, [label, ...hop.reasons.map((reason) => reason[language])].join('\n')),
    svg('rect', {
      ...box,
      rx: box.height / 2,
      fill: stated ? colour : palette.paper,
      stroke: colour,
      'stroke-width': 1.2,
      ...(stated ? {} : { 'stroke-dasharray': '4 3' }),
      class: 'hit',
    }),
    svg(
      'text',
      {
        x: box.x + box.width / 2,
        y: box.y + box.height / 2 + 4.2,
        'font-size': SMALL_SIZE,
        'text-anchor': 'middle',
        fill: stated ? palette.paper : palette.ink,
      },
      label,
    ),
  );
}

/** What the signs mean, and what the picture was drawn from. */
function legend(
  steps: readonly PlacedStep[],
  chain: Chain,
  y: number,
  width: number,
  { palette, language }: DrawOptions,
): SvgNode[] {
  const kinds = [...new Set(steps.map(({ step }) => step.term.kind))].sort();
  const nodes: SvgNode[] = [];
  let x = 24;
  const words = (text: string): void => {
    nodes.push(svg('text', { x, y: y + 4, 'font-size': SMALL_SIZE, fill: palette.soft }, text));
    x += textWidth(text, SMALL_SIZE) + 20;
  };
  for (const kind of kinds) {
    nodes.push(
      svg('circle', {
        cx: x + 5,
        cy: y,
        r: 4.5,
        fill: palette.paper,
        stroke: colourOf(kind, palette),
        'stroke-width': 3,
      }),
    );
    x += 16;
    words(KIND_WORDS[kind][language]);
  }
  for (const origin of ['STATED', 'INFERRED'] as const) {
    nodes.push(
      svg('path', {
        d: `M${x} ${y} h26`,
        stroke: palette.ink,
        'stroke-width': origin === 'STATED' ? 2.4 : 1.8,
        ...(origin === 'STATED' ? {} : { 'stroke-dasharray': '6 4' }),
      }),
      svg('path', { d: `M${x + 34} ${y} l-8 -5 v10 Z`, fill: palette.ink }),
    );
    x += 42;
    words(ORIGIN_WORDS[origin][language]);
  }
  words(phrase(language, 'bandLegend'));
  if (steps.some(({ stretches }) => stretches.length > 1)) words(phrase(language, 'silenceLegend'));
  const source = phrase(language, 'drawnFrom', { documents: figure(chain.documents, language) });
  const right = width - 24;
  const fits = x + textWidth(source, SMALL_SIZE) < right;
  nodes.push(
    svg(
      'text',
      { x: right, y: y + (fits ? 4 : 24), 'font-size': SMALL_SIZE, 'text-anchor': 'end', fill: palette.soft },
      source,
    ),
  );
  return nodes;
}

const colourOf = (kind: Kind, palette: Palette): string => palette.kinds[kind];
