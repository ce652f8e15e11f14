import { effect } from '@preact/signals';
import { render } from 'preact';
import './styles/colours.css';
import './styles/page.css';
import './styles/views.css';
import './styles/graph.css';
import './styles/print.css';
import { place } from './address/place.js';
import { Page } from './page.js';
import { say } from './settings/language.js';

const root = document.getElementById('page');
if (!root) throw new Error('index.html has no #page');
render(<Page />, root);

effect(() => {
  const { view, id, text } = place.value;
  const name = id?.replace(/^\w+:/, '') ?? text;
  document.title = [name, view === 'home' ? undefined : say(view), say('title')].filter(Boolean).join(' · ');
});
