/** EVOLVED_INTO where a text says it outright. Inferred successions are no statements of a document: see ingest/evolve. */
import type { Span } from '../../src/model/evidence.js';
import { statementId } from '../../src/model/identity.js';
import { RELATIONS, type Status, type SuccessionKind } from '../../src/model/ontology.js';
import type { Statement } from '../../src/model/statement.js';
import { toSource } from '../place.js';
import { type SuccessionCue, successionCues } from '../recognise/succession-cues.js';
import { timeSpokenOf } from '../recognise/time-spoken.js';
import type { FoundMention, Resolved, Sentence } from '../stages.js';

const EVOLVING: ReadonlySet<string> = new Set(RELATIONS.EVOLVED_INTO.from);

interface Named {
  readonly mention: FoundMention;
  readonly key: string;
}

interface Found {
  readonly resolved: Resolved;
  readonly sentence: Sentence;
  readonly text: string;
  readonly cue: SuccessionCue;
  readonly older: Named;
  readonly newer: Named;
}

/** One statement for each cue whose two sides are named. In order of place. */
export function evolvedInto(resolved: Resolved): readonly Statement[] {
  const bySentence = new Map<number, Named[]>();
  resolved.mentions.forEach((mention, index) => {
    if (!EVOLVING.has(mention.kind)) return;
    const list = bySentence.get(mention.sentence) ?? [];
    list.push({ mention, key: resolved.keys[index] as string });
    bySentence.set(mention.sentence, list);
  });
  const counts = new Map<string, number>();
  return resolved.sentences.flatMap((sentence, index) =>
    findingsOf(resolved, sentence, bySentence.get(index) ?? []).map((found) => statementOf(found, counts)),
  );
}

function findingsOf(resolved: Resolved, sentence: Sentence, all: readonly Named[]): readonly Found[] {
  // 济南 in 济南新旧动能转换起步区 is a part of the name that follows.
  const named = all.filter(({ mention: inner }) => !all.some(({ mention: outer }) => isInside(inner, outer)));
  if (named.length < 2) return [];
  const text = resolved.placed.text.slice(sentence.start, sentence.end);
  return successionCues(text).flatMap((cue) => {
    const older = sideOf(cue.older, sentence, [...named].reverse(), 'end');
    const newer = sideOf(cue.newer, sentence, named, 'start');
    if (!older || !newer || older.key === newer.key || groupOf(older) !== groupOf(newer)) return [];
    return [{ resolved, sentence, text, cue, older, newer }];
  });
}

const isInside = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;

/** How far a name may stand from the edge of its side: 1+454 in “1+454”工作体系. */
const NEAR = 8;

/** The first of the mentions inside a side, if it stands near the given edge of it. */
function sideOf(side: Span, sentence: Sentence, named: readonly Named[], edge: 'start' | 'end'): Named | undefined {
  const [start, end] = [side.start + sentence.start, side.end + sentence.start];
  const found = named.find(({ mention }) => mention.start >= start - 1 && mention.end <= end + 1);
  if (!found) return undefined;
  // 济南市章丘区 is two names side by side: the area meant is the last.
  const next = named.find(
    ({ mention }) =>
      mention.start === found.mention.end && mention.kind === found.mention.kind && mention.end <= end + 1,
  );
  if (edge === 'start' && next) return next;
  return (edge === 'end' ? end - found.mention.end : found.mention.start - start) <= NEAR ? found : undefined;
}

const FORMULATIONS: ReadonlySet<string> = new Set(['Slogan', 'Strategy', 'Theme', 'Industry', 'Project']);

/** Areas follow areas and events events; formulations of any kind follow each other. */
const groupOf = ({ mention: { kind } }: Named): string => (FORMULATIONS.has(kind) ? 'formulation' : kind);

/** The theme of one year does not take the place of the last: it is the next. */
const kindOf = ({ kind }: SuccessionCue, ...names: readonly Named[]): SuccessionKind =>
  kind === 'superseded' && names.every(({ mention }) => mention.kind === 'Theme') ? 'next in series' : kind;

/** How often a step of a plan is a succession an analyst would draw. Source: bench/evolution-verdicts.tsv, one of two. */
const PLAN_ONLY = 0.6;

/** Words before a cue that make it a plan. */
const PLANNED = /(?:将|拟|要|力争|争取|推动|推进|加快|逐步|计划|落实)[^，。；]{0,6}$/u;
/** 从…到…的转变: a text sums up what may have come about long before it. */
const SUMS_UP = /^[由从].*[到向].*的[\u4e00-\u9fff]*(?:转变|转型|转换|转轨|转移|转折|过渡)$|^从.*到/u;
/** 从…升级到…: it tells a change and not that there has been one. */
const TELLS =
  /转[向为到]|[转改变]为|改成|调整为|替换为|过渡到|升级|提升|升格|跃升|拓展|扩[展大]|增加|上升|深化|[更改]名|改[称设制建]/u;
const isLongAgo = (words: string): boolean => SUMS_UP.test(words) && !TELLS.test(words);

/** 第二步是把…转变为…: a step of what is to be done, told before it has been. */
const STEP = /第[一二三四五六\d]步(?:是|，|,|要|将|就是)?[^，。；]{0,4}$/u;

function statementOf({ resolved, sentence, text, cue, older, newer }: Found, counts: Map<string, number>): Statement {
  const { document, placed } = resolved;
  const start = Math.min(older.mention.start, newer.mention.start);
  const end = Math.max(older.mention.end, newer.mention.end);
  const place = toSource(placed, start, end);
  const quote = document.text.slice(place.start, place.end);
  const parts = [document.id, 'EVOLVED_INTO', older.key, newer.key, quote];
  const occurrence = counts.get(parts.join('\n')) ?? 0;
  counts.set(parts.join('\n'), occurrence + 1);
  const before = text.slice(0, Math.min(cue.older.start, cue.newer.start));
  const isStep = STEP.test(before);
  const status: Status = isStep || PLANNED.test(before) ? 'planned' : 'stated';
  const dated = document.date === undefined ? {} : { date: document.date };
  // 由2017年的“1+453”升级为“1+454”: the year is that of the older.
  const isOfOlder = /年度?的“?$/u.test(placed.text.slice(sentence.start, older.mention.start));
  const spoken = isOfOlder ? undefined : timeSpokenOf(placed.text, sentence, { start: newer.mention.start, ...dated });
  const since = spoken ?? (status === 'stated' && isLongAgo(cue.words) ? undefined : document.date);
  return {
    id: statementId(parts, occurrence),
    document: document.id,
    passage: sentence.order,
    relation: 'EVOLVED_INTO',
    subject: older.key,
    object: newer.key,
    attributes: { kind: kindOf(cue, older, newer), ...(since === undefined ? {} : { since }) },
    origin: 'stated',
    status,
    confidence: isStep ? PLAN_ONLY : status === 'planned' ? 0.85 : 0.95,
    ...(since === undefined ? {} : { since }),
    evidence: [{ document: document.id, ...place, quote }],
    rule: 'evolved-into',
    matched: [cue.words],
  };
}
