import { describe, expect, test } from '@jest/globals';
import { drawEvolution } from '../../web/draw/draw-evolution.js';
import { intoLanes, LANE_BASES } from '../../web/draw/lanes.js';
import { PALETTES } from '../../web/draw/palette.js';
import { placeHops } from '../../web/draw/place-hops.js';
import { placeSteps } from '../../web/draw/place-steps.js';
import { type SvgNode, svgText } from '../../web/draw/svg.js';
import { timeScale } from '../../web/draw/time-scale.js';
import { hop, sampleChain, step } from './sample-chain.js';

const scale = timeScale(['2015', '2024'], 158, 900);
const placed = placeSteps(sampleChain, scale, { by: 'owner', language: 'zh', top: 0 });
const hops = placeHops(sampleChain.hops, placed.steps, { language: 'zh', right: 1100 });

const all = (node: SvgNode): readonly SvgNode[] => [
  node,
  ...node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child))),
];
const draw = (chain = sampleChain) =>
  drawEvolution(chain, { by: 'owner', language: 'zh', palette: PALETTES.light, title: '演变' });

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
