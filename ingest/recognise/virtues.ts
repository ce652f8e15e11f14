/** Spirits and views that people are called on to hold: 弘扬甲精神、乙精神, 树立大丙观, 树牢丁理念. */
import { findAt } from './find.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene } from './scene.js';

const OWN = '[^，。；：！？、“”（）《》的和与及\\s]';
const SPIRIT = new RegExp(
  `(?<=(?:弘扬|发扬|传承|赓续|铸就|光大|激发|传承弘扬|弘扬和践行)(?:好|了)?|弘扬(?:${OWN}{2,8}(?:精神|传统)[、和]){1,4}|的)(?<own>${OWN}{2,8})精神(?=[，。；、！和]|$|建设|发源|教育)`,
  'gu',
);
/** 甲岛垦荒精神代代相传: told of as something that lives. */
const LIVING =
  /(?<=^|[，。；！])(?<own>[^，。；：！？、“”（）《》的和与及\s]{4,10})精神(?=上升为|代代相传|薪火相传|激励|熠熠生辉|历久弥新|深入人心|落地生根)/gu;
const VIEW = new RegExp(
  `(?<=(?:树立|树牢|牢固树立|践行|秉持|坚持|贯彻|确立|强化|落实|，以|。以|；以)(?:好|了)?)(?<own>${OWN}{1,8})(?:观|理念)(?=[，。；、！和]|$|引领|指导|推进|统领)`,
  'gu',
);
/** 推广某地经验: what a place has shown others. */
const EXPERIENCE = new RegExp(
  `(?<=(?:推广|学习|借鉴|运用|发展|坚持和发展|总结推广|学习推广|学习借鉴|学习运用)(?:好|了)?)(?<own>${OWN}{2,6})经验(?=[，。；、！和]|$|，|做法)`,
  'gu',
);
const GENERIC =
  /^[以了好把将]|^(?:这种|这一|良好|先进|新的?|正确|自身|不同|科学|有关|会议|讲话|重要讲话|指示|全会|大会|文件|上级|中央|.*(?:全会|会议|大会|讲话|批示|指示|文件|中央|主人翁|党中央))$/u;

const FORMS: readonly (readonly [signal: string | RegExp, pattern: RegExp])[] = [
  ['精神', SPIRIT],
  ['精神', LIVING],
  [/观|理念/u, VIEW],
  ['经验', EXPERIENCE],
];

export const virtues: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const [signal, pattern] of FORMS)
    for (const match of matchesBy(signal, scene.text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (pattern === EXPERIENCE && !isProper(scene, start, end - 2)) continue;
      if (GENERIC.test(match.groups?.['own'] ?? '') || !isBoundary(scene, start) || !isBoundary(scene, end)) continue;
      // 团结奋斗的甲精神 is one of the place's own; behind 的 anything else is a common noun.
      if (
        scene.text[start - 1] === '的' &&
        !/(?:弘扬|发扬|传承|铸就)[^，。；]{4,30}的$/u.test(scene.text.slice(0, start))
      )
        continue;
      finds.push(findAt(scene, { start, end }, { kind: 'Slogan', rule: 'virtue' }));
    }
  return finds;
};

/** A name of a place or a word that no dictionary has; 先进经验 and 国外经验 are nobody's. */
const isProper = (scene: Scene, start: number, end: number): boolean =>
  scene.tokens.some(
    ({ tag, text, start: at, end: to }) => at >= start && to <= end && text.length > 1 && /^(?:ns|nz|nr|x)$/u.test(tag),
  ) && !/国外|国际|外国|我国|先进|成功/u.test(scene.text.slice(start, end));
