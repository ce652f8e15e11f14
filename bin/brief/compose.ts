/** Turns what the graph knows of a term into the clauses of a brief. No clause of fact without a source. */
import { compareDates, type DatePrefix } from '../../src/model/date.js';
import { compareText } from '../../src/model/evidence.js';
import { KINDS, type Level, type Status, type SuccessionKind } from '../../src/model/ontology.js';
import type { BriefAnswer } from '../../src/query/brief.js';
import type { Step } from '../../src/query/evolution.js';
import type { FactRecord } from '../../src/query/fact-record.js';
import { chineseDate, chineseSpan } from './chinese-date.js';
import { heightOf, TWO_PAGES } from './height.js';
import type { Block, BriefPage, Clause } from './page.js';
import { numberSources, type Sources } from './sources.js';

/** How much of each is told, and how many sources a clause has. What is left out is counted in words. */
interface Fit {
  readonly steps: number;
  readonly reasons: number;
  readonly advocates: number;
  readonly servants: number;
  readonly parts: number;
  readonly sources: number;
}

/** The first that fits on two pages of A4 is taken. */
const FITS: readonly [Fit, ...Fit[]] = [
  { steps: 7, reasons: 3, advocates: 8, servants: 8, parts: 8, sources: 2 },
  { steps: 7, reasons: 3, advocates: 8, servants: 8, parts: 8, sources: 1 },
  { steps: 7, reasons: 2, advocates: 6, servants: 6, parts: 8, sources: 1 },
  { steps: 5, reasons: 1, advocates: 4, servants: 4, parts: 6, sources: 1 },
];

const SUCCESSIONS: Readonly<Record<SuccessionKind, (a: string, b: string) => string>> = {
  renamed: (a, b) => `${a}更名为${b}`,
  upgraded: (a, b) => `${a}升级为${b}`,
  superseded: (a, b) => `${a}为${b}所取代`,
  'next in series': (a, b) => `${a}之后接续${b}`,
  merged: (a, b) => `${a}并入${b}`,
  split: (a, b) => `${b}由${a}分出`,
};
const MANNERS: Readonly<Record<string, string>> = { proposes: '提出', stresses: '强调', requires: '要求' };
const LEVELS: Readonly<Record<Level, string>> = { state: '国家', province: '省', city: '市', district: '区县' };
const STATUSES: Readonly<Record<Status, string>> = {
  stated: '',
  planned: '计划中',
  'under way': '进行中',
  completed: '已完成',
  negated: '已否定',
};

export function composeBrief(answer: BriefAnswer): BriefPage {
  const [first, ...smaller] = FITS;
  return smaller.reduce(
    (page, fit) => (heightOf(page) <= TWO_PAGES ? page : composeIn(fit, answer)),
    composeIn(first, answer),
  );
}

function composeIn(fit: Fit, answer: BriefAnswer): BriefPage {
  const sources = numberSources(answer.documents, answer.sentence, fit.sources);
  const shown = stepsShown(answer, fit);
  const blocks = [
    { heading: '一、要点' },
    ...summary(answer, sources),
    { heading: '二、由来与演变' },
    ...course(answer, shown, { sources, fit }),
    { heading: '三、何人主张' },
    ...advocates(answer, shown, { sources, fit }),
    { heading: '四、何处使用' },
    ...levels(answer, sources),
    ...meaning(answer, { sources, fit }),
    {
      heading: answer.evolution.steps.some((step) => step.components.length > 0)
        ? '六、相关项目与区域'
        : '五、相关项目与区域',
    },
    ...servants(answer, shown, { sources, fit }),
  ];
  const { searched } = answer.evolution;
  return {
    title: `关于${quoted(answer.of.name)}由来与演变的专报`,
    basis: `依据${searched.documents}份文件（${chineseSpan(searched.from, searched.to)}），其中提及该${KINDS[answer.of.kind].zh}${searched.uses}次`,
    blocks,
    sources: sources.list(),
    remark:
      '方括号内为出处编号。注“推断”者由用法变化得出，非文件明言，引用前请核对原句；括号内数字为置信度（0至1）。出处末尾为原文中的字符位置。',
  };
}

/** What the clauses are made with. */
interface Means {
  readonly sources: Sources;
  readonly fit: Fit;
}

const quoted = (name: string): string => (/[“”]/u.test(name) ? name : `“${name}”`);

/** The steps nearest to the term, where the line is longer than fits. */
function stepsShown({ of, evolution }: BriefAnswer, fit: Fit): readonly Step[] {
  const at = evolution.steps.findIndex((step) => step.term.id === of.id);
  const from = Math.max(0, Math.min(at - Math.floor(fit.steps / 2), evolution.steps.length - fit.steps));
  return evolution.steps.slice(from, from + fit.steps);
}

function summary({ of, evolution, words, entities }: BriefAnswer, sources: Sources): readonly Block[] {
  const use = evolution.steps.find((step) => step.term.id === of.id)?.use;
  const names = (ids: readonly string[]) => ids.map((id) => quoted(entities.get(id)?.name ?? id)).join('、');
  const before = evolution.hops.filter((hop) => hop.to === of.id);
  const after = evolution.hops.filter((hop) => hop.from === of.id);
  const inferred = evolution.hops.filter((hop) => hop.origin === 'inferred').length;
  const used: readonly Clause[] =
    use?.firstUsed === undefined || use.lastUsed === undefined
      ? [{ text: `${quoted(of.name)}没有见于有日期的文件。` }]
      : [
          {
            text: `${quoted(of.name)}首见于${chineseDate(use.firstUsed)}`,
            sources: sources.cite(use.first, 1),
            end: '，',
          },
          {
            text: `最近见于${chineseDate(use.lastUsed)}`,
            sources: sources.cite(use.first.slice(-1), 1),
            end: `，共${use.documents}份文件使用${use.uses}次。`,
          },
        ];
  const from: Clause =
    before.length === 0
      ? { text: '所查文件中未见其前身；' }
      : {
          text: `由${names(before.map((hop) => hop.from))}演变而来`,
          sources: sources.cite(before.flatMap(words)),
          end: '；',
        };
  const into: Clause =
    after.length === 0
      ? { text: '未见后继提法。' }
      : { text: `其后为${names(after.map((hop) => hop.to))}`, sources: sources.cite(after.flatMap(words)), end: '。' };
  const { hops, steps } = evolution;
  const whole: Clause = {
    text: `整条演变链${steps.length}个提法、${hops.length}次演变，其中明言${hops.length - inferred}次、推断${inferred}次。`,
  };
  return [{ paragraph: [...used, from, into, ...(hops.length > 0 ? [whole] : [])] }];
}

function course(answer: BriefAnswer, shown: readonly Step[], { sources, fit }: Means): readonly Block[] {
  const { evolution, entities, of } = answer;
  const ids = new Set(shown.map((step) => step.term.id));
  const hops = evolution.hops.filter((hop) => ids.has(hop.from) && ids.has(hop.to));
  const left = evolution.steps.length - shown.length;
  const table: Block = {
    head: ['提法', '使用时间', '文件', '使用者'],
    rows: shown.map(({ term, use }) => [
      { text: term.id === of.id ? `★ ${term.name}` : term.name },
      {
        text: chineseSpan(use.firstUsed, use.lastUsed),
        sources: sources.cite([...use.first.slice(0, 1), ...use.first.slice(-1)], 2),
      },
      { text: `${use.documents}份` },
      {
        text:
          use.users
            .slice(0, 4)
            .map(({ entity }) => entities.get(entity)?.name ?? entity)
            .join('、') + (use.users.length > 4 ? '等' : ''),
      },
    ]),
  };
  const rest: readonly Block[] =
    left === 0
      ? []
      : [
          {
            paragraph: [
              { text: `该链共${evolution.steps.length}个提法，此处列出与${quoted(of.name)}最近的${shown.length}个。` },
            ],
          },
        ];
  return [table, ...rest, { items: hops.map((hop) => hopClauses(answer, hop, { sources, fit })) }];
}

function hopClauses({ entities, words }: BriefAnswer, hop: FactRecord, { sources, fit }: Means): readonly Clause[] {
  const name = (id: string) => quoted(entities.get(id)?.name ?? id);
  const reads = SUCCESSIONS[hop.attributes['kind'] as SuccessionKind] ?? ((a, b) => `${a}演变为${b}`);
  const when = hop.since === undefined ? '' : `${chineseDate(hop.since)}，`;
  const how = hop.origin === 'stated' ? '明言' : `推断，${hop.confidence.toFixed(2)}`;
  const reasons = hop.reasons.slice(0, fit.reasons);
  const more = hop.reasons.length - reasons.length;
  const last = more > 0 ? `；另有理由${more}条。` : '。';
  return [
    { text: `${when}${reads(name(hop.from), name(hop.to))}（${how}）`, sources: sources.cite(words(hop)), end: '。' },
    ...reasons.map((reason, i) => ({
      text: `${i === 0 ? '理由：' : ''}${reason.zh.replace(/[。；]$/u, '')}`,
      sources: sources.cite(reason.evidence.length > 0 ? reason.evidence : words(hop)),
      end: i < reasons.length - 1 ? '；' : last,
    })),
  ];
}

function advocates(answer: BriefAnswer, shown: readonly Step[], { sources, fit }: Means): readonly Block[] {
  const { entities, words, documents, of } = answer;
  // The date of the occasion; where the text gives none, that of the first document that says so.
  const written = (fact: FactRecord) =>
    words(fact)
      .flatMap(({ document }) => documents.get(document)?.date ?? [])
      .toSorted(compareDates)[0];
  const dated = (fact: FactRecord) => dateOf(fact) ?? written(fact);
  const all = shown
    .flatMap((step) => answer.advocates.get(step.term.id)?.items ?? [])
    .toSorted(
      (a, b) =>
        Number(a.fact.to !== of.id) - Number(b.fact.to !== of.id) ||
        compareOptional(dated(a.fact), dated(b.fact)) ||
        compareText(a.entity.id, b.entity.id) ||
        compareText(a.fact.to, b.fact.to),
    );
  const named = all.slice(0, fit.advocates);
  const items = named.map(({ entity, fact }): readonly Clause[] => {
    const date = dated(fact);
    const when = date === undefined ? '' : `${chineseDate(date)}${dateOf(fact) === undefined ? '文件载' : ''}，`;
    const manner = MANNERS[String(fact.attributes['manner'])] ?? '主张';
    const what = quoted(entities.get(fact.to)?.name ?? fact.to);
    return [{ text: `${when}${entity.name}${manner}${what}`, sources: sources.cite(words(fact)), end: '。' }];
  });
  return listed(items, all.length - named.length, '所查文件没有写明何人主张这些提法。');
}

function levels({ transmission, documents }: BriefAnswer, sources: Sources): readonly Block[] {
  const items = transmission.map((step): readonly Clause[] => {
    const issuer = documents.get(step.first.document)?.issuer;
    const by = issuer === undefined ? '' : `（${issuer}）`;
    const lag = step.lagDays ? `，晚于最早使用${step.lagDays}天` : '';
    const when = step.firstUsed === undefined ? '日期不详' : `${chineseDate(step.firstUsed)}首见`;
    return [
      {
        text: `${LEVELS[step.level]}级：${when}${by}`,
        sources: sources.cite([step.first]),
        end: `${lag}，共${step.documents}份文件。`,
      },
    ];
  });
  return listed(items, 0, '使用该提法的文件没有标明层级。');
}

function meaning({ of, evolution, words }: BriefAnswer, { sources, fit }: Means): readonly Block[] {
  if (!evolution.steps.some((one) => one.components.length > 0)) return [];
  const all = evolution.steps.find(({ term }) => term.id === of.id)?.components ?? [];
  const named = all.slice(0, fit.parts);
  const last = all.length > named.length ? `；另有${all.length - named.length}项。` : '。';
  const clauses = named.map(({ fact, entity }, i): Clause => {
    const { key, meaning: sense } = fact.attributes;
    const text = typeof key === 'string' ? `${key}：${typeof sense === 'string' ? sense : entity.name}` : entity.name;
    return { text, sources: sources.cite(words(fact), 1), end: i < named.length - 1 ? '；' : last };
  });
  const none = { text: `所查文件没有写明${quoted(of.name)}的构成。` };
  return [{ heading: '五、含义与构成' }, { paragraph: named.length === 0 ? [none] : clauses }];
}

function servants(answer: BriefAnswer, shown: readonly Step[], { sources, fit }: Means): readonly Block[] {
  const { entities, words, places, of } = answer;
  const all = shown
    .flatMap((step) => answer.served.get(step.term.id)?.items ?? [])
    .toSorted(
      (a, b) =>
        Number(a.fact.to !== of.id) - Number(b.fact.to !== of.id) ||
        Number(a.entity.kind !== 'Project') - Number(b.entity.kind !== 'Project') ||
        compareText(a.entity.id, b.entity.id),
    );
  const named = all.slice(0, fit.servants);
  const items = named.map(({ entity, fact }): readonly Clause[] => {
    const [place] = places.get(entity.id)?.items ?? [];
    const status = STATUSES[fact.status] === '' ? '' : `，${STATUSES[fact.status]}`;
    const what = quoted(entities.get(fact.to)?.name ?? fact.to);
    return [
      {
        text: `${entity.name}（${KINDS[entity.kind].zh}${status}）服务于${what}`,
        sources: sources.cite(words(fact)),
        end: place === undefined ? '。' : '，',
      },
      ...(place === undefined
        ? []
        : [{ text: `位于${place.entity.name}`, sources: sources.cite(words(place.fact), 1), end: '。' }]),
    ];
  });
  return listed(items, all.length - named.length, '所查文件没有写明何项目服务于这些提法。');
}

function listed(items: readonly (readonly Clause[])[], more: number, none: string): readonly Block[] {
  if (items.length === 0) return [{ paragraph: [{ text: none }] }];
  return [{ items }, ...(more > 0 ? [{ paragraph: [{ text: `另有${more}项未列。` }] }] : [])];
}

const dateOf = (fact: FactRecord): DatePrefix | undefined =>
  (fact.attributes['date'] as DatePrefix | undefined) ?? fact.since;

const compareOptional = (a: DatePrefix | undefined, b: DatePrefix | undefined): number =>
  a === undefined || b === undefined ? Number(a === undefined) - Number(b === undefined) : compareDates(a, b);
