import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { View } from './address/address.js';
import { place } from './address/place.js';
import { Masthead } from './parts/masthead.js';
import { Notices } from './parts/notices.js';
import { say } from './settings/language.js';
import { DocumentView } from './views/document.js';
import { DocumentsView } from './views/documents.js';
import { EntityView } from './views/entity.js';
import { EvolutionView } from './views/evolution.js';
import { GraphView } from './views/graph.js';
import { Home } from './views/home.js';
import { Search } from './views/search.js';

const PAGES: Readonly<Record<View, ComponentType>> = {
  home: Home,
  search: Search,
  evolution: EvolutionView,
  graph: GraphView,
  entity: EntityView,
  document: DocumentView,
  documents: DocumentsView,
};

export function Page() {
  const { view, id } = place.value;
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus({ preventScroll: true });
    first.current = false;
  }, [view, id]);
  const View = PAGES[view];
  return (
    <>
      <a class="skip" href="#main">
        {say('skip')}
      </a>
      <Masthead />
      <main id="main" ref={main} tabIndex={-1} class={view === 'graph' ? 'wide' : ''}>
        <View key={`${view} ${view === 'graph' ? '' : (id ?? '')}`} />
      </main>
      <Notices />
    </>
  );
}
