import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { at, go } from '../address/place.js';
import { type EntityCardFragment, SearchDocument, type SearchQuery } from '../generated/graphql.js';
import { askOnce, useAnswer } from '../net/use-answer.js';
import { language, say } from '../settings/language.js';
import { figure } from '../words/figures.js';
import { KIND_WORDS } from '../words/kinds.js';
import { Shape } from './kind-mark.js';
import { failureWords } from './state.js';

interface Properties {
  readonly label?: string;
  readonly placeholder?: string;
  /** What to do with the entity chosen; without it, its page is opened. */
  readonly chosen?: (entity: EntityCardFragment) => void;
}

/** The role has to be said: a search field is none without a list of its own. */
const COMBOBOX = { role: 'combobox' } as const;
const WAIT = 140;
const LONGEST = 200;

/** A field that suggests entities while one types; the arrow keys go through them. */
export function SearchBox({ label, placeholder, chosen }: Properties) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [chosenId, setChosenId] = useState<string>();
  const known = useRef<SearchQuery['search']['edges']>([]);
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim().slice(0, LONGEST)), WAIT);
    return () => clearTimeout(timer);
  }, [typed]);
  const answer = useAnswer(text === '' ? null : `search ${text}`, () => askOnce(SearchDocument, { text, first: 10 }));
  // What was found last stays until the next is found, so that who is quick with the keys chooses what is seen.
  if (text === '' || answer.error) known.current = [];
  else if (answer.data) known.current = answer.data.search.edges;
  const found = known.current;
  const active = found.findIndex(({ node }) => node.id === chosenId);
  const shown = open && text !== '';
  const close = (): void => {
    setOpen(false);
    setChosenId(undefined);
  };
  const choose = (entity: EntityCardFragment): void => {
    close();
    setTyped('');
    if (chosen) chosen(entity);
    else go(at({ view: 'entity', id: entity.id }));
  };
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = (active + step + found.length + (active < 0 && step < 0 ? 1 : 0)) % found.length;
      setChosenId(found[next]?.node.id);
    } else if (event.key === 'Escape') {
      close();
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      const edge = found[active];
      if (edge) choose(edge.node);
      else if (typed.trim() !== '' && !chosen) {
        close();
        go(at({ view: 'search', text: typed.trim() }));
      }
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a search element cannot be a positioned box in all browsers
    <div
      class="search"
      role="search"
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) close();
      }}
    >
      <input
        ref={field}
        type="search"
        list={undefined}
        {...COMBOBOX}
        aria-label={label ?? say('search')}
        aria-expanded={shown}
        aria-controls={`${id}list`}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? `${id}${active}` : undefined}
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST}
        placeholder={placeholder ?? say('searchHint')}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(true);
          setChosenId(undefined);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={keys}
      />
      <div class="suggestions" id={`${id}list`} role="listbox" aria-label={say('search')} hidden={!shown}>
        {found.map(({ node, matched }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field above takes the keys
          // biome-ignore lint/a11y/useFocusableInteractive: the field above keeps the focus
          <div
            key={node.id}
            id={`${id}${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onPointerEnter={() => setChosenId(node.id)}
            onClick={() => choose(node)}
          >
            <Shape kind={node.kind} />
            <span class="name">{node.name}</span>
            {matched !== node.name && <span class="soft small">{say('matchedAs', { text: matched })}</span>}
            <span class="aside soft small">
              {KIND_WORDS[node.kind][language.value]} ·{' '}
              {say('countDocuments', { count: figure(node.documentCount, language.value) })}
            </span>
          </div>
        ))}
        {found.length === 0 && (
          <div class="note soft" role="option" tabIndex={-1} aria-selected={false} aria-disabled="true">
            {answer.error ? failureWords(answer.error) : answer.data ? say('searchNone', { text }) : say('loading')}
          </div>
        )}
      </div>
    </div>
  );
}
