import { describe, expect, test } from '@jest/globals';
import type { Chain } from '../../web/draw/chain.js';
import { drawEvolution } from '../../web/draw/draw-evolution.js';
import { intoLanes, LANE_BASES } from '../../web/draw/lanes.js';
import { PALETTES } from '../../web/draw/palette.js';
import { placeHops } from '../../web/draw/place-hops.js';
import { placeSteps } from '../../web/draw/place-steps.js';
import { type SvgNode, svgText } from '../../web/draw/svg.js';
import { atStart, timeScale } from '../../web/draw/time-scale.js';
import type { HopCardFragment, StepCardFragment } from '../../web/generated/graphql.js';
import { hop, sampleChain, step } from './sample-chain.js';

const scale = timeScale(['2015', '2024'], 158, 900);
const placed = placeSteps(sampleChain, scale, { by: 'owner', language: 'zh', top: 0 });
const hops = placeHops(sampleChain.hops, placed.steps, { language: 'zh', right: 1100, scale });

const all = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const draw = (chain = sampleChain) =>
  drawEvolution(chain, { by: 'owner', language: 'zh', palette: PALETTES.light, title: '演变' });

/** Where a way of lines and corners goes up or down. */
function uprights(path: string): readonly number[] {
  let x = 0;
  const found: number[] = [];
  for (const [, letter, rest = ''] of path.matchAll(/([MHVq])([^MHVq]*)/g)) {
    const numbers = rest.trim().split(/\s+/).map(Number);
    if (letter === 'M' || letter === 'H') x = numbers[0] ?? 0;
    if (letter === 'q') x += numbers[2] ?? 0;
    if (letter === 'V') found.push(x);
  }
  return found;
}

describe('the picture of an evolution', () => {
  test.each(LANE_BASES)('has every term in one lane by %s', (basis) => {
    const lanes = intoLanes(sampleChain, basis, 'zh');
    const ids = lanes.flatMap((lane) => lane.steps.map((each) => each.term.id));
    expect([...ids].sort()).toEqual(sampleChain.steps.map((each) => each.term.id).sort());
  });

  test('names a lane by who uses the term most', () => {
    expect(intoLanes(sampleChain, 'owner', 'zh').map((lane) => lane.title)).toEqual([
      '中共济南市委',
      '济南市人民政府',
      '山东省人民政府',
    ]);
  });

  test('puts terms of one row side by side, never over one another', () => {
    for (const a of placed.steps) {
      for (const b of placed.steps) {
        if (a !== b && a.row === b.row) expect(a.x1 <= b.x0 || b.x1 <= a.x0).toBe(true);
      }
    }
  });

  test('keeps the labels of successions clear of one another', () => {
    for (const a of hops) {
      for (const b of hops) {
        if (a === b) continue;
        const apart =
          a.box.x + a.box.width <= b.box.x ||
          b.box.x + b.box.width <= a.box.x ||
          a.box.y + a.box.height <= b.box.y ||
          b.box.y + b.box.height <= a.box.y;
        expect(apart).toBe(true);
      }
    }
  });

  const chainOf = (steps: readonly StepCardFragment[], hops: readonly HopCardFragment[]): Chain => ({
    ...sampleChain,
    steps,
    hops,
    lines: [steps.map((each) => each.term.id)],
  });
  const yearly = (from: number, to: number): Record<number, number> =>
    Object.fromEntries(Array.from({ length: to - from + 1 }, (_, index) => [from + index, 3]));

  test('leads to a term that comes back on the day it does, and shows that it was away', () => {
    const steady = step({
      name: '稳健',
      from: '2001',
      to: '2024',
      by: ['甲'],
      uses: { ...yearly(2001, 2007), ...yearly(2011, 2024) },
    });
    const loose = step({ name: '宽松', from: '2008', to: '2010', by: ['甲'], uses: yearly(2008, 2010) });
    const years = timeScale(['2001', '2024'], 158, 900);
    const back = chainOf(
      [steady, loose],
      [hop(steady, loose, { since: '2008' }), hop(loose, steady, { since: '2011' })],
    );
    const { steps } = placeSteps(back, years, { by: 'owner', language: 'zh', top: 0 });
    const [first, second] = steps;
    expect(first?.stretches).toEqual([
      [first?.x0, atStart(years, '2008')],
      [atStart(years, '2011'), first?.x1],
    ]);
    const ways = placeHops(back.hops, steps, { language: 'zh', right: 1100, scale: years });
    const way = (to: string) => ways.find(({ hop: { object } }) => object.name === to);
    expect(way('宽松')).toMatchObject({ points: 'right', tip: [(second?.x0 ?? 0) - 3, second?.y] });
    expect(way('稳健')?.points).toBe('up');
    expect(way('稳健')?.tip[0]).toBeCloseTo(atStart(years, '2011'), 0);
    expect(svgText(draw(back))).toContain('细线为其间未见使用');
    expect(svgText(draw())).not.toContain('细线为其间未见使用');
  });

  test('leads no arrow through the words of another term', () => {
    const [a, b, c] = (['海上丝路', '陆上丝路', '两条丝路'] as const).map((name, index) =>
      step({ name, from: index < 2 ? '2015' : '2016', to: '2020', by: ['甲'], uses: { 2016: 2 } }),
    ) as [StepCardFragment, StepCardFragment, StepCardFragment];
    const merging = chainOf([a, b, c], [hop(a, c), hop(b, c)]);
    const { steps } = placeSteps(merging, scale, { by: 'owner', language: 'zh', top: 0 });
    const ways = placeHops(merging.hops, steps, { language: 'zh', right: 1100, scale });
    const of = (name: string) => steps.find((each) => each.step.term.name === name);
    const [x = 0] = ways
      .filter(({ hop: { subject } }) => subject.name === a.term.name)
      .flatMap(({ path }) => uprights(path));
    expect(of(a.term.name)?.row).toBeLessThan(of(b.term.name)?.row ?? 0);
    expect(x).toBeLessThan(of(b.term.name)?.x0 ?? 0);
    const ends = ways.flatMap(({ path }) => uprights(path));
    expect(new Set(ends).size).toBe(2);
  });

  test('cuts no part of what a term is made of', () => {
    const parts = [
      '强 综合实力强',
      '新 发展方式新',
      '优 城市品质优',
      '富 人民群众富',
      '美 生态环境美',
      '高 治理水平高',
    ];
    const whole = step({
      name: '六字',
      from: '2016',
      to: '2017',
      by: ['甲'],
      uses: { 2016: 1 },
      parts: parts.map((part) => part.split(' ') as [string, string]),
    });
    const text = svgText(draw(chainOf([whole], [])));
    for (const part of parts) expect(text).toContain(part);
  });

  test('draws what is stated whole and what is inferred dashed', () => {
    const chips = all(draw()).filter((node) => String(node.attributes['data-key'] ?? '').startsWith('hop:'));
    const dashed = chips.filter((chip) =>
      chip.children.some((child) => typeof child !== 'string' && child.attributes['stroke-dasharray']),
    );
    expect(chips).toHaveLength(4);
    expect(dashed).toHaveLength(3);
  });

  test('holds all of itself', () => {
    const picture = draw();
    for (const node of all(picture)) {
      if (node.tag !== 'rect') continue;
      expect(Number(node.attributes['x'] ?? 0) + Number(node.attributes['width'])).toBeLessThanOrEqual(
        Number(picture.attributes['width']),
      );
      expect(Number(node.attributes['y'] ?? 0) + Number(node.attributes['height'])).toBeLessThanOrEqual(
        Number(picture.attributes['height']),
      );
    }
  });

  test('does not depend on the order of what it is given', () => {
    const turned = { ...sampleChain, steps: [...sampleChain.steps].reverse(), hops: [...sampleChain.hops].reverse() };
    expect(svgText(draw(turned))).toBe(svgText(draw()));
  });

  test('is drawn for one term, for terms without dates, and for none', () => {
    const lone = step({ name: '甲', from: '2020', to: '2020', by: [], uses: { 2020: 1 } });
    const undated = { ...lone, firstUsed: null, lastUsed: null, years: [] };
    for (const steps of [[lone], [undated], []]) {
      const text = svgText(draw({ ...sampleChain, steps, hops: [], lines: [] }));
      expect(text).not.toMatch(/NaN|Infinity|undefined/);
    }
  });

  test('puts a term after those it follows on, whatever their dates', () => {
    const old = step({ name: '甲', from: '2020-03', to: '2020', by: ['丙'], uses: { 2020: 1 } });
    const late = step({ name: '乙', from: '2020', to: '2021', by: ['丙'], uses: { 2020: 1 } });
    const [lane] = intoLanes({ ...sampleChain, steps: [late, old], hops: [hop(old, late)] }, 'owner', 'zh');
    expect(lane?.steps.map((each) => each.term.name)).toEqual(['甲', '乙']);
  });

  test('is drawn where terms point to one another', () => {
    const [a, b] = sampleChain.steps;
    if (!a || !b) throw new Error('the sample has two steps');
    const text = svgText(draw({ ...sampleChain, hops: [hop(a, b), hop(b, a)] }));
    expect(text).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('keeps markup in a name as text', () => {
    const bad = step({ name: '<script>alert(1)</script>&"', from: '2020', to: '2021', by: ['<b>'], uses: { 2020: 1 } });
    const text = svgText(draw({ ...sampleChain, steps: [bad], hops: [] }));
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;');
  });
});
