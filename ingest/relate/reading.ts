/** A resolved document as relations read it: its mentions by sentence, who speaks where, and whose document it is. */

import type { DatePrefix } from '../../src/model/date.js';
import type { Kind, Relation, Status } from '../../src/model/ontology.js';
import type { Attributes } from '../../src/model/statement.js';
import type { Lexicon } from '../lexicon.js';
import type { FoundMention, Resolved, Sentence } from '../stages.js';
import { NAME } from './status.js';

/** A mention and the entity it is of. */
export interface Said {
  readonly mention: FoundMention;
  readonly key: string;
  readonly kind: Kind;
  /** It stands inside the name of something longer: 济南 in 济南黄河隧道. */
  readonly isInner: boolean;
}

/** 刘强在济南调研, 济南市代表团赴郑州考察: an event that is known by who went where. */
export const isVisitName = ({ mention }: Pick<Said, 'mention'>): boolean =>
  mention.rule === 'visit-event' || mention.rule === 'visit-head';

export interface Reading {
  readonly resolved: Resolved;
  readonly lexicon: Lexicon;
  /** In step with the sentences, each by place. */
  readonly said: readonly (readonly Said[])[];
  /** Key of who speaks in each sentence; undefined where nobody is quoted. */
  readonly speakers: readonly (string | undefined)[];
  /** Key of the body whose text it is. */
  readonly issuer: string | undefined;
  /** It reports what persons did and said, and is no report or plan in the first person. */
  readonly isNews: boolean;
  /** Headlines that a page repeats: a sentence that says again what an earlier one said word for word. */
  readonly repeats: ReadonlySet<number>;
}

/** What a relation finds. Offsets are into the sound text. */
export interface Draft {
  readonly relation: Relation;
  readonly subject: string;
  readonly object: string;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly matched: readonly string[];
  readonly attributes?: Attributes;
  readonly status?: Status;
  /** Concluded from the layout of the text and not said in its words. */
  readonly isInferred?: boolean;
  readonly since?: DatePrefix;
  readonly until?: DatePrefix;
  /** How sure it is, where a model says so; else its rule does. */
  readonly confidence?: number;
}

/** A relation sees the whole document. All are of this type and listed in relate.ts. */
export type Relate = (reading: Reading) => readonly Draft[];

/** The clause of a sentence that a place falls into. */
export function clauseAt(
  text: string,
  sentence: Sentence,
  at: number,
): { readonly start: number; readonly end: number } {
  let start = at;
  while (start > sentence.start && !/[，,。；;：:！？!?]/u.test(text[start - 1] as string)) start -= 1;
  let end = at;
  while (end < sentence.end && !/[，,。；;：:！？!?]/u.test(text[end] as string)) end += 1;
  return { start, end };
}

/** The words of a span with every name in it blanked out: what is left says how the names are used. */
export function maskNames(text: string, start: number, end: number, names: readonly Said[]): string {
  let masked = '';
  let at = start;
  for (const { mention } of names) {
    if (mention.end <= at || mention.start >= end || isVisitName({ mention })) continue;
    const from = Math.max(at, mention.start);
    const to = Math.min(end, mention.end);
    masked += text.slice(at, from) + NAME.repeat(to - from);
    at = to;
  }
  return masked + text.slice(at, end);
}

/** What may follow a common formulation that is itself meant; any other noun makes it part of a longer name (新质生产力策源地). */
const OWN =
  /^”?(?:$|[，,、。；;：:”）)！？\s]|[和与及并以而又同]|建设|战略|发展|行动|计划|工程|改革|工作|要求|理念|目标|使命|任务|部署|精神|方针|原则|思想|规划|体系|制度|政策|道路|总要求|重大|国家战略|机遇|事业|进程|伟业|成果|成效|攻坚|取得|深入|全面|走|落|向|上|中|作|为|更|不|加快|稳步|持续|扎实|要|是|有|迈|继续|进一步|试点|布局|机制|步伐|实践|新征程|新篇章|新局面|[趟闯当提贡探树注引筑夯增具必应可能将已仍还也都就得成形开稳实]|趋势|基础|大局|任务|主线|主题)/u;

/** Whether a formulation known to everybody is meant here, and not something that only bears its words. */
export const isMeant = (one: Said, after: string): boolean =>
  one.mention.rule !== 'known-formulation' ||
  (OWN.test(after) && !/^(?:和|与|及|、)[^，。；]{0,12}(?:试点城市|方面|领域)/u.test(after));
