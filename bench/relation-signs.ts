/**
 * What a model of relations is learnt from: each pair of mentions of annotated stretches that may be related, with its signs.
 *
 *   node --import ./scripts/typescript.mjs bench/relation-signs.ts FOLDER… > pairs.tsv
 *
 * Columns: stretch, relation, 1 where it is annotated, how many ends are annotated entities, whether a rule states it, whether its
 * sentence has the annotated evidence (0 no, 1 yes, 2 not known), how each end comes to the sentence, the pair, the sentence, signs.
 * WITHOUT=d08,d09 leaves stretches out.
 */
import { clean } from '../ingest/clean/clean.js';
import { divide } from '../ingest/divide/divide.js';
import { loadLexicon } from '../ingest/lexicon.js';
import { readDocument } from '../ingest/read/read.js';
import { recognise } from '../ingest/recognise/recognise.js';
import { relateByRules } from '../ingest/relate/relate.js';
import { pairsOf } from '../ingest/relate/usage-pairs.js';
import { signReader } from '../ingest/relate/usage-signs.js';
import { USAGE_RELATIONS, type UsageRelation } from '../ingest/relation-model.js';
import { resolveDocument } from '../ingest/resolve/document.js';
import { isSetAside } from '../ingest/set-aside.js';
import { type Annotated, annotatedIn } from './annotated.js';

const SAME: Readonly<Record<string, string>> = {
  PROPOSES: 'ADVOCATES',
  CHAMPIONS: 'ADVOCATES',
  SPEAKS_AT: 'ATTENDED',
  IMPLEMENTS: 'SERVES',
  TARGETS: 'SERVES',
  PART_OF: 'WITHIN',
  LOCATED_IN: 'WITHIN',
  INVESTS: 'INVESTS_IN',
};
const GROUP: Readonly<Record<string, string>> = {
  Strategy: 'Slogan',
  Theme: 'Slogan',
  Company: 'Organization',
  Document: 'PolicyDocument',
  Place: 'District',
};
const groupOf = (kind: string): string => GROUP[kind] ?? kind;

/** Names are compared as ../shared/score/score.mjs does. */
const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”‘’"'《》〈〉「」『』()（）[\]【】、,，.。·•;；:：!！?？—–\-~+＋]/gu, '');
const EMPTY = /^(?:建设|项目|工程|战略|行动|计划|工作|活动|产业|体系|重要思想|同志|会?议|)$/u;

function isNear(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const at = long.lastIndexOf(short);
  return short.length >= 4 && short.length / long.length >= 0.6 && at >= 0 && EMPTY.test(long.slice(at + short.length));
}

const lexicon = loadLexicon();
const relationName = (type: string): string => SAME[type] ?? type;

async function write({ folder, name, text, sidecar, entities, relations }: Annotated): Promise<void> {
  if (!relations) return;
  const source = await readDocument({ path: `${name}.txt`, bytes: new TextEncoder().encode(text), sidecar });
  if (isSetAside(source)) throw new Error(`${name}: ${source.reason}`);
  const resolved = resolveDocument(recognise(divide(clean(source)), lexicon), lexicon);
  const { reading, drafts, issuer } = relateByRules(resolved, lexicon);

  const annotated = entities.map((one) => ({
    forms: one.forms.map(plain).filter((form) => form !== ''),
    groups: new Set([one.kind, ...one.others].map(groupOf)),
  }));
  const byForm = new Map<string, Set<number>>();
  for (const [index, { forms }] of entities.entries())
    for (const form of forms) byForm.set(plain(form), (byForm.get(plain(form)) ?? new Set()).add(index));
  const found = new Map<string, readonly number[]>();
  for (const one of [...resolved.entities, ...(issuer ? [issuer] : [])]) {
    const names = [one.name, ...one.aliases].map(plain);
    const match = (test: (a: string, b: string) => boolean): readonly number[] =>
      annotated.flatMap(({ forms, groups }, index) =>
        groups.has(groupOf(one.kind)) && forms.some((form) => names.some((each) => test(each, form))) ? [index] : [],
      );
    const exact = match((a, b) => a === b);
    found.set(one.key, exact.length > 0 ? exact : match(isNear));
  }
  /** Where each annotated relation has its evidence, by its ends. */
  const truth = new Map<string, Set<string>>();
  for (const { type, from, to, evidence } of relations)
    for (const a of byForm.get(plain(from)) ?? [])
      for (const b of byForm.get(plain(to)) ?? []) {
        const key = `${relationName(type)} ${a} ${b}`;
        truth.set(key, (truth.get(key) ?? new Set()).add(evidence));
      }
  const stated = new Set(drafts.map((one) => `${relationName(one.relation)} ${one.subject} ${one.object}`));
  const evidences = (relation: UsageRelation, subject: string, object: string): ReadonlySet<string> | undefined => {
    for (const a of found.get(subject) ?? [])
      for (const b of found.get(object) ?? []) {
        const one = truth.get(`${relation} ${a} ${b}`);
        if (one) return one;
      }
    return undefined;
  };

  const lines: string[] = [];
  const signsOf = signReader(reading, drafts);
  pairsOf(reading, (pair) => {
    const ends = [pair.subject, pair.object].filter((one) => (found.get(one.key) ?? []).length > 0).length;
    const signs = signsOf(pair).join(' ');
    const sentence = resolved.sentences[pair.sentence];
    const words = sentence ? resolved.placed.text.slice(sentence.start, sentence.end) : '';
    for (const relation of pair.relations) {
      const evidence = evidences(relation, pair.subject.key, pair.object.key);
      const located = !evidence || evidence.has('') ? 2 : [...evidence].some((one) => isIn(one, words)) ? 1 : 0;
      const isStated = stated.has(`${relation} ${pair.subject.key} ${pair.object.key}`) ? 1 : 0;
      const ways = `${pair.subject.way}>${pair.object.way}`;
      const id = `${pair.subject.key} > ${pair.object.key}`;
      const span = words.replace(/\s/gu, ' ').slice(0, 120);
      lines.push(
        [
          `${folder}/${name}`,
          USAGE_RELATIONS.indexOf(relation),
          evidence ? 1 : 0,
          ends,
          isStated,
          located,
          ways,
          id,
          span,
          signs,
        ].join('\t'),
      );
    }
  });
  process.stdout.write(`${lines.join('\n')}\n`);
}

/** The evidence stands in the sentence, or begins or ends in it. */
function isIn(evidence: string, sentence: string): boolean {
  const [a, b] = [evidence, sentence].map((one) => one.replace(/\s/gu, '')) as [string, string];
  return b.includes(a) || (a.length > 8 && (b.includes(a.slice(0, 8)) || b.includes(a.slice(-8))));
}

const left = new Set((process.env['WITHOUT'] ?? '').split(',').filter(Boolean));
for (const folder of process.argv.slice(2))
  for (const stretch of annotatedIn(folder)) if (!left.has(stretch.name)) await write(stretch);
