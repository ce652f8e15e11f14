import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../settings/language.js';

/** What is open beside a picture. It takes the focus when it opens; Escape closes it. */
export function Panel({ close, children }: { close: () => void; children: ComponentChildren }) {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: matchMedia('(min-width: 1021px)').matches }), []);
  return (
    <aside
      class="panel card"
      ref={panel}
      tabIndex={-1}
      aria-label={say('evidence')}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div class="row apart no-print">
        <span />
        <button type="button" class="button small" onClick={close}>
          {say('close')}
        </button>
      </div>
      {children}
    </aside>
  );
}
