import type { CollectionRules } from '../../model/collection.js';
import { MailuoError } from '../../model/errors.js';
import type { Extraction } from '../../model/statement.js';
import { assemble } from '../assemble/assemble.js';
import { storedJudgements } from '../held.js';
import { judgementRecords } from '../judgement-records.js';
import { type GraphRecord, recordsOf } from '../records.js';
import type { GraphStore } from '../store.js';
import {
  type Batches,
  storedDocuments,
  storedEdges,
  storedEntities,
  storedJudgementRecords,
  storedPassages,
  storedStatements,
} from '../stored-records.js';
import type { Finding } from './finding.js';

interface Sources {
  readonly extractions: readonly Extraction[];
  readonly rules: CollectionRules;
}

/** Whether the derived layer is what the documents give, and has not been changed by hand. */
export async function checkDerivation(store: GraphStore, sources: Sources, findings: Finding[]): Promise<void> {
  const judgements = await storedJudgements(store);
  const wanted = wantedRecords(sources, judgements, findings);
  if (wanted === undefined) return;
  await compare('document', storedDocuments(store), wanted.documents, findings);
  await compare('entity', storedEntities(store), wanted.entities, findings);
  await compare('passage', storedPassages(store), wanted.passages, findings);
  await compare('statement', storedStatements(store), wanted.statements, findings);
  await compare('edge', storedEdges(store), wanted.edges, findings);
  await compare('judgement', storedJudgementRecords(store), judgementRecords(judgements), findings);
}

function wantedRecords(
  { extractions, rules }: Sources,
  judgements: Parameters<typeof assemble>[1],
  findings: Finding[],
): ReturnType<typeof recordsOf> | undefined {
  try {
    return recordsOf(assemble(extractions, judgements, rules));
  } catch (error) {
    if (!(error instanceof MailuoError)) throw error;
    findings.push({ subject: 'the documents', problem: error.message });
    return undefined;
  }
}

async function compare<R extends GraphRecord>(
  what: string,
  stored: Batches<R>,
  wanted: Iterable<GraphRecord>,
  findings: Finding[],
): Promise<void> {
  const missing = new Map<string, string>();
  for (const { id, hash } of wanted) missing.set(id, hash);
  for await (const batch of stored) {
    for (const { id, hash, storedHash } of batch) {
      const subject = `${what} ${id}`;
      const right = missing.get(id);
      missing.delete(id);
      if (right === undefined) findings.push({ subject, problem: 'comes from no document' });
      else if (hash !== storedHash) findings.push({ subject, problem: 'was changed by hand since it was written' });
      else if (hash !== right) findings.push({ subject, problem: 'is not what the documents give; build again' });
    }
  }
  for (const id of missing.keys()) findings.push({ subject: `${what} ${id}`, problem: 'is missing' });
}
