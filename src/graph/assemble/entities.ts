import type { ResolvedEntity } from '../../model/collection.js';
import { compareDates, type DatePrefix } from '../../model/date.js';
import type { DocumentRecord } from '../../model/document.js';
import { compareText } from '../../model/evidence.js';
import type { AssembledEntity, AssembledPassage } from './assembled-graph.js';

export function assembleEntities(
  resolved: readonly ResolvedEntity[],
  passages: readonly AssembledPassage[],
  records: readonly DocumentRecord[],
): readonly AssembledEntity[] {
  const dates = new Map(records.map(({ id, date }) => [id, date]));
  const mentions = countMentions(passages);
  return [...resolved]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, kind, name, aliases, members }) => {
      const documents = [...new Set(members.map(({ document }) => document))].sort(compareText);
      return {
        id,
        kind,
        name,
        aliases: [...new Set(aliases)].filter((alias) => alias !== name).sort(compareText),
        documents,
        ...period(documents.map((document) => dates.get(document))),
        mentions: mentions.get(id) ?? 0,
      };
    });
}

function period(dates: readonly (DatePrefix | undefined)[]): { firstUsed?: DatePrefix; lastUsed?: DatePrefix } {
  const sorted = dates.filter((date) => date !== undefined).sort(compareDates);
  const [firstUsed, lastUsed] = [sorted[0], sorted.at(-1)];
  return firstUsed === undefined || lastUsed === undefined ? {} : { firstUsed, lastUsed };
}

function countMentions(passages: readonly AssembledPassage[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { mentions } of passages) {
    for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  }
  return counts;
}
