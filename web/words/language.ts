/** The languages the page speaks. */
const LANGUAGES = Object.freeze(['zh', 'en'] as const);
export type Language = (typeof LANGUAGES)[number];

/** The language to begin with: what was chosen before, else what the browser asks for, else Chinese. */
export function firstLanguage(chosen: string | null, asked: readonly string[]): Language {
  if (chosen === 'zh' || chosen === 'en') return chosen;
  for (const tag of asked) {
    if (tag.toLowerCase().startsWith('zh')) return 'zh';
    if (tag.toLowerCase().startsWith('en')) return 'en';
  }
  return 'zh';
}
