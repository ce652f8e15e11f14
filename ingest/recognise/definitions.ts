/** “强”就是综合实力强: a formulation spelt out character by character. The meanings are its parts. */
import { findAt } from './find.js';
import type { Find, Recogniser } from './scene.js';

const DEFINED = /“(\p{Script=Han})”(?:就是|即|是指|指的是|是)(?:要)?([\p{Script=Han}、]{3,20})(?=[，,。；;]|$)/gu;

export const definitions: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const match of scene.text.matchAll(DEFINED)) {
    const meaning = match[2] as string;
    const start = match.index + match[0].length - meaning.length;
    finds.push(
      findAt(
        scene,
        { start, end: start + meaning.length },
        { kind: 'Slogan', rule: 'spelt-out', hints: { key: match[1] as string } },
      ),
    );
  }
  return finds;
};
