import Graph from 'graphology';
import type { LayoutTask, Pin, Positions } from './lay-out.js';
import { SHAPE_NUMBERS } from './node-program.js';
import { SHAPES } from './shapes.js';
import { isInferred, type ShownGraph } from './shown-graph.js';
import type { StartPlace } from './start-places.js';

/** Radius in pixels: greater for what more documents name, smaller where there are many, so that they do not cover one another. */
const nodeSize = (documents: number, nodes: number): number =>
  Math.min(15, 4.5 + 2.4 * Math.log2(1 + documents)) * Math.min(1, Math.max(0.2, Math.sqrt(250 / nodes)));

export const taskOf = (shown: ShownGraph, pins: readonly Pin[]): LayoutTask => ({
  nodes: [...shown.nodes.values()].map(({ id, documentCount }) => ({
    id,
    size: nodeSize(documentCount, shown.nodes.size),
  })),
  links: [...shown.links.values()].map(({ source, target, facts }) => ({ source, target, weight: facts.length })),
  pins,
});

/** What is shown as the graph that is drawn. Nodes that were drawn `before` stay where they are; others begin where they begin. */
export function drawnGraph(shown: ShownGraph, before: Graph | undefined, places: readonly StartPlace[]): Graph {
  const graph = new Graph({ type: 'directed', multi: false });
  for (const { id, x, y, size } of places) {
    const node = shown.nodes.get(id);
    if (!node) continue;
    const kept = before?.hasNode(id) ? before.getNodeAttributes(id) : { x, y };
    const shape = SHAPE_NUMBERS[SHAPES[node.kind]];
    graph.addNode(id, { x: kept['x'], y: kept['y'], label: node.name, size, kind: node.kind, shape });
  }
  for (const [key, link] of shown.links)
    graph.addEdgeWithKey(key, link.source, link.target, {
      key,
      dashed: isInferred(link),
      evolved: link.facts.some((fact) => fact.relation === 'EVOLVED_INTO'),
      size: (1.3 + Math.min(2, 0.6 * Math.log2(link.facts.length))) * (shown.links.size > 600 ? 0.7 : 1),
    });
  return graph;
}

/** Puts the nodes of these ids where they stand by now. */
export function move(graph: Graph, places: Positions, ids: readonly string[]): void {
  const index = new Map(ids.map((id, at) => [id, at]));
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const at = index.get(id);
      return at === undefined ? attributes : { ...attributes, x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0 };
    },
    { attributes: ['x', 'y'] },
  );
}
