import { pinyin } from 'pinyin-pro';

/** Two characters that are read alike but for the tone. */
export const soundsAlike = (a: string, b: string): boolean =>
  pinyin(a, { toneType: 'none' }) === pinyin(b, { toneType: 'none' });
