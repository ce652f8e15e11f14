/** What a collection needs to tell things of one name apart, and to know one thing under two names. */
import type { LocalEntity } from '../../src/model/statement.js';
import type { Lexicon } from '../lexicon.js';
import type { Frame } from '../recognise/frame.js';
import type { Recognised } from '../stages.js';
import { congressCore, nameCore } from './likeness.js';

const NATIONAL_POST = /总书记|国务院|国家|中央|全国|总理/u;
/** Meetings and games there is one of, whichever area speaks of them: 党的二十大, 中央经济工作会议, 全运会. */
const OF_ALL =
  /^(?:党的[^，。]|中共十|中国共产党第|中央|全国(?!性)|第[一二三四五六七八九十]+次全国)|^[奥亚全冬残]+运会$/u;
/** 全国新旧动能转换综合试验区 is 新旧动能转换综合试验区. */
const COUNTRY = /^(?:全国|国家|中国)(?=.{6,}$)/u;

export function collectionHints(
  recognised: Recognised,
  frame: Frame,
  lexicon: Lexicon,
): (entity: LocalEntity) => LocalEntity {
  const own = frame.province?.name;
  const zoneHeads = lexicon.words('zone.head');
  const nature = lexicon.names('nature');
  return (entity) => {
    const hints: Record<string, string> = { ...entity.hints };
    if (hints['code'] !== undefined || entity.kind === 'PolicyDocument') return entity;
    if (entity.kind === 'Leader') {
      if (own !== undefined) hints['place'] = own;
      if (NATIONAL_POST.test(hints['post'] ?? '')) hints['national'] = 'yes';
      if (recognised.document.date !== undefined) hints['year'] = recognised.document.date.slice(0, 4);
      return { ...entity, hints };
    }
    const prefix = lexicon.divisions.trie.longestAt(entity.name, 0);
    const division =
      prefix?.value.find((one) => one.parents.includes(own ?? '') || one.name === own) ?? prefix?.value[0];
    const place = division ? (division.parents.at(-1) ?? division.name) : own;
    const isOne = nature.has(entity.name) || (entity.kind === 'Event' && OF_ALL.test(entity.name));
    if (place !== undefined && !isEverywhere(entity) && !isOne) hints['place'] = place;
    if (frame.isNational && entity.name.length > 2 && !zoneHeads.has(entity.name)) hints['national'] = 'yes';
    const rest = division && prefix ? entity.name.slice(prefix.end) : entity.name.replace(COUNTRY, '');
    // 第十三次党代会: each area has one of that number.
    const isGeneric = rest.length < 4 || zoneHeads.has(rest) || congressCore(entity.name) !== undefined;
    // A body without its area is another body: 人民政府 of two provinces.
    const isOfDocument = entity.kind === 'Event' && hints['apart'] !== undefined;
    if (entity.kind !== 'Organization' && !isOfDocument)
      hints['core'] = nameCore(entity.kind, isGeneric ? entity.name : rest, []);
    return { ...entity, hints };
  };
}

/** Formulations and industries are the same everywhere. */
const isEverywhere = (entity: LocalEntity): boolean =>
  ['Slogan', 'Strategy', 'Theme', 'Industry', 'Organization'].includes(entity.kind);
