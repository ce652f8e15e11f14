import type { Evidence } from '../../model/evidence.js';
import { statementEvidence } from '../dump.js';
import type { GraphStore, Value } from '../store.js';
import { propertiesOf, storedPassages, storedStatements } from '../stored-records.js';
import type { Finding } from './finding.js';

/** Looks up the words of every statement and every mention in the text of its document. Returns how many. */
export async function checkQuotations(
  store: GraphStore,
  texts: ReadonlyMap<string, string>,
  findings: Finding[],
): Promise<number> {
  let count = 0;
  const look = (subject: string, evidence: Evidence) => {
    count += 1;
    const problem = problemOf(evidence, texts);
    if (problem !== undefined) findings.push({ subject, problem });
  };
  for await (const batch of storedStatements(store)) {
    for (const record of batch) {
      for (const one of statementEvidence(propertiesOf(record))) look(`statement ${record.id}`, one);
    }
  }
  for await (const batch of storedPassages(store)) {
    for (const record of batch) {
      const document = String(propertiesOf(record)['document']);
      for (const { properties } of record.mentions) {
        look(`a mention in ${record.id}`, evidenceOf(document, properties as { readonly [name: string]: Value }));
      }
    }
  }
  return count;
}

const evidenceOf = (document: string, mention: { readonly [name: string]: Value }): Evidence => ({
  document,
  start: Number(mention['start']),
  end: Number(mention['end']),
  quote: String(mention['quote']),
});

function problemOf({ document, start, end, quote }: Evidence, texts: ReadonlyMap<string, string>): string | undefined {
  const text = texts.get(document);
  if (text === undefined) return `quotes ${document}, which is not there`;
  if (quote !== '' && text.slice(start, end) === quote) return undefined;
  return `“${quote}” does not stand at ${document}:${start}–${end}`;
}
