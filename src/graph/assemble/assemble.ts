/**
 * Extractions and judgements → the derived graph.
 * Invariant: a pure function of the set of extractions; their order does not matter, and nothing else is looked at.
 */
import type { CollectionRules, Judgement } from '../../model/collection.js';
import { compareText } from '../../model/evidence.js';
import type { Extraction } from '../../model/statement.js';
import type { AssembledGraph } from './assembled-graph.js';
import { assembleDocuments, sourceOf } from './documents.js';
import { assembleEdges } from './edges.js';
import { assembleEntities } from './entities.js';
import { evolutionInput } from './evolution-input.js';
import { linksOf } from './links.js';
import { assemblePassages } from './passages.js';
import { assembleStatements } from './statements.js';
import { addSuccessions } from './successions.js';

/** Throws `integrity` where an extraction refers to an entity or passage it does not have. */
export function assemble(
  extractions: readonly Extraction[],
  judgements: readonly Judgement[],
  rules: CollectionRules,
): AssembledGraph {
  const sorted = [...extractions].sort((a, b) => compareText(a.document.id, b.document.id));
  const resolved = rules.resolve(
    sorted.flatMap((one) => one.entities),
    judgements,
  );
  const links = linksOf(sorted, resolved);
  const records = sorted.map((one) => one.document);
  const reprints = rules.findReprints(records);
  const documents = assembleDocuments(sorted, reprints);
  const passages = assemblePassages(sorted, links);
  const entities = assembleEntities(resolved, passages, records);
  const statements = assembleStatements(sorted, links);
  const setting = { dates: new Map(records.map((one) => [one.id, one.date])), sourceOf: sourceOf(records, reprints) };
  const stated = assembleEdges(statements, setting);
  const input = evolutionInput({ extractions: sorted, links, entities, passages, statements, judgements });
  const whole = addSuccessions({ statements, edges: stated, passages }, rules.evolve(input), setting);
  return { documents, passages, entities, ...whole };
}
