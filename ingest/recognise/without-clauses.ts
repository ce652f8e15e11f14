/** Names that hold what somebody says or does (甲区隆重举行乙论坛, 山东迅速行动) begin behind it, or are none. */
import type { Kind } from '../../src/model/ontology.js';
import type { Find, Scene } from './scene.js';

const CUT: ReadonlySet<Kind> = new Set(['Event', 'Organization', 'Project', 'District', 'Place', 'Strategy', 'Slogan']);
/** No name of an event, a body, a work or a place holds one of these. Source: verbs of official news. */
const ACTS =
  /(?:对标对表|会见|担任|新任|历任|(?:隆重|成功|正式|圆满|顺利)?(?:举行|召开)|宣布|详细了解|了解|要求|热议|迅速行动|锐意|参加|出席|列席|指出|表示|听取|成为|同饮|率领|携手共)(?:了)?/gu;
/** What only points or counts, before a name. */
const POINTS =
  /^(?:含|举?全[省市区县]之力(?:加快)?(?:建设|打造|推进|支持)?|[省市区县]内(?=\p{Script=Han}{4})|境内(?=\p{Script=Han}{4})|(?:首批|第[一二三四五六七八九十]+个)?国家级\p{Script=Han}{0,10}?区(?=\p{Script=Han}{2,}区)|首[批届](?:全[省市国])?(?=\p{Script=Han}{6})|全[省市](?=\p{Script=Han}{6,}区$)|全球领先(?=\p{Script=Han}{4})|第[一二三四五六七八九十]+个(?=\p{Script=Han}{6}))/u;
/** Least characters of a name that is left. */
const LEAST = 4;

export function withoutClauses(scene: Scene, finds: readonly Find[]): readonly Find[] {
  return finds.flatMap((find) => {
    if (!CUT.has(find.kind) || find.rule.startsWith('visit-') || find.rule.startsWith('quoted')) return [find];
    const words = scene.text.slice(find.start, find.end);
    if (find.name !== words || /[“”]/u.test(words)) return [find];
    const last = [...words.matchAll(ACTS)].at(-1);
    const together = find.kind === 'District' ? words.lastIndexOf('暨') + 1 : 0;
    const verb = Math.max(last ? last.index + last[0].length : 0, together);
    const rest = words.slice(verb);
    const cut = verb + (POINTS.exec(rest)?.[0].length ?? 0);
    if (cut === 0) return [find];
    const name = words.slice(cut);
    if (name.length < LEAST || (verb > 0 && find.kind !== 'Event' && find.kind !== 'District')) return [];
    return [{ ...find, start: find.start + cut, name }];
  });
}
