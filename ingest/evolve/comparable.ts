/**
 * Which documents can be compared: the same issuer and the same genre. Over mixed documents statistics of use mean nothing:
 * absence from a document on another topic is no evidence.
 */
import type { DatedDocument } from '../../src/model/collection.js';

type Described = Pick<DatedDocument, 'title' | 'issuer' | 'level'>;

const STATE = /^(?:国务院|中共中央|中国共产党中央委员会|党中央|全国人大|全国人民代表大会|中华人民共和国|国家)/u;
const BODY =
  /(?:第[一二三四五六七八九十]+届)?(?:委员会|市委|省委|区委|县委|自治区党委|党委|人民政府|人大常委会|人民代表大会|政协)?(?:办公厅|办公室|委员会)?$/u;
const DIVISION = /^.*?(?:省|自治区|特别行政区|市|区|县|旗|州|盟)(?=.*)/u;

/** The area an issuer governs: 中共济南市委 and 济南市人民政府 are both 济南市. Undefined where nothing says it. */
export function jurisdictionOf(document: Described): string | undefined {
  const issuer = (document.issuer ?? '').replace(/^(?:中共|中国共产党)/u, (found) =>
    /^中共中央|^中国共产党中央/u.test(document.issuer ?? '') ? found : '',
  );
  if (
    STATE.test(document.issuer ?? '') ||
    STATE.test(document.title) ||
    /^(?:19|20)\d\d年(?:中华人民共和国)?国务院/u.test(document.title)
  )
    return '国家';
  if (issuer === '') return document.level === 'state' ? '国家' : titleDivision(document.title);
  const full = issuer.replace(BODY, (found) => /^(市|省|区|县)委/u.exec(found)?.[1] ?? '');
  return lastDivision(full) ?? titleDivision(document.title) ?? (document.level === 'state' ? '国家' : undefined);
}

/** 长清区 of 济南市长清区: the smallest division named. 郑州市 ends in 市. */
function lastDivision(name: string): string | undefined {
  const parts = name.match(/[\u4e00-\u9fff]{1,7}?(?:省|自治区|市|区|县|旗|州(?!市))/gu);
  return parts?.at(-1);
}

const titleDivision = (title: string): string | undefined =>
  DIVISION.exec(title.replace(/^[\d年（）()\s—-]+/u, ''))?.[0];

const GENRES: readonly (readonly [RegExp, string])[] = [
  [/政府工作报告|工作报告/u, 'work report'],
  [/代表大会|[（(].*大[）)]|党代会/u, 'congress report'],
  [/五年规划|规划纲要|发展规划|规划$/u, 'plan'],
  [/行动方案|行动计划|实施方案|工作方案/u, 'action plan'],
  [/意见|通知|办法|措施|政策|细则/u, 'decree'],
  [/会议|动员大会|全会/u, 'meeting'],
];

/** Area and genre: the key of a comparable series. */
export function comparableKey(document: Described): string {
  const genre = GENRES.find(([pattern]) => pattern.test(document.title))?.[1] ?? 'other';
  return `${jurisdictionOf(document) ?? document.level ?? ''}|${genre}`;
}
