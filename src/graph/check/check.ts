/**
 * Whether a graph stands: every quotation at its place, every edge backed, every count right, nothing left over, and all of it
 * what the documents give. Each check reads what is stored and believes nothing that was computed when it was written.
 */
import type { CollectionRules } from '../../model/collection.js';
import type { GraphStore } from '../store.js';
import { checkConnections } from './connections.js';
import { checkDerivation } from './derivation.js';
import { type CheckOptions, checkExtractions } from './extractions.js';
import type { Finding } from './finding.js';
import { checkQuotations } from './quotations.js';

export interface Checked {
  readonly findings: readonly Finding[];
  /** How many quotations were looked up. */
  readonly quotations: number;
  /** Documents whose file was read again. */
  readonly reread: number;
}

export async function checkGraph(
  store: GraphStore,
  rules: CollectionRules,
  options: CheckOptions = {},
): Promise<Checked> {
  const findings: Finding[] = [];
  const [meta] = await store.read({ statement: 'prepare/meta' });
  if (meta?.['building'] === true) {
    findings.push({ subject: store.address, problem: 'a build was broken off; run it again' });
  }
  const { extractions, reread } = await checkExtractions(store, options, findings);
  const texts = new Map(extractions.map(({ document }) => [document.id, document.text]));
  const quotations = await checkQuotations(store, texts, findings);
  await checkConnections(store, findings);
  await checkDerivation(store, { extractions, rules }, findings);
  return { findings, quotations, reread };
}
