import type { Judgement } from '../model/collection.js';
import { digest } from '../model/identity.js';
import type { GraphRecord } from './records.js';
import { hashOf, stableJson } from './stable-json.js';

/** Judgements as nodes; the same judgement twice is one. */
export function judgementRecords(judgements: readonly Judgement[]): readonly GraphRecord[] {
  const records = judgements.map((judgement) => {
    const id = digest(['judgement', stableJson(judgement)]);
    const hash = hashOf(judgement);
    return { id, hash, row: { id, properties: { id, ...judgement, hash } } };
  });
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
