import { describe, expect, test } from '@jest/globals';
import { type LayoutTask, layOut, parsePin, printPin } from '../../web/graph/lay-out.js';
import { startPlaces } from '../../web/graph/start-places.js';

const nodes = Array.from({ length: 40 }, (_, index) => ({ id: `n${index}`, size: 5 }));
const links = Array.from({ length: 60 }, (_, index) => ({
  source: `n${(index * 7) % 40}`,
  target: `n${(index * 11 + 3) % 40}`,
  weight: 1,
}));
const task: LayoutTask = { nodes, links, pins: [] };

const last = (given: LayoutTask): ReadonlyMap<string, readonly [number, number]> => {
  const places = [...layOut(given)].at(-1) ?? new Float32Array();
  return new Map(
    given.nodes.map(({ id }, index) => [id, [places[index * 2] ?? Number.NaN, places[index * 2 + 1] ?? Number.NaN]]),
  );
};

describe('the layout of a graph', () => {
  test('is the same every time, in whatever order the graph comes', () => {
    const turned = { ...task, nodes: [...nodes].reverse(), links: [...links].reverse() };
    expect(new Map([...last(turned)].sort())).toEqual(new Map([...last(task)].sort()));
  });

  test('gives each node a place of its own', () => {
    const places = [...last(task).values()];
    expect(places.flat().every(Number.isFinite)).toBe(true);
    expect(new Set(places.map(String)).size).toBe(nodes.length);
  });

  test('leaves what is pinned where it is', () => {
    expect(last({ ...task, pins: [{ id: 'n3', x: 120, y: -40 }] }).get('n3')).toEqual([120, -40]);
  });

  test('is had for no node and for one', () => {
    expect(last({ nodes: [], links: [], pins: [] }).size).toBe(0);
    expect(last({ nodes: nodes.slice(0, 1), links: [], pins: [] }).size).toBe(1);
  });

  test('begins with what has most links in the middle, and with pins where they are', () => {
    const star = nodes.slice(1).map(({ id }) => ({ source: 'n0', target: id, weight: 1 }));
    const places = startPlaces({ nodes, links: star, pins: [{ id: 'n3', x: 9, y: 8 }] });
    expect(places[0]).toMatchObject({ id: 'n0', x: 0, y: 0, pinned: false });
    expect(places.find(({ id }) => id === 'n3')).toMatchObject({ x: 9, y: 8, pinned: true });
  });

  test('reads pins back from an address, and nothing else', () => {
    const pin = { id: 'Slogan:甲,乙', x: -3, y: 77 };
    expect(parsePin(printPin(pin))).toEqual(pin);
    expect(parsePin('x,y,z')).toBeUndefined();
    expect(parsePin('')).toBeUndefined();
  });
});
