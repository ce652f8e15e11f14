import type { Judgement } from '../model/collection.js';
import { digest } from '../model/identity.js';
import { type GraphRecord, nodeHash } from './records.js';
import { stableJson } from './stable-json.js';

/** Judgements as nodes; the same judgement twice is one. */
export function judgementRecords(judgements: readonly Judgement[]): readonly GraphRecord[] {
  const records = judgements.map((judgement) => {
    const id = digest(['judgement', stableJson(judgement)]);
    const properties = { id, ...judgement };
    const hash = nodeHash(properties);
    return { id, hash, row: { id, properties: { ...properties, hash } } };
  });
  return [...new Map(records.map((record) => [record.id, record])).values()];
}
