import { useMemo } from 'preact/hooks';
import { change, place } from '../address/place.js';
import type { Chain } from '../draw/chain.js';
import { drawEvolution, summary } from '../draw/draw-evolution.js';
import { LANE_BASES, type LaneBasis } from '../draw/lanes.js';
import { PALETTES } from '../draw/palette.js';
import { fileName, pngFile, saveFile, svgFile } from '../draw/save-picture.js';
import { EvolutionOfDocument, type EvolutionOfQuery } from '../generated/graphql.js';
import { useOperation } from '../net/use-answer.js';
import { EvolutionTable } from '../parts/evolution-table.js';
import { FactPanel } from '../parts/fact-panel.js';
import { KindMark } from '../parts/kind-mark.js';
import { tell } from '../parts/notices.js';
import { Panel } from '../parts/panel.js';
import { Picture } from '../parts/picture.js';
import { Empty, Shown } from '../parts/state.js';
import { StepPanel } from '../parts/step-panel.js';
import { TimeSlider } from '../parts/time-slider.js';
import { To } from '../parts/to.js';
import { useWidth } from '../parts/use-width.js';
import { language, say } from '../settings/language.js';
import { palette, theme } from '../settings/theme.js';
import type { PhraseName } from '../words/phrases.js';

const LANE_PHRASES: Readonly<Record<LaneBasis, PhraseName>> = {
  owner: 'lanesByOwner',
  theme: 'lanesByTheme',
  kind: 'lanesByLevel',
};

/** Which formulation evolved into which: the picture, and from each step to its sentences. */
export function EvolutionView() {
  const { id, asOf } = place.value;
  const answer = useOperation(EvolutionOfDocument, id ? { of: id, ...(asOf ? { asOf } : {}) } : null);
  if (!id) return <Empty title={say('graphEmpty')} />;
  return <Shown answer={answer}>{({ evolution }) => <Found evolution={evolution} id={id} />}</Shown>;
}

const chainOf = (evolution: EvolutionOfQuery['evolution']): Chain => ({
  steps: evolution.steps,
  hops: evolution.hops,
  lines: evolution.lines.map((line) => line.steps.map((step) => step.term.id)),
  documents: evolution.searched.documents,
  ...(evolution.of ? { of: evolution.of.id } : {}),
  ...(evolution.searched.to ? { lastDate: evolution.searched.to } : {}),
});

function Found({ evolution, id }: { evolution: EvolutionOfQuery['evolution']; id: string }) {
  const { of } = evolution;
  if (!of) {
    return (
      <Empty title={say('notFound')}>
        <span>{say('notFoundHint', { id })}</span>
      </Empty>
    );
  }
  return (
    <>
      <div class="title-block">
        <div>
          <KindMark kind={of.kind} />
          <h1>{say('evolutionTitle', { name: of.name })}</h1>
        </div>
        <div class="row no-print">
          <To class="button" to={{ view: 'entity', id: of.id }}>
            {say('openEntity')}
          </To>
          <To class="button" to={{ view: 'graph', id: of.id }}>
            {say('openGraph')}
          </To>
        </div>
      </div>
      {evolution.found ? (
        <Line evolution={evolution} name={of.name} />
      ) : (
        <NotFound evolution={evolution} name={of.name} />
      )}
    </>
  );
}

function NotFound({ evolution: { searched }, name }: { evolution: EvolutionOfQuery['evolution']; name: string }) {
  return (
    <Empty title={say('evolutionNone', { name })}>
      <span>
        {say('evolutionSearched', {
          documents: searched.documents,
          from: searched.from ?? '?',
          to: searched.to ?? '?',
          name,
          uses: searched.uses,
        })}
      </span>
      {place.value.asOf && <TimeControl searched={searched} />}
      {searched.candidates.length > 0 && (
        <>
          <h2>{say('evolutionCandidates')}</h2>
          <ul class="tiles">
            {searched.candidates.map((candidate) => (
              <li key={candidate.id} class="chip">
                <To to={{ view: 'entity', id: candidate.id }}>{candidate.name}</To>
              </li>
            ))}
          </ul>
        </>
      )}
    </Empty>
  );
}

const TimeControl = ({ searched }: { searched: EvolutionOfQuery['evolution']['searched'] }) =>
  searched.from && searched.to ? (
    <TimeSlider from={Number(searched.from.slice(0, 4))} to={Number(searched.to.slice(0, 4))} />
  ) : null;

function Line({ evolution, name }: { evolution: EvolutionOfQuery['evolution']; name: string }) {
  const { lanes, open, list } = place.value;
  const lang = language.value;
  const shade = theme.value;
  const [box, width] = useWidth(1100);
  const chain = useMemo(() => chainOf(evolution), [evolution]);
  const picture = useMemo(
    () =>
      drawEvolution(chain, { by: lanes, language: lang, palette: palette(), width, ...(open ? { chosen: open } : {}) }),
    [chain, lanes, lang, shade, open, width],
  );
  const title = say('evolutionTitle', { name });
  const paper = () => drawEvolution(chain, { by: lanes, language: lang, palette: PALETTES.light, title });
  const save = async (extension: 'svg' | 'png'): Promise<void> => {
    const file = fileName(title, extension);
    try {
      saveFile(file, extension === 'svg' ? svgFile(paper()) : await pngFile(paper()));
      tell(say('downloadDone', { name: file }));
    } catch (error) {
      tell(say('downloadFailed', { message: error instanceof Error ? error.message : String(error) }));
    }
  };
  const choose = (key: string) => change({ open: key });
  const hop = open?.startsWith('hop:') ? chain.hops.find((each) => `hop:${each.id}` === open) : undefined;
  const step = open?.startsWith('step:') ? chain.steps.find((each) => `step:${each.term.id}` === open) : undefined;
  return (
    <>
      <div class="controls no-print">
        <fieldset class="segments" aria-label={say('lanes')}>
          {LANE_BASES.map((basis) => (
            <button
              key={basis}
              type="button"
              aria-pressed={lanes === basis}
              onClick={() => change({ lanes: basis }, 'replace')}
            >
              {say(LANE_PHRASES[basis])}
            </button>
          ))}
        </fieldset>
        <TimeControl searched={evolution.searched} />
        <button type="button" class="button" aria-pressed={list} onClick={() => change({ list: !list }, 'replace')}>
          {say(list ? 'pictureView' : 'tableView')}
        </button>
        <button type="button" class="button" onClick={() => save('svg')}>
          {say('downloadSvg')}
        </button>
        <button type="button" class="button" onClick={() => save('png')}>
          {say('downloadPng')}
        </button>
      </div>
      <p class="soft">{summary(chain, lang)}</p>
      <div class={`with-panel ${hop || step ? 'open' : ''}`}>
        <div class="measured" ref={box}>
          {list ? (
            <EvolutionTable chain={chain} choose={choose} />
          ) : (
            <Picture picture={picture} label={`${title}. ${summary(chain, lang)}`} choose={choose} />
          )}
        </div>
        {hop && (
          <Panel close={() => change({ open: undefined })}>
            <FactPanel key={hop.id} id={hop.id} />
          </Panel>
        )}
        {step && (
          <Panel close={() => change({ open: undefined })}>
            <StepPanel key={step.term.id} step={step} />
          </Panel>
        )}
      </div>
    </>
  );
}
