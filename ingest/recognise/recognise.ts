/** Sentences to mentions. All recognisers are listed here, and nowhere else. */
import type { Lexicon } from '../lexicon.js';
import type { Divided, FoundMention, Recognised } from '../stages.js';
import { LEARNT_SINCE } from '../usage-model.js';
import { administrativeAreas } from './administrative-areas.js';
import { apart } from './apart.js';
import { appointments } from './appointments.js';
import { type WithUsage, withUsage } from './by-usage.js';
import { campaigns } from './campaigns.js';
import { claimedGoals } from './claimed-goals.js';
import { isClassName } from './class-names.js';
import { coinedObjects } from './coined-objects.js';
import { congresses } from './congresses.js';
import { countedCourses } from './counted-courses.js';
import { countedParts } from './counted-parts.js';
import { countries } from './countries.js';
import { courses } from './courses.js';
import { definitions } from './definitions.js';
import { doctrines } from './doctrines.js';
import { documents } from './documents.js';
import { dutyLists } from './duty-lists.js';
import { echoes, withoutDoers } from './echo.js';
import { encounters } from './encounters.js';
import { enumerations } from './enumerations.js';
import { events } from './events.js';
import { familyItems } from './family-items.js';
import { formulations } from './formulations.js';
import { frameOf } from './frame.js';
import { goalTitles } from './goal-titles.js';
import { goalPhrases } from './goals.js';
import { heldRoles } from './held-roles.js';
import { historicPersons } from './historic-persons.js';
import { industries } from './industries.js';
import { industryNames } from './industry-names.js';
import { kindByUse } from './kind-by-use.js';
import { leaders } from './leaders.js';
import { listedIndustries } from './listed-industries.js';
import { listedNames } from './listed-names.js';
import { maxims } from './maxims.js';
import { meetings } from './meetings.js';
import { nature } from './nature.js';
import { organizations } from './organizations.js';
import { cliques, ourParty } from './our-party.js';
import { parallelClauses } from './parallel-clauses.js';
import { parallelTasks } from './parallel-tasks.js';
import { plainPolicies } from './plain-policies.js';
import { policies } from './policies.js';
import { policyPhrases } from './policy-phrases.js';
import { postBodies } from './post-bodies.js';
import { press } from './press.js';
import { principles } from './principles.js';
import { projects } from './projects.js';
import { quoted } from './quoted.js';
import { quotedKnown } from './quoted-known.js';
import { regionalCourses } from './regional-courses.js';
import { regions } from './regions.js';
import { type Find, makeScenes, type Recogniser, type Scene } from './scene.js';
import { seriesMembers } from './series-members.js';
import { settle } from './settle.js';
import { settlements } from './settlements.js';
import { spokenFamilies } from './spoken-families.js';
import { statePapers } from './state-papers.js';
import { strategies } from './strategies.js';
import { succeedingNames } from './succession-cues.js';
import { targetLists } from './target-lists.js';
import { themes } from './themes.js';
import { titledBodies } from './titled-bodies.js';
import { virtues } from './virtues.js';
import { visitStops } from './visit-stops.js';
import { visits } from './visits.js';
import { withSeat } from './with-seat.js';
import { withoutClauses } from './without-clauses.js';
import { withoutPersons } from './without-persons.js';
import { works } from './works.js';
import { zones } from './zones.js';

/** In the order they run: a later one sees what earlier ones found. */
const RECOGNISERS: readonly ((lexicon: Lexicon) => Recogniser)[] = [
  administrativeAreas,
  settlements,
  zones,
  nature,
  countries,
  () => regions,
  organizations,
  () => ourParty,
  () => press,
  () => cliques,
  dutyLists,
  titledBodies,
  leaders,
  appointments,
  historicPersons,
  visitStops,
  listedNames,
  () => postBodies,
  documents,
  plainPolicies,
  statePapers,
  () => congresses,
  () => encounters,
  events,
  () => meetings,
  () => visits,
  quoted,
  () => countedParts,
  quotedKnown,
  () => definitions,
  () => maxims,
  () => doctrines,
  strategies,
  courses,
  countedCourses,
  () => parallelClauses,
  () => themes,
  () => virtues,
  () => principles,
  () => goalTitles,
  () => targetLists,
  claimedGoals,
  () => spokenFamilies,
  () => coinedObjects,
  () => parallelTasks,
  familyItems,
  enumerations,
  projects,
  works,
  industries,
  industryNames,
  () => listedIndustries,
  formulations,
  () => seriesMembers,
  () => goalPhrases,
  () => heldRoles,
  () => regionalCourses,
  plainPhrases,
  policies,
  () => campaigns,
  () => succeedingNames,
];

const MADE = new WeakMap<Lexicon, { readonly rules: readonly Recogniser[]; readonly usage: WithUsage }>();

export function recognise(divided: Divided, lexicon: Lexicon): Recognised {
  const scenes = makeScenes(divided, frameOf(divided, lexicon));
  const { rules, usage } = made(lexicon);
  const seen = new Map<string, readonly Find[]>();
  const isLearntOf = (divided.document.date ?? LEARNT_SINCE) >= LEARNT_SINCE;
  const read = (scene: Scene): readonly Find[] =>
    isLearntOf ? usage(scene, byRules(scene, rules)) : byRules(scene, rules);
  const found = scenes.map((scene) => {
    const finds = seen.get(scene.text) ?? named(scene, read(scene));
    seen.set(scene.text, finds);
    return finds;
  });
  const persons = new Set(
    found.flatMap((finds) => finds.flatMap(({ kind, name }) => (kind === 'Leader' && name.length > 2 ? [name] : []))),
  );
  for (const [index, scene] of scenes.entries()) found[index] = withoutPersons(scene, found[index] ?? [], persons);
  const again = echoes(scenes, found.map(settle));
  const mentions = scenes.flatMap((scene, index) =>
    settle([...withoutDoers(scene, found[index] ?? [], again[index] ?? []), ...(again[index] ?? [])]).map((find) =>
      place(find, scene, index),
    ),
  );
  return { ...divided, mentions };
}

function byRules(scene: Scene, rules: readonly Recogniser[]): readonly Find[] {
  const finds: Find[] = [];
  for (const rule of rules) finds.push(...rule(scene, finds));
  return finds;
}

function named(scene: Scene, finds: readonly Find[]): readonly Find[] {
  return withoutClauses(scene, withoutPersons(scene, apart(scene, finds)))
    .filter((find) => !isClassName(find))
    .map((find) => kindByUse(scene, withSeat(scene, find)));
}

const place = (find: Find, scene: Scene, sentence: number): FoundMention => ({
  ...find,
  start: find.start + scene.base,
  end: find.end + scene.base,
  sentence,
});

function made(lexicon: Lexicon): { readonly rules: readonly Recogniser[]; readonly usage: WithUsage } {
  let found = MADE.get(lexicon);
  if (!found) {
    found = { rules: RECOGNISERS.map((make) => make(lexicon)), usage: withUsage(lexicon) };
    MADE.set(lexicon, found);
  }
  return found;
}

/** Policy wording by pattern, without what carries a verb, a pointer or a measure along. */
function plainPhrases(lexicon: Lexicon): Recogniser {
  const strong = lexicon.words('stop.strong');
  const noName =
    /[，、]|^以(?!人民|经济建设)[^，]*为中心$|在|的(?:各项|相关|基本|有关|重要)|^(?:资本主义|全国|大有|跻身|顺应|地区)/u;
  // Stances and undertakings begin with their adjective or verb by their very pattern: 积极的…政策, 全面建设….
  const mayBeginStrong = (rule: string): boolean => rule === 'policy-stance' || rule === 'policy-undertaking';
  return (scene) =>
    policyPhrases(scene).filter(
      ({ name, rule }) => !noName.test(name) && (mayBeginStrong(rule) || !strong.has(name.slice(0, 2))),
    );
}
