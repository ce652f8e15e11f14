/** Whose meeting it is that 会议强调 reports of: the committee of 市委常委会会议, the government of 市政府常务会议. */

import { nameOf } from '../../src/model/identity.js';
import type { Lexicon } from '../lexicon.js';
import { frameOf } from '../recognise/frame.js';
import type { Resolved } from '../stages.js';
import type { Said } from './reading.js';

const MEETS =
  /(自治区|[省市区县州盟旗镇乡])(?:(委)(?:理论学习|常委会|常委扩大会议|[一二三四五六七八九十]+届|全会|全体会议|财经|深改|全面深化改革|审计|农村工作|经济工作会议|工作会议)|(?:人民)?(政府)(?:党组|常务|全体|第))/gu;
/** 贯彻省委八次全会精神: a meeting that is learnt from, and not the one that is told of. */
const LEARNT = /(?:贯彻|落实|学习|传达|按照|领会|围绕|根据|关于)[^，。；]*$/u;

/**
 * Key of the body whose meeting a sentence tells of, where the document names the body.
 * @param here what the sentence names
 */
export function meetingBody(
  resolved: Resolved,
  lexicon: Lexicon,
  words: string,
  here: readonly Said[],
): string | undefined {
  const found = [...words.matchAll(MEETS)].find(({ index }) => !LEARNT.test(words.slice(0, index)));
  if (!found) return undefined;
  const [, level, committee] = found;
  const isOf = (name: string): boolean =>
    committee === undefined ? name.endsWith(`${level}人民政府`) : /^中共/u.test(name) && name.endsWith(`${level}委`);
  const named = here.filter((one) => one.kind === 'Organization' && isOf(nameOf(one.key)));
  const keys = named.length > 0 ? named.map((one) => one.key) : bodiesOf(resolved, isOf);
  const frame = frameOf(resolved, lexicon);
  const own = [frame.district, frame.city, frame.province].find((area) => area?.name.endsWith(level as string));
  const distinct = [...new Set(keys)];
  return distinct.length === 1 ? distinct[0] : distinct.find((key) => own !== undefined && key.includes(own.name));
}

const bodiesOf = (resolved: Resolved, isOf: (name: string) => boolean): readonly string[] =>
  resolved.entities.filter((one) => one.kind === 'Organization' && isOf(nameOf(one.key))).map((one) => one.key);
