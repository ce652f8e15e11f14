/** Whether two names stand for one thing, without looking at any document: SAME, DIFFERENT or EVOLVED, and why. */
import type { Judgement } from '../../src/model/collection.js';
import { canonicalName } from '../../src/model/identity.js';
import type { Division } from '../divisions.js';
import type { Lexicon } from '../lexicon.js';
import { personNames } from '../recognise/person-name.js';
import { dictionaryTag, segment } from '../recognise/segment.js';
import { seriesPlace } from '../recognise/series-name.js';
import { soundsAlike } from '../recognise/sounds-alike.js';
import { simplify } from '../script.js';
import { decidedVerdict } from './judgements.js';
import { nameCore } from './likeness.js';

export interface Comparison {
  readonly verdict: 'SAME' | 'DIFFERENT' | 'EVOLVED';
  readonly why: string;
}

type Rule = (a: string, b: string, lexicon: Lexicon) => Comparison | undefined;

const same = (why: string): Comparison => ({ verdict: 'SAME', why });
const different = (why: string): Comparison => ({ verdict: 'DIFFERENT', why });

export function compareNames(
  first: string,
  second: string,
  lexicon: Lexicon,
  judgements: readonly Judgement[] = [],
): Comparison {
  const decided = decidedVerdict(judgements, first, second);
  if (decided === 'same') return same('judged same');
  if (decided === 'not same') return different('judged not same');
  const [a, b] = [simplify(first.trim()), simplify(second.trim())];
  if (canonicalName(a) === canonicalName(b))
    return same(first === second ? 'the same name' : 'the same name in other script, width or marks');
  for (const rule of RULES) {
    const found = rule(a, b, lexicon) ?? rule(b, a, lexicon);
    if (found) return found;
  }
  return different('no rule makes one of them');
}

const inSeries: Rule = (a, b) => {
  const [one, other] = [seriesPlace(a), seriesPlace(b)];
  if (!one || !other || one.series !== other.series || one.ordinal === other.ordinal) return undefined;
  const isNext = !one.strict || Math.abs(one.ordinal - other.ordinal) === 1;
  return isNext
    ? { verdict: 'EVOLVED', why: `places ${one.ordinal} and ${other.ordinal} of one series` }
    : different('places of one series that do not follow each other');
};

/** 项目突破年, 项目深化年: mottoes of one subject follow each other from year to year. */
const yearlyMotto: Rule = (a, b) =>
  /^\p{Script=Han}{4,6}年$/u.test(a) && b.endsWith('年') && a.length === b.length && a.slice(0, 2) === b.slice(0, 2)
    ? { verdict: 'EVOLVED', why: `yearly mottoes on ${a.slice(0, 2)}` }
    : undefined;

const area: Rule = (a, b, lexicon) => {
  const [one, other] = [areaOf(a, lexicon), areaOf(b, lexicon)];
  if (!one || !other) return undefined;
  return one.some((division) => other.some((two) => two.code === division.code))
    ? same(`both are ${one[0]?.name}`)
    : different(`${a} and ${b} are two areas`);
};

/** The divisions a whole name stands for: 历城区, 济南市历城区, 济南, 泉城. */
function areaOf(name: string, lexicon: Lexicon): readonly Division[] | undefined {
  for (const [city, nicknames] of lexicon.names('nickname'))
    if (nicknames.includes(name)) return lexicon.divisions.named(city);
  let at = 0;
  let found: readonly Division[] | undefined;
  while (at < name.length) {
    const match = lexicon.divisions.trie.longestAt(name, at);
    if (!match) return undefined;
    const wholes: readonly Division[] | undefined = found;
    found = wholes
      ? match.value.filter((one) => wholes.some((whole) => one.parents.includes(whole.name)))
      : match.value;
    at = match.end;
  }
  return found?.length ? found : undefined;
}

/** 中共济南市委 and 济南市委, 济南市人民政府 and 济南市政府. */
const body: Rule = (a, b) => {
  const plain = (name: string): string =>
    name
      .replace(/^中共|^中国共产党/u, '')
      .replace(/委员会$/u, '委')
      .replace(/人民政府/u, '政府');
  return /(?:委|政府|委员会)$/u.test(a) && plain(a) === plain(b)
    ? same('the full and the usual name of one body')
    : undefined;
};

const TITLES = /(?:同志|总书记|书记|主席|总理|省长|市长|区长|先生|女士)$/u;

/** 习近平同志, 立成书记: a title behind a name, whole or given. */
const person: Rule = (a, b, lexicon) => {
  const bare = a.replace(TITLES, '');
  if (bare === a || bare.length < 2 || bare.length > 4) return undefined;
  if (bare === b) return same('a name with and without its title');
  const isWhole = lexicon.words('surname').has(b[0] ?? '') && b.length === bare.length + 1;
  return isWhole && b.endsWith(bare) ? same('a given name with its title, and the only full name compared') : undefined;
};

const twoPersons: Rule = (a, b, lexicon) => {
  const names = personNames(lexicon);
  const isName = (text: string): boolean =>
    text.length <= 4 &&
    names.at({ text, whole: text, starts: new Uint8Array([1, 0, 0, 0, 1]), tokens: segment(text) } as never, 0)?.end ===
      text.length;
  return a.length <= 3 && b.length <= 3 && isName(a) && isName(b) ? different('two names of persons') : undefined;
};

const formulation: Rule = (a, b, lexicon) => {
  const names = [...lexicon.names('formulation'), ...lexicon.names('body.known'), ...lexicon.names('nature')];
  const known = (name: string): string | undefined =>
    names.find(([one, aliases]) => one === name || aliases.includes(name))?.[0];
  const one = known(canonicalName(a));
  return one !== undefined && one === known(canonicalName(b)) ? same(`both are known as ${one}`) : undefined;
};

/** 人才政策“双30条” and 双30条: one is what stands in the marks of the other. */
const marks: Rule = (a, b) => {
  const inner = /“([^“”]+)”/u.exec(a)?.[1];
  return inner !== undefined && inner === canonicalName(b) && canonicalName(a) !== canonicalName(b)
    ? same('one is what the other has in quotation marks')
    : undefined;
};

const COUNTRY = /^(?:全国|国家|我国)(?=.{6})/u;
const KINDS = ['Strategy', 'District', 'Project', 'Event'] as const;

/** The same core: heads that add nothing, the area before the name, the country of a free trade zone. */
const core: Rule = (a, b, lexicon) => {
  const bare = (name: string): string => {
    const match = lexicon.divisions.trie.longestAt(name, 0);
    const rest = match ? name.slice(match.end) : name.replace(COUNTRY, '');
    return rest.length >= 6 && !/^[委区市县]/u.test(rest) ? rest : name;
  };
  const kind = KINDS.find((one) => nameCore(one, a, []) === nameCore(one, b, []));
  if (kind) return same('the same but for words that add nothing');
  const [one, other] = [bare(a), bare(b)];
  const isOne = (one === a) !== (other === b) || one === other;
  if (
    isOne &&
    (one !== a || other !== b) &&
    KINDS.some((each) => nameCore(each, one, []) === nameCore(each, other, []))
  )
    return same('the same but for the area before it');
  const trade = (name: string): string =>
    canonicalName(name)
      .replace(/^中国\((\p{Script=Han}+)\)自由贸易试验区/u, '$1自贸区')
      .replace(/自由贸易试验区|自贸试验区/u, '自贸区');
  const [x, y] = [trade(a), trade(b)];
  return /自贸区/u.test(x) && (x === y || x.endsWith(y) || y.endsWith(x))
    ? same('a free trade zone by its full and its short name')
    : undefined;
};

/** 四大主导支柱产业 and 四大主导产业: the same number of the same, one more word of praise. */
const family: Rule = (a, b) => {
  const parts = (name: string) =>
    /^([一二三四五六七八九十\d]+[大个条])(\p{Script=Han}+?)(产业链群|产业集群|产业体系|产业链|产业)$/u.exec(name);
  const [one, other] = [parts(a), parts(b)];
  if (!one || !other || one[1] !== other[1] || one[3] !== other[3]) return undefined;
  return (one[2] as string).includes(other[2] as string) ? same('the same number of the same industries') : undefined;
};

/** 先行区 written 现行区: a long name with one character of the same sound. */
const misspelt: Rule = (a, b) => {
  if (a.length !== b.length || a.length < 6) return undefined;
  const at = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [only] = at;
  return at.length === 1 && only !== undefined && soundsAlike(a[only] as string, b[only] as string)
    ? same('one character is miswritten by its sound')
    : undefined;
};

/** 创城 for 创建全国文明城市: the first character and that of the last word. */
const abbreviation: Rule = (a, b) => {
  if (a.length !== 2 || b.length < 6 || a[0] !== b[0]) return undefined;
  const last = b.slice(-2);
  return last[0] === a[1] && dictionaryTag(last) !== undefined
    ? same('a short form by first and last word')
    : undefined;
};

const RULES: readonly Rule[] = [
  inSeries,
  yearlyMotto,
  area,
  body,
  person,
  twoPersons,
  formulation,
  marks,
  family,
  core,
  misspelt,
  abbreviation,
];
