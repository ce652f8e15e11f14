/** Meetings by what is said of them: 召开全市工作务虚会, 创新大会在…举行. Being held gives them a date, so that they are events. */
import { findAt } from './find.js';
import type { Find, Recogniser, Scene } from './scene.js';

const HEAD =
  '(?:代表大会|动员大会|推进大会|总结大会|表彰大会|誓师大会|大会|工作会议|会议|务虚会|座谈会|推进会|动员会|调度会|部署会|现场会|交流会|研讨会|启动会|推介会|恳谈会|报告会|论坛|峰会)';
const WORDS = '[\\p{Script=Han}\\d“”（）]';
const HELD_BEFORE = new RegExp(
  `(?:主持召开|组织召开|召开|举行|举办|出席|参加)(?:了)?(${WORDS}{3,28}?${HEAD})(?=$|[，,。；;：:、！]|并|上|和|暨|时)`,
  'gu',
);
const HELD_BEHIND = new RegExp(
  `(?:^|[，,。；;]|\\d日|暨|上午|下午|近日|日前|今天)(${WORDS}{3,28}?${HEAD})(?=(?:开幕式)?(?:，)?(?:在[^，。；]{2,24})?(?:隆重)?(?:召开|举行|开幕|举办))`,
  'gu',
);
/** Meetings that everybody has, and none in particular. */
const GENERIC =
  /^(?:这次|本次|此次|全体|有关|相关|各种|各类|重要|一系列|系列|专题|工作|新闻|常务|常委会?|集体|多次|两次|几次|首次|内部|视频|党组|领导小组|办公|协调|联席|部门|国际|重大|主场|高规格|各级|学术|上述|了|会议|预备)*(?:代表大会|大会|工作会议|会议|务虚会|座谈会|推进会|动员会|调度会|部署会|现场会|交流会|研讨会|启动会|推介会|恳谈会|报告会|论坛|峰会)$/u;
const NO_NAME =
  /[的是在对就等]|会上|会后|情况|期间|^(?:两|三|多|几)|次会议$|^(?:第?[一二三四五六七八九十]+届)?[一二三四五六七八九十]+次全体会议$|^常委会|有关会议$|[”“](?=$)/u;

export const meetings: Recogniser = (scene) => {
  if (!/会|论坛/u.test(scene.text)) return [];
  const finds: Find[] = [];
  for (const pattern of [HELD_BEFORE, HELD_BEHIND])
    for (const match of scene.text.matchAll(pattern)) {
      const name = match[1] as string;
      const start = match.index + match[0].indexOf(name);
      if (isName(name)) finds.push(meeting(scene, start, name));
    }
  return finds;
};

const isName = (name: string): boolean => {
  const open = name.split('“').length;
  return name.length >= 5 && !GENERIC.test(name) && !NO_NAME.test(name) && open === name.split('”').length;
};

const meeting = (scene: Scene, start: number, name: string): Find =>
  findAt(scene, { start, end: start + name.length }, { kind: 'Event', rule: 'held-meeting' });
