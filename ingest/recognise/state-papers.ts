/** Speeches, articles and reports by their title, laws in a list, and the basic law of a region that the text has named. */
import type { Lexicon } from '../lexicon.js';
import { findAt } from './find.js';
import { type Find, isBoundary, type Recogniser } from './scene.js';

const WORK = '(?:讲话|谈话|报告|文章|社论|著作|大字报|批示|演讲|发言|按语|书信|长信|一文|指示|献词)';
const SPEECH = new RegExp(
  `《(?<title>[^《》]{4,60})》(?=(?:的|这篇|这个|一|等)*(?:重要|著名|政治|光辉|长篇|主旨|万言)?(?:的)?${WORK})|(?<=(?:发表|撰写|写|作)(?:了|的)?(?:题为)?)《(?<other>[^《》]{4,60})》`,
  'gu',
);
/** 《中国…2035》: a programme that bears its year. */
const YEARED = /《(?<title>[^《》]{4,30}20\d{2}(?:年)?)》/gu;
/** 教育法、公司法、劳动法等法律. */
const LAWS =
  /(?<list>(?:[^，。；：、“”《》的了和\s]{2,12}法(?:典)?[、和])+[^，。；：、“”《》的了和\s]{2,12}法(?:典)?)(?=等|，|。|；|$|和\p{Script=Han}{2,14}(?:条例|规定|决定)|的(?:制定|修改|实施))/gu;
const LAW_ITEM =
  /^(?:(?:制定|修订|修改|通过|颁布|实施|公布|出台|审议|贯彻|落实|修改完善|完善|认真贯彻实施|贯彻实施|制定和修改|制定修订|执行|提出|包括|颁布了|通过了|制定了)+(?:了|实施)?)?(?<name>(?!国际法|绝|认真|宪法|方|办|做|立|执|司)\p{Script=Han}{2,12}(?<![方办做方立执司合看说书手用疗写算非违普守立犯压枉代]|生产方|工作方)法(?:典)?)$/u;
const BASIC = /(?<!香港|澳门|行政区|《)基本法(?!律)/gu;

export const statePapers = (lexicon: Lexicon): Recogniser => {
  const courses = lexicon.names('formulation');
  return (scene) => {
    const { text } = scene;
    const finds: Find[] = [];
    const add = (start: number, end: number, rule: string): void => {
      finds.push(findAt(scene, { start, end }, { kind: 'PolicyDocument', rule }));
    };
    for (const [pattern, rule] of text.includes('《')
      ? ([
          [SPEECH, 'book-speech'],
          [YEARED, 'book-year'],
        ] as const)
      : [])
      for (const match of text.matchAll(pattern)) {
        const title = match.groups?.['title'] ?? match.groups?.['other'] ?? '';
        const start = match.index + match[0].indexOf(title);
        if (!courses.has(title)) add(start, start + title.length, rule);
      }
    for (const match of /法[、和]/u.test(text) ? text.matchAll(LAWS) : []) {
      let at = match.index;
      for (const item of (match.groups?.['list'] ?? '').split(/[、和]/u)) {
        const name = LAW_ITEM.exec(item)?.groups?.['name'];
        const start = at + item.length - (name?.length ?? 0);
        if (name !== undefined && isBoundary(scene, start)) add(start, at + item.length, 'law-in-list');
        at += item.length + 1;
      }
    }
    if (text.includes('基本法') && /香港|澳门|特别行政区/u.test(scene.whole))
      for (const match of text.matchAll(BASIC)) add(match.index, match.index + 3, 'basic-law');
    return finds;
  };
};
