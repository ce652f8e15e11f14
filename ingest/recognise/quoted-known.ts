/** “甲” alone for 甲战略 or 甲改革, which everybody knows. */
import type { Lexicon } from '../lexicon.js';
import { findAt } from './find.js';
import type { Recogniser } from './scene.js';

const HEAD = /(?:战略|改革|行动|建设|工程)$/u;

export function quotedKnown(lexicon: Lexicon): Recogniser {
  const full = new Map<string, string>();
  for (const [name, aliases] of lexicon.names('formulation'))
    for (const one of [name, ...aliases]) {
      const own = one.replace(/[“”]/gu, '').replace(HEAD, '');
      if (HEAD.test(one) && own.length >= 3 && !full.has(own)) full.set(own, name);
    }
  return (scene) =>
    scene.quotations.flatMap(({ start, end }) => {
      const name = full.get(scene.text.slice(start, end));
      return name === undefined || HEAD.test(scene.text.slice(end + 1, end + 3))
        ? []
        : [findAt(scene, { start, end }, { kind: 'Strategy', rule: 'known-formulation', name })];
    });
}
