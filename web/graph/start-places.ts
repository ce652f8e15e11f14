import type { LayoutTask } from './lay-out.js';

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const SPACING = 40;

export interface StartPlace {
  readonly id: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly pinned: boolean;
}

/** Where the nodes begin: on a spiral, those with most links in its middle, then by id; and what is pinned where it is pinned. */
export function startPlaces({ nodes, links, pins }: LayoutTask): readonly StartPlace[] {
  const degree = new Map<string, number>();
  for (const { source, target } of links) {
    degree.set(source, (degree.get(source) ?? 0) + 1);
    degree.set(target, (degree.get(target) ?? 0) + 1);
  }
  const pinned = new Map(pins.map((pin) => [pin.id, pin]));
  return [...nodes]
    .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map(({ id, size }, index) => {
      const radius = SPACING * Math.sqrt(index);
      const pin = pinned.get(id);
      const x = pin?.x ?? radius * Math.cos(index * GOLDEN);
      const y = pin?.y ?? radius * Math.sin(index * GOLDEN);
      return { id, size, x, y, pinned: pin !== undefined };
    });
}
