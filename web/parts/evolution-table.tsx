import type { Chain } from '../draw/chain.js';
import { inOrder } from '../draw/lanes.js';
import { hopLabel } from '../draw/place-hops.js';
import { language, say } from '../settings/language.js';
import { span } from '../words/figures.js';
import { Shape } from './kind-mark.js';

/** The same evolution as a table, for those who would rather read or who cannot see the picture. */
export function EvolutionTable({ chain, choose }: { chain: Chain; choose: (key: string) => void }) {
  const lang = language.value;
  return (
    <div class="table-scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('firstUsed')}</th>
            <th scope="col">{say('term')}</th>
            <th scope="col">{say('users')}</th>
            <th scope="col">{say('succession')}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(chain).map((step) => (
            <tr key={step.term.id}>
              <td class="figure">{span(step.firstUsed, step.lastUsed)}</td>
              <td>
                <button type="button" class="fact-line" onClick={() => choose(`step:${step.term.id}`)}>
                  <Shape kind={step.term.kind} />
                  <b>{step.term.name}</b>
                  <span class="soft small">{say('countUses', { count: step.useCount })}</span>
                </button>
              </td>
              <td>
                {step.users
                  .slice(0, 3)
                  .map((user) => user.entity.name)
                  .join('、')}
              </td>
              <td>
                {chain.hops
                  .filter((hop) => hop.subject.id === step.term.id)
                  .map((hop) => (
                    <button key={hop.id} type="button" class="fact-line" onClick={() => choose(`hop:${hop.id}`)}>
                      → <b>{hop.object.name}</b> <span class="soft small">{hopLabel(hop, lang)}</span>
                    </button>
                  ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
