import { useState } from 'preact/hooks';
import { change } from '../address/place.js';
import { FactWords } from '../parts/fact-words.js';
import { say } from '../settings/language.js';
import type { ShownGraph } from './shown-graph.js';

const PAGE = 200;

/** The graph as a list of facts, for those who would rather read or who cannot see the picture. */
export function GraphList({ graph }: { graph: ShownGraph }) {
  const [count, setCount] = useState(PAGE);
  const facts = [...graph.links.values()].flatMap((link) => link.facts);
  return (
    <>
      <ul class="facts">
        {facts.slice(0, count).map((fact) => (
          <li key={fact.id}>
            <button type="button" class="fact-line" onClick={() => change({ open: `fact:${fact.id}` })}>
              <FactWords fact={fact} />
            </button>
          </li>
        ))}
      </ul>
      {facts.length > count && (
        <button type="button" class="button" onClick={() => setCount(count + PAGE)}>
          {say('loadMore')} ({facts.length - count})
        </button>
      )}
    </>
  );
}
