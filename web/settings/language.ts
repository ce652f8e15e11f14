import { effect, signal } from '@preact/signals';
import { firstLanguage, type Language } from '../words/language.js';
import { type PhraseName, phrase } from '../words/phrases.js';
import { keep, stored } from './storage.js';

const KEY = 'mailuo.language';

export const language = signal<Language>(firstLanguage(stored('local', KEY), navigator.languages));

effect(() => {
  document.documentElement.lang = language.value === 'zh' ? 'zh-Hans' : 'en';
});

export function switchLanguage(): void {
  language.value = language.value === 'zh' ? 'en' : 'zh';
  keep('local', KEY, language.value);
}

/** A phrase in the language of the page. */
export const say = (name: PhraseName, values?: Readonly<Record<string, string | number>>): string =>
  phrase(language.value, name, values);
