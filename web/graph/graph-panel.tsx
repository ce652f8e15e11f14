import { useEffect, useRef } from 'preact/hooks';
import { at, change, go, place } from '../address/place.js';
import type { EntityCardFragment } from '../generated/graphql.js';
import { FactPanel } from '../parts/fact-panel.js';
import { FactWords } from '../parts/fact-words.js';
import { KindMark } from '../parts/kind-mark.js';
import { SearchBox } from '../parts/search-box.js';
import { Empty } from '../parts/state.js';
import { To } from '../parts/to.js';
import { say } from '../settings/language.js';
import { yearSpan } from '../words/figures.js';
import { expand } from './expand.js';
import { parsePin } from './lay-out.js';
import type { ShownGraph } from './shown-graph.js';

interface Properties {
  readonly open: string;
  readonly graph: ShownGraph;
  /** How many neighbours of expanded entities are not shown. */
  readonly left: ReadonlyMap<string, number>;
}

/** What is known of the node, line or fact that is open. */
export function GraphPanel({ open, graph, left }: Properties) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.scrollTo(0, 0), [open]);
  const close = (): void => change({ open: undefined });
  const colon = open.indexOf(':');
  const [sort, id] = [open.slice(0, colon), open.slice(colon + 1)];
  const node = graph.nodes.get(id);
  return (
    <aside
      class="graph-panel"
      ref={panel}
      aria-label={say('evidence')}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div class="row apart">
        <span />
        <button type="button" class="button small" onClick={close}>
          {say('close')}
        </button>
      </div>
      {sort === 'fact' && <FactPanel key={id} id={id} />}
      {sort === 'link' && <Facts graph={graph} link={id} />}
      {sort === 'node' &&
        (node ? <Node node={node} graph={graph} left={left.get(id)} /> : <Empty title={say('notFound')} />)}
    </aside>
  );
}

const Facts = ({ graph, link }: { graph: ShownGraph; link: string }) => (
  <ul class="facts">
    {(graph.links.get(link)?.facts ?? []).map((fact) => (
      <li key={fact.id}>
        <button type="button" class="fact-line" onClick={() => change({ open: `fact:${fact.id}` })}>
          <FactWords fact={fact} />
        </button>
      </li>
    ))}
  </ul>
);

function Node({ node, graph, left }: { node: EntityCardFragment; graph: ShownGraph; left: number | undefined }) {
  const { id: centre, hidden, pinned, filters } = place.value;
  const facts = [...graph.links.values()]
    .flatMap((link) => link.facts)
    .filter((fact) => fact.subject.id === node.id || fact.object.id === node.id);
  const isPinned = pinned.some((text) => parsePin(text)?.id === node.id);
  return (
    <div class="stack">
      <div>
        <KindMark kind={node.kind} />
        <h2>{node.name}</h2>
        {node.aliases.length > 0 && (
          <p class="soft small">
            {say('aliases')}
            {say('colon')}
            {node.aliases.join('、')}
          </p>
        )}
        <p class="soft small figure">
          {[yearSpan(node.firstUsed, node.lastUsed), say('countDocuments', { count: node.documentCount })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div class="row">
        {left !== 0 && (
          <button type="button" class="button main" onClick={() => expand(node.id)}>
            {left === undefined ? say('expand') : say('expandMore', { count: Math.min(left, 30) })}
            {left !== undefined && left > 30 && ` / ${left}`}
          </button>
        )}
        {node.id !== centre && (
          <button
            type="button"
            class="button"
            onClick={() => change({ hidden: [...hidden, node.id], open: undefined })}
          >
            {say('hide')}
          </button>
        )}
        {isPinned && (
          <button
            type="button"
            class="button"
            onClick={() => change({ pinned: pinned.filter((text) => parsePin(text)?.id !== node.id) }, 'replace')}
          >
            {say('unpin')}
          </button>
        )}
        {node.id !== centre && (
          <button
            type="button"
            class="button"
            onClick={() => go(at({ view: 'graph', id: node.id, filters, open: `node:${node.id}` }))}
          >
            {say('focus')}
          </button>
        )}
        {centre !== undefined && node.id !== centre && (
          <button type="button" class="button" onClick={() => go(at({ view: 'graph', id: centre, to: node.id }))}>
            {say('pathTo')}
          </button>
        )}
        <To class="button" to={{ view: 'entity', id: node.id }}>
          {say('openEntity')}
        </To>
        <To class="button" to={{ view: 'evolution', id: node.id }}>
          {say('openEvolution')}
        </To>
      </div>
      <div class="stack">
        <h3>{say('pathFrom')}</h3>
        <SearchBox
          label={say('pathChoose')}
          placeholder={say('pathChoose')}
          chosen={(other) => go(at({ view: 'graph', id: node.id, to: other.id }))}
        />
      </div>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact.id}>
            <button type="button" class="fact-line" onClick={() => change({ open: `fact:${fact.id}` })}>
              <FactWords fact={fact} seenFrom={node.id} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
