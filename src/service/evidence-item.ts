import { MailuoError } from '../model/errors.js';
import { compareEvidence, type Evidence } from '../model/evidence.js';
import type { FactRecord } from '../query/fact-record.js';
import type { PassageRecord } from '../query/passage-record.js';
import type { StatementWords } from '../query/statements.js';
import type { UseRecord } from '../query/usage.js';
import type { Loaders } from './loaders.js';

/** Words of a document with the passage they stand in. */
export interface EvidenceItem extends Evidence {
  readonly passage: PassageRecord;
}

export interface ReasonItem {
  readonly zh: string;
  readonly en: string;
  readonly evidence: readonly EvidenceItem[];
}

/** The words of some of the statements of a fact, by document and place, each once. */
export async function evidenceOf(
  fact: FactRecord,
  window: { readonly skip: number; readonly first: number },
  loaders: Loaders,
): Promise<readonly EvidenceItem[]> {
  const words = await wordsOf(fact.statements.slice(window.skip, window.skip + window.first), loaders);
  const items = words.flatMap(({ evidence, passages }) => evidence.map((one) => inPassage(one, passages)));
  const sorted = items.toSorted(compareEvidence);
  return sorted.filter((one, at) => at === 0 || compareEvidence(sorted[at - 1] as EvidenceItem, one) !== 0);
}

/** The reasons of an inferred fact; their words stand in passages of its statements. */
export async function reasonsOf(fact: FactRecord, loaders: Loaders): Promise<readonly ReasonItem[]> {
  if (fact.reasons.length === 0) return [];
  const passages = (await wordsOf(fact.statements, loaders)).flatMap((words) => words.passages);
  return fact.reasons.map(({ zh, en, evidence }) => ({
    zh,
    en,
    evidence: evidence.map((one) => inPassage(one, passages)),
  }));
}

export const useEvidence = ({
  document,
  start,
  end,
  quote,
  passage,
}: Omit<UseRecord, 'of' | 'retrospective'>): EvidenceItem => ({
  document,
  start,
  end,
  quote,
  passage,
});

async function wordsOf(ids: readonly string[], loaders: Loaders): Promise<readonly StatementWords[]> {
  const found = await loaders.statement.loadMany(ids);
  return found.flatMap((words) => {
    if (words instanceof Error) throw words;
    return words ?? [];
  });
}

/** The passage that holds the start of the words. Throws `integrity` where no passage of the statement does. */
function inPassage(evidence: Evidence, passages: readonly PassageRecord[]): EvidenceItem {
  const own = passages.filter(({ document }) => document === evidence.document);
  const passage = own.find(({ start, end }) => start <= evidence.start && evidence.start < end) ?? own[0];
  if (passage === undefined) {
    throw new MailuoError(
      'integrity',
      `${evidence.document}:${evidence.start}: evidence stands in no passage; run mailuo check`,
    );
  }
  return { ...evidence, passage };
}
