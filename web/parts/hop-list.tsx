import type { HopCardFragment } from '../generated/graphql.js';
import { language } from '../settings/language.js';
import { share } from '../words/figures.js';
import { ORIGIN_WORDS, SUCCESSION_WORDS, UNKNOWN_SUCCESSION } from '../words/kinds.js';
import { Shape } from './kind-mark.js';
import { To } from './to.js';

/** Successions, one a line; each leads to its line of evolution with the succession open. */
export const HopList = ({ hops }: { hops: readonly HopCardFragment[] }) => (
  <ul class="hops">
    {hops.map((hop) => (
      <li key={hop.id}>
        <To to={{ view: 'evolution', id: hop.object.id, open: `hop:${hop.id}` }}>
          <span class="term">
            <Shape kind={hop.subject.kind} /> {hop.subject.name}
          </span>
          <span class={`arrow ${hop.origin === 'STATED' ? 'stated' : ''}`}>
            <span>
              {(hop.kind ? SUCCESSION_WORDS[hop.kind] : UNKNOWN_SUCCESSION)[language.value]}
              {hop.since && ` · ${hop.since.slice(0, 4)}`}
            </span>
            <i />
            <span>
              {ORIGIN_WORDS[hop.origin][language.value]} {share(hop.confidence)}
            </span>
          </span>
          <span class="term">
            <Shape kind={hop.object.kind} /> {hop.object.name}
          </span>
        </To>
      </li>
    ))}
  </ul>
);
