import { signal } from '@preact/signals';
import { say } from '../settings/language.js';

interface Notice {
  readonly number: number;
  readonly text: string;
  readonly undo?: () => void;
}

const notices = signal<readonly Notice[]>([]);
let last = 0;

/** Tells something in passing; with `undo` it stays until it is closed. */
export function tell(text: string, undo?: () => void): void {
  last += 1;
  const number = last;
  notices.value = [...notices.value.slice(-2), undo ? { number, text, undo } : { number, text }];
  if (!undo) setTimeout(() => drop(number), 6000);
}

const drop = (number: number): void => {
  notices.value = notices.value.filter((notice) => notice.number !== number);
};

export const Notices = () => (
  <div class="notices" role="status" aria-live="polite">
    {notices.value.map(({ number, text, undo }) => (
      <div class="notice" key={number}>
        <span>{text}</span>
        {undo && (
          <button
            type="button"
            class="button small"
            onClick={() => {
              drop(number);
              undo();
            }}
          >
            {say('undo')}
          </button>
        )}
        <button type="button" class="button small plain" aria-label={say('close')} onClick={() => drop(number)}>
          ×
        </button>
      </div>
    ))}
  </div>
);
