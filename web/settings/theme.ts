import { effect, signal } from '@preact/signals';
import { PALETTES, type Palette, type ThemeName } from '../draw/palette.js';
import { keep, stored } from './storage.js';

const KEY = 'mailuo.theme';

export const theme = signal<ThemeName>(firstTheme());

effect(() => {
  document.documentElement.dataset['theme'] = theme.value;
});

export function switchTheme(): void {
  theme.value = theme.value === 'light' ? 'dark' : 'light';
  keep('local', KEY, theme.value);
}

export const palette = (): Palette => PALETTES[theme.value];

function firstTheme(): ThemeName {
  const chosen = stored('local', KEY);
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
