import type { Settings } from 'sigma/settings';
import type { NodeDisplayData } from 'sigma/types';
import type { Palette } from '../draw/palette.js';

type Labelled = Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label' | 'forceLabel'> & { readonly key: string };

interface Waiting {
  readonly node: Labelled;
  readonly font: string;
  readonly height: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const GAP = 4;

/** The names of nodes: gathered while a picture is drawn, then written on it, the greatest nodes first, each only where it covers no other. */
export function createLabels(palette: () => Pick<Palette, 'paper' | 'ink'>) {
  let waiting: Waiting[] = [];
  let canvas: CanvasRenderingContext2D | undefined;
  return {
    begin: (): void => {
      waiting = [];
    },
    add: (context: CanvasRenderingContext2D, node: unknown, settings: Settings): void => {
      canvas = context;
      const font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
      waiting.push({ node: node as Labelled, font, height: settings.labelSize });
    },
    end: (): void => {
      if (!canvas || waiting.length === 0) return;
      const { paper, ink } = palette();
      canvas.font = waiting[0]?.font ?? '';
      canvas.lineWidth = 3.5;
      canvas.lineJoin = 'round';
      canvas.strokeStyle = paper;
      canvas.fillStyle = ink;
      const width = canvas.canvas.clientWidth;
      const nodes = waiting.map(({ node }) => ({ node, box: around(node.x, node.y, node.size, node.size) }));
      const taken: Box[] = [];
      const isFree = (box: Box): boolean =>
        box.left >= 0 && box.right <= width && !taken.some((other) => overlap(box, other));
      // The name of a great node may cover small ones, where there is no other place.
      const coversNone = (box: Box, { key, size }: Labelled, anySize: boolean): boolean =>
        !nodes.some(
          ({ node, box: other }) => node.key !== key && (anySize || node.size >= size) && overlap(box, other),
        );
      for (const { node, height } of waiting.sort(greatestFirst)) {
        if (!node.label) continue;
        const long = canvas.measureText(node.label).width;
        const places = sides(node, long, height);
        const free = places.filter(isFree);
        const box =
          free.find((each) => coversNone(each, node, true)) ??
          free.find((each) => coversNone(each, node, false)) ??
          (node.forceLabel ? places[0] : undefined);
        if (!box) continue;
        taken.push(box);
        const line = (box.top + box.bottom) / 2 + height / 3;
        canvas.strokeText(node.label, box.left, line);
        canvas.fillText(node.label, box.left, line);
      }
    },
  };
}

const around = (x: number, y: number, wide: number, high: number): Box => ({
  left: x - wide,
  right: x + wide,
  top: y - high,
  bottom: y + high,
});

/** Where a name of this length may stand: right of its node, left of it, below it. */
function sides({ x, y, size }: Labelled, long: number, height: number): readonly [Box, Box, Box] {
  const far = size + GAP + long / 2;
  const high = height / 2 + 2;
  return [
    around(x + far, y, long / 2, high),
    around(x - far, y, long / 2, high),
    around(x, y + size + high + 1, long / 2, high),
  ];
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const greatestFirst = ({ node: a }: Waiting, { node: b }: Waiting): number =>
  Number(b.forceLabel) - Number(a.forceLabel) || b.size - a.size || (a.key < b.key ? -1 : 1);
