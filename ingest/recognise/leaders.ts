/** Persons: behind a title, in a list under one title, and before a title (习近平总书记, 家义书记). */
import type { Lexicon } from '../lexicon.js';
import { wordTrie } from '../trie.js';
import { findAt } from './find.js';
import { matchesBy } from './matches.js';
import { type PersonName, personNames } from './person-name.js';
import { type Post, type PostChain, postChains, townOf } from './post-chain.js';
import { type Find, isBoundary, type Recogniser, type Scene, tokenAt } from './scene.js';
import { dictionaryTag } from './segment.js';

/** Posts that a body has several of, or beside its head. */
const SAME_BODY =
  /^(?:党组|党委|党工委)?(?:常务|兼职|专职|挂职|执行|名誉)*(?:副(?:主席|主任|校长|院长|书记|会长|总裁|总经理|董事长|理事长|局长|厅长|部长|秘书长|所长|行长)|总\p{Script=Han}{2}师|秘书长|纪委书记|总经理|党委书记|党组成员|总工程师|总会计师)/u;
const LIST = /^(?:[、,，]|和|及)/u;
/** Between two persons of one body: 副主任甲某及秘书长乙某出席会议；副主任丙某. */
const NEXT_OF_BODY = /^(?:(?:出席|参加|主持|列席)(?:了)?(?:会议|大会)?[；，]|[，、；](?:以及|及)?|以?及|和)$/u;
/** 办公室主任, 就业创业处副处长: a department of the body that the person before is of. */
const OF_SAME_BODY = /^(?!办事处)\p{Script=Han}{0,8}?(?:处|科|室|司|部)(?:副)?(?:处长|科长|主任|司长|部长)/u;
/** 前排就座的主席团常务委员会委员有：甲某某、乙某某…. */
const ROW_OF =
  /(?:主席|委员|领导|领导同志|成员|代表|常委|同志|人员|名单|书记|主任|候选人)(?:还|分别|依次)?(?:有|为|是)?[：:]?$/u;
/** So many names in a row, none of them a word, are of persons. */
const LONG_ROW = 6;
/** 委员有：甲某某、乙某、丙某某、…: a row of words as short as names from a mark or 有 to a mark or 等. */
const LONG_LIST =
  /(?<=^|[：:，,。；;）)\s]|有|领导)(?:(?!等)\p{Script=Han}){2,3}(?:、(?:(?!等)\p{Script=Han}){2,3}){4,}(?=[，,。；;（(\s]|$|等|出席|参加|[同一]同)/gu;
/** A surname alone before a title is somebody, but nobody can be named: 李书记. */
const GIVEN = /^\p{Script=Han}{2}$/u;

export function leaders(lexicon: Lexicon): Recogniser {
  const names = personNames(lexicon);
  const surnames = lexicon.words('surname');
  const chainBefore = postChains(lexicon);
  const titles = wordTrie([...lexicon.words('post'), ...lexicon.words('post.region'), ...lexicon.words('post.group')]);
  const after = wordTrie([
    '总书记',
    '委员长',
    '总司令',
    '书记',
    '主席',
    '总理',
    '省长',
    '市长',
    '区长',
    '县长',
    '董事长',
    '总经理',
    '总裁',
    '局长',
    '厅长',
    '校长',
    '主任',
    '处长',
    '镇长',
    '秘书长',
    '理事长',
    '院长',
    '会长',
    '同志',
    '先生',
    '女士',
    '副总理',
    '外长',
    '总统',
    '首相',
    '副主席',
    '部长',
  ]);

  return (scene, earlier) => {
    const finds = new Map<number, Find>();
    for (let at = 1; at < scene.text.length; at += 1) {
      const title = titles.longestBefore(scene.text, at);
      if (!title || titles.longestAt(scene.text, title.start)?.end !== at) continue;
      behindTitle(scene, at, earlier, finds);
      beforeTitle(scene, title.start, at, earlier, finds);
    }
    for (const find of longLists(scene)) if (!finds.has(find.start)) finds.set(find.start, find);
    for (const find of nameLists(scene)) if (!finds.has(find.start)) finds.set(find.start, find);
    return [...finds.values()];
  };

  function behindTitle(scene: Scene, titleEnd: number, earlier: readonly Find[], finds: Map<number, Find>): void {
    let at = titleEnd;
    while (/[ \u3000@]/u.test(scene.text[at] ?? '')) at += 1;
    if (finds.has(at)) return;
    // 习近平总书记来企业考察: who bears it stands before it.
    if (/\p{Script=Han}{2,3}总书记$/u.test(scene.text.slice(0, titleEnd)) && namedBefore(scene, titleEnd - 3)) return;
    const plain = names.at(scene, at);
    const isEnded = plain?.isBounded === true || plain?.isFollowed === true;
    const meant = isEnded ? undefined : names.behind(scene, at);
    if (!plain && !meant) return;
    const chain = carried(scene, chainBefore(scene, titleEnd, earlier), finds, earlier);
    if (!chain) return;
    const hasBody = chain.posts.some((post) => post.body ?? post.government ?? post.department);
    const first = hasBody ? (meant ?? plain) : plain;
    if (!first || !isSure(scene, first, chain)) return;
    finds.set(first.start, person(scene, first, 'title-name', chain));
    for (const next of listed(scene, first.end)) finds.set(next.start, person(scene, next, 'name-list', chain));
  }

  function namedBefore(scene: Scene, end: number): boolean {
    const token = scene.tokens[tokenAt(scene, end - 1)];
    return token?.end === end && token.tag.startsWith('nr');
  }

  /** …大学校长甲某，副校长乙某: a title without a body right behind a person is of the body of that person's last post. */
  function carried(
    scene: Scene,
    chain: PostChain | undefined,
    finds: ReadonlyMap<number, Find>,
    earlier: readonly Find[],
  ): PostChain | undefined {
    if (!chain || chain.isGroup || chain.posts.length === 0) return chain;
    const town = ofTown(scene, chain, finds, earlier);
    if (town) return town;
    if (chain.posts.some((post) => post.body ?? post.government)) return chain;
    const words = scene.text.slice(chain.start);
    const isDepartment = chain.posts.length === 1 && OF_SAME_BODY.test(words);
    if (!isDepartment && (chain.posts.some((post) => post.isElsewhere) || !SAME_BODY.test(words))) return chain;
    const before = [...finds.values()].findLast((one) => one.end < chain.start);
    if (!before || !NEXT_OF_BODY.test(scene.text.slice(before.end, chain.start))) return chain;
    const last = (JSON.parse(before.hints['posts'] ?? '[]') as readonly Post[]).at(-1);
    if (!last?.body) return chain;
    const body = last.body;
    // 市委书记某某，办公室主任某某: whose office that is, is open.
    const whole = earlier.find((one) => one.start === body.start && one.end === body.end);
    if (isDepartment && /^(?:委|人民政府|人大常委会|政协)$/u.test(whole?.hints['body'] ?? '')) return chain;
    return { ...chain, posts: chain.posts.map(({ isElsewhere: _, ...post }) => ({ ...post, body })) };
  }

  /** 李村镇党委书记某某，镇长某某; 蓝湾街道党工委书记某某、办事处主任某某: the government of the town that the person before leads. */
  function ofTown(
    scene: Scene,
    chain: PostChain,
    finds: ReadonlyMap<number, Find>,
    earlier: readonly Find[],
  ): PostChain | undefined {
    const [post, ...more] = chain.posts;
    if (!post || more.length > 0 || post.body || !/^(?:副?[镇乡]长|办事处副?主任)$/u.test(post.title)) return undefined;
    const before = [...finds.values()].findLast((one) => one.end < chain.start);
    if (!before || !/^[，、；](?:以及)?$/u.test(scene.text.slice(before.end, chain.start))) return undefined;
    const last = (JSON.parse(before.hints['posts'] ?? '[]') as readonly Post[]).at(-1)?.body;
    const body = earlier.find((one) => one.start === last?.start && one.end === last?.end);
    const town = townOf(body?.name ?? '');
    if (town === undefined) return undefined;
    const { isElsewhere: _, ...held } = post;
    return { ...chain, posts: [{ ...held, government: /办事处/u.test(post.title) ? `${town}办事处` : town }] };
  }

  /** A title without a body gives no certainty; then the name must be bounded or the post be one of an area. */
  function isSure(scene: Scene, name: PersonName, chain: PostChain): boolean {
    if (scene.text.slice(name.start, name.end).length < 2) return false;
    if (chain.isGroup)
      return (
        (name.isBounded &&
          scene.text[name.end] === '、' &&
          names.at(scene, name.end + (scene.text[name.end + 1] === '@' ? 2 : 1)) !== undefined) ||
        isOneOfThem(scene, name, chain)
      );
    const hasBody = chain.posts.some((post) => post.body ?? post.government ?? post.department);
    const token = scene.tokens[tokenAt(scene, name.start)];
    const isWord = name.name.length >= 3 && token?.start === name.start && token.end === name.end;
    return (
      hasBody ||
      name.isBounded ||
      name.isFollowed === true ||
      isWord ||
      dictionaryTag(name.name)?.startsWith('nr') === true
    );
  }

  /** 区领导张某某参加活动: one name alone, of three characters that are no word, with a verb behind it. */
  function isOneOfThem(scene: Scene, name: PersonName, chain: PostChain): boolean {
    const tag = dictionaryTag(name.name);
    return (
      name.name.length === 3 &&
      (tag === undefined || tag.startsWith('nr')) &&
      (name.isFollowed === true || /^[和。]/u.test(scene.text.slice(name.end))) &&
      /[省市区县州]$/u.test(scene.text.slice(0, chain.start))
    );
  }

  /** 王书坚、孙立成、凌文: bare names behind the first, each bounded on both sides. */
  function listed(scene: Scene, from: number): readonly PersonName[] {
    const found: PersonName[] = [];
    for (let at = from; ; ) {
      const mark = LIST.exec(scene.text.slice(at))?.[0];
      if (!mark || mark === ',' || mark === '，') break;
      const from = at + mark.length + (scene.text[at + mark.length] === '@' ? 1 : 0);
      const read = names.at(scene, from);
      const next = read && (read.isBounded || isFollowed(scene, read)) ? read : unusual(scene, from, found.length);
      // …、惠民县委书记: the list of names is over where an area begins.
      if (!next || (lexicon.divisions.trie.longestAt(scene.text, next.start)?.end ?? 0) > next.end) break;
      found.push(next);
      at = next.end;
    }
    return found;
  }

  /** 甲某某、师某某、乙某某: what stands between two names of a list is one, whatever its surname, unless it is an ordinary word. */
  function unusual(scene: Scene, from: number, before: number): PersonName | undefined {
    const name = /^\p{Script=Han}{2,3}(?=、)/u.exec(scene.text.slice(from, from + 4))?.[0];
    if (name === undefined || before < 1) return undefined;
    const tag = dictionaryTag(name);
    const end = from + name.length;
    const isWord = tag !== undefined && !tag.startsWith('nr');
    if (isWord || lexicon.divisions.trie.longestAt(scene.text, from)?.end === end) return undefined;
    return names.at(scene, end + 1) ? { start: from, end, name, isBounded: true } : undefined;
  }

  function isFollowed(scene: Scene, name: PersonName): boolean {
    return isBoundary(scene, name.end) || /^(?:和|与|等|同志|在|出席|参加)/u.test(scene.text.slice(name.end));
  }

  /** 甲某某、乙某某、丙某某: three names or more in a row are persons though no title stands with them. */
  function* nameLists(scene: Scene): Generator<Find> {
    for (let at = 0; at < scene.text.length; at += 1) {
      if (!isBoundary(scene, at) || scene.text[at - 1] === '、') continue;
      const row: PersonName[] = [];
      for (let next = at; ; ) {
        const name = names.at(scene, next);
        if (!name || !isBareName(scene, name)) break;
        row.push(name);
        if (scene.text[name.end] !== '、') break;
        next = name.end + 1;
      }
      const full = row.filter((one) => one.name.length === 3).length;
      const rest = scene.text.slice(row.at(-1)?.end ?? at);
      const isKnown =
        row.some((one) => dictionaryTag(one.name)?.startsWith('nr')) ||
        /^等\p{Script=Han}{0,8}?(?:领导|同志|班子|出席|参加|陪同)/u.test(rest) ||
        ROW_OF.test(scene.text.slice(Math.max(0, at - 24), at)) ||
        row.length >= LONG_ROW;
      if (row.length >= 3 && full * 2 > row.length && isKnown)
        for (const name of row)
          yield person(scene, name, 'bare-name-list', { start: name.start, posts: [], isGroup: true });
      at = Math.max(at, row.at(-1)?.end ?? at);
    }
  }

  /** In a row of five and more of which most are plainly names, all are, whatever the surname. */
  function* longLists(scene: Scene): Generator<Find> {
    for (const match of matchesBy('、', scene.text, LONG_LIST)) {
      let at = match.index;
      const items = match[0].split('、').map((name): PersonName => {
        const start = at;
        at += name.length + 1;
        return { start, end: start + name.length, name, isBounded: true };
      });
      const likely = items.filter((one) => isLikely(scene, one));
      const full = items.filter((one) => one.name.length === 3).length;
      if (likely.length * 10 < items.length * 7 || full * 2 <= items.length) continue;
      for (const name of items) {
        const tag = dictionaryTag(name.name);
        if (likely.includes(name) || tag === undefined || tag.startsWith('nr'))
          yield person(scene, name, 'bare-name-list', { start: name.start, posts: [], isGroup: true });
      }
    }
  }

  function isLikely(scene: Scene, { start, end, name }: PersonName): boolean {
    const tag = dictionaryTag(name);
    if (tag !== undefined) return tag.startsWith('nr');
    const isArea = lexicon.divisions.trie.longestAt(scene.text, start)?.end === end;
    return !isArea && (surnames.has(name[0] as string) || lexicon.words('surname.double').has(name.slice(0, 2)));
  }

  /** A name between separators, of no area. */
  function isBareName(scene: Scene, name: PersonName): boolean {
    const rest = scene.text.slice(name.end);
    const isArea = lexicon.divisions.trie.longestAt(scene.text, name.start)?.end === name.end;
    return !isArea && (/^(?:、|等|反党|集团|同志|，|。|和)/u.test(rest) || isBoundary(scene, name.end));
  }

  /** 某局李某某局长, 区政协孔某某副主席: a name between a body and the post in it. */
  function behindBody(
    scene: Scene,
    start: number,
    end: number,
    earlier: readonly Find[],
    finds: Map<number, Find>,
  ): boolean {
    const prefix = /(?:常务)?副$/u.exec(scene.text.slice(Math.max(0, start - 3), start))?.[0] ?? '';
    const to = start - prefix.length;
    for (const size of [3, 2]) {
      const from = to - size;
      const body =
        earlier.find((one) => one.kind === 'Organization' && one.end === from) ??
        earlier.find(
          (one) =>
            one.kind === 'Organization' &&
            one.end < from &&
            /^\p{Script=Han}{2,8}(?:处|科|室|司|部|办)$/u.test(scene.text.slice(one.end, from)),
        );
      if (!body || !isName(scene, from, to)) continue;
      const title = scene.text.slice(start - prefix.length, end);
      const post: Post = { title, start: to, end, isActing: false, body: { start: body.start, end: body.end } };
      const name = { start: from, end: to, name: scene.text.slice(from, to), isBounded: false };
      if (!finds.has(from))
        finds.set(from, person(scene, name, 'name-title', { start: from, posts: [post], isGroup: false }));
      return true;
    }
    return false;
  }

  /** A surname and what no dictionary has as a word. */
  function isName(scene: Scene, from: number, to: number): boolean {
    const name = scene.text.slice(from, to);
    const tag = dictionaryTag(name);
    if (tag !== undefined && !tag.startsWith('nr')) return false;
    if (name.length === 3 && dictionaryTag(name.slice(0, 2))?.startsWith('v')) return false;
    return (
      surnames.has(name[0] as string) &&
      /^\p{Script=Han}+$/u.test(name) &&
      !/[的了与及等是不各该市县省区委副原兼和部局处科室]/u.test(name)
    );
  }

  /** 许某某主席欢迎…: at the head of a clause three characters that make a name, no word of the dictionary among them. */
  function isNamedFirst(scene: Scene, from: number, start: number, end: number): boolean {
    if (from > 0 && !/[，。；、：“\s]/u.test(scene.text[from - 1] as string)) return false;
    const name = scene.text.slice(from, start);
    const rest = scene.text.slice(end);
    return (
      dictionaryTag(name) === undefined &&
      dictionaryTag(name.slice(1)) === undefined &&
      dictionaryTag(name.slice(0, 2)) === undefined &&
      names.at(scene, from)?.end === start &&
      /^(?:$|[，。、]|一行|对|在|说|表示|指出|强调|欢迎|介绍|率|主持|代表|首先|出席|到|来|率队|带队|和|与|就|作|致|为)/u.test(
        rest,
      )
    );
  }

  /** 习近平总书记; and 家义书记, a given name that only a collection can complete. */
  function beforeTitle(
    scene: Scene,
    start: number,
    end: number,
    earlier: readonly Find[],
    finds: Map<number, Find>,
  ): void {
    const title = after.longestAt(scene.text, start);
    if (title?.end !== end || behindBody(scene, start, end, earlier, finds)) return;
    for (const size of [3, 2, 4]) {
      const from = start - size;
      const name = from < 0 ? '' : scene.text.slice(from, start);
      if (name.length !== size || !isBoundary(scene, from)) continue;
      const tag = dictionaryTag(name);
      if (/[部局厅委办院处组会社队]$/u.test(name)) continue;
      const isName =
        tag?.startsWith('nr') ||
        ((title.value === '同志' || tag === 't') && size === 3 && names.at(scene, from)?.end === start) ||
        (size === 3 && isNamedFirst(scene, from, start, end));
      if (isName && !earlier.some((one) => one.start < start && one.end > from && one.kind === 'Organization')) {
        if (!finds.has(from))
          finds.set(
            from,
            person(
              scene,
              { start: from, end: start, name, isBounded: false },
              'name-title',
              afterChain(scene, start, end),
            ),
          );
        return;
      }
    }
    surnameTitle(scene, start, end, finds);
    const from = start - 2;
    const given = scene.text.slice(Math.max(0, from), start);
    const isGiven =
      /^(?:书记|省长|市长)$/u.test(title.value) &&
      GIVEN.test(given) &&
      (isBoundary(scene, from) || /[和、]$/u.test(scene.text.slice(0, from))) &&
      (dictionaryTag(given) === undefined || /书记[和、]$/u.test(scene.text.slice(0, from)));
    if (
      !isGiven ||
      /[区县市省乡镇村街州委组部届任总副记党]/u.test(given) ||
      earlier.some((one) => one.end > from && one.start < end)
    )
      return;
    if (
      /^\p{Script=Han}/u.test(scene.text.slice(end)) &&
      !/^(?:和|的|讲话|在|指示|要求|强调|指出|对)/u.test(scene.text.slice(end))
    )
      return;
    const hints = { partial: 'given-name', title: title.value };
    finds.set(from, findAt(scene, { start: from, end }, { kind: 'Leader', rule: 'given-name-title', hints }));
  }
}

/** 毛主席, 周总理: a surname before the highest titles is one person to every reader. */
function surnameTitle(scene: Scene, start: number, end: number, finds: Map<number, Find>): void {
  const title = scene.text.slice(start, end);
  const family = scene.text[start - 1] ?? '';
  if (!/^(?:主席|总理|总司令|委员长)$/u.test(title) || !/[毛周朱刘邓宋叶李江胡温]/u.test(family)) return;
  const before = scene.tokens[tokenAt(scene, start - 1)];
  if (before?.start !== start - 1 || finds.has(start - 1)) return;
  const hints = { partial: 'surname', title };
  finds.set(start - 1, findAt(scene, { start: start - 1, end }, { kind: 'Leader', rule: 'surname-title', hints }));
}

function afterChain(scene: Scene, start: number, end: number): PostChain {
  const title = scene.text.slice(start, end);
  const post: Post = { title, start, end, isActing: false, ...(title === '总书记' && { government: '党中央' }) };
  return { start, posts: title === '总书记' ? [post] : [], isGroup: false };
}

/** Posts travel as JSON with offsets into the sentence: later stages link the bodies. */
function person(scene: Scene, name: PersonName, rule: string, chain: PostChain): Find {
  const posts = chain.posts.filter((post) => post.body || post.government || post.department);
  return findAt(scene, name, {
    kind: 'Leader',
    rule,
    name: name.name,
    hints: posts.length > 0 ? { posts: JSON.stringify(posts) } : {},
  });
}
