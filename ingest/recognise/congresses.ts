/** Congresses and plenums of the party by their short names (十二大, 八大二次会议, 第十一届中央委员会第三次全体会议), and standing meetings of its leadership. */
import { findAt } from './find.js';
import type { Find, Recogniser } from './scene.js';

const N = '(?:二十[一二三]?|十[一二三四五六七八九]?|[一二三四五六七八九])';
const NO_DIGIT = '(?<![第\\d一二三四五六七八九十百千万零几两多])';
/** What the party's congress does or has, right behind its number; what is merely counted (三大任务) has none of these behind it. */
const OF_CONGRESS =
  '(?=以来|以后|以前|之后|之前|闭幕|开幕|召开|胜利|精神|报告|路线|政治报告|决议|文件|党章|新党章|代表(?!性|团|大)|[所已曾]?(?:确立|提出|作出|做出|通过|确定|决定|规定|选举|制定|部署|强调|指出|重申|宣布)|把|将|到|在(?!于|产)|的(?:精神|报告|路线|决定|决策|决议|部署|任务|胜利|召开|基础|要求|号召|战略|指引|目标))';
const CONGRESS = new RegExp(`(?:党的|中共|${NO_DIGIT})(?<n>${N})大(?:第?[一二三]次会议)?${OF_CONGRESS}`, 'gu');
/** Behind a congress among others; a noun would make it a count of things. */
const ENDS = '(?=$|[，。；、：！”和与及到至以的等所都就])';
/** 十二大、十三大、特别是十四大: congresses side by side, or beside a plenum, bear each other out. */
const BESIDE = new RegExp(
  `(?:${NO_DIGIT}${N}(?:大|届${N}中全会)(?:[、，和与及到至]|[，、]?(?:特别|尤其)是|以及|[、和]党的))+${N}大${ENDS}|${NO_DIGIT}${N}大(?=(?:[、和与及到至]|[，、]?(?:特别|尤其)是|以及|[、和]党的)${N}(?:大${ENDS}|届${N}中全会))`,
  'gu',
);
const ONE = new RegExp(`${NO_DIGIT}(?<n>${N})大`, 'gu');
/** The first were small enough to be meant by their number only where the party is named. */
const DOUBTFUL = /^[一二三四五]$/u;
const FULL_PLENUM = new RegExp(
  `(?:中国共产党|中共|党的)?第?(?<n>${N})届中央委员会的?第(?<m>${N})次(?:扩大的?)?全体会议|(?:中国共产党|中共)(?<k>${N})届(?<l>${N})中全会`,
  'gu',
);
/** Meetings of the leadership that have no number. Source: constitution of the party, chapter 3; chronicle of the party (中国共产党大事记). */
const LEADERSHIP =
  /(?:中共)?中央政治局(?:常委会?|扩大|全体|民主生活会)?(?:扩大)?会议|(?:中央|全国)(?:组织|宣传思想|宣传思想文化|统战|党校|统一战线|政法|农村|城镇化|扶贫开发|财经|经济|科技|人口资源环境|水利|新疆|西藏|援藏|对外|环境保护|生态环境保护|卫生与健康|教育|知识分子|安全生产|土地|再就业|科学|技术创新|国有企业改革|宗教|民族|人才|军委|档案|文物|旅游|体育|林业|侨务|信访|粮食|计划|省委书记)工作(?:会议|座谈会)|(?:中央)?军委扩大会议|最高国务会议|全国(?:科学|科技|教育|卫生|科学技术|农业学大寨|工业学大庆|科技创新|生态环境保护)(?:大会|会议)/gu;

export const congresses: Recogniser = (scene) => {
  const { text } = scene;
  const finds = new Map<number, Find>();
  const add = (start: number, end: number, name: string, rule: string): void => {
    if (!finds.has(start)) finds.set(start, findAt(scene, { start, end }, { kind: 'Event', rule, name }));
  };
  if (/[一二三四五六七八九十]大/u.test(text)) {
    for (const match of text.matchAll(CONGRESS)) {
      const own = match[0].replace(/^(?:党的|中共)/u, '');
      const isNamed = own !== match[0];
      if (isNamed || !DOUBTFUL.test(match.groups?.['n'] ?? ''))
        add(match.index, match.index + match[0].length, `党的${own}`, 'congress-short');
    }
    for (const match of text.matchAll(BESIDE))
      for (const one of match[0].matchAll(ONE)) {
        const start = match.index + one.index;
        add(start, start + one[0].length, `党的${one[0]}`, 'congress-short');
      }
  }
  if (/全体会议|中全会/u.test(text))
    for (const match of text.matchAll(FULL_PLENUM)) {
      const { n, m, k, l } = match.groups ?? {};
      add(match.index, match.index + match[0].length, `党的${n ?? k}届${m ?? l}中全会`, 'plenum-full');
    }
  for (const match of /会议|大会/u.test(text) ? text.matchAll(LEADERSHIP) : [])
    add(match.index, match.index + match[0].length, match[0], 'leadership-meeting');
  return [...finds.values()];
};
