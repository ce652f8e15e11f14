/** Villages, towns and quarters: behind an area (章丘区三涧溪村), where somebody goes or something stands, and among others of their sort. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { matchesBy } from './matches.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag } from './segment.js';

const NAME = /^\p{Script=Han}{1,5}?(?=村|街道|镇|乡|社区)/u;
const NO_NAME = /[、，和及等各的农乡城]|贫困|行政/u;
/** Where somebody goes, or where a thing is. */
const AT =
  /(?:位于|坐落于|坐落在|地处|来到|走进|走访|前往|深入|赴|到|在|于|[我该本][省市区县]|先后到|支持|莅临|考察|调研|落户|涉及|[了“])$/u;
const FREE = /(?<own>\p{Script=Han}{1,4}?)(?<head>街道|社区|镇|乡|村)(?![级民委长政支里子落庄镇乡容风貌品牌口企居])/gu;
const NO_OWN =
  /[、，和及等各的农全每某该本两几多一个乡城镇区县市省在到赴于了是有为向对把被从与]|贫困|行政|示范|美丽|特色|古老|重点|空心|中心|建制|自然|周边|先进|文明|幸福|和谐|智慧|未来|完整|小型|新型|旅游|工业|少数|边境|帮扶|薄弱|经济|强|富|所有|有关|相关|下辖|所辖|街道|社区|党组|基层|国际|移民|安置/u;

export function settlements(lexicon: Lexicon): Recogniser {
  const heads = wordTrie(lexicon.words('settlement.head'));
  return (scene, earlier) => {
    const finds: Find[] = [];
    for (const area of earlier) {
      if (area.rule !== 'division') continue;
      const own = NAME.exec(scene.text.slice(area.end, area.end + 8))?.[0];
      const head = own === undefined ? undefined : heads.longestAt(scene.text, area.end + own.length);
      if (
        !own ||
        !head ||
        NO_NAME.test(own) ||
        (head.value === '村' && /^[级民委]/u.test(scene.text.slice(head.end))) ||
        isInWord(scene, head.end)
      )
        continue;
      finds.push(
        findAt(
          scene,
          { start: area.end, end: head.end },
          { kind: 'Place', rule: 'settlement', hints: { within: area.name } },
        ),
      );
    }
    return [...finds, ...free(scene, earlier, finds)];
  };
}

/** 国家乡村振兴: the class word begins a word that every dictionary has. */
function isInWord(scene: Scene, end: number): boolean {
  const token = scene.tokens[tokenAt(scene, end - 1)];
  return !isBoundary(scene, end) && token?.start === end - 1 && /^(?:n|vn|a|b|l)$/u.test(token.tag);
}

/** 位于我县甲镇的…, 来到乙村: the words right behind the frame, up to the first class word. */
function free(scene: Scene, earlier: readonly Find[], taken: readonly Find[]): readonly Find[] {
  const finds: Find[] = [];
  for (const match of matchesBy(/街道|社区|[镇乡村]/u, scene.text, FREE)) {
    const { own = '', head = '' } = match.groups ?? {};
    // 长风乡长风沙…: 乡长 is a post only behind an area.
    for (let size = own.length; size >= 1; size -= 1) {
      const start = match.index + own.length - size;
      const words = own.slice(-size);
      const span = { start, end: match.index + match[0].length };
      const before = scene.text.slice(Math.max(0, start - 6), start);
      const isWithin =
        /[我该本][省市区县]$/u.test(before) ||
        [...earlier, ...finds].some((one) => one.end === start && /^(?:District|Place)$/u.test(one.kind));
      const isPlaced =
        isWithin ||
        AT.test(before) ||
        (span.start === 0 && span.end === scene.text.trimEnd().length && head !== '村') ||
        (/[、]$/u.test(before) && finds.some((one) => one.end === start - 1 && one.name.endsWith(head))) ||
        (/(?:^|[，。；、\s])$/u.test(before) &&
          /^(?:党委|党政|政府|党工委|办事处|党支部|党总支|人大|获批|获评|入列|入选|荣获|被评为|获得|组织(?!部)|开展|举办|召开|积极|通过|坚持|充分|依托|结合|围绕|聚焦|认真|强化)/u.test(
            scene.text.slice(span.end),
          ));
      if (!isPlaced || NO_OWN.test(words) || (size === 1 && head !== '镇' && head !== '乡')) continue;
      const tag = dictionaryTag(words);
      if (!isWithin && tag !== undefined && /^(?:n|v|vn|a|d|b|t|f|m|an|p|c)$/u.test(tag) && size < 3) continue;
      const whole = dictionaryTag(words + head);
      if (whole !== undefined && !isWithin && whole !== 'ns' && whole !== 'nr') continue;
      if (taken.some((one) => one.start < span.end && one.end > start)) continue;
      if (isInWord(scene, span.end)) continue;
      const more = head === '村' ? /^镇/u : head === '镇' ? /^街道/u : /^$/u;
      const end = span.end + (more.exec(scene.text.slice(span.end, span.end + 2))?.[0].length ?? 0);
      finds.push(findAt(scene, { start, end }, { kind: 'Place', rule: 'settlement-placed' }));
      break;
    }
  }
  return finds;
}
