/** Names by how they are used (docs/usage.md): what no rule found, and what a rule found with a wrong edge. */
import type { Kind } from '../../src/model/ontology.js';
import type { Division } from '../divisions.js';
import type { Lexicon } from '../lexicon.js';
import type { UsageGroup } from '../usage-model.js';
import { boundArea } from './administrative-areas.js';
import { findAt } from './find.js';
import { BLAMED } from './quoted.js';
import type { Find, Scene } from './scene.js';
import { settle } from './settle.js';
import { type GroupedSpan, type UsageName, usageReader } from './usage-decode.js';
import { usageNames } from './usage-names.js';

/** Least probability of a name that no rule touches, by what it cost and brought on stretches that were not learnt from (docs/usage.md). */
const LEAST: Readonly<Record<UsageGroup, number>> = {
  leader: 0.5,
  organization: 0.7,
  area: 0.8,
  project: 0.65,
  formulation: 0.8,
  industry: 0.85,
  event: 0.6,
  document: 0.7,
};
/** Of one that sets a rule right. */
const LEAST_AGAINST_RULE = 0.8;
const GROUP_OF: Readonly<Record<Kind, UsageGroup>> = {
  Leader: 'leader',
  Organization: 'organization',
  District: 'area',
  Place: 'area',
  Project: 'project',
  Strategy: 'formulation',
  Slogan: 'formulation',
  Theme: 'formulation',
  Industry: 'industry',
  Event: 'event',
  PolicyDocument: 'document',
};
const KIND_OF: Readonly<Partial<Record<UsageGroup, Kind>>> = {
  leader: 'Leader',
  organization: 'Organization',
  project: 'Project',
  industry: 'Industry',
  event: 'Event',
  document: 'PolicyDocument',
};
/** A rule that knows the name itself, or has marks for its edges, is not set right. */
const SURE_RULE =
  /^(?:known|quoted|division|bound-area|title-name|name-title|local-body|post-body|region|works-form|route)/u;
/** It meets, though it acts as a body: 人代会选举…, 党代会提出…. */
const CONGRESS = /(?:党代会|人代会)$/u;
/** 省民族宗教事务厅: of which area, the document tells. */
const OF_AREA =
  /^[省市区县州](?!场|政|容|民|区|级|直|属|内|两|数)\p{Script=Han}{2,}(?:厅|局|委|办|办公室|委员会|协会|联合会|总队|研究院)$/u;

/** Kinds whose names end in a head. Industries and formulations join words (智能制造与高端装备), and a visit is named by a headline. */
const HAS_EDGES: ReadonlySet<Kind> = new Set(['Organization', 'District', 'Place', 'Project']);

export type WithUsage = (scene: Scene, finds: readonly Find[]) => readonly Find[];

/** The finds of the rules with names by usage among them; without a model, the finds as they are. */
export function withUsage(lexicon: Lexicon): WithUsage {
  const { usage, wordClasses } = lexicon;
  if (!usage || !wordClasses) return (_, finds) => finds;
  const read = usageReader(usage, wordClasses);
  const isName = usageNames(lexicon);
  const bound = lexicon.words('zone.bound');
  const zones = [...lexicon.words('zone.head')];
  const courses = [...lexicon.words('strategy.head')];

  return (scene, finds) => {
    if (!isChinese(scene.text)) return finds;
    const settled = settle(finds);
    const isWanted = ({ start, end, group }: GroupedSpan): boolean =>
      !settled.some((one) => one.start === start && one.end === end) &&
      isName(group, scene.text.slice(start, end)) &&
      !(group === 'formulation' && BLAMED.test(scene.text.slice(Math.max(0, start - 12), start).replace(/“$/u, '')));
    const names = read(scene, isWanted).filter(({ probability, group }) => probability >= LEAST[group]);
    if (names.length === 0) return finds;
    const wrong = new Set<Find>();
    const added = names.filter((name) => {
      const touched = settled.filter((one) => one.end > name.start && one.start < name.end);
      if (touched.length === 0) return true;
      if (touched.every((one) => isAreaBefore(one, name))) return true;
      const [only] = touched;
      if (touched.length > 1 || !only || name.probability < LEAST_AGAINST_RULE || !setsRight(name, only)) return false;
      for (const find of finds) if (find.start === only.start && find.end === only.end) wrong.add(find);
      return true;
    });
    return [...finds.filter((one) => !wrong.has(one)), ...added.map((name) => toFind(scene, name))];
  };

  function toFind(scene: Scene, { start, end, group }: UsageName): Find {
    const name = scene.text.slice(start, end);
    // The short word of a zone stands for one that the document names in full.
    if (group === 'area' && bound.has(name))
      return findAt(scene, { start, end }, { kind: 'District', rule: 'zone-word', hints: { bound: name } });
    const division = group === 'area' ? soleDivision(lexicon, name) : undefined;
    if (division)
      return findAt(
        scene,
        { start, end },
        { kind: 'District', rule: 'usage', name: division.name, hints: { code: division.code } },
      );
    if (group === 'organization' && CONGRESS.test(name))
      return findAt(scene, { start, end }, { kind: 'Event', rule: 'meeting-here' });
    const area = group === 'organization' && OF_AREA.test(name) ? boundArea(name.slice(0, 1), scene.frame) : undefined;
    return findAt(
      scene,
      { start, end },
      { kind: kindOf(group, name), rule: 'usage', ...(area && { name: `${area.name}${name.slice(1)}` }) },
    );
  }

  function kindOf(group: UsageGroup, name: string): Kind {
    if (group === 'area')
      return zones.some((head) => name.endsWith(head)) || /[省市县区州盟旗]$/u.test(name) ? 'District' : 'Place';
    if (group === 'formulation') return courses.some((head) => name.endsWith(head)) ? 'Strategy' : 'Slogan';
    return KIND_OF[group] as Kind;
  }
}

/** The model knows Chinese sentences: tables of figures and foreign ones are nothing it has seen. */
const isChinese = (text: string): boolean => (text.match(/\p{Script=Han}/gu)?.length ?? 0) * 2 > text.length;

/** The province or city of that name, or the one county. */
function soleDivision(lexicon: Lexicon, name: string): Division | undefined {
  // 洪湖 is a lake as well as the city that is called after it.
  if (/[湖山河江海岛]$/u.test(name)) return undefined;
  const all = lexicon.divisions.named(name);
  return all.find((one) => one.level !== 'district') ?? (all.length === 1 ? all[0] : undefined);
}

/** 甲市 before 甲市乙公司: both stand. */
const isAreaBefore = (find: Find, name: UsageName): boolean =>
  GROUP_OF[find.kind] === 'area' && find.start === name.start && find.end < name.end;

/** The rule took too much at one edge, or too little on the left of a name of another kind. */
function setsRight(name: UsageName, find: Find): boolean {
  if (SURE_RULE.test(find.rule) || !HAS_EDGES.has(find.kind)) return false;
  const isSame = GROUP_OF[find.kind] === name.group;
  if (name.end === find.end) return name.start > find.start ? isSame : !isSame;
  if (name.start === find.start) return name.end < find.end;
  return isSame && name.start > find.start && name.end < find.end;
}
