import { useEffect, useState } from 'preact/hooks';
import { type Filters, NO_FILTERS } from '../address/address.js';
import { at, change, go, place } from '../address/place.js';
import type { Kind, Level, Origin, Relation } from '../generated/graphql.js';
import { Shape } from '../parts/kind-mark.js';
import { SearchBox } from '../parts/search-box.js';
import { language, say } from '../settings/language.js';
import { figure, share } from '../words/figures.js';
import { KIND_WORDS, LEVEL_NAMES, LEVEL_WORDS, ORIGIN_WORDS, RELATION_NAMES, RELATION_WORDS } from '../words/kinds.js';
import { kindCounts, type ShownGraph } from './shown-graph.js';

const set = (fields: { [K in keyof Filters]?: Filters[K] | undefined }): void => {
  const next = Object.fromEntries(
    Object.entries({ ...place.value.filters, ...fields }).filter(([, value]) => value !== undefined),
  );
  change({ filters: next as unknown as Filters }, 'replace');
};

/** The relations that are shown when one is turned on or off. None stands for all. */
function toggled(shown: readonly Relation[], name: Relation): readonly Relation[] {
  const all = shown.length === 0 ? RELATION_NAMES : shown;
  const next = all.includes(name) ? all.filter((each) => each !== name) : [...all, name];
  return next.length === RELATION_NAMES.length ? [] : RELATION_NAMES.filter((each) => next.includes(each));
}

/** The legend, which is also a filter, and the other filters. */
export function GraphFilters({ graph }: { graph: ShownGraph }) {
  const { filters } = place.value;
  const lang = language.value;
  const counts = kindCounts(graph);
  const toggle = (kind: Kind): void =>
    set({
      without: filters.without.includes(kind)
        ? filters.without.filter((each) => each !== kind)
        : [...filters.without, kind],
    });
  return (
    <section class="graph-side" aria-label={say('filters')}>
      <SearchBox chosen={(entity) => go(at({ view: 'graph', id: entity.id, filters }))} />
      <fieldset>
        <legend>{say('legend')}</legend>
        {[...counts]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([kind, count]) => (
            <button
              key={kind}
              type="button"
              class="legend-item"
              aria-pressed={!filters.without.includes(kind)}
              title={say('showKind', { kind: KIND_WORDS[kind][lang] })}
              onClick={() => toggle(kind)}
            >
              <Shape kind={kind} />
              {KIND_WORDS[kind][lang]}
              <span class="figure">{figure(count, lang)}</span>
            </button>
          ))}
      </fieldset>
      <fieldset>
        <legend>{say('relations')}</legend>
        {RELATION_NAMES.map((name) => (
          <label key={name} class="check">
            <input
              type="checkbox"
              checked={filters.relations.length === 0 || filters.relations.includes(name)}
              onChange={() => set({ relations: toggled(filters.relations, name) })}
            />
            {RELATION_WORDS[name][0][lang]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('origin')}</legend>
        <span class="segments">
          {([undefined, 'STATED', 'INFERRED'] as const).map((origin: Origin | undefined) => (
            <button
              key={origin ?? ''}
              type="button"
              aria-pressed={filters.origin === origin}
              onClick={() => set({ origin })}
            >
              {origin ? ORIGIN_WORDS[origin][lang] : say('originAll')}
            </button>
          ))}
        </span>
      </fieldset>
      <Confidence value={filters.confidence ?? 0} />
      <fieldset>
        <legend>{say('period')}</legend>
        <span class="row">
          <Year label={say('from')} value={filters.from} put={(from) => set({ from })} />–
          <Year label={say('to')} value={filters.to} put={(to) => set({ to })} />
        </span>
      </fieldset>
      <fieldset>
        <legend>{say('level')}</legend>
        <select
          class="field"
          aria-label={say('level')}
          value={filters.level ?? ''}
          onChange={(event) =>
            set({ level: event.currentTarget.value === '' ? undefined : (event.currentTarget.value as Level) })
          }
        >
          <option value="">{say('originAll')}</option>
          {LEVEL_NAMES.map((name) => (
            <option key={name} value={name}>
              {LEVEL_WORDS[name][lang]}
            </option>
          ))}
        </select>
      </fieldset>
      <button type="button" class="button" onClick={() => change({ filters: NO_FILTERS, asOf: undefined }, 'replace')}>
        {say('clearFilters')}
      </button>
    </section>
  );
}

const WAIT = 250;

function Confidence({ value }: { value: number }) {
  const [chosen, setChosen] = useState(value);
  useEffect(() => setChosen(value), [value]);
  useEffect(() => {
    if (chosen === value) return;
    const timer = setTimeout(() => set({ confidence: chosen > 0 ? chosen : undefined }), WAIT);
    return () => clearTimeout(timer);
  }, [chosen, value]);
  return (
    <fieldset>
      <legend>{say('confidence')}</legend>
      <label>
        <span class="visually-hidden">{say('confidence')}</span>
        <input
          type="range"
          class="field-range"
          min={0}
          max={1}
          step={0.05}
          value={chosen}
          onInput={(event) => setChosen(Number(event.currentTarget.value))}
        />
      </label>
      <span class="soft small figure">{say('confidenceAtLeast', { value: chosen === 0 ? '0' : share(chosen) })}</span>
    </fieldset>
  );
}

/** A year that is taken when it has four digits, and taken away when it has none. */
const Year = ({
  label,
  value,
  put,
}: {
  label: string;
  value: string | undefined;
  put: (year: string | undefined) => void;
}) => (
  <input
    class="field year"
    inputMode="numeric"
    maxLength={4}
    size={5}
    aria-label={label}
    placeholder={label}
    value={value ?? ''}
    onInput={(event) => {
      const text = event.currentTarget.value;
      if (text === '') put(undefined);
      else if (/^\d{4}$/.test(text)) put(text);
    }}
  />
);
