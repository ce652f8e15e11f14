import { MailuoError } from '../../model/errors.js';
import { compareText } from '../../model/evidence.js';
import type { Extraction, Mention, Use } from '../../model/statement.js';
import { type AssembledMention, type AssembledPassage, passageId } from './assembled-graph.js';
import type { Links } from './links.js';

/** Passages with what they mention. A use in a frame and the mention at the same place are one. */
export function assemblePassages(extractions: readonly Extraction[], links: Links): readonly AssembledPassage[] {
  return extractions.flatMap((extraction) => {
    const mentions = mentionsByPassage(extraction, links);
    return [...extraction.passages]
      .sort((a, b) => a.order - b.order)
      .map((passage) => ({
        ...passage,
        id: passageId(passage.document, passage.order),
        mentions: mentions.get(passage.order) ?? [],
      }));
  });
}

function mentionsByPassage(extraction: Extraction, links: Links): ReadonlyMap<number, readonly AssembledMention[]> {
  const orders = new Set(extraction.passages.map(({ order }) => order));
  const found = new Map<number, Map<string, AssembledMention>>();
  const add = (passage: number, mention: AssembledMention) => {
    if (!orders.has(passage)) {
      throw new MailuoError('integrity', `${extraction.document.id}: no passage ${passage} for “${mention.quote}”`);
    }
    const here = found.get(passage) ?? new Map<string, AssembledMention>();
    const place = `${mention.start}-${mention.end} ${mention.entity}`;
    found.set(passage, here.set(place, { ...here.get(place), ...mention }));
  };
  // Uses first, so that where both are there the rule named is that of the mention.
  for (const use of extraction.uses) add(use.passage, fromUse(use, links));
  for (const mention of extraction.mentions) add(mention.passage, fromMention(mention, links));
  return new Map([...found].map(([order, here]) => [order, [...here.values()].sort(byPlace)]));
}

const byPlace = (a: AssembledMention, b: AssembledMention): number =>
  a.start - b.start || a.end - b.end || compareText(a.entity, b.entity);

const fromMention = ({ document, start, end, quote, entity, rule }: Mention, links: Links): AssembledMention => ({
  entity: links(document, entity),
  start,
  end,
  quote,
  rule,
});

const fromUse = (use: Use, links: Links): AssembledMention => ({
  entity: links(use.document, use.term),
  start: use.start,
  end: use.end,
  quote: use.quote,
  rule: 'use',
  frame: use.frame,
  ...(use.about === undefined ? {} : { about: use.about }),
  ...(use.owner === undefined ? {} : { owner: links(use.document, use.owner) }),
  retrospective: use.retrospective,
});
