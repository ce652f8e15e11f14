/**
 * Bodies in the lists of who does what, behind the tasks of a plan: （省科技厅、人民银行某省分行牵头，省委金融办配合）. Whatever stands in
 * such a list is a body, by its place alone.
 */
import type { Lexicon } from '../lexicon.js';
import { findAt } from './find.js';
import type { Find, Recogniser } from './scene.js';

const BRACKETS = /[（(]([^（）()]{3,220}?)[）)]/gu;
const DUTY = /(?:牵头|负责|配合|参与|参加|落实|指导|实施|分工)[。；;]?$/u;
const LABEL =
  /(?:牵头|责任|配合|参加|主办|协办)(?:单位|部门)[:：]((?:(?![，、；](?:牵头|责任|配合|参加|主办|协办)(?:单位|部门))[^。；：）)\n]){3,220})/gu;
const LEVEL = /^(?:自治区|省|市|区|县)(?!级|直|有关|相关|场|域)/u;
const BODY =
  /(?:局|厅|委|办|部|院|行|馆|中心|公司|社|会|处|署|组|政府|集团|大学|学院|海关|军区|办公室|总队|支队|总站|委员会|法院|检察院|协会)$/u;
const TASK = /(?:会同|按照?职责|按分工|分别|共同|具体|分工|牵头|负责|配合|参与|参加|落实|指导|实施|等).*$/u;
const NO_BODY = /有关|各|相关|单位|责任|其他|上述|以上|部门|全省|全市|本|你|职能|所在|有条件|^等|企业|[\d“”]/u;

export function dutyLists(lexicon: Lexicon): Recogniser {
  const local = lexicon.names('body.local');
  return ({ text, ...scene }) => {
    const finds: Find[] = [];
    for (const match of text.matchAll(BRACKETS))
      if (DUTY.test(match[1] as string)) finds.push(...bodies(match.index + 1, match[1] as string));
    for (const match of text.matchAll(LABEL))
      finds.push(...bodies(match.index + match[0].length - (match[1] as string).length, match[1] as string));
    return finds;

    function* bodies(from: number, list: string): Generator<Find> {
      let at = from;
      let shared = '';
      for (const item of list.split(/[、，,；;]/u)) {
        const words = item.replace(TASK, '').trim();
        const start = at + item.indexOf(words);
        at += item.length + 1;
        if (words.length < 3 || words.length > 24 || NO_BODY.test(words) || !BODY.test(words)) continue;
        const level = LEVEL.exec(words)?.[0] ?? '';
        const body = words.slice(level.length);
        if (body.length < 2 || lexicon.names('body.known').has(words)) continue;
        const span = { start, end: start + words.length };
        const own = { text, ...scene };
        if (level !== '') shared = level;
        if (level !== '')
          yield findAt(own, span, {
            kind: 'Organization',
            rule: 'duty-list',
            hints: { body: fullBody(body), area: '', level },
          });
        else if (local.has(body) && shared !== '')
          yield findAt(own, span, {
            kind: 'Organization',
            rule: 'duty-list',
            hints: { body, area: '', level: shared },
          });
        else if (lexicon.divisions.trie.longestAt(words, 0)?.end !== words.length)
          yield findAt(own, span, { kind: 'Organization', rule: 'duty-list-name' });
      }
    }
  };

  /** 发改委 is 发展改革委, 政府 is 人民政府. */
  function fullBody(body: string): string {
    for (const [name, aliases] of local) if (aliases.includes(body)) return name;
    return body;
  }
}
