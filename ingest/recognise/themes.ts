/** Themes of a year without marks: 开展甲乙攻坚年、丙丁提升年活动, 确定为作风建设年. What opens them is the verb, what closes them the word for how far work goes. */
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser } from './scene.js';

const OPENS =
  '(?:开展|深化|深入开展|扎实开展|定为|确定为|确立为|明确为|作为|称为|推进|实施|谋划|启动|部署|组织|抓好|打造|谋划开展|开展了|聚焦|推动|围绕|以|是我?们?(?:全[省市区县])?的?)';
/** How far work goes that a year is given to. Source: names of yearly campaigns in public notices of cities and counties. */
const AIM =
  '(?:攻坚|突破|提升|提速|建设|深化|落实|服务|转型|改善|整治|见效|增效|提效|提质|执行|巩固|优化|推进|会战|招商|保障|治理|提质增效|效能|促进|落地|强化|赋能|振兴|大干|跨越|奋进|升级|攻关|规范|实干|转变|大提升|双提升)';
const THEME = new RegExp(
  `(?<=${OPENS}了?|年、|年和|年”、“)(?<theme>(?!开展|实施|推进|启动|组织|部署|了)\\p{Script=Han}{2,10}?${AIM}年)(?=[，。；、！和”]|活动|行动|工作|专项|系列|主题|各项|部署|要求|为|$)`,
  'gu',
);
const NO_THEME =
  /[的之是近前后了在]|[一二三四五六七八九十两几多每半\d]年|^(?:今|明|去|当|全|新|本|连续|过去|未来|历年)/u;

/** 质量、品种、效益年: what the year is given to, one after another. */
const SEVERAL =
  /(?<=开展|组织|实施|推进|深化)(?<theme>\p{Script=Han}{2}(?:、\p{Script=Han}{2}){1,3}年)(?=活动|行动|工作)/gu;

export const themes: Recogniser = (scene) => {
  const finds: Find[] = [];
  if (!scene.text.includes('年')) return finds;
  for (const match of [...scene.text.matchAll(THEME), ...scene.text.matchAll(SEVERAL)]) {
    const words = match.groups?.['theme'] ?? '';
    const start = match.index;
    const end = start + match[0].length;
    if (words.length < 5 || NO_THEME.test(words) || !isBoundary(scene, start) || !isBoundary(scene, end)) continue;
    finds.push(findAt(scene, { start, end }, { kind: 'Theme', rule: 'plain-theme' }));
  }
  return finds;
};
