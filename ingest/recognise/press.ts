/** Who reports: 来源：晋中日报, 大众日报记者…, 正观新闻讯. */
import { findAt } from './find.js';
import { matchesBy } from './matches.js';
import type { Find, Recogniser } from './scene.js';

const MEDIUM =
  '(?:日报社?|晚报|晨报|时报|都市报|商报|青年报|周刊|新闻网?|广播电视台|电视台|融媒体中心|政务网|(?<![官互联上下])网|客户端)';
const SOURCE = new RegExp(
  `来源[：:]\\s*(?<n>[\\p{Script=Han}]{2,8}?${MEDIUM})(?=$|[\\s，。；·|/（(]|作者|时间|日期|记者|编辑|发布)`,
  'gu',
);
const BYLINE = new RegExp(
  `(?:^|[\\s（(】])(?<n>[\\p{Script=Han}]{2,6}?${MEDIUM})(?=(?:全媒体)?(?:见习|首席)?(?:记者|讯|\\d{1,2}月))`,
  'gu',
);
const NO_NAME = /^(?:本报|本网|本台|本站|互联|综合|网络|有关|相关)/u;

export const press: Recogniser = (scene) => {
  const finds: Find[] = [];
  for (const [signal, pattern] of [
    [/来源/u, SOURCE],
    [/记者|讯|月/u, BYLINE],
  ] as const)
    for (const match of matchesBy(signal, scene.text, pattern)) {
      const name = match.groups?.['n'] ?? '';
      const start = match.index + match[0].indexOf(name);
      if (!NO_NAME.test(name))
        finds.push(findAt(scene, { start, end: start + name.length }, { kind: 'Organization', rule: 'press' }));
    }
  return finds;
};
