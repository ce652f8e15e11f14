import { useState } from 'preact/hooks';
import { say } from '../settings/language.js';
import { setToken, token } from '../settings/token.js';

/** Where a token is given and taken back. */
export function TokenMenu() {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  return (
    <div class="token-menu">
      <button type="button" class="button plain" aria-expanded={open} onClick={() => setOpen(!open)}>
        {token.value === '' ? say('token') : `● ${say('tokenOn')}`}
      </button>
      {open && (
        <form
          class="card stack"
          onSubmit={(event) => {
            event.preventDefault();
            setToken(text);
            setText('');
            setOpen(false);
          }}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        >
          <p class="small soft">{say('tokenHint')}</p>
          {token.value === '' ? (
            <>
              <input
                class="field"
                type="password"
                autocomplete="off"
                aria-label={say('tokenGive')}
                placeholder={say('tokenGive')}
                value={text}
                onInput={(event) => setText(event.currentTarget.value)}
              />
              <button type="submit" class="button main" disabled={text.trim() === ''}>
                {say('tokenUse')}
              </button>
            </>
          ) : (
            <button type="submit" class="button">
              {say('tokenForget')}
            </button>
          )}
        </form>
      )}
    </div>
  );
}
