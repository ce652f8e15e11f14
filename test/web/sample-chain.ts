import type { Chain } from '../../web/draw/chain.js';
import type { HopCardFragment, Kind, StepCardFragment } from '../../web/generated/graphql.js';

/** A line of evolution in the shape the service answers with. Its figures are made up. */

const user = (name: string, useCount: number, firstUsed: string) => ({
  useCount,
  firstUsed,
  lastUsed: firstUsed,
  entity: { id: `Organization:${name}`, name, kind: 'Organization' as const },
});

interface Term {
  readonly name: string;
  readonly kind?: Kind;
  readonly from: string;
  readonly to: string;
  readonly by: readonly string[];
  readonly uses: Readonly<Record<number, number>>;
  readonly parts?: readonly (readonly [string, string])[];
}

export function step(term: Term): StepCardFragment {
  const kind = term.kind ?? 'Slogan';
  const years = Object.entries(term.uses).map(([year, useCount]) => ({
    year: Number(year),
    useCount,
    documentCount: useCount,
  }));
  const useCount = years.reduce((sum, year) => sum + year.useCount, 0);
  return {
    term: {
      id: `${kind}:${term.name}`,
      kind,
      name: term.name,
      aliases: [],
      firstUsed: term.from,
      lastUsed: term.to,
      documentCount: useCount,
      mentionCount: useCount,
    },
    firstUsed: term.from,
    lastUsed: term.to,
    useCount,
    documentCount: useCount,
    users: term.by.map((name, index) => user(name, 5 - index, term.from)),
    frames: [{ frame: '加快建设“＿”', useCount: 2 }],
    years,
    components: (term.parts ?? []).map(([key, meaning]) => ({
      key,
      meaning,
      entity: { id: `Slogan:${meaning}`, name: meaning },
    })),
  };
}

export function hop(
  from: StepCardFragment,
  to: StepCardFragment,
  rest: Partial<HopCardFragment> = {},
): HopCardFragment {
  return {
    id: `Fact:${from.term.id}>${to.term.id}`,
    kind: 'SUPERSEDED',
    origin: 'INFERRED',
    confidence: 0.81,
    since: to.firstUsed,
    documentCount: 2,
    statementCount: 3,
    subject: { id: from.term.id, name: from.term.name, kind: from.term.kind },
    object: { id: to.term.id, name: to.term.name, kind: to.term.kind },
    reasons: [{ zh: '同一位置“加快建设＿”', en: 'The same place: “加快建设＿”' }],
    ...rest,
  };
}

const spring = step({
  name: '打造“四个中心”、建设现代泉城',
  from: '2015-06',
  to: '2018',
  by: ['中共济南市委'],
  uses: { 2015: 2, 2016: 5, 2017: 6, 2018: 1 },
});
const strong = step({
  name: '“大强美富通”现代化国际大都市',
  from: '2017-11',
  to: '2020-12',
  by: ['中共济南市委', '济南市人民政府'],
  uses: { 2017: 1, 2018: 8, 2019: 11, 2020: 7 },
});
const newer = step({
  name: '“强新优富美高”新时代社会主义现代化强省会',
  from: '2022-04',
  to: '2024-02',
  by: ['中共济南市委'],
  uses: { 2022: 9, 2023: 14, 2024: 4 },
  parts: [
    ['强', '综合实力强'],
    ['新', '发展方式新'],
    ['优', '城市品质优'],
  ],
});
const industry = step({
  name: '工业强市战略',
  kind: 'Strategy',
  from: '2018',
  to: '2024',
  by: ['济南市人民政府'],
  uses: { 2018: 2, 2019: 3, 2020: 6, 2021: 4, 2022: 7, 2023: 5, 2024: 2 },
});
const province = step({
  name: '强省会战略',
  kind: 'Strategy',
  from: '2020-03',
  to: '2021',
  by: ['山东省人民政府'],
  uses: { 2020: 2, 2021: 3 },
});

export const sampleChain: Chain = {
  steps: [newer, spring, industry, strong, province],
  hops: [
    hop(spring, strong),
    hop(strong, newer, { confidence: 0.93, kind: 'UPGRADED' }),
    hop(province, newer, { origin: 'STATED', confidence: 1, kind: 'MERGED' }),
    hop(strong, industry, { kind: 'SPLIT', confidence: 0.62 }),
  ],
  lines: [
    [spring.term.id, strong.term.id, newer.term.id],
    [province.term.id, newer.term.id],
    [spring.term.id, strong.term.id, industry.term.id],
  ],
  of: newer.term.id,
  documents: 42,
  lastDate: '2024-02-01',
};
