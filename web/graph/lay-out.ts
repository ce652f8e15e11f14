/**
 * Where the nodes of a graph stand. The outcome depends on the set of nodes and links alone: they are put in order by id, begin at places that
 * follow from that order, and move a fixed number of times. No chance and no clock has a part in it.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { startPlaces } from './start-places.js';

export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface LayoutTask {
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  readonly pins: readonly Pin[];
}

/** x and y of each node, by the order of the task's nodes. */
export type Positions = Float32Array;

/** How often the nodes move, and after how many moves the picture is shown again. */
const moves = (nodes: number): { readonly all: number; readonly each: number } =>
  nodes <= 150
    ? { all: 500, each: 500 }
    : nodes <= 600
      ? { all: 300, each: 60 }
      : nodes <= 2500
        ? { all: 120, each: 20 }
        : { all: 60, each: 10 };

/** The places along the way, after each number of moves; the last stand. */
export function* layOut(task: LayoutTask): Generator<Positions, void> {
  const graph = ordered(task);
  if (graph.order < 2) {
    yield positions(graph, task);
    return;
  }
  const { all, each } = moves(graph.order);
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    // Strong gravity keeps the parts that hang on nothing near the rest; lin-log draws groups apart.
    gravity: 0.05,
    strongGravityMode: true,
    scalingRatio: 4,
    linLogMode: true,
    adjustSizes: false,
    barnesHutOptimize: graph.order > 600,
    edgeWeightInfluence: 0.4,
  };
  for (let done = 0; done < all; done += each) {
    forceAtlas2.assign(graph, { iterations: Math.min(each, all - done), settings, getEdgeWeight: 'weight' });
    yield positions(graph, task);
  }
}

function ordered(task: LayoutTask): Graph {
  const graph = new Graph({ type: 'undirected', multi: false });
  for (const { id, x, y, size, pinned } of startPlaces(task)) graph.addNode(id, { x, y, size, fixed: pinned });
  const links = [...task.links].sort((a, b) => compare(`${a.source}\n${a.target}`, `${b.source}\n${b.target}`));
  for (const { source, target, weight } of links) {
    if (source !== target && graph.hasNode(source) && graph.hasNode(target) && !graph.hasEdge(source, target)) {
      graph.addEdge(source, target, { weight });
    }
  }
  return graph;
}

function positions(graph: Graph, task: LayoutTask): Positions {
  const places = new Float32Array(task.nodes.length * 2);
  for (const [index, { id }] of task.nodes.entries()) {
    places[index * 2] = graph.getNodeAttribute(id, 'x');
    places[index * 2 + 1] = graph.getNodeAttribute(id, 'y');
  }
  return places;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A pin as it stands in an address: `120,-40,Slogan:name`. */
export const printPin = (pin: Pin): string => `${Math.round(pin.x)},${Math.round(pin.y)},${pin.id}`;

/** The pin that a text says; undefined where it says none. */
export function parsePin(text: string): Pin | undefined {
  const [, x, y, id] = /^(-?\d{1,7}),(-?\d{1,7}),(.+)$/s.exec(text) ?? [];
  return id === undefined ? undefined : { id, x: Number(x), y: Number(y) };
}
