import { place } from '../address/place.js';
import { language, say, switchLanguage } from '../settings/language.js';
import { switchTheme, theme } from '../settings/theme.js';
import { SearchBox } from './search-box.js';
import { To } from './to.js';
import { TokenMenu } from './token-menu.js';

/** The head of every page. */
export function Masthead() {
  const { view } = place.value;
  const other = say(theme.value === 'light' ? 'themeDark' : 'themeLight');
  return (
    <header class="masthead">
      <To class="brand" to={{}}>
        <img src="/icon.svg" alt="" />
        {say('title')}
      </To>
      {view !== 'home' && <SearchBox />}
      <nav aria-label={say('more')}>
        <To class="button plain" to={{ view: 'graph' }} current={view === 'graph'}>
          {say('graph')}
        </To>
        <To class="button plain" to={{ view: 'documents' }} current={view === 'documents'}>
          {say('documents')}
        </To>
        <TokenMenu />
        <button
          type="button"
          class="button plain"
          aria-label={say('languageLabel')}
          lang={language.value === 'zh' ? 'en' : 'zh-Hans'}
          onClick={switchLanguage}
        >
          {say('language')}
        </button>
        <button
          type="button"
          class="button plain"
          aria-label={say('themeLabel', { theme: other })}
          onClick={switchTheme}
        >
          {theme.value === 'light' ? '☾' : '☀'}
        </button>
      </nav>
    </header>
  );
}
