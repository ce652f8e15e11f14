/**
 * Where the nodes of a graph stand. The outcome depends on the set of nodes and links alone: they are put in order by id, begin at places that
 * follow from that order, and move a fixed number of times. No chance and no clock has a part in it.
 */
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';

export interface Pin {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface LayoutTask {
  readonly nodes: readonly { readonly id: string; readonly size: number }[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly weight: number }[];
  readonly pins: readonly Pin[];
  /** True while more is being read: the nodes then stay where they begin. */
  readonly partial?: boolean;
}

/** x and y of each node, by the order of the task's nodes. */
export type Positions = Float32Array;

const GOLDEN = Math.PI * (3 - Math.sqrt(5));
const SPACING = 40;

/** How often the nodes move, and after how many moves the picture is shown again. */
const moves = (nodes: number): { readonly all: number; readonly each: number } =>
  nodes <= 150
    ? { all: 500, each: 500 }
    : nodes <= 600
      ? { all: 300, each: 60 }
      : nodes <= 2500
        ? { all: 120, each: 20 }
        : { all: 60, each: 10 };

/** The places along the way: the first at once, then after each number of moves, the last of which stands. */
export function* layOut(task: LayoutTask): Generator<Positions, void> {
  const graph = ordered(task);
  yield positions(graph, task);
  if (graph.order < 2 || task.partial) return;
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
  const degree = new Map<string, number>();
  for (const link of task.links) {
    degree.set(link.source, (degree.get(link.source) ?? 0) + 1);
    degree.set(link.target, (degree.get(link.target) ?? 0) + 1);
  }
  const pins = new Map(task.pins.map((pin) => [pin.id, pin]));
  const nodes = [...task.nodes].sort(
    (a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  for (const [index, node] of nodes.entries()) {
    const radius = SPACING * Math.sqrt(index);
    const pin = pins.get(node.id);
    graph.addNode(node.id, {
      x: pin?.x ?? radius * Math.cos(index * GOLDEN),
      y: pin?.y ?? radius * Math.sin(index * GOLDEN),
      size: node.size,
      fixed: pin !== undefined,
    });
  }
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
