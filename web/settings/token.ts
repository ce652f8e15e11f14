import { signal } from '@preact/signals';
import { keep, stored } from './storage.js';

const KEY = 'mailuo.token';

/** The token of who writes, kept for this tab only. Empty where there is none. */
export const token = signal(stored('session', KEY) ?? '');

export function setToken(value: string): void {
  token.value = value.trim();
  keep('session', KEY, token.value === '' ? null : token.value);
}
