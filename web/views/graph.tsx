import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Address } from '../address/address.js';
import { change, place } from '../address/place.js';
import { StatsDocument } from '../generated/graphql.js';
import { expand } from '../graph/expand.js';
import { GraphFilters } from '../graph/filters.js';
import { GraphList } from '../graph/graph-list.js';
import { GraphPanel } from '../graph/graph-panel.js';
import { type Pin, parsePin, printPin } from '../graph/lay-out.js';
import { type GraphRead, readGraph } from '../graph/read-graph.js';
import { graphOf, type ShownGraph, without } from '../graph/shown-graph.js';
import { Stage } from '../graph/stage.js';
import { AskError } from '../net/ask-error.js';
import { useEdition, useOperation } from '../net/use-answer.js';
import { Empty, Failed } from '../parts/state.js';
import { TimeSlider } from '../parts/time-slider.js';
import { say } from '../settings/language.js';
import { palette, theme } from '../settings/theme.js';

/** How many facts of the whole graph are read at first; with each asking for more, as many again as there are. */
const WHOLE = 3000;

interface Reading {
  readonly read: GraphRead | undefined;
  readonly error: AskError | undefined;
  readonly again: () => void;
  readonly more: () => void;
}

/** Reads what the address shows. What was read stays while the next is read, and when that fails. */
function useGraph(address: Address): Reading {
  const [read, setRead] = useState<GraphRead>();
  const [error, setError] = useState<AskError>();
  const stop = useRef(new AbortController());
  const edition = useEdition();
  const { id, to, hubs, expanded, asOf, filters } = address;
  const key = JSON.stringify([
    id,
    to,
    hubs,
    expanded,
    asOf,
    filters.from,
    filters.to,
    filters.origin,
    filters.confidence,
    filters.level,
    filters.relations,
  ]);
  const start = (before?: GraphRead): void => {
    stop.current.abort();
    const own = new AbortController();
    stop.current = own;
    setError(undefined);
    setRead((shown) => (shown ? { ...shown, done: false } : shown));
    const limit = Math.max(WHOLE, before?.facts.size ?? 0);
    readGraph(address, { heard: setRead, signal: own.signal, limit, ...(before ? { before } : {}) }).catch(
      (failure: unknown) => {
        if (own.signal.aborted) return;
        setError(failure instanceof AskError ? failure : new AskError('shape', String(failure)));
      },
    );
  };
  // Before WebGL starts, which takes a while: the answer comes in the meantime.
  useLayoutEffect(() => {
    start();
    return () => stop.current.abort();
  }, [key, edition]);
  const on = (): void => start(read?.whole ? read : undefined);
  return { read, error, again: on, more: on };
}

export function GraphView() {
  const address = place.value;
  const stats = useOperation(StatsDocument, {});
  const reading = useGraph(address);
  const { read } = reading;
  const [webgl, setWebgl] = useState(true);
  const whole = useMemo(
    () => graphOf(read?.entities.values() ?? [], read?.facts.values() ?? []),
    [read?.entities, read?.facts],
  );
  const kept = useMemo(() => [address.id, address.to].filter((id) => id !== undefined), [address.id, address.to]);
  const shown = useMemo(
    () => without(whole, address.hidden, address.filters.without, kept),
    [whole, address.hidden, address.filters.without, kept],
  );
  const pins = useMemo(() => address.pinned.map(parsePin).filter((pin) => pin !== undefined), [address.pinned]);
  const strong = useMemo(
    () => [...kept, ...(address.open?.startsWith('node:') ? [address.open.slice(5)] : [])],
    [kept, address.open],
  );
  const colours = useMemo(palette, [theme.value]);
  const list = address.list || !webgl;
  const { stats: held } = stats.data ?? {};
  const label = say('graphLabel', { nodes: shown.nodes.size, edges: shown.links.size });
  return (
    <div class="graph-view">
      <h1 class="visually-hidden">{say('graph')}</h1>
      <GraphFilters graph={whole} />
      <div class="graph-canvas">
        {list ? (
          <div class="list">
            <GraphList graph={shown} />
          </div>
        ) : (
          <Stage
            graph={shown}
            pins={pins}
            partial={!read?.done}
            palette={colours}
            strong={strong}
            label={label}
            chooseNode={(id) => change({ open: `node:${id}` })}
            expandNode={expand}
            chooseLink={(key) => change({ open: openLink(shown, key) })}
            pin={pinNode}
            failed={() => setWebgl(false)}
          />
        )}
        <Status reading={reading} shown={shown} webgl={webgl} />
      </div>
      <div class="graph-time">
        {held?.firstDate && held.lastDate && (
          <TimeSlider from={Number(held.firstDate.slice(0, 4))} to={Number(held.lastDate.slice(0, 4))} />
        )}
        {webgl && (
          <button
            type="button"
            class="button small"
            aria-pressed={list}
            onClick={() => change({ list: !list }, 'replace')}
          >
            {say(list ? 'graphPicture' : 'graphList')}
          </button>
        )}
      </div>
      {address.open && <GraphPanel open={address.open} graph={whole} left={read?.left ?? new Map()} />}
    </div>
  );
}

/** A link of one fact opens the fact. */
function openLink(shown: ShownGraph, key: string): string {
  const facts = shown.links.get(key)?.facts ?? [];
  return facts.length === 1 && facts[0] ? `fact:${facts[0].id}` : `link:${key}`;
}

function pinNode(pin: Pin): void {
  const others = place.value.pinned.filter((text) => parsePin(text)?.id !== pin.id);
  change({ pinned: [...others, printPin(pin)] }, 'replace');
}

function Status({ reading, shown, webgl }: { reading: Reading; shown: ShownGraph; webgl: boolean }) {
  const { read, error, again, more } = reading;
  const { id, to, hidden, hubs } = place.value;
  const name = (key: string): string => shown.nodes.get(key)?.name ?? key.replace(/^\w+:/, '');
  return (
    <div class="status" role="status">
      {!webgl && <span>{say('noWebgl')}</span>}
      {error && <Failed error={error} again={again} />}
      {!error && !read?.done && <span class="loading">{say('loading')}</span>}
      {read?.done && shown.nodes.size === 0 && <Empty title={say(id === undefined ? 'emptyGraph' : 'notFound')} />}
      {id !== undefined && to !== undefined && read?.done && (
        <>
          <span class="serif">
            {say('pathBetween', { from: name(id), to: name(to) })}:{' '}
            {read.ways && read.ways.count > 0 ? say('pathSteps', { count: read.ways.length }) : say('pathNone')}
          </span>
          {!hubs && (
            <button type="button" class="button small" onClick={() => change({ hubs: true })}>
              {say('pathThroughHubs')}
            </button>
          )}
        </>
      )}
      {shown.nodes.size > 0 && (
        <span class="soft small figure" data-nodes={shown.nodes.size} data-links={shown.links.size}>
          {say('countEntities', { count: shown.nodes.size })} · {say('countFacts', { count: read?.facts.size ?? 0 })}
          {read?.whole && ` / ${read.whole.total}`}
        </span>
      )}
      {read?.done && read.whole && read.whole.after !== null && (
        <button type="button" class="button small" onClick={more}>
          {say('loadMore')}
        </button>
      )}
      {hidden.length > 0 && (
        <button type="button" class="button small" onClick={() => change({ hidden: [] })}>
          {say('hidden', { count: hidden.length })} · {say('showHidden')}
        </button>
      )}
    </div>
  );
}
