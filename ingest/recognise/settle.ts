/** Of finds that overlap, which stand: the longer name holds; an area that begins a longer name stays beside it. */
import type { Kind } from '../../src/model/ontology.js';
import type { Find } from './scene.js';

/** On the same words the earlier kind wins. */
const ORDER: readonly Kind[] = [
  'Leader',
  'Organization',
  'PolicyDocument',
  'Event',
  'Theme',
  'Strategy',
  'Project',
  'District',
  'Place',
  'Industry',
  'Slogan',
];
/** Areas that may begin the name of something in them. */
const AREA_RULES: ReadonlySet<string> = new Set([
  'division',
  'zone-word',
  'zone-head',
  'region',
  'province-part',
  'settlement',
  'settlement-placed',
]);
const KEEPS_PREFIX: ReadonlySet<Kind> = new Set([
  'Project',
  'District',
  'Place',
  'Organization',
  'Event',
  'PolicyDocument',
  'Strategy',
]);

/** “某某核心功能区”定位: what a place is to be, whatever its words are; else as its rule and kind stand. */
const standing = (find: Find): number => (find.hints['aim'] === 'yes' ? -ORDER.length : rank(find));

export function settle(finds: readonly Find[]): readonly Find[] {
  const sorted = [...finds].sort((a, b) => a.start - b.start || b.end - a.end || standing(a) - standing(b));
  const kept: Find[] = [];
  for (const find of sorted) {
    const rivals = kept.filter((one) => one.end > find.start);
    if (rivals.every((one) => mayStand(find, one))) kept.push(find);
    else if (
      rivals.length === 1 &&
      rivals[0] &&
      crosses(rivals[0], find) &&
      find.end - find.start > rivals[0].end - rivals[0].start
    )
      kept.splice(kept.indexOf(rivals[0]), 1, find);
  }
  return kept;
}

/** A name found again says less than one found by its frame, and an appointment holds the titles before the name as well. */
const rank = (find: Find): number =>
  ORDER.indexOf(find.kind) +
  // 《意见》, which the text has given as the short form of a title.
  (find.hints['full'] !== undefined && find.kind === 'PolicyDocument'
    ? -0.5
    : find.rule === 'echo'
      ? 0.5
      : find.rule === 'appointed'
        ? -0.5
        : (EARLY[find.rule] ?? 0));
/** Rules that tell the kind more surely than the order of kinds: by how many places they go before it. */
const EARLY: Readonly<Record<string, number>> = { 'zone-named': -4.5, 'listed-place': -3.5, 'physical-works': -2.5 };
const crosses = (a: Find, b: Find): boolean => b.end > a.end;

/** Whether a find may stand beside one that covers a part of it. */
function mayStand(inner: Find, outer: Find): boolean {
  if (inner.start >= outer.end) return true;
  // The headline that names a visit names who went and where as well.
  if (outer.rule === 'visit-head') return true;
  // A group that is called after its members names them too.
  if ((outer.rule === 'clique' || outer.rule === 'known-body') && inner.kind === 'Leader') return true;
  // “两个健康”先行区: the zone is named by what it stands for.
  if (inner.rule === 'quoted-family' && outer.kind === 'District' && inner.end < outer.end) return true;
  // “甲化、乙化”两大战略: each of them is one.
  if (
    inner.rule === 'family-item' &&
    outer.rule.startsWith('quoted') &&
    inner.end - inner.start < outer.end - outer.start
  )
    return true;
  const isPost = inner.rule === 'post-body';
  if (isPost && outer.kind === 'Organization' && outer.rule !== 'post-body') return true;
  const isWithin =
    inner.rule === 'division' &&
    (outer.rule === 'local-body' || outer.rule === 'standing-committee') &&
    inner.end < outer.end;
  if (isWithin && (outer.rule === 'standing-committee' || (outer.hints['area'] ?? '').length > inner.end - inner.start))
    return true;
  if (inner.rule === 'region' && (outer.kind === 'Strategy' || outer.kind === 'Slogan')) return true;
  const isPrefix = inner.start === outer.start && inner.end < outer.end;
  // 甲学院财务处处长: the whole is named with its department.
  if (isPrefix && inner.kind === 'Organization' && outer.rule === 'titled-body' && inner.rule !== 'local-body')
    return true;
  // 川东 in 川东北经济区 is only a part of its name.
  if (inner.rule === 'province-part') return false;
  // 甲有限公司总部项目: the company is named with its work.
  if (
    isPrefix &&
    inner.kind === 'Organization' &&
    outer.kind === 'Project' &&
    /(?:公司|集团)$|^中国(?!银行|工程院|科学院)\p{Script=Han}{2}$/u.test(inner.name)
  )
    return true;
  // 甲银行股份制改革: the body is named with what is done to it.
  if (isPrefix && inner.rule === 'known-body' && outer.kind === 'Strategy') return true;
  // 泰山 at the head of a programme is the mountain or a figure of speech, and no county.
  if (outer.kind === 'Strategy' && inner.rule === 'division' && !inner.hints['code']?.endsWith('00')) {
    const isFull = inner.name.length === inner.end - inner.start;
    if (!isFull) return false;
  }
  return (
    isPrefix &&
    AREA_RULES.has(inner.rule) &&
    KEEPS_PREFIX.has(outer.kind) &&
    outer.rule !== 'known-body' &&
    outer.rule !== 'known-nature' &&
    outer.rule !== 'historic-event' &&
    outer.rule !== 'division'
  );
}
