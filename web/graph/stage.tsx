import Graph from 'graphology';
import { useEffect, useRef } from 'preact/hooks';
import Sigma from 'sigma';
import { EdgeArrowProgram } from 'sigma/rendering';
import type { NodeDisplayData } from 'sigma/types';
import { type Palette, SANS } from '../draw/palette.js';
import { say } from '../settings/language.js';
import { DashedArrowProgram } from './edge-programs.js';
import type { LayoutTask, Pin, Positions } from './lay-out.js';
import { SHAPE_NUMBERS, ShapeProgram } from './node-program.js';
import { SHAPES } from './shapes.js';
import { isInferred, type ShownGraph } from './shown-graph.js';

export interface StageProperties {
  readonly graph: ShownGraph;
  readonly pins: readonly Pin[];
  /** True while more is being read. */
  readonly partial: boolean;
  readonly palette: Palette;
  /** Ids that are drawn stronger: the one asked for, the ends of a path, what is open. */
  readonly strong: readonly string[];
  readonly label: string;
  readonly chooseNode: (id: string) => void;
  readonly expandNode: (id: string) => void;
  readonly chooseLink: (key: string) => void;
  readonly pin: (pin: Pin) => void;
  /** Called where the browser has no WebGL to draw with. */
  readonly failed: () => void;
}

/** Where more links than this are drawn, they are not when the picture moves, and cannot be chosen on it. */
const MANY_LINKS = 12_000;
/** The same where there is no graphics card and the processor draws. */
const MANY_LINKS_WITHOUT_CARD = 600;
/** How far the arrow keys move the picture, as a share of it. */
const STEP = 0.12;

const nodeSize = (documents: number): number => Math.min(15, 4.5 + 2.4 * Math.log2(1 + documents));

/** The graph drawn with WebGL. Nodes can be dragged, which pins them; a double click expands; the arrow keys, + and - move the picture. */
export function Stage(properties: StageProperties) {
  const box = useRef<HTMLDivElement>(null);
  const live = useRef(properties);
  live.current = properties;
  const drawing = useRef<Drawing>(undefined);
  useEffect(() => {
    if (!box.current) return;
    try {
      drawing.current = startDrawing(box.current, live);
    } catch (error) {
      console.warn('no picture of the graph', error);
      live.current.failed();
    }
    return () => drawing.current?.stop();
  }, []);
  useEffect(
    () => drawing.current?.show(properties.graph, properties.pins, properties.partial),
    [properties.graph, properties.pins, properties.partial],
  );
  useEffect(() => drawing.current?.restyle(), [properties.palette, properties.strong]);
  const camera = (): ReturnType<Sigma['getCamera']> | undefined => drawing.current?.sigma.getCamera();
  const keys = (event: KeyboardEvent): void => {
    const now = camera();
    if (!now) return;
    const { x, y, ratio } = now.getState();
    const moves: Readonly<Record<string, () => unknown>> = {
      ArrowLeft: () => now.setState({ x: x - STEP * ratio }),
      ArrowRight: () => now.setState({ x: x + STEP * ratio }),
      ArrowUp: () => now.setState({ y: y + STEP * ratio }),
      ArrowDown: () => now.setState({ y: y - STEP * ratio }),
      '+': () => now.animatedZoom(),
      '=': () => now.animatedZoom(),
      '-': () => now.animatedUnzoom(),
      '0': () => now.animatedReset(),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    move();
  };
  return (
    <>
      <div class="tools">
        <button type="button" class="button small" aria-label={say('zoomIn')} onClick={() => camera()?.animatedZoom()}>
          +
        </button>
        <button
          type="button"
          class="button small"
          aria-label={say('zoomOut')}
          onClick={() => camera()?.animatedUnzoom()}
        >
          −
        </button>
        <button type="button" class="button small" onClick={() => camera()?.animatedReset()}>
          {say('zoomFit')}
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys move the picture */}
      <div class="stage" ref={box} role="application" aria-label={properties.label} tabIndex={0} onKeyDown={keys} />
    </>
  );
}

interface Drawing {
  readonly sigma: Sigma;
  readonly show: (graph: ShownGraph, pins: readonly Pin[], partial: boolean) => void;
  readonly restyle: () => void;
  readonly stop: () => void;
}

function startDrawing(box: HTMLElement, live: { readonly current: StageProperties }): Drawing {
  const graph = new Graph({ type: 'directed', multi: false });
  let hovered: string | undefined;
  let near: ReadonlySet<string> = new Set();
  const sigma = new Sigma(graph, box, {
    allowInvalidContainer: true,
    defaultNodeType: 'shape',
    nodeProgramClasses: { shape: ShapeProgram },
    edgeProgramClasses: { solid: EdgeArrowProgram, dashed: DashedArrowProgram },
    defaultEdgeType: 'solid',
    enableEdgeEvents: true,
    labelFont: SANS,
    labelSize: 13,
    labelRenderedSizeThreshold: 5,
    labelDensity: 0.9,
    labelGridCellSize: 90,
    stagePadding: 60,
    zIndex: true,
    minEdgeThickness: 1.6,
    defaultDrawNodeHover: (context, data, settings) =>
      drawHover(context, data, { ...live.current.palette, size: settings.labelSize }),
    nodeReducer: (id, data) => {
      const { palette, strong } = live.current;
      const dim = hovered !== undefined && id !== hovered && !near.has(id);
      return {
        ...data,
        color: dim ? palette.line : palette.kinds[data['kind'] as keyof Palette['kinds']],
        ...(dim ? { label: '' } : {}),
        ...(strong.includes(id) ? { size: data['size'] * 1.35, forceLabel: true, zIndex: 2 } : { zIndex: dim ? 0 : 1 }),
      };
    },
    edgeReducer: (edge, data) => {
      const { palette } = live.current;
      const touched = hovered !== undefined && graph.hasExtremity(edge, hovered);
      const evolved = data['evolved'] === true;
      const colour = evolved ? palette.accent : touched ? palette.ink : mixed(palette);
      return {
        ...data,
        color: hovered !== undefined && !touched ? palette.line : colour,
        zIndex: evolved || touched ? 1 : 0,
      };
    },
  });
  const most = drawsWithoutCard(box) ? MANY_LINKS_WITHOUT_CARD : MANY_LINKS;
  const layout = createLayout((places, ids) => move(graph, places, ids));
  const hover = (id: string | undefined): void => {
    hovered = id;
    near = id === undefined ? new Set() : new Set(graph.neighbors(id));
    box.classList.toggle('over-node', id !== undefined);
    sigma.refresh({ skipIndexation: true });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(undefined));
  sigma.on('clickNode', ({ node }) => live.current.chooseNode(node));
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    live.current.expandNode(node);
  });
  sigma.on('clickEdge', ({ edge }) => live.current.chooseLink(String(graph.getEdgeAttribute(edge, 'key'))));
  letDrag(sigma, graph, live);
  const style = (): void => {
    const { palette } = live.current;
    sigma.setSetting('labelColor', { color: palette.ink });
    sigma.refresh({ skipIndexation: true });
  };
  style();
  return {
    sigma,
    show: (shown, pins, partial) => {
      update(graph, shown);
      const many = shown.links.size > most;
      sigma.setSetting('hideEdgesOnMove', many);
      sigma.setSetting('hideLabelsOnMove', many);
      sigma.setSetting('enableEdgeEvents', !many);
      if (hovered !== undefined && !graph.hasNode(hovered)) hover(undefined);
      layout.start({ ...taskOf(shown, pins), partial });
    },
    restyle: style,
    stop: () => {
      layout.stop();
      sigma.kill();
    },
  };
}

/** True where WebGL is done in software, as the names of its renderers tell. */
function drawsWithoutCard(box: HTMLElement): boolean {
  const context = box.querySelector('canvas')?.getContext('webgl2');
  const names = context?.getExtension('WEBGL_debug_renderer_info');
  return names
    ? /swiftshader|llvmpipe|software/i.test(String(context?.getParameter(names.UNMASKED_RENDERER_WEBGL)))
    : false;
}

/** A line's colour between paper and words: seen, but behind the nodes. */
function mixed(palette: Palette): string {
  const channel = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16);
  const parts = [1, 3, 5].map((at) => Math.round(channel(palette.line, at) * 0.62 + channel(palette.soft, at) * 0.38));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const taskOf = (shown: ShownGraph, pins: readonly Pin[]): LayoutTask => ({
  nodes: [...shown.nodes.values()].map((node) => ({ id: node.id, size: nodeSize(node.documentCount) })),
  links: [...shown.links.values()].map(({ key, facts }) => {
    const [source = '', target = ''] = key.split('\n');
    return { source, target, weight: facts.length };
  }),
  pins,
});

/** Makes the drawn graph hold what is shown. */
function update(graph: Graph, shown: ShownGraph): void {
  for (const id of graph.nodes()) {
    if (!shown.nodes.has(id)) graph.dropNode(id);
  }
  for (const edge of graph.edges()) if (!shown.links.has(edge)) graph.dropEdge(edge);
  for (const [id, node] of shown.nodes) {
    const attributes = {
      label: node.name,
      size: nodeSize(node.documentCount),
      kind: node.kind,
      shape: SHAPE_NUMBERS[SHAPES[node.kind]],
    };
    if (graph.hasNode(id)) graph.mergeNodeAttributes(id, attributes);
    else graph.addNode(id, { ...attributes, x: 0, y: 0 });
  }
  for (const [key, link] of shown.links) {
    const attributes = {
      key,
      type: isInferred(link) ? 'dashed' : 'solid',
      evolved: link.facts.some((fact) => fact.relation === 'EVOLVED_INTO'),
      size: 2.2 + Math.min(3, Math.log2(link.facts.length)),
    };
    if (graph.hasEdge(key)) graph.mergeEdgeAttributes(key, attributes);
    else graph.addEdgeWithKey(key, link.source, link.target, attributes);
  }
}

function move(graph: Graph, places: Positions, ids: readonly string[]): void {
  const index = new Map(ids.map((id, at) => [id, at]));
  graph.updateEachNodeAttributes(
    (id, attributes) => {
      const at = index.get(id);
      return at === undefined ? attributes : { ...attributes, x: places[at * 2] ?? 0, y: places[at * 2 + 1] ?? 0 };
    },
    { attributes: ['x', 'y'] },
  );
}

/** Lays out in a worker, which is ended when a newer task comes. */
function createLayout(placed: (places: Positions, ids: readonly string[]) => void) {
  let worker: Worker | undefined;
  const note = (state: 'moving' | 'done'): void => {
    document.documentElement.dataset['layout'] = state;
  };
  return {
    start: (task: LayoutTask): void => {
      worker?.terminate();
      note('moving');
      const ids = task.nodes.map((node) => node.id);
      const own = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
      own.addEventListener('message', ({ data }: MessageEvent<{ places?: Positions; done: boolean }>) => {
        if (worker !== own) return;
        if (data.places) placed(data.places, ids);
        if (data.done) note('done');
      });
      own.postMessage({ task });
      worker = own;
    },
    stop: (): void => worker?.terminate(),
  };
}

/** Lets nodes be dragged. Where one is let go, there it is pinned. */
function letDrag(sigma: Sigma, graph: Graph, live: { readonly current: StageProperties }): void {
  let dragged: string | undefined;
  let moved = false;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    if (dragged === undefined || !graph.hasNode(dragged)) return;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y });
    moved = true;
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = (): void => {
    if (dragged !== undefined && moved && graph.hasNode(dragged)) {
      const { x, y } = graph.getNodeAttributes(dragged);
      live.current.pin({ id: dragged, x: Number(x), y: Number(y) });
    }
    dragged = undefined;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}

function drawHover(
  context: CanvasRenderingContext2D,
  data: Pick<NodeDisplayData, 'x' | 'y' | 'size' | 'label'>,
  look: Pick<Palette, 'paper' | 'ink' | 'line'> & { readonly size: number },
): void {
  if (!data.label) return;
  context.font = `600 ${look.size}px ${SANS}`;
  const width = context.measureText(data.label).width + 14;
  const x = data.x + data.size + 3;
  const y = data.y - 13;
  context.fillStyle = look.paper;
  context.strokeStyle = look.line;
  context.beginPath();
  context.roundRect(x, y, width, 26, 7);
  context.fill();
  context.stroke();
  context.fillStyle = look.ink;
  context.fillText(data.label, x + 7, data.y + look.size / 3);
}
