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
      const taken: Box[] = [];
      for (const { node, height } of waiting.sort(greatestFirst)) {
        if (!node.label) continue;
        const left = node.x + node.size + GAP;
        const right = left + canvas.measureText(node.label).width;
        const box = { left, right, top: node.y - height / 2 - 2, bottom: node.y + height / 2 + 2 };
        if (!node.forceLabel && taken.some((other) => overlap(box, other))) continue;
        taken.push(box);
        canvas.strokeText(node.label, left, node.y + height / 3);
        canvas.fillText(node.label, left, node.y + height / 3);
      }
    },
  };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const greatestFirst = ({ node: a }: Waiting, { node: b }: Waiting): number =>
  Number(b.forceLabel) - Number(a.forceLabel) || b.size - a.size || (a.key < b.key ? -1 : 1);
