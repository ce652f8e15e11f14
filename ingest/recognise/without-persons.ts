/** Names that reach back over a person who stands before them (某人宣布某产业园第一批项目) begin behind what he does, or are none. */
import type { Kind } from '../../src/model/ontology.js';
import { type Find, isBoundary, type Scene, tokenAt } from './scene.js';

const CUT: ReadonlySet<Kind> = new Set([
  'Project',
  'Industry',
  'Organization',
  'District',
  'Place',
  'Strategy',
  'PolicyDocument',
  'Slogan',
  'Event',
]);
/** Least characters of a name that is left. */
const LEAST = 4;

/** `names` are of persons whom the text knows elsewhere, where nothing marks them here. */
export function withoutPersons(
  scene: Scene,
  finds: readonly Find[],
  names: ReadonlySet<string> = NOBODY,
): readonly Find[] {
  const persons = finds.flatMap((one) => (one.kind === 'Leader' ? [one] : knownAtHead(scene, one, names)));
  if (persons.length === 0) return finds;
  return finds.flatMap((find) => {
    // A group that is called after its members.
    if (!CUT.has(find.kind) || find.rule.startsWith('visit-') || find.rule === 'clique' || find.rule === 'known-body')
      return [find];
    // 局长胡某江: the person's last character is the head of a river's name.
    if (find.kind === 'Place' && persons.some((one) => one.start >= find.start && one.end === find.end)) return [];
    const inside = persons.filter(
      (one) => one.start >= find.start && one.end < find.end && !isMarked(scene, one, find),
    );
    const last = inside.at(-1);
    return last ? cut(scene, find, last) : [find];
  });
}

const NOBODY: ReadonlySet<string> = new Set();

function knownAtHead(scene: Scene, find: Find, names: ReadonlySet<string>): readonly Find[] {
  const name = scene.text.slice(find.start, find.start + 3);
  return names.has(name) && find.end - find.start > 3
    ? [{ ...find, end: find.start + 3, kind: 'Leader', name, rule: 'echo' }]
    : [];
}

/** A person inside marks or brackets belongs to the name: 《…同志…条例》, a doctrine by its author. */
const isMarked = (scene: Scene, person: Find, find: Find): boolean =>
  /[“《（]/u.test(scene.text.slice(Math.max(0, find.start - 1), person.start)) ||
  /^(?:同志)?(?:新时代|思想|理论|革命路线|路线|的?旗帜)|思想$/u.test(scene.text.slice(person.end, find.end));

/** How somebody comes to an event, before its name. */
const COMES =
  /^(?:同志)?(?:一行|应邀|受邀|率队|带队|率团|先后|分别|共同|一同|现场|线上|专程|赴\p{Script=Han}{2,4}|出席|参加|列席|主持召开|主持|召开|见证|在|于|并|了)*/u;

function cut(scene: Scene, find: Find, person: Find): readonly Find[] {
  if (find.kind === 'Event') {
    const start = person.end + (COMES.exec(scene.text.slice(person.end, find.end))?.[0].length ?? 0);
    return find.end - start < LEAST ? [] : [{ ...find, start, name: scene.text.slice(start, find.end) }];
  }
  let start = person.end;
  for (let index = tokenAt(scene, start); index < scene.tokens.length; index += 1) {
    const token = scene.tokens[index];
    if (!token || token.start < start || token.start >= find.end) break;
    if (!/^(?:v|d|p|c|u[a-z]?|r|m)$/u.test(token.tag)) break;
    start = token.end;
  }
  if (find.end - start < LEAST || !isBoundary(scene, start)) return [];
  return [{ ...find, start, name: scene.text.slice(start, find.end) }];
}
