import type { Language } from './language.js';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** A whole number with its thousands parted: 12,345. */
export const figure = (value: number, language: Language): string => value.toLocaleString(LOCALES[language]);

/** A confidence from 0 to 1 as it is written in a line of text: .93, and 1 for certain. */
export const share = (value: number): string => (value >= 0.995 ? '1' : value.toFixed(2).replace(/^0/, ''));

/** A span of dates: 2017–2020, 2022– where it goes on, 2019 where both ends are the same. */
export function span(from: string | null | undefined, to: string | null | undefined): string {
  if (!from && !to) return '';
  if (!to) return `${from}–`;
  if (!from) return `–${to}`;
  return from === to ? from : `${from}–${to}`;
}

/** The years of a span of dates. */
export const yearSpan = (from: string | null | undefined, to: string | null | undefined): string =>
  span(from?.slice(0, 4), to?.slice(0, 4));
