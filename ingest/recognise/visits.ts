/**
 * The visit or the gathering that a piece of news is about, named by who went and what for: 丁某调研重点项目建设, 某市考察团赴甲地考察,
 * a headline that says who took part in what. One for a document, told by its first sentences.
 */
import { findAt } from './find.js';
import type { Find, Recogniser, Scene } from './scene.js';

/** Sentences of the head of a document. */
const HEAD = 3;
const WHAT = '调研|考察|督导检查|督导|视察|走访慰问|走访|慰问|检查|调度|督查|巡察|观摩';
/** Behind the name: how, where and when, then the verb and what was looked at. */
const WENT = new RegExp(
  `^(?:一行|昨天|今天|昨日|今日|近日|日前|专程|专题|先后|深入|实地|集中|带队|率队|再次|分别|暗访|开展|主持|上午|下午)*(?:(?<to>(?:来到|[赴到在来])\\p{Script=Han}{2,20}?)(?=[，、]|实地|学习|集中|专题|开展|进行|${WHAT})(?:[，、]?\\p{Script=Han}{0,16}?))?(?:实地|学习|集中)*(?<what>(?:专题)?(?:${WHAT}))(?<object>\\p{Script=Han}{0,18})(?=[，。；！]|$)`,
  'u',
);
const LATER = new RegExp(
  `[，、](?:专题|实地|专程)?(?<what>${WHAT})(?<object>\\p{Script=Han}{2,16})(?=[，。；！])`,
  'gu',
);
const GROUP =
  /\p{Script=Han}{2,14}?(?:考察团|代表团|调研组|督导组)(?:赴|到|在)[\p{Script=Han}、]{2,24}?(?:学习)?(?:考察|调研|访问|督导)(?=[，。；！]|$)/u;
const HEADLINE = /^\p{Script=Han}{4,24}?(?:参加|开展|举行|举办)\p{Script=Han}{2,20}?(?:活动|仪式)$/u;

export const visits: Recogniser = (scene, earlier) => {
  const { order, isHeading } = scene.sentence;
  if (order > HEAD || scene.text.length > 200) return [];
  const group = GROUP.exec(scene.text);
  if (group) return [event(scene, group.index, group[0])];
  const headline = isHeading ? HEADLINE.exec(scene.text.trim()) : null;
  if (headline) return [event(scene, scene.text.indexOf(headline[0]), headline[0])];
  for (const leader of earlier) {
    if (leader.kind !== 'Leader') continue;
    const found = went(scene, leader);
    if (found) return [found];
  }
  return [];
};

function went(scene: Scene, leader: Find): Find | undefined {
  const rest = scene.text.slice(leader.end);
  const near = WENT.exec(rest);
  const later = [...rest.matchAll(LATER)];
  const match = near ?? later.find((one) => /调研|考察/u.test(one.groups?.['what'] ?? '')) ?? later[0];
  const { to = '', what = '', object = '' } = match?.groups ?? {};
  if (
    !match ||
    (to === '' && object.length < 2) ||
    /^(?:时|期间|中|组|团|发现|了解|活动并|情况|员)|讲话|指示|精神|要求|时的/u.test(object)
  )
    return undefined;
  if (!near && /[。；]/u.test(rest.slice(0, match.index))) return undefined;
  const end = leader.end + match.index + match[0].length;
  // Only the deed is the event's own words: who did it and where are named for themselves.
  const start = end - what.length - object.length;
  const name = `${leader.name}${to}${what}${object}`;
  return findAt(scene, { start, end }, { kind: 'Event', rule: 'visit-head', name });
}

const event = (scene: Scene, start: number, name: string): Find =>
  findAt(scene, { start, end: start + name.length }, { kind: 'Event', rule: 'visit-head' });
