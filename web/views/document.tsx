import { useEffect, useMemo, useRef } from 'preact/hooks';
import { change, place } from '../address/place.js';
import { paragraphs, type TextRun, textRuns } from '../draw/text-runs.js';
import { DocumentPageDocument, type DocumentPageQuery, type Kind } from '../generated/graphql.js';
import { type DocumentMark, type DocumentText, readDocument } from '../net/read-document.js';
import { useAnswer, useOperation } from '../net/use-answer.js';
import { DocumentLine, SourceLine } from '../parts/evidence.js';
import { Shape } from '../parts/kind-mark.js';
import { Empty, Shown } from '../parts/state.js';
import { To } from '../parts/to.js';
import { language, say } from '../settings/language.js';
import { figure } from '../words/figures.js';
import { KIND_NAMES, KIND_WORDS } from '../words/kinds.js';

type Document = NonNullable<DocumentPageQuery['document']>;

/** A document with all mentions marked; the place that the address names is lit and scrolled to. */
export function DocumentView() {
  const { id } = place.value;
  const answer = useOperation(DocumentPageDocument, id ? { id } : null);
  if (!id) return <Empty title={say('graphEmpty')} />;
  return (
    <Shown answer={answer}>
      {({ document }) =>
        document ? (
          <Whole key={document.id} document={document} />
        ) : (
          <Empty title={say('notFound')}>
            <span>{say('notFoundHint', { id })}</span>
          </Empty>
        )
      }
    </Shown>
  );
}

function Whole({ document }: { document: Document }) {
  const text = useAnswer(`text ${document.id}`, () => readDocument(document.id, document.length));
  return (
    <>
      <div class="title-block">
        <div>
          <h1>{document.title}</h1>
          <p class="soft">
            <DocumentLine document={document} />
            {document.dateBasis === 'INFERRED' && <> ({say('dateBasisInferred')})</>}
            {document.number && <> · {document.number}</>}
          </p>
          <div class="soft small">
            <SourceLine source={document.source} />
          </div>
        </div>
      </div>
      <Shown answer={text}>{(data) => <Text {...data} />}</Shown>
    </>
  );
}

function Text({ text, marks }: DocumentText) {
  const { start, end, filters } = place.value;
  const lit = useRef<HTMLElement>(null);
  const shown = useMemo(
    () => marks.filter((mark) => !filters.without.includes(mark.entity.kind)),
    [marks, filters.without],
  );
  const parts = useMemo(
    () => paragraphs(textRuns(text, shown, start === undefined ? undefined : { start, end: end ?? start + 1 })),
    [text, shown, start, end],
  );
  useEffect(() => lit.current?.scrollIntoView({ block: 'center' }), [start, end]);
  const head = headLength(text);
  const inHead = (runs: readonly TextRun<DocumentMark>[]): boolean => (runs[0]?.start ?? 0) < head;
  let first = true;
  const litOnce = (run: TextRun<DocumentMark>) => {
    if (!run.lit || !first) return undefined;
    first = false;
    return lit;
  };
  const paragraph = (runs: readonly TextRun<DocumentMark>[]) => (
    <p key={runs[0]?.start} class={/^#{1,6} /.test(runs[0]?.text ?? '') ? 'heading' : undefined}>
      {runs.map((run) => (
        <Run key={run.start} run={run} lit={litOnce(run)} />
      ))}
    </p>
  );
  return (
    <div class="document-layout">
      <article class="document-text" lang="zh-Hans">
        {head > 0 && (
          <details open={start !== undefined && start < head}>
            <summary>{say('documentHead')}</summary>
            {parts.filter(inHead).map(paragraph)}
          </details>
        )}
        {parts.filter((runs) => !inHead(runs)).map(paragraph)}
      </article>
      <Entities marks={marks} without={filters.without} />
    </div>
  );
}

/** How long the head of a Markdown file is, with its lines of `---`; 0 where there is none. */
const headLength = (text: string): number => /^---\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[0].length ?? 0;

function Run({ run, lit }: { run: TextRun<DocumentMark>; lit: { current: HTMLElement | null } | undefined }) {
  const inner = run.mark ? (
    <To
      class={`kind-${run.mark.entity.kind}`}
      to={{ view: 'entity', id: run.mark.entity.id }}
      title={run.mark.entity.name}
    >
      {run.text}
    </To>
  ) : (
    run.text
  );
  return run.lit ? <mark ref={lit ?? null}>{inner}</mark> : inner;
}

function Entities({ marks, without }: { marks: readonly DocumentMark[]; without: readonly Kind[] }) {
  const lang = language.value;
  const byKind = KIND_NAMES.map((kind) => ({ kind, marks: marks.filter((mark) => mark.entity.kind === kind) })).filter(
    (group) => group.marks.length > 0,
  );
  const toggle = (kind: Kind): void => {
    const { filters } = place.value;
    const next = without.includes(kind) ? without.filter((each) => each !== kind) : [...without, kind];
    change({ filters: { ...filters, without: next } }, 'replace');
  };
  return (
    <aside class="panel" aria-label={say('entitiesHere')}>
      <h2>{say('entitiesHere')}</h2>
      {byKind.map((group) => (
        <div key={group.kind}>
          <button
            type="button"
            class="legend-item"
            aria-pressed={!without.includes(group.kind)}
            title={say('showKind', { kind: KIND_WORDS[group.kind][lang] })}
            onClick={() => toggle(group.kind)}
          >
            <Shape kind={group.kind} />
            <b>{KIND_WORDS[group.kind][lang]}</b>
            <span class="figure">{figure(group.marks.length, lang)}</span>
          </button>
          {!without.includes(group.kind) && (
            <ul class="small">
              {most(group.marks).map(([id, { name, count }]) => (
                <li key={id} class="row apart">
                  <To to={{ view: 'entity', id }}>{name}</To> <span class="soft figure">{count}</span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </aside>
  );
}

/** The entities of some marks with how often each is marked, most often first. */
function most(marks: readonly DocumentMark[]): [string, { name: string; count: number }][] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { entity } of marks) {
    counts.set(entity.id, { name: entity.name, count: (counts.get(entity.id)?.count ?? 0) + 1 });
  }
  return [...counts].sort((a, b) => b[1].count - a[1].count || (a[0] < b[0] ? -1 : 1)).slice(0, 12);
}
