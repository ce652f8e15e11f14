/**
 * The signs by which a model of relations knows that two mentions stand in one: kinds and order, what stands between, before and
 * behind, lists, marks, how the mentions were found, and what the rules state of the two and of their neighbours. Each is a number.
 */
import { KIND_NAMES, RELATION_NAMES, type Relation } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';
import { tokensOf } from '../recognise/scene.js';
import { signNumber, wordNumber } from '../sign-number.js';
import type { Draft, Reading, Said } from './reading.js';
import { atClauseStart } from './speakers.js';
import { type End, type Pair, WAYS } from './usage-pairs.js';

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
  return (pair) => {
    if (pair.sentence !== lineOf) line = makeLine(reading, pair.sentence, classes);
    lineOf = pair.sentence;
    return signsOf(reading, pair, { line, stated, level });
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

function signsOf(
  reading: Reading,
  { sentence: index, subject, object, relations }: Pair,
  { line, stated, level }: { readonly line: Line; readonly stated: Stated; readonly level: number },
): readonly number[] {
  const sentence = reading.resolved.sentences[index];
  if (!sentence) return [];
  const { units } = line;
  const signs: number[] = [];
  let group = 0;
  const put = (a: number, b = 0, c = 0): void => {
    signs.push(signNumber(group, a, b, c));
  };
  const s = subject.way === 'here' ? (subject.said as Said).mention : undefined;
  const o = object.way === 'here' ? (object.said as Said).mention : undefined;
  const su = s ? line.unitAt(s.start) : -1;
  const ou = o ? line.unitAt(o.start) : -1;
  const isNested = s && o && Math.max(s.start, o.start) < Math.min(s.end, o.end);
  const way = WAYS.indexOf(subject.way) * 8 + WAYS.indexOf(object.way);
  const order = !s || !o ? 4 : isNested ? (s.end - s.start > o.end - o.start ? 2 : 3) : s.start < o.start ? 0 : 1;
  const base = way * 8 + order;
  const kinds = kindOf(subject) * 16 + kindOf(object);
  const begin = (): void => {
    group += 1;
  };
  const unit = (at: number): number => units[at]?.word ?? EDGE;

  put(base);
  begin();
  put(kinds, base);
  begin();
  put(kinds, reading.isNews ? 1 : 0, way);
  put(level, way, 7);

  // What the two are found by, and how their names begin and end.
  begin();
  const subjectRule = wordNumber(subject.said?.mention.rule ?? '');
  const objectRule = wordNumber(object.said?.mention.rule ?? '');
  put(subjectRule, base);
  begin();
  put(objectRule, base);
  begin();
  put(subjectRule, objectRule, base);
  const names = [subject, object].map((end) => end.said?.mention.name ?? end.key.slice(end.key.indexOf(':') + 1));
  for (const name of names) {
    begin();
    put(wordNumber(name.slice(-1)), kinds);
    begin();
    put(wordNumber(name.slice(-2)), order);
  }
  const [subjectName, objectName] = names as [string, string];
  begin();
  put(
    subjectName.startsWith(objectName.slice(0, 2)) ? 1 : 0,
    objectName.startsWith(subjectName.slice(0, 2)) ? 1 : 0,
    kinds,
  );
  begin();
  put(subjectName.includes(objectName) ? 1 : 0, objectName.includes(subjectName) ? 1 : 0, order);

  begin();
  put(divisionOf(codeOf(reading, subject), codeOf(reading, object)), kinds, order);
  begin();
  let shared = 0;
  for (const character of objectName) if (subjectName.includes(character)) shared += 1;
  put(bucket(shared), bucket(objectName.length), order);

  // What the rules state of them and of their neighbours. Not what is asked: a pair is asked of because no rule states it.
  const asked = new Set<string>(relations.flatMap((one) => (one === 'WITHIN' ? ['LOCATED_IN', 'PART_OF'] : [one])));
  const putStated = (found: ReadonlySet<Relation> | undefined, how: number): void => {
    for (const relation of found ?? []) if (!asked.has(relation)) put(RELATION_NUMBER.get(relation) as number, how, 1);
  };
  const putOthers = (found: ReadonlyMap<Relation, ReadonlySet<string>> | undefined, but: string): void => {
    begin();
    for (const [relation, ends] of found ?? [])
      if (ends.size > (ends.has(but) ? 1 : 0)) put(RELATION_NUMBER.get(relation) as number, kinds);
  };
  begin();
  putStated(stated.pairs.get(`${subject.key}\n${object.key}`), 1);
  putStated(stated.pairs.get(`${object.key}\n${subject.key}`), 2);
  putOthers(stated.from.get(`${index} ${subject.key}`), object.key);
  putOthers(stated.to.get(`${index} ${object.key}`), subject.key);
  putOthers(stated.from.get(`${index} ${object.key}`), subject.key);
  putOthers(stated.to.get(`${index} ${subject.key}`), object.key);

  // The sentence.
  begin();
  put(sentence.isHeading ? 1 : 0, sentence.isListItem ? 1 : 0, base);
  put(reading.issuer === subject.key ? 1 : 0, reading.speakers[index] === subject.key ? 1 : 0, kinds);
  begin();
  const here = reading.said[index] ?? [];
  let same = 0;
  let like = 0;
  for (const one of here) {
    if (one.kind === subject.kind && one.key !== object.key) same += 1;
    if (one.kind === object.kind && one.key !== subject.key) like += 1;
  }
  put(bucket(same), base);
  begin();
  put(bucket(like), base);

  // Around each end that is here.
  for (const [at, mention, end] of [
    [su, s, subject],
    [ou, o, object],
  ] as const) {
    group += 10;
    const first = group;
    if (!mention) continue;
    const text = reading.resolved.placed.text;
    const own = units[at];
    put(text[mention.start - 1] === '“' ? 1 : 0, end.said?.isInner ? 1 : 0, order);
    begin();
    put(
      mention.start === sentence.start
        ? 2
        : atClauseStart(text.slice(sentence.start, sentence.end), mention.start - sentence.start)
          ? 1
          : 0,
      base,
    );
    put(mention.hints['posts'] === undefined ? 0 : 1, 9, base);
    begin();
    const from = own?.isName ? own.listFrom : at;
    const to = own?.isName ? own.listTo : at;
    put(bucket(to - from), bucket(at - from), order);
    begin();
    put(unit(from - 1), order);
    put(unit(from - 2), unit(from - 1), order);
    begin();
    put(unit(to + 1), order);
    put(unit(to + 1), unit(to + 2), order);
    begin();
    put(unit(from - 1), unit(to + 1), kinds);
    begin();
    put(verb(units, from - 1, -1)?.word ?? EDGE, order);
    begin();
    put(verb(units, to + 1, 1)?.word ?? EDGE, order);
    begin();
    put(verb(units, from - 1, -1)?.classes ?? -1, verb(units, to + 1, 1)?.classes ?? -1, order);
    group = first + 9;
  }
  group += 2;

  // Between the two.
  if (su < 0 || ou < 0) {
    for (const distance of [subject, object]) if (distance.sentence >= 0) put(bucket(index - distance.sentence), base);
    begin();
    const end = su < 0 ? ou : su;
    // The words of the clause up to the end that is here.
    for (let at = end - 1; at >= Math.max(0, end - 8) && !/[，。；：]/u.test((units[at] as Unit).text); at -= 1)
      put(unit(at), base);
    begin();
    put(bucket(end), base);
    put(unit(0), base, 5);
    return signs;
  }
  const left = units[Math.min(su, ou)] as Unit;
  const right = units[Math.max(su, ou)] as Unit;
  const start = left.isName && su !== ou && left.listTo < Math.max(su, ou) ? left.listTo + 1 : Math.min(su, ou) + 1;
  const end = right.isName && right.listFrom > Math.min(su, ou) ? right.listFrom : Math.max(su, ou);
  const gap = units.slice(start, end);
  put(bucket(Math.max(0, right.start - left.end)), order);
  begin();
  put(bucket(gap.length), order, kinds);
  begin();
  put(left.isName && left.listFrom === right.listFrom && su !== ou ? 1 : su === ou ? 2 : 0, order, kinds);
  const counted = COUNTED.exec(subjectName)?.[0];
  begin();
  if (counted !== undefined) {
    const items = units.slice(right.listFrom, right.listTo + 1).filter((one) => one.isName).length;
    put(counted === COUNT[items] ? 1 : 2, order, Math.min(2, items));
  }
  let between = 0;
  let sameBetween = 0;
  let likeBetween = 0;
  let commas = 0;
  let semicolons = 0;
  let bits = 0;
  for (const one of gap) {
    if (one.isName) {
      between += 1;
      if (one.word === KIND_NUMBER.get(subject.kind)) sameBetween += 1;
      if (one.word === KIND_NUMBER.get(object.kind)) likeBetween += 1;
    } else if (one.text === '，') commas += 1;
    else if (/^[；：。]$/u.test(one.text)) semicolons += 1;
    bits |= one.classes;
  }
  begin();
  put(bucket(between), order);
  begin();
  put(Math.min(3, sameBetween), Math.min(3, likeBetween), order);
  begin();
  put(Math.min(5, commas), Math.min(2, semicolons), order);
  begin();
  put(bits, order);
  put(bits, kinds, Math.min(2, commas));
  begin();
  for (const [at, one] of gap.entries()) {
    if (at >= 12 && at < gap.length - 12) continue;
    put(one.word, order);
  }
  begin();
  if (gap.length <= 6) {
    let all = 17;
    for (const one of gap) all = signNumber(3, all, one.word, 0);
    put(all, order);
    begin();
    put(all, kinds, order);
  } else begin();
  begin();
  put(gap[0]?.word ?? EDGE, order, kinds);
  put(gap[0]?.word ?? EDGE, gap[1]?.word ?? EDGE, order);
  begin();
  put(gap.at(-1)?.word ?? EDGE, order, kinds);
  put(gap.at(-1)?.word ?? EDGE, gap.at(-2)?.word ?? EDGE, order);
  begin();
  put(gap[0]?.word ?? EDGE, gap.at(-1)?.word ?? EDGE, order);
  begin();
  const verbs = gap.filter(isVerb);
  put(verbs[0]?.word ?? EDGE, order, kinds);
  begin();
  put(verbs.at(-1)?.word ?? EDGE, order, kinds);
  begin();
  put(verbs.length > 3 ? 4 : verbs.length, Math.min(2, commas), kinds);
  return signs;
}

const COUNT = '零一二三四五六七八九十';
/** 三县六镇, 五安, 十大工程 */
const COUNTED = /^[一二三四五六七八九十]/u;

const codeOf = ({ resolved }: Reading, { key, kind, said }: End): string =>
  kind !== 'District'
    ? ''
    : (said?.mention.hints['code'] ?? resolved.entities.find((one) => one.key === key)?.hints['code'] ?? '');

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
