import { useEffect, useRef } from 'preact/hooks';
import Sigma from 'sigma';
import type { NodeDisplayData } from 'sigma/types';
import { type Palette, SANS } from '../draw/palette.js';
import { say } from '../settings/language.js';
import { ArrowProgram } from './arrow-program.js';
import { createLabels } from './draw-labels.js';
import { drawnGraph, move, taskOf } from './drawn-graph.js';
import type { Pin } from './lay-out.js';
import { createLayout } from './layout.js';
import { NoProgram } from './no-program.js';
import { ShapeProgram } from './node-program.js';
import type { ShownGraph } from './shown-graph.js';
import { startPlaces } from './start-places.js';

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
/** From here on lines let others shine through. */
const FAINT_FROM = 600;
const FAINT = '4d';
/** How far the arrow keys move the picture, as a share of it. */
const STEP = 0.12;

const NOTHING: ShownGraph = { nodes: new Map(), links: new Map() };

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
  let hovered: string | undefined;
  let near: ReadonlySet<string> = new Set();
  let drawn: ShownGraph | undefined;
  let many = false;
  let heavy = false;
  let lines = lineColours(live.current.palette);
  const labels = createLabels(() => live.current.palette);
  const sigma: Sigma = new Sigma(drawnGraph(NOTHING, undefined, []), box, {
    allowInvalidContainer: true,
    // Under the names of sigma's own programs, which then are not started.
    defaultNodeType: 'circle',
    nodeProgramClasses: { circle: ShapeProgram },
    nodeHoverProgramClasses: { circle: NoProgram },
    defaultEdgeType: 'arrow',
    edgeProgramClasses: { arrow: ArrowProgram, line: NoProgram },
    enableEdgeEvents: true,
    labelFont: SANS,
    labelSize: 13,
    labelRenderedSizeThreshold: 0,
    labelDensity: 4,
    labelGridCellSize: 90,
    stagePadding: 60,
    zIndex: true,
    minEdgeThickness: 1,
    defaultDrawNodeLabel: labels.add,
    defaultDrawNodeHover: (context, data, settings) =>
      drawHover(context, data, { ...live.current.palette, size: settings.labelSize }),
    nodeReducer: (id, data) => {
      const { palette, strong } = live.current;
      const dim = !heavy && hovered !== undefined && id !== hovered && !near.has(id);
      return {
        ...data,
        color: dim ? palette.line : palette.kinds[data['kind'] as keyof Palette['kinds']],
        ...(dim ? { label: '' } : {}),
        ...(strong.includes(id) ? { size: data['size'] * 1.35, forceLabel: true, zIndex: 2 } : { zIndex: dim ? 0 : 1 }),
      };
    },
    edgeReducer: (edge, data) => {
      const touched = hovered !== undefined && sigma.getGraph().hasExtremity(edge, hovered);
      const evolved = data['evolved'] === true;
      const colour = evolved ? lines.evolved : touched ? lines.touched : lines.plain;
      return {
        ...data,
        color:
          !heavy && hovered !== undefined && !touched ? lines.dim : colour + (evolved || touched || !many ? '' : FAINT),
        zIndex: evolved || touched ? 1 : 0,
      };
    },
  });
  sigma.on('beforeRender', labels.begin);
  sigma.on('afterRender', labels.end);
  const most = drawsWithoutCard(box) ? MANY_LINKS_WITHOUT_CARD : MANY_LINKS;
  const layout = createLayout((places, ids) => move(sigma.getGraph(), places, ids));
  /** Where there are many links, only those of the node are drawn otherwise: to dim all the rest would take a while. */
  const linksOf = (id: string | undefined): readonly string[] =>
    id !== undefined && sigma.getGraph().hasNode(id) ? sigma.getGraph().edges(id) : [];
  const hover = (id: string | undefined): void => {
    const changed = heavy ? [...linksOf(hovered), ...linksOf(id)] : [];
    hovered = id;
    near = id === undefined || heavy ? new Set() : new Set(sigma.getGraph().neighbors(id));
    box.classList.toggle('over-node', id !== undefined);
    sigma.refresh({ skipIndexation: true, ...(heavy ? { partialGraph: { nodes: [], edges: [...changed] } } : {}) });
  };
  sigma.on('enterNode', ({ node }) => hover(node));
  sigma.on('leaveNode', () => hover(undefined));
  sigma.on('clickNode', ({ node }) => live.current.chooseNode(node));
  sigma.on('doubleClickNode', ({ node, event }) => {
    event.preventSigmaDefault();
    live.current.expandNode(node);
  });
  sigma.on('clickEdge', ({ edge }) => live.current.chooseLink(String(sigma.getGraph().getEdgeAttribute(edge, 'key'))));
  letDrag(sigma, live);
  dontPointWhileDragging(sigma);
  return {
    sigma,
    show: (shown, pins, partial) => {
      const task = taskOf(shown, pins);
      if (shown !== drawn) {
        many = shown.links.size > FAINT_FROM;
        heavy = shown.links.size > most;
        sigma.setSettings({ hideEdgesOnMove: heavy, hideLabelsOnMove: heavy, enableEdgeEvents: !heavy });
        if (hovered !== undefined && !shown.nodes.has(hovered)) hover(undefined);
        sigma.setGraph(drawnGraph(shown, drawn ? sigma.getGraph() : undefined, startPlaces(task)));
        drawn = shown.nodes.size > 0 ? shown : undefined;
      }
      if (partial) layout.wait();
      else layout.start(task);
    },
    restyle: () => {
      lines = lineColours(live.current.palette);
      sigma.refresh({ skipIndexation: true });
    },
    stop: () => {
      layout.stop();
      sigma.kill();
    },
  };
}

const lineColours = (palette: Palette) => ({
  evolved: palette.accent,
  touched: palette.ink,
  dim: palette.line,
  plain: mixed(palette),
});

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

/** Lets nodes be dragged. Where one is let go, there it is pinned. */
function letDrag(sigma: Sigma, live: { readonly current: StageProperties }): void {
  let dragged: string | undefined;
  let moved = false;
  sigma.on('downNode', ({ node }) => {
    dragged = node;
    moved = false;
    if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
  });
  sigma.on('moveBody', ({ event }) => {
    const graph = sigma.getGraph();
    if (dragged === undefined || !graph.hasNode(dragged)) return;
    const { x, y } = sigma.viewportToGraph(event);
    graph.mergeNodeAttributes(dragged, { x, y });
    moved = true;
    event.preventSigmaDefault();
    event.original.preventDefault();
    event.original.stopPropagation();
  });
  const drop = (): void => {
    const graph = sigma.getGraph();
    if (dragged !== undefined && moved && graph.hasNode(dragged)) {
      const { x, y } = graph.getNodeAttributes(dragged);
      live.current.pin({ id: dragged, x: Number(x), y: Number(y) });
    }
    dragged = undefined;
  };
  sigma.on('upNode', drop);
  sigma.on('upStage', drop);
}

/**
 * While the picture or a node is dragged, nothing else is pointed at. To look for it reads pixels back, which makes the page wait for all
 * that is still to be drawn: without a graphics card a third of the time of a drag.
 */
function dontPointWhileDragging(sigma: Sigma): void {
  const captor = sigma.getMouseCaptor();
  for (const listener of captor.listeners('mousemove')) {
    captor.off('mousemove', listener);
    captor.on('mousemove', (coordinates) => {
      if (captor.draggedEvents === 0) listener(coordinates);
    });
  }
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
