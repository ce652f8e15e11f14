/**
 * Phrases that a verb governs: its object read forward to the next pause, item by item of a list (实施A、B和C), and its subject
 * read from the head of the clause (A加快推进). What counts as a verb, and which phrases are names, the caller says.
 */
import { isBoundary, type Scene, tokenAt } from './scene.js';
import type { Token } from './segment.js';

export interface Phrase {
  /** Indices of its first and last token. */
  readonly first: number;
  readonly last: number;
  /** The governing verb, or `subject`. */
  readonly verb: string;
}

export interface Governing<T> {
  readonly verbs: ReadonlySet<string>;
  /** What shows, at the head of the words behind a phrase, that it is the subject. */
  readonly subjectOf: RegExp;
  /** The names of a phrase; none where it is no name. */
  readonly names: (scene: Scene, phrase: Phrase) => readonly T[];
}

const FUNCTION = new Set(['u', 'uj', 'ul', 'uz', 'ud', 'ug', 'uv', 'p', 'r', 'y', 'e', 'o', 'd', 'df']);
/** Tagged as words of grammar, and parts of names. */
const PART_OF_NAME = /^(?:全面|一体|高质量|统筹|综合|联合|协同|按|二|再|与|最低|乡村|更新|全省|全市|本|[一二三四]期)$/u;
const PAUSE = /[^\p{Script=Han}\p{N}A-Za-z“”+＋—\-·.]/u;
const JOIN = /^(?:和|与|及|以及)$/u;
/** Items longer than this, in tokens, end the list where they are no names. */
const LONG_ITEM = 8;
/** In tokens. */
const LONGEST = 30;
const SUBJECT_REACH = 26;
/** A half that ends so is a name of its own, or none; it does not go on behind 和. */
const HEADED = /(?:行动|计划|工程|制度|改革|体系|基地|园|中心|铁路|机制|战略|实验室|试点|规划|方案|平台|水库|专项)$/u;
const RESULT = /^(?:作为|摆在|放在|列为|落地|走深|落实|落细|见行|取得|见效|提质|扩面|增效|迈上|走在)/u;
const RESULTS =
  /^(?:作为|摆在|放在|列为|落地(?:见效|落实|生根|实施|$|[，。；])|落地$|走深走实|落实落地|落细落实|落实落细|(?:见行见效|见效|提质增效|提质扩面|扩面提质)(?=$|[，。；、])|取得|迈上)/u;
const NO_TOKEN: Token = { text: '', tag: '', start: 0, end: 0 };

export function governed<T>(scene: Scene, governing: Governing<T>): readonly T[] {
  const found: T[] = [];
  for (let index = 0; index < scene.tokens.length; index += 1) {
    const verb = verbOf(scene.tokens[index] as Token, governing.verbs);
    const next = scene.tokens[index + 1];
    if (verb === undefined || !next || verbOf(next, governing.verbs) !== undefined) continue;
    found.push(...objects(scene, index + 1, verb, governing));
  }
  found.push(...subjects(scene, governing));
  return found;
}

/** A verb as it stands or behind an adverb in one token: 深入实施. */
function verbOf(token: Token, verbs: ReadonlySet<string>): string | undefined {
  if (verbs.has(token.text)) return token.text;
  const tail = token.text.slice(-2);
  return token.text.length === 4 && verbs.has(tail) ? tail : undefined;
}

/** The items of the object that begins at a token, up to the pause that ends it; items of a list share the verb. */
function objects<T>(scene: Scene, from: number, verb: string, governing: Governing<T>): readonly T[] {
  const text = (index: number): string => scene.tokens[index]?.text ?? '';
  const found: T[] = [];
  let first = from;
  while (/^(?:好|了|着|实)$/u.test(text(first))) first += 1;
  // 坚持和完善…: two verbs share the object.
  const second = scene.tokens[first + 1] ?? NO_TOKEN;
  if (JOIN.test(text(first)) && (second.tag.startsWith('v') || verbOf(second, governing.verbs) !== undefined))
    first += 2;
  if (/^(?:建设|完善|完成|健全)$/u.test(text(first)) && /^(?:加快|促进|推动|加强)$/u.test(verb)) first += 1;
  for (let index = first; index < scene.tokens.length; ) {
    const last = beforeResult(scene, index, phraseEnd(scene, index));
    if (last < index) break;
    const names = governing.names(scene, { first: index, last, verb });
    found.push(...names);
    if (text(last + 1) !== '、' || (names.length === 0 && last - index > LONG_ITEM)) break;
    index = last + 2;
  }
  return found;
}

/** 推动甲行动计划落地见效: what the verb is to bring about of it is no part of the phrase. */
function beforeResult(scene: Scene, first: number, last: number): number {
  for (let index = first + 1; index <= last; index += 1)
    if (
      RESULT.test((scene.tokens[index] as Token).text) &&
      RESULTS.test(scene.text.slice((scene.tokens[index] as Token).start))
    )
      return index - 1;
  return last;
}

/** Index of the last token of the phrase that begins at one. */
function phraseEnd(scene: Scene, first: number): number {
  let index = first;
  // A phrase of more words is no name; a text without any pause must not be read again from every verb.
  const reach = Math.min(scene.tokens.length, first + LONGEST);
  for (; index < reach; index += 1) {
    const token = scene.tokens[index] as Token;
    if (PAUSE.test(token.text) || (FUNCTION.has(token.tag) && !PART_OF_NAME.test(token.text))) break;
  }
  return index - 1;
}

/** 西部大开发继续推进, 投资体制改革深入实施: the phrase from the head of a clause to the verb. */
function subjects<T>(scene: Scene, governing: Governing<T>): readonly T[] {
  const found: T[] = [];
  for (const { start, end } of scene.sentence.clauses) {
    const from = start - scene.base;
    const text = scene.text.slice(from, end - scene.base);
    for (let at = 2; at < Math.min(text.length, SUBJECT_REACH); at += 1) {
      if (!isBoundary(scene, from + at) || !governing.subjectOf.test(text.slice(at))) continue;
      const last = tokenAt(scene, from + at - 1);
      // The items of a list before the verb: A、B和C相继开工.
      for (let index = tokenAt(scene, from); index <= last; ) {
        const stop = Math.min(phraseEnd(scene, index), last);
        if (stop >= index) found.push(...governing.names(scene, { first: index, last: stop, verb: 'subject' }));
        index = Math.max(stop, index) + 1;
        while (index <= last && PAUSE.test(scene.tokens[index]?.text ?? '')) index += 1;
      }
      break;
    }
  }
  return found;
}

/** Halves of a phrase that 和 joins, where both are names; else the whole. */
export function splitJoined<T>(
  scene: Scene,
  { first, last, verb }: Phrase,
  name: (scene: Scene, phrase: Phrase) => T | undefined,
): readonly T[] {
  for (let index = last - 1; index > first; index -= 1) {
    if (!JOIN.test((scene.tokens[index] as Token).text)) continue;
    const left = name(scene, { first, last: index - 1, verb });
    const right = name(scene, { first: index + 1, last, verb });
    if (left !== undefined && right !== undefined) return [left, right];
    // 实施“甲”和乙计划: what stands in marks is another rule's.
    if (right !== undefined && scene.tokens[index - 1]?.text === '”') return [right];
    if (HEADED.test(before(scene, (scene.tokens[index] as Token).start))) return right ? [right] : left ? [left] : [];
  }
  const whole = name(scene, { first, last, verb });
  if (whole !== undefined) return [whole];
  // 建设A和一批…: the first half may be a name by itself.
  const join = first + 1 + scene.tokens.slice(first + 1, last).findIndex((token) => JOIN.test(token.text));
  const left = join <= first ? undefined : name(scene, { first, last: join - 1, verb });
  return left === undefined ? [] : [left];
}

/** The last words before a place: as many as the longest head. */
const before = (scene: Scene, at: number): string => scene.text.slice(Math.max(0, at - 4), at);
