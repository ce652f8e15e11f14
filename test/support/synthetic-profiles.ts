/** Made-up profiles for measuring cost: names of random characters, some in families, used in yearly reports of many places. */
import type { DatedDocument, EvolutionInput, ProfileUse, UsageProfile } from '../../src/model/collection.js';
import type { DatePrefix } from '../../src/model/date.js';
import { entityId } from '../../src/model/identity.js';
import type { Kind } from '../../src/model/ontology.js';

const FIRST = 0x4e00;
const CHARACTERS = 3000;
const KINDS: readonly Kind[] = ['Slogan', 'Strategy', 'District', 'Project', 'Industry'];

/** A generator of whole numbers below a bound; the same seed gives the same numbers (mulberry32). */
function numbers(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % bound;
  };
}

/** `count` terms in one report a year and place; places grow with the terms, so that a place has some hundred terms. */
export function syntheticInput(count: number, seed = 1): EvolutionInput {
  const below = numbers(seed);
  const word = (length: number): string =>
    Array.from({ length }, () => String.fromCharCode(FIRST + below(CHARACTERS))).join('');
  const places = Math.max(1, Math.round(count / 300));
  const documents: DatedDocument[] = [];
  for (let place = 0; place < places; place += 1)
    for (let year = 2000; year < 2020; year += 1)
      documents.push({
        id: `${place}-${year}`,
        title: '政府工作报告',
        date: `${year}-01` as DatePrefix,
        issuer: `${String.fromCharCode(FIRST + (place % 20000))}${String.fromCharCode(FIRST + Math.floor(place / 20000))}市人民政府`,
        size: 10_000,
      });
  const profiles = new Map<string, UsageProfile>();
  while (profiles.size < count) {
    const kind = KINDS[below(KINDS.length)] as Kind;
    const stem = word(3 + below(4));
    const tail = word(2);
    const place = below(places);
    // One name in three has a successor that differs in one word.
    const names =
      below(3) === 0 ? [`${stem}${word(2)}${tail}`, `${stem}${word(2)}${tail}`] : [`${stem}${word(2)}${tail}`];
    names.forEach((name, index) => {
      const start = 2000 + below(8) + 10 * index;
      const uses = Array.from({ length: 1 + below(6) }, (_, i): ProfileUse => {
        const document = `${place}-${Math.min(2019, start + i)}`;
        const at = below(9000);
        return {
          document,
          passage: below(200),
          frame: below(2) === 0 ? `加快建设“＿”${tail}` : `实施＿${tail}`,
          retrospective: false,
          evidence: { document, start: at, end: at + name.length, quote: name },
        };
      });
      const id = entityId(kind, name);
      profiles.set(id, { id, kind, name, aliases: [], uses, parts: [], wholes: [] });
    });
  }
  return {
    documents,
    profiles: [...profiles.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    posts: [],
    stated: [],
    judgements: [],
  };
}
