import type { FactCardFragment } from '../generated/graphql.js';
import { language, say } from '../settings/language.js';
import { share, span } from '../words/figures.js';
import { MANNER_WORDS, ORIGIN_WORDS, RELATION_WORDS, STATUS_WORDS, SUCCESSION_WORDS } from '../words/kinds.js';
import { Shape } from './kind-mark.js';

/** What tells one fact from another of its relation: a post, a role, a sum, a meaning. */
export function factDetails(fact: FactCardFragment): string {
  const parts: (string | null | undefined | false)[] = [];
  if ('post' in fact) parts.push(fact.post);
  if ('role' in fact) parts.push(fact.role);
  if ('manner' in fact) parts.push(fact.manner && (MANNER_WORDS[fact.manner]?.[language.value] ?? fact.manner));
  if ('key' in fact) parts.push([fact.key, fact.meaning].filter(Boolean).join(' '));
  if ('amount' in fact) parts.push(fact.amount !== null && `${fact.amount} ${fact.currency ?? ''}`);
  if ('kind' in fact) parts.push(fact.kind && SUCCESSION_WORDS[fact.kind][language.value]);
  if ('date' in fact) parts.push(fact.date);
  return parts.filter(Boolean).join(' · ');
}

/** When a fact holds, as far as it is known. */
export const factTime = (fact: FactCardFragment): string => span(fact.since, fact.until);

/** How a fact is known: stated or inferred, how surely, how far it has come. */
export const FactChips = ({ fact }: { fact: FactCardFragment }) => (
  <>
    <span class={`chip ${fact.origin === 'STATED' ? 'stated' : 'inferred'}`}>
      {ORIGIN_WORDS[fact.origin][language.value]} {share(fact.confidence)}
    </span>
    {fact.status !== 'STATED' && <span class="chip">{STATUS_WORDS[fact.status][language.value]}</span>}
  </>
);

interface Properties {
  readonly fact: FactCardFragment;
  /** The end it is seen from, which is then not named. */
  readonly seenFrom?: string | undefined;
  /** True where a heading names the relation. */
  readonly headed?: boolean;
}

/** A fact as one line of words. */
export function FactWords({ fact, seenFrom, headed = false }: Properties) {
  const inward = seenFrom !== undefined && fact.object.id === seenFrom && fact.subject.id !== seenFrom;
  const other = inward ? fact.subject : fact.object;
  const reading = RELATION_WORDS[fact.relation][inward ? 1 : 0][language.value];
  const details = factDetails(fact);
  return (
    <>
      {seenFrom === undefined && (
        <>
          <Shape kind={fact.subject.kind} />
          <b>{fact.subject.name}</b>
        </>
      )}
      {!headed && <span class="soft">{reading}</span>}
      <Shape kind={other.kind} />
      <b>{other.name}</b>
      {details !== '' && <span>{details}</span>}
      <span class="soft small figure">
        {[factTime(fact), say('countDocuments', { count: fact.documentCount })].filter(Boolean).join(' · ')}
      </span>
      <FactChips fact={fact} />
    </>
  );
}
