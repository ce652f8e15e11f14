import { useEffect, useRef, useState } from 'preact/hooks';
import {
  AddDocumentDocument,
  type AddDocumentMutation,
  type AddOutcome,
  ProgressDocument,
  type ProgressSubscription,
  RemoveDocumentDocument,
  RestoreDocumentDocument,
} from '../generated/graphql.js';
import { ask, WRITING_PATIENCE } from '../net/ask.js';
import { AskError } from '../net/ask-error.js';
import { follow } from '../net/follow.js';
import { graphChanged } from '../net/use-answer.js';
import { say } from '../settings/language.js';
import { setToken, token } from '../settings/token.js';
import type { PhraseName } from '../words/phrases.js';
import { tellFailure } from './judge.js';
import { tell } from './notices.js';
import { failureWords } from './state.js';
import { To } from './to.js';

type Added = AddDocumentMutation['addDocument'];
type Progress = ProgressSubscription['progress'];

type Report =
  | { readonly name: string; readonly state: 'reading' }
  | {
      readonly name: string;
      readonly state: 'failed';
      readonly message: string;
      readonly file?: File;
      /** It waits for another token and is sent again when there is one. */
      readonly waits?: boolean;
      readonly before?: Report;
    }
  | {
      readonly name: string;
      readonly state: 'done';
      readonly added: Added;
      /** The report of what it took the place of, to go back to. */
      readonly before: Report | undefined;
    };

const OUTCOMES: Readonly<Record<AddOutcome, PhraseName>> = {
  ADDED: 'outcomeAdded',
  REPLACED: 'outcomeReplaced',
  UNCHANGED: 'outcomeUnchanged',
};

/** Largest file that is sent, in bytes. */
const LARGEST = 20 * 1024 * 1024;

/** What is wrong with a file before it is sent; undefined where nothing is. */
function refusal(file: { readonly name: string; readonly size: number }): string | undefined {
  const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 102.4) / 10;
  if (file.size === 0) return say('dropEmpty', { name: file.name });
  if (file.size > LARGEST)
    return say('dropTooLarge', { name: file.name, size: megabytes(file.size), limit: megabytes(LARGEST) });
  return undefined;
}

/** For someone with a token: add documents by dropping files, see how it goes, read the report, and undo. */
export function AddDocument() {
  const [reports, setReports] = useState<readonly Report[]>([]);
  const [over, setOver] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const chooser = useRef<HTMLInputElement>(null);
  const busy = reports.some((report) => report.state === 'reading');
  useProgress(busy, setProgress);
  const put = (report: Report): void =>
    setReports((before) => [report, ...before.filter((each) => each.name !== report.name)]);
  const send = async (file: File): Promise<void> => {
    const refused = refusal(file);
    if (refused) {
      put({ name: file.name, state: 'failed', message: refused });
      return;
    }
    const last = reports.find((report) => report.name === file.name);
    const before = last?.state === 'failed' ? last.before : last?.state === 'done' ? last : undefined;
    put({ name: file.name, state: 'reading' });
    try {
      const { addDocument } = await ask(
        AddDocumentDocument,
        { input: { path: file.name, file: null } },
        { file, patience: WRITING_PATIENCE },
      );
      put({ name: file.name, state: 'done', added: addDocument, before });
      graphChanged();
    } catch (error) {
      const failure = error instanceof AskError ? error : new AskError('shape', String(error));
      const waits = failure.failure === 'token';
      if (waits) setToken('');
      put({
        name: file.name,
        state: 'failed',
        message: failureWords(failure),
        file,
        waits,
        ...(before ? { before } : {}),
      });
    }
  };
  const take = async (files: readonly File[]): Promise<void> => {
    for (const file of files) await send(file);
  };
  // What only wanted a token goes on by itself once there is another.
  useEffect(() => {
    if (token.value === '' || busy) return;
    void take(
      reports.flatMap((report) => (report.state === 'failed' && report.waits && report.file ? [report.file] : [])),
    );
  }, [token.value]);
  return (
    <>
      <h2>{say('addDocument')}</h2>
      {token.value === '' ? (
        <p class="soft">{say('dropNeedsToken')}</p>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same with the keyboard
        <div
          class={`drop ${over ? 'over' : ''}`}
          onDragOver={(event) => {
            event.preventDefault();
            setOver(true);
          }}
          onDragLeave={() => setOver(false)}
          onDrop={(event) => {
            event.preventDefault();
            setOver(false);
            const items = [...(event.dataTransfer?.items ?? [])];
            if (items.some((item) => item.webkitGetAsEntry?.()?.isDirectory)) tell(say('dropFolder'));
            else void take([...(event.dataTransfer?.files ?? [])]);
          }}
        >
          <button type="button" class="button main" onClick={() => chooser.current?.click()}>
            {say('addDocument')}
          </button>
          <span class="soft">{say('dropHere')}</span>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            aria-label={say('addDocument')}
            onChange={(event) => {
              void take([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = '';
            }}
          />
        </div>
      )}
      {busy && progress && (
        <label class="small">
          {say('progressOf', { stage: progress.stage, done: progress.done, total: progress.total })}
          <progress max={Math.max(1, progress.total)} value={progress.done} />
        </label>
      )}
      <div class="stack" aria-live="polite">
        {reports.map((report) => (
          <ReportCard
            key={report.name}
            report={report}
            again={send}
            undone={({ name, before }) =>
              setReports((all) => all.flatMap((each) => (each.name !== name ? [each] : before ? [before] : [])))
            }
          />
        ))}
      </div>
    </>
  );
}

/** Follows the progress of the service while something is being read. */
function useProgress(busy: boolean, heard: (progress: Progress) => void): void {
  useEffect(() => {
    if (!busy) return;
    const stop = new AbortController();
    follow(ProgressDocument, {}, { signal: stop.signal, heard: (data) => heard(data.progress) }).catch(
      (error: unknown) => {
        if (!stop.signal.aborted) console.warn('progress', error);
      },
    );
    return () => stop.abort();
  }, [busy, heard]);
}

interface ReportProperties {
  readonly report: Report;
  readonly again: (file: File) => Promise<void>;
  readonly undone: (report: Extract<Report, { state: 'done' }>) => void;
}

function ReportCard({ report, again, undone }: ReportProperties) {
  if (report.state === 'reading') return <p class="loading">{say('dropReading', { name: report.name })}</p>;
  if (report.state === 'failed') {
    const { file } = report;
    return (
      <div class="state failed" role="alert">
        <span>{say('dropFailed', { name: report.name, message: report.message })}</span>
        {file && token.value !== '' && (
          <button type="button" class="button" onClick={() => again(file)}>
            {say('retry')}
          </button>
        )}
      </div>
    );
  }
  const { added } = report;
  const canUndo = added.outcome === 'ADDED' || added.record.canRestore;
  const undo = async (): Promise<void> => {
    try {
      const options = { patience: WRITING_PATIENCE };
      if (added.outcome === 'ADDED') await ask(RemoveDocumentDocument, { input: { id: added.document.id } }, options);
      else await ask(RestoreDocumentDocument, { input: { record: added.record.id } }, options);
      graphChanged();
      undone(report);
      tell(say('undone'));
    } catch (error) {
      tellFailure(error);
    }
  };
  return (
    <div class="card stack">
      <div class="row apart">
        <b>{say(OUTCOMES[added.outcome])}</b>
        {canUndo && (
          <button type="button" class="button small" onClick={undo}>
            {say('undo')}
          </button>
        )}
      </div>
      <To to={{ view: 'document', id: added.document.id }}>{added.document.title}</To>
      <p class="soft small">
        {[added.document.date ?? say('noDate'), added.document.issuer].filter(Boolean).join(' · ')}
      </p>
      <h3>{say('report')}</h3>
      {added.notes.length === 0 ? (
        <p class="soft">{say('reportNone')}</p>
      ) : (
        <ul class="small">
          {added.notes.map((note) => (
            <li key={`${note.rule} ${note.start} ${note.message}`}>
              <code>{note.rule}</code> {note.message}
              {note.start !== null && (
                <>
                  {' '}
                  <To
                    to={{
                      view: 'document',
                      id: added.document.id,
                      start: note.start,
                      ...(note.end === null ? {} : { end: note.end }),
                    }}
                  >
                    {note.start}–{note.end ?? ''}
                  </To>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
