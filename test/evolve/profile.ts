/** Profiles written by hand: `uses` are lines of document, year (or date), frame. */
import { evolve } from '../../ingest/evolve/evolve.js';
import type { DatedDocument, EvolutionInput, ProfileUse, UsageProfile } from '../../src/model/collection.js';
import type { DatePrefix } from '../../src/model/date.js';
import { entityId } from '../../src/model/identity.js';
import type { Kind } from '../../src/model/ontology.js';

export interface Report {
  readonly id: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly title?: string;
  /** Sentences; terms stand between braces: 实施{稳健的货币政策}。 A leading ~ makes the uses of a sentence retrospective. */
  readonly says: readonly string[];
}

/** Profiles of the braced terms of some made-up reports. Kind by a prefix such as {District:…}, else Slogan. */
export function inputOf(reports: readonly Report[]): EvolutionInput {
  const profiles = new Map<string, { kind: Kind; name: string; uses: ProfileUse[] }>();
  for (const report of reports)
    report.says.forEach((sentence, passage) => {
      const bare = sentence.replace(/[{}~]|[A-Z][a-z]+:/g, '');
      for (const match of sentence.matchAll(/\{(?:([A-Z][a-z]+):)?([^}]+)\}/g)) {
        const kind = (match[1] ?? 'Slogan') as Kind;
        const name = match[2] as string;
        const id = entityId(kind, name);
        const start = passage * 1000 + bare.indexOf(name);
        const entry = profiles.get(id) ?? { kind, name, uses: [] };
        entry.uses.push({
          document: report.id,
          passage,
          frame: clauseOf(bare.replace(name, '＿')),
          retrospective: sentence.startsWith('~'),
          evidence: { document: report.id, start, end: start + name.length, quote: name },
          ...(report.date === undefined ? {} : { date: report.date as DatePrefix }),
        });
        profiles.set(id, entry);
      }
    });
  return {
    documents: reports.map(
      ({ id, date, issuer, title }): DatedDocument => ({
        id,
        title: title ?? '政府工作报告',
        size: 1000,
        ...(date === undefined ? {} : { date: date as DatePrefix }),
        issuer: issuer ?? '青河市人民政府',
      }),
    ),
    profiles: [...profiles]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([id, { kind, name, uses }]): UsageProfile => ({ id, kind, name, aliases: [], uses, parts: [], wholes: [] }),
      ),
    posts: [],
    stated: [],
    judgements: [],
  };
}

/** A frame ends with the clause it stands in. */
const clauseOf = (sentence: string): string =>
  sentence.split(/[，。；：！？]/).find((clause) => clause.includes('＿')) ?? '';

/** What was found to follow what, a line each: from>to kind since. */
export const edges = (input: EvolutionInput): readonly string[] =>
  evolve(input).map(
    ({ from, to, kind, since }) =>
      `${from.slice(from.indexOf(':') + 1)}>${to.slice(to.indexOf(':') + 1)} ${kind} ${since}`,
  );

/** A report a year, in March. */
export const yearly = (line: (year: number) => readonly string[], from: number, to: number): readonly Report[] =>
  Array.from({ length: to - from + 1 }, (_, i) => ({
    id: `r${from + i}`,
    date: `${from + i}-03`,
    says: line(from + i),
  }));
