/**
 * The posts of a career, told in clauses that go on with one person: 钱文斌生于1964年，历任某部办公厅主任、副部长等职，2006年出任某局局长。
 * 三年后，他转任…. The bodies are those found in the document, however they were found; what the recogniser of appointments has read
 * already is not said again.
 */
import type { Status } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';
import type { HeldPost } from '../recognise/appointments.js';
import { type Trie, wordTrie } from '../trie.js';
import type { Draft, Reading, Relate, Said } from './reading.js';
import { timeSaid } from './time-said.js';

const VERB =
  /(?:不再|拟|现|曾经?|先后|历|此前|并|继续)?(?:担任|兼任|任职于?|出任|接任|继任|升任|升至|转任|调任|改任|就任|历任|当选为?|成为|任(?!务|何|命|意|期|免|职|由))(?:过|了)?|辞去|卸任/gu;
const COMMA = /[，,；;：:]/u;
const TIME =
  '(?:(?:\\d{4}年|同年|次年|翌年|[去今前本]年|当年)?(?:年?[初底中末])?(?:\\d{1,2}月|当月)?(?:\\d{1,2}日)?(?:起|以来|开始|后|至今)?|[一二三四五六七八九十两数几多半]{1,3}年(?:之)?[后前])';
/** What may stand between the beginning of a clause and its verb, where the person is the one before. */
const AGAIN = new RegExp(
  `^\\s*(?:${TIME}|[，,]|[他她]|[又还后再先并也其]|之后|随后|其后|后来|此后|此前|其间|期间|同时|正式|再次|一度|曾|由|仍|一直|已)*(?:(?:由|从)[^，,。；]{2,14})?$`,
  'u',
);
/** 离开某院到某厅任…, 赴某省任…: gone to the body in which the post is. */
const GONE = /^(?:同志)?(?:[^，,。；：:“”、]{0,20})(?:到|赴|在|调往|调至|调)$/u;
/** Words behind a name that make it the subject of a life. */
const NO_SUBJECT = /^(?:的|等|、|和|与|及|说|表示|介绍|强调|指出|要求|为|任命)/u;
/** Another who acts between the person and the verb. */
const OTHER_ACTS = /(?:说|表示|介绍|强调|指出|宣布|任命|决定|选举|认为|报道|透露|会见|陪同|接替|为[^，,。]{2,12})$/u;
const BEFORE_SUBJECT = new RegExp(
  `(?:^|[，,。；;：:“”（(\\s])(?:${TIME}|此前|之后|其中|随后|此后|据悉[，,]|而)*$`,
  'u',
);
const SEPARATOR = /^(?:、|[，,](?=\p{Script=Han})|和|并?兼(?:任)?|及|以及)/u;
/** 局长 of the post, and the office in the body that it is of: 办公厅主任, 业务规范司副司长. */
const OFFICE = /^(?:\p{Script=Han}{1,8}(?:司|处|科|室|厅|部|局|办|党组|党委|党支部))?$/u;
const PREFIX = /(?:首任|第一任|新任|常务|副|代理|代|党组|党委|党工委|兼职|专职|名誉|执行|正处级|副处级|正科级|助理)+$/u;
/** 1965年出生的某某, 时任某市市长的某某. */
const OF_HIM = /(?:^|[，,。；;])[^，,。；;]{0,24}(?:出生|毕业|长|书记|主任|主席)的$/u;
/** In UTF-16 code units. */
const LONGEST = 18;
const TITLE = new RegExp(
  `^\\p{Script=Han}{2,${LONGEST}}?(?=[、，,。；;（(\\s]|$|和|并?兼|等|及|至今|时|期间|职务|一职|之后|以来|后)`,
  'u',
);
const NO_POST = /[的了在是和与及到向对由]/u;

const POSTS = new WeakMap<Lexicon, Trie<string>>();
function postsOf(lexicon: Lexicon): Trie<string> {
  let found = POSTS.get(lexicon);
  if (!found) {
    found = wordTrie([...lexicon.words('post'), ...lexicon.words('post.region')]);
    POSTS.set(lexicon, found);
  }
  return found;
}

const COMMITTEE = /(?:[省市区县州]|自治区党)委$/u;
/** A class of bodies, or an office of a body that is not said. */
const CLASS_BODY = /^(?:\p{Script=Han}{0,4}(?:处|科|室)|集团|公司|学校|学院|医院|协会|[校院]党委)$/u;
const IN_BODY = /^(?!.*[国省市区县州])\p{Script=Han}{2,8}[司处科室]$/u;

interface Held {
  readonly body: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

export const career: Relate = (reading) => {
  const { sentences, placed, document } = reading.resolved;
  const drafts: Draft[] = [];
  let last: Said | undefined;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.isHeading || reading.repeats.has(index)) continue;
    const isNext = sentences[index - 1]?.paragraph === sentence.paragraph;
    const here = reading.said[index] ?? [];
    const people = here.filter((one) => one.kind === 'Leader' && !one.isInner);
    const text = placed.text.slice(sentence.start, sentence.end);
    const bodies = here.filter((one) => one.kind === 'Organization' && one.mention.rule !== 'post-body');
    const given = spansGiven(people);
    for (const one of people) drafts.push(...titledBefore(reading, index, one, bodies, given));
    const carried = isNext || /^(?:[^，,。]{0,10}[，,])?[他她]/u.test(text) ? last : undefined;
    for (const match of bodies.length === 0 ? [] : text.matchAll(VERB)) {
      const end = match.index + match[0].length;
      const who =
        subjectAt(text, sentence.start, people, match.index, bodies) ??
        carriedAt(text, people, match.index, sentence.start, carried);
      if (!who) continue;
      const areas = here.filter((one) => one.kind === 'District' && one.mention.start >= sentence.start);
      const gone = bodies.find((one) => one.mention.end - sentence.start === match.index);
      for (const held of heldFrom(reading, text, sentence.start, end, { bodies, areas, gone })) {
        if (given.some((one) => one.start < held.end && one.end > held.start)) continue;
        const isOver = /^(?:不再|辞去|卸任)/u.test(match[0]);
        const clause = text.slice(0, match.index).split(COMMA).at(-1) ?? '';
        const time = timeSaid(clause, document.date);
        const status: Status = isOver
          ? 'negated'
          : /^拟/u.test(match[0])
            ? 'planned'
            : /^(?:曾|先后|历|此前)|过$/u.test(match[0]) || /(?:曾|此前)$/u.test(clause)
              ? 'completed'
              : 'stated';
        const from =
          who.mention.sentence === index
            ? Math.min(who.mention.start, sentence.start + match.index)
            : sentence.start + match.index;
        drafts.push({
          relation: 'HOLDS_POST',
          subject: who.key,
          object: held.body,
          sentence: index,
          start: from,
          end: sentence.start + held.end,
          rule: 'career',
          matched: [match[0], text.slice(held.start, held.end)],
          attributes: { post: held.title, acting: /^代/u.test(held.title) },
          status,
          ...(time && (isOver ? { until: time } : status === 'completed' ? {} : { since: time })),
        });
      }
    }
    last = meantAfter(text, sentence.start, people, carried);
  }
  return drafts;
};

/** 某农谷党工委副书记、管委会主任某某: a body that no rule could read, with titles of it up to a name. */
function titledBefore(
  { lexicon, resolved }: Reading,
  index: number,
  who: Said,
  bodies: readonly Said[],
  given: readonly HeldPost[],
): readonly Draft[] {
  const sentence = resolved.sentences[index];
  const body = bodies.findLast((one) => one.mention.end < who.mention.start);
  if (!sentence || !body || isBare(body) || CLASS_BODY.test(body.mention.name)) return [];
  const { text } = resolved.placed;
  const from = body.mention.end;
  const words = text.slice(from, who.mention.start).trimEnd();
  if (!/^[\p{Script=Han}、]{2,24}$/u.test(words)) return [];
  if (given.some((one) => one.start < who.mention.start - sentence.start && one.end > from - sentence.start)) return [];
  const parts = words.split(/、|兼/u);
  const titles = parts.filter((part) => isTitle(lexicon, part));
  if (titles.length !== parts.length) return [];
  // 某某党委委员、副总经理: the second post is of the company.
  const isParty = /(?:党委|党组|工委)$/u.test(body.mention.name);
  const held = isParty ? titles.filter((title) => /书记|委员|常委|秘书长/u.test(title)) : titles;
  const committee = COMMITTEE.exec(body.mention.name)?.[0] ?? '';
  return held.map((title, at) => ({
    relation: 'HOLDS_POST',
    subject: who.key,
    object: body.key,
    sentence: index,
    start: body.mention.start,
    end: who.mention.end,
    rule: 'title-name',
    matched: [text.slice(body.mention.start, who.mention.end)],
    attributes: { post: at === 0 ? `${committee}${title}` : title, acting: /^代/u.test(title) },
    status: 'stated',
  }));
}

/** 副总编辑, 社会发展处副处长: a post, with the office of the body that it is of. */
function isTitle(lexicon: Lexicon, words: string): boolean {
  const post = postsOf(lexicon).longestBefore(words, words.length);
  if (!post || isOfArea(words)) return false;
  const office = words.slice(0, post.start).replace(PREFIX, '');
  return OFFICE.test(office) && officeOf(office) !== undefined && !NO_POST.test(words);
}

/** Posts that the recogniser of appointments gave, by place in the sentence. */
const spansGiven = (people: readonly Said[]): readonly HeldPost[] =>
  people.flatMap(({ mention }) => JSON.parse(mention.hints['posts'] ?? '[]') as readonly HeldPost[]);

/** The person whose clause or whose run of clauses the verb stands in. */
function subjectAt(
  text: string,
  base: number,
  people: readonly Said[],
  verb: number,
  bodies: readonly Said[],
): Said | undefined {
  const who = people.findLast((one) => one.mention.end - base <= verb);
  if (!who || !isSubject(text, base, who)) return undefined;
  const from = who.mention.end - base;
  const between = text.slice(from, verb);
  if (AGAIN.test(between.replace(/^同志/u, '')) && !/[，,]/u.test(between)) return who;
  const into = bodies.find((one) => one.mention.end - base === verb);
  if (into && GONE.test(text.slice(from, into.mention.start - base))) return who;
  const clause = verb - (text.slice(0, verb).split(COMMA).at(-1)?.length ?? 0);
  return clause > from && AGAIN.test(text.slice(clause, verb)) && !OTHER_ACTS.test(text.slice(from, clause - 1))
    ? who
    : undefined;
}

/** Nobody is named before the verb: it is the person of the sentence before. */
function carriedAt(
  text: string,
  people: readonly Said[],
  verb: number,
  base: number,
  carried: Said | undefined,
): Said | undefined {
  if (!carried || people.some((one) => one.mention.start - base < verb)) return undefined;
  const clause = verb - (text.slice(0, verb).split(COMMA).at(-1)?.length ?? 0);
  const isHis = /^(?:[^，,。]{0,10}[，,]?)[他她](?!们)/u.test(text);
  return AGAIN.test(text.slice(0, verb)) || (isHis && AGAIN.test(text.slice(clause, verb))) ? carried : undefined;
}

/** Whom the next sentence goes on with: the only person of this one, if he is its subject. */
function meantAfter(text: string, base: number, people: readonly Said[], carried: Said | undefined): Said | undefined {
  const keys = new Set(people.map((one) => one.key));
  const [first] = people;
  if (!first) return carried;
  return keys.size === 1 && isSubject(text, base, first) ? first : undefined;
}

function isSubject(text: string, base: number, one: Said): boolean {
  const start = one.mention.start - base;
  const posts = JSON.parse(one.mention.hints['posts'] ?? '[]') as readonly HeldPost[];
  const from = Math.min(
    start,
    ...posts.filter((post) => post.end <= start).map((post) => post.body?.start ?? post.areaStart ?? post.start),
  );
  if (NO_SUBJECT.test(text.slice(one.mention.end - base))) return false;
  return BEFORE_SUBJECT.test(text.slice(0, from)) || OF_HIM.test(text.slice(0, from));
}

interface Around {
  readonly bodies: readonly Said[];
  readonly areas: readonly Said[];
  /** The body that the person went to before the verb. */
  readonly gone: Said | undefined;
}

/** 某部办公厅主任、副部长，某局局长: titles behind the verb, each with its body; one without goes on with the body before. */
function heldFrom(
  { lexicon, resolved }: Reading,
  text: string,
  base: number,
  from: number,
  { bodies, areas, gone }: Around,
): readonly Held[] {
  const posts = postsOf(lexicon);
  const found: Held[] = [];
  let body: { readonly key: string } | undefined = gone;
  for (let at = from; ; ) {
    const named = longestAt(bodies, base + at);
    // 某总署业务规范司副司长: an office right behind its body, or in a list of that body's posts, is part of the title.
    const own = body && named && IN_BODY.test(named.mention.name) ? undefined : named;
    const area = own ? undefined : longestAt(areas, base + at);
    const start = (own ?? area) ? (own ?? (area as Said)).mention.end - base : at;
    const title = titleAt(posts, text, start);
    if (title === undefined) break;
    const end = start + title.text.length;
    if (area) {
      if (!isOfArea(title.text)) break;
      const government = `Organization:${area.key.slice(area.key.indexOf(':') + 1)}人民政府`;
      body = resolved.entities.some((one) => one.key === government) ? { key: government } : undefined;
    } else {
      if (own && isBare(own) && areas.some((one) => one.mention.end <= own.mention.start)) break;
      body = own ?? body;
      const office = own ? title.office : officeOf(title.office);
      if (!body || office === undefined || isOfArea(title.text)) break;
    }
    // 市委书记 is the post's name everywhere, as 书记 of a department is not.
    const committee = own ? (COMMITTEE.exec(own.mention.name)?.[0] ?? '') : '';
    if (body) found.push({ body: body.key, title: `${committee}${title.text}`, start, end });
    at = end;
    const mark = SEPARATOR.exec(text.slice(at))?.[0];
    if (mark === undefined) break;
    at += mark.length;
  }
  return found;
}

/** 市委 of a life that was lived in several cities may be that of any. */
const isBare = ({ mention }: Said): boolean => /^[省市区县州](?:委|政府|人大|政协|纪委|人民政府)/u.test(mention.name);

/** 市长 behind a committee is of the government, which no word names. */
const isOfArea = (title: string): boolean => /(?:省|市|区|县|州|旗|乡|镇|盟)长$/u.test(title);

/** An office that stands alone in a list is of the body before it; a body of its own is not. */
const officeOf = (office: string): string | undefined =>
  /(?:局|办|公司|集团|大学|学院|协会|委)$/u.test(office) ? undefined : office;

const longestAt = (bodies: readonly Said[], at: number): Said | undefined =>
  bodies.filter((one) => one.mention.start === at).sort((a, b) => b.mention.end - a.mention.end)[0];

/** The title that begins here and ends where its list goes on or its clause ends. */
function titleAt(
  posts: Trie<string>,
  text: string,
  start: number,
): { readonly text: string; readonly office: string } | undefined {
  const title = TITLE.exec(text.slice(start, start + LONGEST + 4))?.[0];
  if (title === undefined) return undefined;
  const post = posts.longestBefore(text, start + title.length);
  if (!post || post.start < start) return undefined;
  const office = text.slice(start, post.start).replace(PREFIX, '');
  return OFFICE.test(office) && !NO_POST.test(title) ? { text: title, office } : undefined;
}
