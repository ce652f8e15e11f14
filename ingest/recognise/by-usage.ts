/** Names that no rule found and that are used as names are: what stands around them, how they are made (docs/usage.md). */
import type { Kind } from '../../src/model/ontology.js';
import type { Lexicon } from '../lexicon.js';
import type { UsageGroup } from '../usage-model.js';
import { findAt } from './find.js';
import type { Find, Recogniser, Scene } from './scene.js';
import { settle } from './settle.js';
import { namesByUsage, type UsageName } from './usage-decode.js';

/** From which probability a name is taken, so that nine of ten are names (bench/usage.md). */
const LEAST: Readonly<Record<UsageGroup, number>> = {
  leader: 0.5,
  organization: 0.5,
  area: 0.5,
  project: 0.5,
  formulation: 0.5,
  industry: 0.5,
  event: 0.5,
  document: 0.5,
};
const PLAIN: Readonly<Partial<Record<UsageGroup, Kind>>> = {
  leader: 'Leader',
  organization: 'Organization',
  project: 'Project',
  industry: 'Industry',
  event: 'Event',
  document: 'PolicyDocument',
};

export function byUsage(lexicon: Lexicon): Recogniser {
  const zone = [...lexicon.words('zone.head')];
  const course = [...lexicon.words('strategy.head')];
  const { usage } = lexicon;
  if (!usage) return () => [];

  return (scene, earlier) => {
    const settled = settle(earlier);
    return namesByUsage(scene, usage)
      .filter((name) => name.probability >= LEAST[name.group] && isFree(name, settled))
      .map((name) => toFind(scene, name));
  };

  function toFind(scene: Scene, { start, end, group }: UsageName): Find {
    return findAt(scene, { start, end }, { kind: kindOf(group, scene.text.slice(start, end)), rule: 'usage' });
  }

  function kindOf(group: UsageGroup, name: string): Kind {
    if (group === 'area') return zone.some((head) => name.endsWith(head)) || /[省市县区州盟旗]$/u.test(name) ? 'District' : 'Place';
    if (group === 'formulation') return course.some((head) => name.endsWith(head)) ? 'Strategy' : 'Slogan';
    return PLAIN[group] as Kind;
  }
}

/** Rules go first: only what touches none of their names. */
const isFree = (name: UsageName, finds: readonly Find[]): boolean =>
  finds.every((one) => one.end <= name.start || one.start >= name.end);
