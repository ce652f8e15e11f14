/** The level of government of a body or title, and the body that reports under a title. */
import type { Level } from '../../src/model/ontology.js';

const STATE = /国务院|中华人民共和国|中共中央|中国共产党(?:第|中央)|全国(?:人民代表|人大|政协)|中央委员会/;
/** Cities that stand at the level of a province (宪法 第三十条). */
const MUNICIPALITY = /^(?:中共)?(?:北京|天津|上海|重庆)市?/;
const DISTRICT =
  /[\p{Script=Han}]{1,6}(?:(?<!自治|特别行政|开发|高新|园|示范|新|城|社|辖|港|林|矿|灌|地|山|库|景)区|县|旗(?!帜))/u;
const CITY = /[\p{Script=Han}]{2,5}(?:市|自治州|盟)/u;
const PROVINCE = /[\p{Script=Han}]{2,6}(?:省|自治区)/u;

/** Level of what is named, by the lowest area in the name; undefined where it names none. */
export function levelOf(name: string): Level | undefined {
  if (STATE.test(name)) return 'state';
  if (DISTRICT.test(name)) return 'district';
  if (MUNICIPALITY.test(name)) return 'province';
  if (CITY.test(name)) return 'city';
  return PROVINCE.test(name) ? 'province' : undefined;
}

const LEADING_AREA = /^(?:\d{4}年)?(?:中共)?\p{Script=Han}{2,8}?(?:省|自治区|市|州|区|县)/u;

/** Level of the area or body a title begins with; an area that it only speaks of says nothing of its level. */
export function levelOfTitle(title: string): Level | undefined {
  if (STATE.test(title)) return 'state';
  const area = LEADING_AREA.exec(title)?.[0];
  return area === undefined ? undefined : levelOf(area);
}

const REPORT =
  /^(?:\d{4}年)?(?:中华人民共和国)?(国务院|\p{Script=Han}{2,12}?(?:省|市|自治区|自治州|区|县|旗|州))(?:\d{4}年)?(?:人民)?政府工作报告/u;

/** The government whose work report has this title: 2026年湖北省政府工作报告 → 湖北省人民政府. */
export function reportingBody(title: string): string | undefined {
  const area = REPORT.exec(title.replace(/\s/g, ''))?.[1];
  if (area === undefined) return undefined;
  return area === '国务院' ? area : `${area}人民政府`;
}
