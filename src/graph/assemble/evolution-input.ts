/** What evolution is decided from, read out of the collection. */
import type { EvolutionInput, Judgement, PostHolding, ProfileUse, UsageProfile } from '../../model/collection.js';
import { compareEvidence, compareText, type Evidence } from '../../model/evidence.js';
import { type Kind, relationRecord } from '../../model/ontology.js';
import type { Extraction } from '../../model/statement.js';
import type { AssembledEntity, AssembledPassage, AssembledStatement } from './assembled-graph.js';
import type { Links } from './links.js';

interface Collection {
  readonly extractions: readonly Extraction[];
  readonly links: Links;
  readonly entities: readonly AssembledEntity[];
  readonly passages: readonly AssembledPassage[];
  readonly statements: readonly AssembledStatement[];
  readonly judgements: readonly Judgement[];
}

export function evolutionInput(collection: Collection): EvolutionInput {
  const claims = collection.statements.filter(({ status }) => status !== 'negated');
  return {
    documents: collection.extractions.map(({ document: { id, title, date, level, issuer }, passages }) => ({
      id,
      title,
      ...(date === undefined ? {} : { date }),
      ...(level === undefined ? {} : { level }),
      ...(issuer === undefined ? {} : { issuer }),
      size: passages.reduce((sum, { text }) => sum + text.length, 0),
    })),
    profiles: profilesOf(collection, claims),
    posts: postsOf(collection, claims),
    stated: claims
      .filter(({ relation, subject, object }) => relation === 'EVOLVED_INTO' && subject !== object)
      .map(({ subject, object }) => ({ from: subject, to: object })),
    judgements: collection.judgements,
  };
}

const EVOLVING: ReadonlySet<Kind> = new Set(relationRecord('EVOLVED_INTO').from);

function profilesOf(collection: Collection, claims: readonly AssembledStatement[]): readonly UsageProfile[] {
  const uses = usesByEntity(collection);
  const parts = new Map<string, Set<string>>();
  const wholes = new Map<string, Set<string>>();
  for (const { relation, subject, object } of claims) {
    if (relation !== 'HAS_COMPONENT' || subject === object) continue;
    into(parts, subject).add(object);
    into(wholes, object).add(subject);
  }
  return collection.entities
    .filter(({ kind }) => EVOLVING.has(kind))
    .map(({ id, kind, name, aliases }) => ({
      id,
      kind,
      name,
      aliases,
      uses: (uses.get(id) ?? []).sort((a, b) => compareEvidence(a.evidence, b.evidence)),
      parts: [...(parts.get(id) ?? [])].sort(compareText),
      wholes: [...(wholes.get(id) ?? [])].sort(compareText),
    }));
}

/** Of entities that can evolve; the others are most of what is mentioned. */
function usesByEntity({ extractions, entities, passages }: Collection): Map<string, ProfileUse[]> {
  const records = new Map(extractions.map(({ document }) => [document.id, document]));
  const uses = new Map<string, ProfileUse[]>();
  for (const { id, kind } of entities) if (EVOLVING.has(kind)) uses.set(id, []);
  for (const { document, order, mentions } of passages) {
    const { date, level } = records.get(document) ?? {};
    for (const { entity, start, end, quote, frame = '', about, owner, retrospective = false } of mentions) {
      uses.get(entity)?.push({
        document,
        passage: order,
        ...(date === undefined ? {} : { date }),
        ...(about === undefined ? {} : { about }),
        frame,
        ...(owner === undefined ? {} : { owner }),
        ...(level === undefined ? {} : { level }),
        retrospective,
        evidence: { document, start, end, quote },
      });
    }
  }
  return uses;
}

function postsOf({ extractions }: Collection, claims: readonly AssembledStatement[]): readonly PostHolding[] {
  const dates = new Map(extractions.map(({ document }) => [document.id, document.date]));
  return claims
    .filter(
      ({ relation, attributes, status }) =>
        relation === 'HOLDS_POST' && attributes['post'] !== undefined && status !== 'negated' && status !== 'planned',
    )
    .map((claim) => {
      const date = claim.since ?? dates.get(claim.document);
      return {
        leader: claim.subject,
        organization: claim.object,
        post: String(claim.attributes['post']),
        document: claim.document,
        ...(date === undefined ? {} : { date }),
        evidence: claim.evidence[0] as Evidence,
      };
    })
    .sort((a, b) => compareEvidence(a.evidence, b.evidence) || compareText(a.leader + a.post, b.leader + b.post));
}

function into(sets: Map<string, Set<string>>, key: string): Set<string> {
  const set = sets.get(key) ?? new Set<string>();
  sets.set(key, set);
  return set;
}
