/**
 * Persons named before the word that gives or takes a post: 刘强任中共济南市委书记, 任命于海田为副市长, 孙立成不再担任市委书记,
 * 王忠林2017年任济南市市长，2018年5月起任市委书记. Their posts travel as those of `leaders` do, each with what became of it.
 */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { matchesBy } from './matches.js';
import { type Post, type PostChain, postChains } from './post-chain.js';
import type { Find, Recogniser, Scene } from './scene.js';
import { dictionaryTag } from './segment.js';

/** A post with what is said of its holding; 终 is over, 拟 is to come, 曾 was once. */
export interface HeldPost extends Post {
  /** The verb gives or takes it; the others stand as titles before the name. */
  readonly isGiven?: true;
  readonly change?: 'ended' | 'planned' | 'past';
}

const VERB =
  /(?:不再(?:担任|兼任)|拟(?:任|提名为)|提名为|(?:此前|曾经|曾|先后|历)(?:担任过?|任)|现任|担任|兼任|出任|接任|继任|升任|转任|调任|改任|就任|当选(?:为)?|任(?!务|何|命|意|期|免|职)|辞去|卸任|兼(?!顾|并|备|具|有|容))/gu;
/** What may stand between a name and the verb. */
const GAP =
  /^(?:同志)?(?:，)?(?:于)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:起|开始)?(?:由\p{Script=Han}{2,14}|经\p{Script=Han}{2,6}批准|因?已经?|因|此前|同时|同志|还|又|后|再次|正式|全票|高票)*$/u;
/** 任命X为…, 决定X为…, 接受X辞去…, 免去X的…职务: the name stands behind the verb of deciding. */
const DECIDED =
  /(?:任命|决定任命|决定|选举|补选|推选|推举|提名|接受|同意|批准|免去)(\p{Script=Han}{2,4}?)(?:同志)?(?:为|(?:请求)?辞去|的|担任|任)/gu;
/** 任命甲某某、乙某某为…: several at once; 免去甲某某某局局长职务: no 的 behind the name. */
const DECIDED_LIST = /(?:任命|选举|补选)(?<names>\p{Script=Han}{2,3}(?:、\p{Script=Han}{2,3})+)(?:同志)?为/gu;
const REMOVED = /免去(?=(?<short>\p{Script=Han}{2})(?<third>\p{Script=Han})?)/gu;
const NOTICE =
  /(?:^|[：:；;。，、\n]|任命)\s*(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,2}[）)])?(?<name>\p{Script=Han}{2,4}?|\p{Script=Han}[ \u3000]{1,3}\p{Script=Han})(?:同志)?(?:[（(][^）)]{1,8}[）)])?(?<verb>为|的)(?=\p{Script=Han}{4})/gu;
const NO_NAME = /[因的了和与及等在是有为不之其各该市县省区委长们将作说对到向要会也都任命人]/u;
const HELPS = /^(?:办公室|秘书|助理)/u;
const CLAUSE = /[，,。；;：:！？!?]/u;
/** Longest stretch of titles behind the verb, in UTF-16 code units. */
const LONGEST = 44;

export function appointments(lexicon: Lexicon): Recogniser {
  const surnames = lexicon.words('surname');
  const double = lexicon.words('surname.double');
  const chainBefore = postChains(lexicon);
  const titles = wordTrie([...lexicon.words('post'), ...lexicon.words('post.region')]);

  return (scene, earlier) => {
    const held = new Map<string, { span: { start: number; end: number }; posts: HeldPost[] }>();
    const put = (span: { start: number; end: number }, posts: readonly HeldPost[]): void => {
      const key = `${span.start}`;
      const known = held.get(key) ?? { span, posts: [] };
      known.posts.push(...posts);
      held.set(key, known);
    };
    if (!/[任选兼辞为卸的免]/u.test(scene.text)) return [];
    let last = subjectOf(scene);
    for (const match of scene.text.matchAll(VERB)) {
      const end = match.index + match[0].length;
      const chain = chainBehind(scene, end, earlier);
      if (!chain) continue;
      const clause = clauseStart(scene.text, match.index);
      const titled = earlier.findLast(
        (one) => one.kind === 'Leader' && one.end <= match.index && GAP.test(scene.text.slice(one.end, match.index)),
      );
      const span =
        (titled && { start: titled.start, end: titled.end }) ??
        nameBefore(scene.text, clause, match.index) ??
        carried(scene.text, clause, match.index, last);
      if (!span) continue;
      last = span;
      put(
        span,
        chain.posts.map((post) =>
          changed(post, changeOf(match[0], scene.text.slice(Math.max(0, span.start - 8), span.start))),
        ),
      );
      const from = /由\p{Script=Han}{2,14}$/u.test(scene.text.slice(span.end, match.index))
        ? chainBefore(scene, match.index, earlier)
        : undefined;
      if (from)
        put(
          span,
          from.posts.map((post) => changed(post, 'ended')),
        );
    }
    for (const match of scene.text.matchAll(DECIDED)) {
      const name = match[1] as string;
      const start = match.index + match[0].indexOf(name);
      if (!isName(name)) continue;
      const end = match.index + match[0].length;
      const chain = chainBehind(scene, end, earlier);
      if (!chain) continue;
      const isOver = /^(?:免去|接受)/u.test(match[0]) || /辞去$/u.test(match[0]);
      const change = isOver ? 'ended' : /^提名/u.test(match[0]) ? 'planned' : undefined;
      put(
        { start, end: start + name.length },
        chain.posts.map((post) => changed(post, change)),
      );
    }
    for (const match of matchesBy('、', scene.text, DECIDED_LIST)) {
      const chain = chainBehind(scene, match.index + match[0].length, earlier);
      const listed = (match.groups?.['names'] ?? '').split('、');
      let start = match.index + match[0].indexOf(listed[0] as string);
      for (const name of chain && listed.every(isName) ? listed : []) {
        put(
          { start, end: start + name.length },
          (chain as PostChain).posts.map((post) => changed(post, undefined)),
        );
        start += name.length + 1;
      }
    }
    for (const match of matchesBy('免去', scene.text, REMOVED))
      for (const name of [`${match.groups?.['short']}${match.groups?.['third'] ?? ''}`, match.groups?.['short']]) {
        const start = match.index + match[0].length;
        const end = start + (name?.length ?? 0);
        if (name === undefined || !isName(name) || held.has(`${start}`)) continue;
        const chain = chainBehind(scene, scene.text.startsWith('同志', end) ? end + 2 : end, earlier);
        if (chain)
          put(
            { start, end },
            chain.posts.map((post) => changed(post, 'ended')),
          );
      }
    for (const { span, from, change } of noticed(scene)) {
      const chain = chainBehind(scene, from, earlier);
      if (chain && !held.has(`${span.start}`))
        put(
          span,
          chain.posts.map((post) => changed(post, change)),
        );
    }
    return [...held.values()].map(({ span, posts }) => {
      const titled = earlier.find((one) => one.kind === 'Leader' && one.start === span.start && one.end === span.end);
      const own = titled?.hints['posts'];
      return person(scene, span, [...(own === undefined ? [] : (JSON.parse(own) as readonly Post[])), ...posts]);
    });
  };

  /** A line of a notice of appointments: 张某某为某区审计局局长（试用期一年）；王某某的某区审计局局长职务；. */
  function* noticed(scene: Scene): Generator<{
    readonly span: { start: number; end: number };
    readonly from: number;
    readonly change: HeldPost['change'];
  }> {
    for (const match of scene.text.matchAll(NOTICE)) {
      if (!/任命|任免|任职|免去/u.test(scene.whole)) return;
      const { name = '', verb = '' } = match.groups ?? {};
      const start = match.index + match[0].indexOf(name);
      if (!isName(name.replace(/[ \u3000]/gu, ''))) continue;
      if (verb === '的' && !/^[^；。]{2,40}职务/u.test(scene.text.slice(match.index + match[0].length))) continue;
      const span = { start, end: start + name.length };
      yield { span, from: match.index + match[0].length, change: verb === '的' ? 'ended' : undefined };
    }
  }

  /** 凌某早期曾在…工作，2005年任…: who the sentence begins with, if the document names him again. */
  function subjectOf(scene: Scene): { start: number; end: number } | undefined {
    for (const size of [3, 2]) {
      const name = scene.text.slice(0, size);
      const isKnown = isName(name) && scene.whole.split(name).length > 2;
      if (isKnown && /^(?:同志|早期|历任|先后|曾|后|出生|生于|，|\d{4}年|毕业)/u.test(scene.text.slice(size)))
        return { start: 0, end: size };
    }
    return undefined;
  }

  /** The chain of titles that begins where the verb ends. */
  function chainBehind(scene: Scene, from: number, earlier: readonly Find[]): PostChain | undefined {
    let found: PostChain | undefined;
    for (let at = from + 2; at <= Math.min(scene.text.length, from + LONGEST); at += 1) {
      if (CLAUSE.test(scene.text[at - 1] as string)) break;
      if (!titles.longestBefore(scene.text, at)) continue;
      // 某署署长办公室秘书 is no head of it.
      if (HELPS.test(scene.text.slice(at))) continue;
      const chain = chainBefore(scene, at, earlier);
      const hasBody = chain?.posts.some((post) => post.body !== undefined || post.government !== undefined);
      if (chain && hasBody && chain.start === from) found = chain;
    }
    return found;
  }

  function nameBefore(text: string, clause: number, verb: number): { start: number; end: number } | undefined {
    for (let start = clause; start < verb - 1; start += 1) {
      if (
        start > clause &&
        !/[、由]/u.test(text[start - 1] as string) &&
        !/(?:批准|同意|决定|提名|提议|建议|推荐)$/u.test(text.slice(clause, start))
      )
        continue;
      const family = double.has(text.slice(start, start + 2)) ? 2 : 1;
      for (const size of [family + 2, family + 1]) {
        const name = text.slice(start, start + size);
        if (start + size <= verb && isName(name) && GAP.test(text.slice(start + size, verb)))
          return { start, end: start + size };
      }
    }
    return undefined;
  }

  /** …，2018年5月起任…: a clause without a subject goes on with the last one. */
  function carried(
    text: string,
    clause: number,
    verb: number,
    last: { start: number; end: number } | undefined,
  ): { start: number; end: number } | undefined {
    return last && GAP.test(text.slice(clause, verb)) ? last : undefined;
  }

  function isName(name: string): boolean {
    const family = double.has(name.slice(0, 2)) ? 2 : surnames.has(name[0] ?? '') ? 1 : 0;
    if (family === 0 || name.length - family < 1 || name.length - family > 2) return false;
    const tag = dictionaryTag(name);
    return !NO_NAME.test(name.slice(1)) && (tag === undefined || /^(?:nr|x)/u.test(tag));
  }
}

function clauseStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !CLAUSE.test(text[start - 1] as string)) start -= 1;
  const numbered = /^\s*(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,2}[）)])\s*/u.exec(text.slice(start, at));
  return start + (numbered?.[0].length ?? 0);
}

function changeOf(verb: string, before: string): HeldPost['change'] {
  if (/(?:提议|建议|推荐|提名)$/u.test(before)) return 'planned';
  if (/^(?:不再|辞去|卸任)/u.test(verb)) return 'ended';
  if (/^(?:拟|提名)/u.test(verb)) return 'planned';
  return /^(?:此前|曾|先后|历)/u.test(verb) ? 'past' : undefined;
}

const changed = (post: Post, change: HeldPost['change']): HeldPost => ({
  ...post,
  isGiven: true,
  ...(change !== undefined && { change }),
});

function person(scene: Scene, span: { start: number; end: number }, posts: readonly HeldPost[]): Find {
  const named = posts.filter((post) => post.body || post.government);
  const name = scene.text.slice(span.start, span.end).replace(/[ \u3000]/gu, '');
  return findAt(scene, span, { kind: 'Leader', rule: 'appointed', name, hints: { posts: JSON.stringify(named) } });
}
