/**
 * The signs by which a model of relations knows that two mentions stand in one: kinds and order, what stands between, before and
 * behind, lists, marks, how the mentions were found, and what the rules state of the two and of their neighbours. Each is a number.
 */
import { KIND_NAMES, RELATION_NAMES, type Relation } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';
import { tokensOf } from '../recognise/scene.js';
import { signNumber, wordNumber } from '../sign-number.js';
import type { Sentence } from '../stages.js';
import type { Draft, Reading, Said } from './reading.js';
import { atClauseStart } from './speakers.js';
import { type End, nameOf, type Pair, WAYS } from './usage-pairs.js';

/** A word that is in no name, or a whole name. */
interface Unit {
  readonly start: number;
  readonly end: number;
  /** Number of the word, or of the kind of a name. */
  readonly word: number;
  readonly tag: number;
  /** What classes of the lexicon the word is of, as bits. */
  readonly classes: number;
  readonly isName: boolean;
  readonly text: string;
  /** For a name: first and last unit of the list it stands in. */
  listFrom: number;
  listTo: number;
}

interface Line {
  readonly units: readonly Unit[];
  /** Index of the unit that a place of the sound text falls into. */
  readonly unitAt: (place: number) => number;
}

const EDGE = 0x2f;
const CLASSES = [
  'verb.advocate',
  'verb.speech',
  'verb.visit',
  'verb.meeting',
  'verb.build',
  'verb.govern',
  'stop.strong',
];
const JOINS = /^(?:、|和|与|及|以及|“|”|《|》|，)$/u;
const KIND_NUMBER: ReadonlyMap<string, number> = new Map(KIND_NAMES.map((kind, index) => [kind, index + 1]));
const RELATION_NUMBER: ReadonlyMap<string, number> = new Map(RELATION_NAMES.map((name, index) => [name, index + 1]));
const kindOf = (end: End): number => KIND_NUMBER.get(end.kind) as number;

const bucket = (size: number): number =>
  size <= 4 ? size : size <= 6 ? 5 : size <= 9 ? 6 : size <= 14 ? 7 : size <= 24 ? 8 : size <= 48 ? 9 : 10;

/** What the rules state, by ends; for one end in a sentence, each relation with its other ends. */
interface Stated {
  readonly pairs: ReadonlyMap<string, ReadonlySet<Relation>>;
  readonly from: ReadonlyMap<string, ReadonlyMap<Relation, ReadonlySet<string>>>;
  readonly to: ReadonlyMap<string, ReadonlyMap<Relation, ReadonlySet<string>>>;
}

export function signReader(reading: Reading, drafts: readonly Draft[]): (pair: Pair) => readonly number[] {
  const stated = statedBy(drafts);
  const classes = classesOf(reading.lexicon);
  // Pairs come sentence by sentence: one line is kept.
  let line: Line = { units: [], unitAt: () => -1 };
  let lineOf = -1;
  const level = wordNumber(reading.resolved.document.level ?? '');
  const codes = new Map(reading.resolved.entities.map(({ key, hints }) => [key, hints['code'] ?? '']));
  return (pair) => {
    if (pair.sentence !== lineOf) line = makeLine(reading, pair.sentence, classes);
    lineOf = pair.sentence;
    return signsOf(reading, pair, { line, stated, level, codes });
  };
}

function statedBy(drafts: readonly Draft[]): Stated {
  const pairs = new Map<string, Set<Relation>>();
  const from = new Map<string, Map<Relation, Set<string>>>();
  const to = new Map<string, Map<Relation, Set<string>>>();
  for (const { relation, subject, object, sentence } of drafts) {
    const pair = `${subject}\n${object}`;
    pairs.set(pair, (pairs.get(pair) ?? new Set()).add(relation));
    for (const [map, key, other] of [
      [from, `${sentence} ${subject}`, object],
      [to, `${sentence} ${object}`, subject],
    ] as const) {
      const here = map.get(key) ?? new Map<Relation, Set<string>>();
      here.set(relation, (here.get(relation) ?? new Set()).add(other));
      map.set(key, here);
    }
  }
  return { pairs, from, to };
}

const BITS = new WeakMap<Lexicon, ReadonlyMap<string, number>>();

function classesOf(lexicon: Lexicon): ReadonlyMap<string, number> {
  let bits = BITS.get(lexicon) as Map<string, number> | undefined;
  if (!bits) {
    bits = new Map();
    for (const [bit, list] of CLASSES.entries())
      for (const word of lexicon.words(list)) bits.set(word, (bits.get(word) ?? 0) | (1 << bit));
    BITS.set(lexicon, bits);
  }
  return bits;
}

function makeLine(reading: Reading, index: number, classes: ReadonlyMap<string, number>): Line {
  const sentence = reading.resolved.sentences[index];
  if (!sentence) return { units: [], unitAt: () => -1 };
  const names = (reading.said[index] ?? []).filter((one) => !one.isInner);
  const units: Unit[] = [];
  let next = 0;
  const pushName = (one: Said): void => {
    units.push({
      start: one.mention.start,
      end: one.mention.end,
      word: KIND_NUMBER.get(one.kind) as number,
      tag: 1,
      classes: 0,
      isName: true,
      text: '',
      listFrom: units.length,
      listTo: units.length,
    });
  };
  for (const token of tokensOf(sentence, reading.resolved.placed.text)) {
    const start = sentence.start + token.start;
    const end = sentence.start + token.end;
    for (let name = names[next]; name && name.mention.start < end; name = names[next]) {
      pushName(name);
      next += 1;
    }
    const last = units.at(-1);
    if (last && start < last.end && last.isName) continue;
    units.push({
      start,
      end,
      word: /^[\d.％%]+$/u.test(token.text) ? 0x30 : wordNumber(token.text),
      tag: wordNumber(token.tag),
      classes: classes.get(token.text) ?? 0,
      isName: false,
      text: token.text,
      listFrom: -1,
      listTo: -1,
    });
  }
  // A list: names of one kind with nothing but joining marks between them.
  let last = -1;
  let isJoined = false;
  for (const [at, unit] of units.entries()) {
    if (!unit.isName) {
      if (!JOINS.test(unit.text)) last = -1;
      else isJoined = true;
      continue;
    }
    const before = units[last];
    if (before && isJoined && before.word === unit.word) {
      unit.listFrom = before.listFrom;
      for (let each = before.listFrom; each <= at; each += 1) {
        const member = units[each] as Unit;
        if (member.isName) member.listTo = at;
      }
    }
    last = at;
    isJoined = false;
  }
  const ends = units.map((one) => one.end);
  return {
    units,
    unitAt(place) {
      let low = 0;
      let high = ends.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((ends[middle] as number) > place) high = middle;
        else low = middle + 1;
      }
      return low;
    },
  };
}

/** Signs of a pair as they are gathered; what stands in one group is told apart from what stands in another. */
interface Signs {
  readonly numbers: number[];
  group: number;
}

function put(signs: Signs, a: number, b = 0, c = 0): void {
  signs.numbers.push(signNumber(signs.group, a, b, c));
}

/** Puts into a group of its own. */
function putNext(signs: Signs, a: number, b = 0, c = 0): void {
  signs.group += 1;
  put(signs, a, b, c);
}

/** What is known of the document and of the sentence before any pair is looked at. */
interface Known {
  readonly line: Line;
  readonly stated: Stated;
  readonly level: number;
  /** Code of GB/T 2260 by entity. */
  readonly codes: ReadonlyMap<string, string>;
}

/** What all signs of a pair are told of. */
interface Scope {
  readonly reading: Reading;
  readonly pair: Pair;
  readonly line: Line;
  /** Unit of each end, or -1 where it is not in the sentence. */
  readonly units: { readonly subject: number; readonly object: number };
  readonly way: number;
  /** 0 subject first, 1 object first, 2 and 3 one within the other, 4 not both in the sentence. */
  readonly order: number;
  /** Of way and order. */
  readonly base: number;
  readonly kinds: number;
}

function signsOf(reading: Reading, pair: Pair, { line, stated, level, codes }: Known): readonly number[] {
  const sentence = reading.resolved.sentences[pair.sentence];
  if (!sentence) return [];
  const signs: Signs = { numbers: [], group: 0 };
  const scope = scopeOf(reading, pair, line);
  const { way, base, kinds } = scope;
  put(signs, base);
  putNext(signs, kinds, base);
  putNext(signs, kinds, reading.isNews ? 1 : 0, way);
  put(signs, level, way, 7);
  putNames(signs, scope, codes);
  putStated(signs, scope, stated);
  putSentence(signs, scope, sentence);
  putAround(signs, scope, sentence, { end: pair.subject, at: scope.units.subject });
  putAround(signs, scope, sentence, { end: pair.object, at: scope.units.object });
  signs.group += 2;
  if (scope.units.subject < 0 || scope.units.object < 0) putClause(signs, scope);
  else putBetween(signs, scope);
  return signs.numbers;
}

const mentionOf = ({ way, said }: End): Said['mention'] | undefined => (way === 'here' ? said?.mention : undefined);
const wordAt = ({ units }: Line, at: number): number => units[at]?.word ?? EDGE;

function scopeOf(reading: Reading, pair: Pair, line: Line): Scope {
  const { subject, object } = pair;
  const s = mentionOf(subject);
  const o = mentionOf(object);
  const isNested = s && o && Math.max(s.start, o.start) < Math.min(s.end, o.end);
  const way = WAYS.indexOf(subject.way) * 8 + WAYS.indexOf(object.way);
  const order = !s || !o ? 4 : isNested ? (s.end - s.start > o.end - o.start ? 2 : 3) : s.start < o.start ? 0 : 1;
  return {
    reading,
    pair,
    line,
    units: { subject: s ? line.unitAt(s.start) : -1, object: o ? line.unitAt(o.start) : -1 },
    way,
    order,
    base: way * 8 + order,
    kinds: kindOf(subject) * 16 + kindOf(object),
  };
}

/** What the two are found by, how their names begin and end, and what the names share. */
function putNames(signs: Signs, { pair: { subject, object }, order, base, kinds }: Scope, codes: Known['codes']): void {
  const subjectRule = wordNumber(subject.said?.mention.rule ?? '');
  const objectRule = wordNumber(object.said?.mention.rule ?? '');
  putNext(signs, subjectRule, base);
  putNext(signs, objectRule, base);
  putNext(signs, subjectRule, objectRule, base);
  const subjectName = nameOf(subject);
  const objectName = nameOf(object);
  for (const name of [subjectName, objectName]) {
    putNext(signs, wordNumber(name.slice(-1)), kinds);
    putNext(signs, wordNumber(name.slice(-2)), order);
  }
  putNext(
    signs,
    subjectName.startsWith(objectName.slice(0, 2)) ? 1 : 0,
    objectName.startsWith(subjectName.slice(0, 2)) ? 1 : 0,
    kinds,
  );
  putNext(signs, subjectName.includes(objectName) ? 1 : 0, objectName.includes(subjectName) ? 1 : 0, order);
  putNext(signs, divisionOf(codeOf(subject, codes), codeOf(object, codes)), kinds, order);
  let shared = 0;
  for (const character of objectName) if (subjectName.includes(character)) shared += 1;
  putNext(signs, bucket(shared), bucket(objectName.length), order);
}

/** What the rules state of them and of their neighbours. Not what is asked: a pair is asked of because no rule states it. */
function putStated(signs: Signs, { pair, kinds }: Scope, stated: Stated): void {
  const { subject, object, relations, sentence } = pair;
  const asked = relations.flatMap((one): readonly string[] => (one === 'WITHIN' ? ['LOCATED_IN', 'PART_OF'] : [one]));
  const putPair = (found: ReadonlySet<Relation> | undefined, how: number): void => {
    for (const relation of found ?? [])
      if (!asked.includes(relation)) put(signs, RELATION_NUMBER.get(relation) as number, how, 1);
  };
  const putOthers = (found: ReadonlyMap<Relation, ReadonlySet<string>> | undefined, but: string): void => {
    signs.group += 1;
    for (const [relation, ends] of found ?? [])
      if (ends.size > (ends.has(but) ? 1 : 0)) put(signs, RELATION_NUMBER.get(relation) as number, kinds);
  };
  signs.group += 1;
  putPair(stated.pairs.get(`${subject.key}\n${object.key}`), 1);
  putPair(stated.pairs.get(`${object.key}\n${subject.key}`), 2);
  putOthers(stated.from.get(`${sentence} ${subject.key}`), object.key);
  putOthers(stated.to.get(`${sentence} ${object.key}`), subject.key);
  putOthers(stated.from.get(`${sentence} ${object.key}`), subject.key);
  putOthers(stated.to.get(`${sentence} ${subject.key}`), object.key);
}

/** What sort of sentence it is, whose, and how many others of the two kinds it names. */
function putSentence(signs: Signs, { reading, pair, base, kinds }: Scope, sentence: Sentence): void {
  const { subject, object } = pair;
  putNext(signs, sentence.isHeading ? 1 : 0, sentence.isListItem ? 1 : 0, base);
  const isSpeaker = reading.speakers[pair.sentence] === subject.key;
  put(signs, reading.issuer === subject.key ? 1 : 0, isSpeaker ? 1 : 0, kinds);
  let same = 0;
  let like = 0;
  for (const one of reading.said[pair.sentence] ?? []) {
    if (one.kind === subject.kind && one.key !== object.key) same += 1;
    if (one.kind === object.kind && one.key !== subject.key) like += 1;
  }
  putNext(signs, bucket(same), base);
  putNext(signs, bucket(like), base);
}

/** Groups of what stands around one end. */
const AROUND = 9;

/** Marks, clause, list, words and verbs around an end that stands in the sentence. */
function putAround(
  signs: Signs,
  { reading, line, order, base, kinds }: Scope,
  sentence: Sentence,
  { end, at }: { readonly end: End; readonly at: number },
): void {
  signs.group += 10;
  const last = signs.group + AROUND;
  const mention = mentionOf(end);
  if (!mention) return;
  const { text } = reading.resolved.placed;
  const own = line.units[at];
  put(signs, text[mention.start - 1] === '“' ? 1 : 0, end.said?.isInner ? 1 : 0, order);
  const opens =
    mention.start === sentence.start
      ? 2
      : atClauseStart(text.slice(sentence.start, sentence.end), mention.start - sentence.start)
        ? 1
        : 0;
  putNext(signs, opens, base);
  put(signs, mention.hints['posts'] === undefined ? 0 : 1, 9, base);
  const from = own?.isName ? own.listFrom : at;
  const to = own?.isName ? own.listTo : at;
  putNext(signs, bucket(to - from), bucket(at - from), order);
  putNext(signs, wordAt(line, from - 1), order);
  put(signs, wordAt(line, from - 2), wordAt(line, from - 1), order);
  putNext(signs, wordAt(line, to + 1), order);
  put(signs, wordAt(line, to + 1), wordAt(line, to + 2), order);
  putNext(signs, wordAt(line, from - 1), wordAt(line, to + 1), kinds);
  const before = verb(line.units, from - 1, -1);
  const behind = verb(line.units, to + 1, 1);
  putNext(signs, before?.word ?? EDGE, order);
  putNext(signs, behind?.word ?? EDGE, order);
  putNext(signs, before?.classes ?? -1, behind?.classes ?? -1, order);
  signs.group = last;
}

/** Where only one end stands in the sentence: how far the other is, and the words of the clause up to the one that is here. */
function putClause(signs: Signs, { pair, line, units, base }: Scope): void {
  for (const { sentence } of [pair.subject, pair.object])
    if (sentence >= 0) put(signs, bucket(pair.sentence - sentence), base);
  signs.group += 1;
  const end = units.subject < 0 ? units.object : units.subject;
  for (let at = end - 1; at >= Math.max(0, end - 8) && !STOP.test((line.units[at] as Unit).text); at -= 1)
    put(signs, wordAt(line, at), base);
  putNext(signs, bucket(end), base);
  put(signs, wordAt(line, 0), base, 5);
}

/** What stands between the two; members of a list share what stands before or behind all of it. */
function putBetween(signs: Signs, { pair, line, units, order, kinds }: Scope): void {
  const first = Math.min(units.subject, units.object);
  const second = Math.max(units.subject, units.object);
  const left = line.units[first] as Unit;
  const right = line.units[second] as Unit;
  const isOne = first === second;
  const start = left.isName && !isOne && left.listTo < second ? left.listTo + 1 : first + 1;
  const end = right.isName && right.listFrom > first ? right.listFrom : second;
  const gap = line.units.slice(start, end);
  put(signs, bucket(Math.max(0, right.start - left.end)), order);
  putNext(signs, bucket(gap.length), order, kinds);
  putNext(signs, isOne ? 2 : left.isName && left.listFrom === right.listFrom ? 1 : 0, order, kinds);
  signs.group += 1;
  const counted = COUNTED.exec(nameOf(pair.subject))?.[0];
  if (counted !== undefined) {
    const items = line.units.slice(right.listFrom, right.listTo + 1).filter((one) => one.isName).length;
    put(signs, counted === COUNT[items] ? 1 : 2, order, Math.min(2, items));
  }
  const commas = putSorts(signs, gap, { pair, order, kinds });
  putWords(signs, gap, { order, kinds });
  const verbs = gap.filter(isVerb);
  putNext(signs, verbs[0]?.word ?? EDGE, order, kinds);
  putNext(signs, verbs.at(-1)?.word ?? EDGE, order, kinds);
  putNext(signs, Math.min(4, verbs.length), Math.min(2, commas), kinds);
}

/** How many names, marks and classes of words a gap has. Returns how many commas. */
function putSorts(
  signs: Signs,
  gap: readonly Unit[],
  { pair, order, kinds }: { readonly pair: Pair; readonly order: number; readonly kinds: number },
): number {
  const subject = kindOf(pair.subject);
  const object = kindOf(pair.object);
  let names = 0;
  let same = 0;
  let like = 0;
  let commas = 0;
  let stops = 0;
  let bits = 0;
  for (const one of gap) {
    if (one.isName) {
      names += 1;
      if (one.word === subject) same += 1;
      if (one.word === object) like += 1;
    } else if (one.text === '，') commas += 1;
    else if (/^[；：。]$/u.test(one.text)) stops += 1;
    bits |= one.classes;
  }
  putNext(signs, bucket(names), order);
  putNext(signs, Math.min(3, same), Math.min(3, like), order);
  putNext(signs, Math.min(5, commas), Math.min(2, stops), order);
  putNext(signs, bits, order);
  put(signs, bits, kinds, Math.min(2, commas));
  return commas;
}

/** More words than this on each side of a gap tell nothing. */
const NEAR = 12;

function putWords(
  signs: Signs,
  gap: readonly Unit[],
  { order, kinds }: { readonly order: number; readonly kinds: number },
): void {
  const [first, second] = gap;
  const [last, last2] = [gap.at(-1), gap.at(-2)];
  signs.group += 1;
  for (const [at, one] of gap.entries()) if (at < NEAR || at >= gap.length - NEAR) put(signs, one.word, order);
  signs.group += 1;
  if (gap.length <= 6) {
    const all = gap.reduce((sum, one) => signNumber(3, sum, one.word, 0), 17);
    put(signs, all, order);
    putNext(signs, all, kinds, order);
  } else signs.group += 1;
  putNext(signs, first?.word ?? EDGE, order, kinds);
  put(signs, first?.word ?? EDGE, second?.word ?? EDGE, order);
  putNext(signs, last?.word ?? EDGE, order, kinds);
  put(signs, last?.word ?? EDGE, last2?.word ?? EDGE, order);
  putNext(signs, first?.word ?? EDGE, last?.word ?? EDGE, order);
}

const COUNT = '零一二三四五六七八九十';
/** 三县六镇, 五安, 十大工程 */
const COUNTED = /^[一二三四五六七八九十]/u;

const codeOf = ({ key, kind, said }: End, codes: Known['codes']): string =>
  kind === 'District' ? (said?.mention.hints['code'] ?? codes.get(key) ?? '') : '';

/** How two administrative divisions stand to each other by their codes of GB/T 2260. */
function divisionOf(inner: string, outer: string): number {
  if (inner === '' || outer === '') return (inner === '' ? 0 : 1) + (outer === '' ? 0 : 2);
  const [a, b] = [inner, outer].map((code) => code.replace(/(?:00)+$/u, '')) as [string, string];
  if (a.startsWith(b) && a !== b) return a.length - b.length === 2 ? 4 : 5;
  return b.startsWith(a) ? 6 : 7;
}

const VERB = new Set(['v', 'vd', 'vn', 'vi', 'p'].map(wordNumber));
const isVerb = (one: Unit): boolean => !one.isName && VERB.has(one.tag);
const STOP = /^[，。；：]$/u;

/** The nearest verb or preposition of the clause in a direction. */
function verb(units: readonly Unit[], from: number, step: 1 | -1): Unit | undefined {
  for (let at = from; at >= 0 && at < units.length; at += step) {
    const one = units[at] as Unit;
    if (STOP.test(one.text)) return undefined;
    if (isVerb(one)) return one;
  }
  return undefined;
}
