/**
 * How far the confidence of a statement can be trusted, and the table that it comes from.
 *
 *   npm run build && node bench/reliability.mjs [--write]
 *
 * Verdicts: what the annotated documents have (shared/gold, bench/cases), and what was judged by eye (bench/statements-judged.tsv,
 * bench/edges-judged-*.tsv). What was wrong when it was judged counts as wrong though it may have been mended since: the next unseen
 * document has errors of its own. The confidence of a rule is its share of right verdicts, drawn to that of its relation as by six
 * more verdicts, and that of the relation to .88 as by ten.
 * The reliability table holds each document out: its statements are given the confidence that the other documents yield.
 * --write renews bench/reliability.md and the table in ingest/relate/confidence.ts. Needs the folder `shared` (MAILUO_SHARED).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { openCorpus } from '../dist/ingest/corpus.js';
import { loadLexicon } from '../dist/ingest/lexicon.js';
import { extract } from '../dist/ingest/pipeline.js';
import { isSetAside } from '../dist/ingest/set-aside.js';

const ROOT = resolve(import.meta.dirname, '..');
const SHARED = process.env.MAILUO_SHARED ?? resolve(ROOT, '../shared');
const lexicon = loadLexicon();
const OVERALL = { share: 0.88, weight: 10 };
/** Verdicts that the share of the relation counts for. */
const DRAWN = 6;
const MOST = 0.97;

const byText = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const stem = (id) => basename(id).replace(/\.[a-z]+$/i, '');
const nameOf = (key) => key.slice(key.indexOf(':') + 1).replace(/@.*$/u, '');

const made = new Map();
for (const { id, extraction } of await readAll()) made.set(id, extraction);

const verdicts = [...annotated(), ...judged('statements-judged.tsv'), ...draws()];
const mended = verdicts.filter((one) => one.isMade === false && !one.isRight);
const table = confidences(verdicts);
const page = report();
process.stdout.write(page);
if (process.argv.includes('--write')) {
  writeFileSync(join(ROOT, 'bench/reliability.md'), page);
  const file = join(ROOT, 'ingest/relate/confidence.ts');
  const rows = [...table].map(([rule, { confidence }]) => `  '${rule}': ${confidence},`).join('\n');
  const code = readFileSync(file, 'utf8');
  writeFileSync(file, code.replace(/(Readonly<Record<string, number>> = \{\n)[^}]*(\};)/u, `$1${rows}\n$2`));
}

/** Texts, seeds, and the stretches of bench/cases under the number of their case. */
async function readAll() {
  const found = [];
  for await (const file of openCorpus([join(SHARED, 'texts'), join(SHARED, 'seeds')])) {
    if (isSetAside(file)) continue;
    const extraction = await extract(file, lexicon);
    if (!isSetAside(extraction)) found.push({ id: stem(extraction.document.id), extraction });
  }
  for (const one of cases()) {
    const bytes = readFileSync(join(SHARED, 'texts', one.file), 'utf8').replace(/^\uFEFF/u, '');
    const level = { national: 'state', party: 'state', province: 'province' }[one.level.match(/^[a-z]+/u)?.[0]];
    const said = { title: one.title, date: one.date, issuer: one.issuer?.replace(/（.*）$/u, ''), level };
    const sidecar = Object.fromEntries(Object.entries(said).filter(([, value]) => value));
    const text = new TextEncoder().encode(bytes.slice(one.start, one.end));
    const extraction = await extract({ path: `${one.doc}.txt`, bytes: text, sidecar }, lexicon);
    if (!isSetAside(extraction)) found.push({ id: one.doc, extraction });
  }
  return found;
}

function cases() {
  const folder = join(ROOT, 'bench/cases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

/** Statements that an annotation has: right. What it has not is judged by eye, as it is not exhaustive. */
function annotated() {
  const golds = [
    ...readdirSync(join(SHARED, 'gold'))
      .filter((name) => /^\d{3}\.json$/u.test(name))
      .map((name) => ({ doc: name.slice(0, 3), ...JSON.parse(readFileSync(join(SHARED, 'gold', name), 'utf8')) })),
    ...cases(),
  ];
  return golds.flatMap((gold) => {
    const [id, extraction] = [...made].find(([name]) => name === gold.doc || name.startsWith(`${gold.doc}_`)) ?? [];
    if (!extraction) return [];
    const entities = new Map(extraction.entities.map((one) => [one.key, [one.name, ...one.aliases].map(plain)]));
    const names = (key) =>
      new Set(
        gold.entities
          .map((one) => [one.name, ...(one.aliases ?? []).map((alias) => alias.text ?? alias)])
          .filter((all) => all.some((name) => (entities.get(key) ?? []).some((own) => near(plain(name), own))))
          .flat(),
      );
    return distinct(extraction.statements).flatMap((one) => {
      const [from, to] = [names(one.subject), names(one.object)];
      const isThere = gold.relations.some(
        (each) => relation(each.type) === relation(one.relation) && from.has(each.from) && to.has(each.to),
      );
      return isThere ? [{ doc: id, relation: one.relation, rule: one.rule, isRight: true }] : [];
    });
  });
}

function judged(file) {
  return rows(file).map(({ verdict, relation: type, rule, from, to, document }) => {
    const [id, extraction] =
      [...made].find(([name]) => name === stem(document) || name.startsWith(`${stem(document)}_`)) ?? [];
    const found = extraction?.statements.find(
      (one) => one.relation === type && one.subject === from && one.object === to,
    );
    return {
      doc: id ?? document,
      relation: type,
      rule: found?.rule ?? rule,
      isMade: found !== undefined,
      isRight: verdict === 'right',
    };
  });
}

/** Edges drawn at random over documents, by the names of their ends. */
function draws() {
  return readdirSync(join(ROOT, 'bench'))
    .filter((name) => /^edges-judged-\d+\.tsv$/u.test(name))
    .flatMap((name) => rows(name))
    .map(({ verdict, relation: type, from, to, place }) => {
      const id = stem(place.slice(0, place.lastIndexOf(':')));
      const found = made
        .get(id)
        ?.statements.find(
          (one) => one.relation === type && sameName(nameOf(one.subject), from) && sameName(nameOf(one.object), to),
        );
      const usual = /[院委府厅局部会]$/u.test(from) ? 'issuer' : 'clause-subject';
      const rule = found?.rule ?? (type === 'ADVOCATES' ? usual : 'unknown');
      return { doc: id, relation: type, rule, isMade: found !== undefined, isRight: verdict === 'right' };
    });
}

function rows(file) {
  const [head, ...lines] = readFileSync(join(ROOT, 'bench', file), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t'));
  return lines.map((cells) => Object.fromEntries(head.map((name, at) => [name, cells[at] ?? ''])));
}

function distinct(statements) {
  return [...new Map(statements.map((one) => [`${one.relation} ${one.subject} ${one.object}`, one])).values()];
}

/** `RELATION rule` → its confidence and what it rests on. */
function confidences(list) {
  const found = new Map();
  for (const type of [...new Set(list.map((one) => one.relation))].sort(byText)) {
    const own = list.filter((one) => one.relation === type);
    const good = own.filter((one) => one.isRight).length;
    const base = (good + OVERALL.weight * OVERALL.share) / (own.length + OVERALL.weight);
    for (const rule of [...new Set(own.map((one) => one.rule))].sort(byText)) {
      const all = own.filter((one) => one.rule === rule);
      const right = all.filter((one) => one.isRight).length;
      const confidence = Number(Math.min(MOST, (right + DRAWN * base) / (all.length + DRAWN)).toFixed(2));
      found.set(`${type} ${rule}`, { confidence, right, count: all.length });
    }
    found.set(`${type} *`, { confidence: Number(Math.min(MOST, base).toFixed(2)), right: 0, count: 0 });
  }
  return found;
}

function report() {
  const out = ['# How far a statement’s confidence can be trusted', ''];
  out.push(
    'Made by `node bench/reliability.mjs --write`, from annotated documents and from verdicts by eye (`bench/statements-judged.tsv`,',
    '`bench/edges-judged-*.tsv`; one reader, who knew the rules). The annotated documents and many of the verdicts were seen while rules',
    'were written, so that these figures flatter; the draws of edges from documents nobody had looked at do not.',
    '',
    '## By relation and rule',
    '',
    '| relation and rule | right | judged | confidence |',
    '|---|---|---|---|',
  );
  for (const [rule, { confidence, right, count }] of table)
    if (count > 0) out.push(`| ${rule} | ${right} | ${count} | ${confidence.toFixed(2)} |`);
  out.push(
    '',
    'A rule that is not listed has the confidence of its relation. Under .80 a statement is marked inferred and not stated.',
    '',
    '## Each document held out',
    '',
    '| confidence given by the others | right | judged | share |',
    '|---|---|---|---|',
  );
  const bins = new Map();
  for (const doc of new Set(verdicts.map((one) => one.doc))) {
    const others = confidences(verdicts.filter((one) => one.doc !== doc));
    for (const one of verdicts.filter((each) => each.doc === doc)) {
      const given = (others.get(`${one.relation} ${one.rule}`) ?? others.get(`${one.relation} *`))?.confidence ?? 0.8;
      const bin = given >= 0.95 ? '.95–.97' : given >= 0.9 ? '.90–.94' : given >= 0.8 ? '.80–.89' : 'under .80';
      const sum = bins.get(bin) ?? { right: 0, count: 0 };
      bins.set(bin, { right: sum.right + Number(one.isRight), count: sum.count + 1 });
    }
  }
  for (const [bin, { right, count }] of [...bins].sort((a, b) => byText(b[0], a[0])))
    out.push(`| ${bin} | ${right} | ${count} | ${(right / count).toFixed(2)} |`);
  out.push('', '## Edges drawn at random', '', '| draw | right | judged |', '|---|---|---|');
  for (const name of readdirSync(join(ROOT, 'bench'))
    .filter((one) => /^edges-judged-\d+\.tsv$/u.test(one))
    .sort(byText)) {
    const all = rows(name);
    out.push(`| \`bench/${name}\` | ${all.filter((one) => one.verdict === 'right').length} | ${all.length} |`);
  }
  out.push('', `Of what was judged wrong, ${mended.length} statements are no longer made.`, '');
  return `${out.join('\n')}`;
}

/** Names as the scorer of shared/score compares them. */
function plain(name) {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s“”‘’"'《》〈〉「」『』()（）[\]【】、,，.。·•;；:：!！?？—–\-~+＋]/gu, '');
}

function sameName(a, b) {
  return plain(a) === plain(b);
}

function near(a, b) {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const at = long.lastIndexOf(short);
  const rest = long.slice(at + short.length);
  const isEmpty = /^(建设|项目|工程|战略|行动|计划|工作|活动|产业|体系|重要思想|同志|会?议|)$/u.test(rest);
  return short.length >= 4 && short.length / long.length >= 0.6 && at >= 0 && isEmpty;
}

function relation(type) {
  const same = { PROPOSES: 'ADVOCATES', CHAMPIONS: 'ADVOCATES', SPEAKS_AT: 'ATTENDED', IMPLEMENTS: 'SERVES' };
  const alike = {
    TARGETS: 'SERVES',
    PART_OF: 'WITHIN',
    LOCATED_IN: 'WITHIN',
    INVESTS: 'INVESTS_IN',
    MEMBER_OF: 'HOLDS_POST',
  };
  return same[type] ?? alike[type] ?? type;
}
