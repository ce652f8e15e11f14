/** A body by the post that somebody holds in it: 中国某汽党委书记、董事长某某, 某某科技总经理某某. The title and the name behind it bound the words. */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { isAnchored } from './heads.js';
import { personNames } from './person-name.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import type { Token } from './segment.js';

/** Posts of companies, schools and societies. Source: Company Law; regulations on public institutions and on social organisations. */
const POST =
  /(?:党组书记|党委书记|党委副书记|董事长|总经理|总裁|首席执行官|创始人|法定代表人|理事长|会长|院长|校长|园长|行长|所长|厂长|台长|社长|馆长|总监|总工程师)/gu;
const OF_DEPARTMENT =
  /^(?<name>\p{Script=Han}{2,9}?(?:司|处|室|部|科|系|所))(?:党(?:组|委|总支|支部))?副?(?:司长|处长|主任|部长|科长|所长|书记)/u;
const CHARGED = /(?:相关|有关|主要)?(?:负责人|工作人员|技术人员)(?=介绍|说|表示|建议|告诉|透露|坦言|谈到|向)/gu;
const PREFIX = /(?:常务副|执行|名誉|创始|高级|联席|党委副书记、|副)+$/u;
const NEXT = /^(?:[、，兼]|\p{Script=Han})/u;
/** Classes of bodies, and words for any of them. */
const CLASS =
  /^(?:公司|企业|集团|集团公司|总公司|学校|学院|医院|银行|协会|商会|高校|单位|机关|部门|支行|分行|分公司|子公司|项目|园区|村|社区|街道|镇|乡|县|市|区|省|党委|董事会|理事会|原|时任|现任|兼任|兼|同时|我|该|本|各|大学|研究院|研究所|人民|全国|上市公司|股份|有限|控股|相关|有关|知名|多家|著名|民营|国有|副|执行|名誉)+$/u;
const NO_NAME = /[，。；：、！？“”《》的]|^(?:原|时任|现任|由|与|和|同|任|为|是|以及|并|兼|邀请|会见|接见|陪同|来自)/u;
/** An area or a village is no body; its committee is. */
const SEAT = /(?:[镇乡村]|街道|社区)$/u;
/** In UTF-16 code units. */
const LONGEST = 16;

export function titledBodies(lexicon: Lexicon): Recogniser {
  const names = personNames(lexicon);
  const strong = lexicon.words('stop.strong');
  const makers = wordTrie([
    ...lexicon.words('seen.maker'),
    '公司',
    '集团',
    '合作社',
    '米业',
    '食业',
    '饮品',
    '工厂',
    '银行',
    '商会',
    '协会',
  ]);
  const posts = wordTrie([...lexicon.words('post'), ...lexicon.words('post.region')]);

  return (scene, earlier) => {
    const finds: Find[] = [...departments(scene, earlier), ...charged(scene, earlier)];
    for (const match of scene.text.matchAll(POST)) {
      const at =
        match.index - (PREFIX.exec(scene.text.slice(Math.max(0, match.index - 8), match.index))?.[0].length ?? 0);
      if (earlier.some((one) => one.kind === 'Organization' && one.start < at && one.end >= at)) continue;
      if (!NEXT.test(scene.text.slice(match.index + match[0].length)) || !isHeld(scene, match.index + match[0].length))
        continue;
      const start = bodyStart(scene, at);
      const words = scene.text.slice(start, at);
      const seat = SEAT.test(words) ? /^(?:党委|党工委|党支部|党总支)/u.exec(scene.text.slice(at))?.[0] : undefined;
      // 某镇党委书记: the post is of the committee of the town.
      if (seat !== undefined)
        finds.push(findAt(scene, { start, end: at + seat.length }, { kind: 'Organization', rule: 'titled-body' }));
      if (SEAT.test(words)) continue;
      if (words.length < 3 || CLASS.test(words) || NO_NAME.test(words) || posts.longestBefore(words, words.length))
        continue;
      if (lexicon.divisions.trie.longestAt(scene.text, start)?.end === at) continue;
      finds.push(findAt(scene, { start, end: at }, { kind: 'Organization', rule: 'titled-body' }));
    }
    return finds;
  };

  /** 农业农村部农田建设管理司副司长, 甲联合会研究室主任: a department of a body by the post in it. */
  function departments(scene: Scene, earlier: readonly Find[]): readonly Find[] {
    return earlier.flatMap((whole) => {
      if (whole.kind !== 'Organization' || whole.hints['body']?.startsWith('委')) return [];
      const match = OF_DEPARTMENT.exec(scene.text.slice(whole.end, whole.end + 16));
      const words = match?.groups?.['name'] ?? '';
      const end = whole.end + words.length;
      if (!match || !isBoundary(scene, end) || !isHeld(scene, whole.end + match[0].length)) return [];
      const hints = whole.hints['body'] === undefined ? {} : { ...whole.hints, body: `${whole.hints['body']}${words}` };
      const what =
        whole.hints['body'] === undefined
          ? { rule: 'titled-body', name: `${whole.name}${words}` }
          : { rule: 'local-body', hints };
      return [findAt(scene, { start: whole.start, end }, { kind: 'Organization', ...what })];
    });
  }

  /** 湖南某米业负责人建议: a company by whoever speaks for it. */
  function charged(scene: Scene, earlier: readonly Find[]): readonly Find[] {
    return [...scene.text.matchAll(CHARGED)].flatMap((match) => {
      const start = bodyStart(scene, match.index);
      const words = scene.text.slice(start, match.index);
      const maker = makers.longestBefore(scene.text, match.index);
      if (!maker || maker.start - start < 2 || CLASS.test(words) || NO_NAME.test(words)) return [];
      if (earlier.some((one) => one.kind === 'Organization' && one.start < match.index && one.end > start)) return [];
      return isAnchored(scene, start, match.index, lexicon)
        ? [findAt(scene, { start, end: match.index }, { kind: 'Organization', rule: 'titled-body' })]
        : [];
    });
  }

  /** Further titles and then a name stand behind the post. */
  function isHeld(scene: Scene, end: number): boolean {
    for (let at = end, steps = 0; steps < 5; steps += 1) {
      const name = names.at(scene, at) ?? names.behind(scene, at);
      if (name && name.end - name.start >= 2) return true;
      const mark = /^[、，兼]/u.exec(scene.text.slice(at))?.[0];
      if (mark === undefined) return false;
      const next = nextPost(scene, at + 1);
      if (next === undefined) return false;
      at = next;
    }
    return false;
  }

  /** The end of the title that begins near a place: 、党委副书记, ，中国某汽董事长. */
  function nextPost(scene: Scene, from: number): number | undefined {
    for (let at = from + 2; at <= Math.min(scene.text.length, from + LONGEST); at += 1) {
      if (/[，。；、]/u.test(scene.text[at - 1] as string)) return undefined;
      const post = posts.longestBefore(scene.text, at);
      if (post && post.start >= from && posts.longestAt(scene.text, post.start)?.end === at) return at;
    }
    return undefined;
  }

  /** Left over nouns to a mark, a verb, a word of grammar or a title. */
  function bodyStart(scene: Scene, end: number): number {
    let at = end;
    for (let index = tokenAt(scene, end - 1); index >= 0; index -= 1) {
      const token = scene.tokens[index] as Token;
      if (end - token.start > LONGEST || !/^[\p{Script=Han}A-Za-z\d（）()]+$/u.test(token.text)) break;
      if (
        /^(?:[pcrmuy]|u[a-z]?|d|t)$/u.test(token.tag) ||
        strong.has(token.text) ||
        lexicon.words('post').has(token.text)
      )
        break;
      at = token.start;
    }
    return isBoundary(scene, at) ? at : end;
  }
}
