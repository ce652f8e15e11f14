/**
 * What no use makes a name: ordinary words, classes, counts and torn brackets. The rules refuse these where they meet them; a
 * model of usage knows only what stands around.
 */
import type { Lexicon } from '../lexicon.js';
import type { UsageGroup } from '../usage-model.js';
import { isBlamed } from './quoted.js';
import type { Scene } from './scene.js';
import { segment, type Token } from './segment.js';
import type { UsageName } from './usage-decode.js';

/** Pointers and bare classes. Source: usage of reports. */
const NO_NAME =
  /^(?:本次|此次|这次|该|此|各|有关|相关|全体|首批|一批)|^(?:中国|我国|全国|国家|政府|各级政府|国家机关|中华民族|首都|高原|平原|山区|海外|境外|国外|世界|全球|中央|总书记|座谈会|汇报会|会议|大会|活动|教育|医疗|养老|就业|住房|社保|卫生|民生|项目|工程|园区|新区|高新区)$|^(?:签约|启动|开幕|闭幕|揭牌|奠基|颁奖|授牌)?仪式$|(?:集体|民营|国有|私营|个体|县域|区域|实体|公有制)经济$/u;
/** 五个项目, 3座变电站, 4大产业: how many of a class. */
const COUNTED =
  /^(?:\d+|[一二两三四五六七八九十百]+)(?:个|项|座|条|批|家|处|台|套|所)[^“]{2,}$|^\d+大|[一二两三四五六七八九十\d]+大[^，]{0,4}(?:产业|都市圈)$/u;
/** Words of a class: what is made of them alone is no one's name. */
const ORDINARY = /^(?:n|v|vn|vd|a|an|ad|b|d|f|s|t|m|q|uj|l|i|mq|j)$/u;
const VERBAL = /^(?:v|vn|vd|d|ad)$/u;
const COMPANY = /(?:集团|公司|企业|银行)$/u;
/** Parts of an area that every area has. */
const VAGUE_PART = /(?:组团|片区|区域|板块|地区|城区|郊区|一带|沿线|周边|城市)$/u;
/** A clause that says of a meeting or a paper what was done with it. */
const HOLDS = /召开|举行|举办|出席|参加|印发|发布/u;
const BETWEEN_STATES = /^(?:两国|双方|双边|多边|中外)/u;
const IS_BODY = /(?:委|府|局|办|网|院|厅|部)$/u;
const OPEN = '（(“《[';
const SHUT = '）)”》]';

export type Refuses = (scene: Scene, name: Pick<UsageName, 'start' | 'end' | 'group'>) => boolean;

export function usageRefusals(lexicon: Lexicon): Refuses {
  const surnames = lexicon.words('surname');
  const double = lexicon.words('surname.double');
  const isPerson = (words: string): boolean =>
    words.includes('·') || ((surnames.has(words[0] as string) || double.has(words.slice(0, 2))) && words.length <= 4);

  return (scene, { start, end, group }) => {
    const words = scene.text.slice(start, end);
    if (NO_NAME.test(words) || COUNTED.test(words) || isTorn(words)) return true;
    const tokens = segment(words);
    if (group === 'leader') return !isPerson(words) || (tokens.length === 1 && ORDINARY.test(tokens[0]?.tag ?? ''));
    if (group === 'formulation' && isBlamed(scene.text.slice(Math.max(0, start - 8), start))) return true;
    return tokens.length === 1 ? isWord(words, tokens[0] as Token, group) : isClass(words, tokens, group);
  };
}

/** One word of the dictionary is a name only of a place, a trade or a body that goes by it. */
function isWord(words: string, { tag }: Token, group: UsageGroup): boolean {
  if (group === 'area') return false;
  if (group === 'industry') return VERBAL.test(tag);
  if (group === 'organization') return tag === 'n' && !IS_BODY.test(words);
  return ORDINARY.test(tag) && tag !== 'j';
}

/** 国家级新区, 新集团, 推进会, 甲区外围组团: all but the head, and the area before, are words of a class. */
function isClass(words: string, tokens: readonly Token[], group: UsageGroup): boolean {
  const isOrdinary = ({ tag }: Token): boolean => ORDINARY.test(tag);
  const own = tokens.slice(0, -1);
  if (group === 'event' && HOLDS.test(words)) return true;
  if (group === 'event') return (words.length <= 4 || BETWEEN_STATES.test(words)) && tokens.every(isOrdinary);
  if (group === 'organization') return COMPANY.test(words) && own.every(isOrdinary);
  if (group !== 'area') return false;
  const named = VAGUE_PART.test(words) ? own.slice(own.findIndex(isOrdinary)) : own;
  return named.every(isOrdinary);
}

function isTorn(words: string): boolean {
  let depth = 0;
  for (const character of words) {
    if (OPEN.includes(character)) depth += 1;
    else if (SHUT.includes(character) && --depth < 0) return true;
  }
  return depth !== 0;
}
