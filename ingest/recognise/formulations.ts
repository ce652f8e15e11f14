/** Formulations of the central leadership by name. A help for what everyone knows; nothing else relies on it. */
import type { Lexicon } from '../lexicon.js';
import { buildTrie } from '../trie.js';
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';

/** A name inside a longer one is not a use of it: 新发展理念 in 创新发展理念. */
export function formulations(lexicon: Lexicon): Recogniser {
  const known = buildTrie(
    [...lexicon.names('formulation')].flatMap(([name, aliases]) =>
      [name, ...aliases].map((one) => [one, name] as const),
    ),
  );
  return (scene) => {
    const finds: Find[] = [];
    for (let at = 0; at < scene.text.length; at += 1) {
      const match = known.longestAt(scene.text, at);
      if (!match) continue;
      if (begins(scene, at, match.end - at) && isBoundary(scene, match.end) && scene.text[match.end] !== '史') {
        const kind =
          /战略|改革|攻坚|建设|开发|振兴|倡议|一带一路|协同|流域|转换|中国$|崛起|率先|化$|减排|换新|还林|扶贫|生育|融合|一体化|责任制|制度|强国|改造|新农村|自治|中和|双控|开放$|统一$/u.test(
            match.value,
          )
            ? 'Strategy'
            : 'Slogan';
        finds.push(
          findAt(scene, { start: at, end: match.end }, { kind, rule: 'known-formulation', name: match.value }),
        );
      }
      at = match.end - 1;
    }
    return finds;
  };
}

/** 以新发展理念为…: the dictionary joins the particle to the name; a long name shows by itself where it begins. */
const begins = (scene: Scene, at: number, length: number): boolean =>
  isBoundary(scene, at) || (length >= 5 && /[以把将在对为与和的按从及]/u.test(scene.text[at - 1] ?? ''));
