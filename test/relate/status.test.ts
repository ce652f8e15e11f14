/** How far a thing has come, by the words of its clause; names are blanked out with ＿. */
import { expect, test } from '@jest/globals';
import { statusOf } from '../../ingest/relate/status.js';

const built = (masked: string, isReview = false) => statusOf({ masked, isAct: false, isReview });

test.each([
  ['＿落户＿', 'stated'],
  ['将在＿建设＿', 'planned'],
  ['拟在＿新建＿', 'planned'],
  ['力争＿在＿建成通车', 'planned'],
  ['加快建设＿', 'planned'],
  ['规划建设＿', 'planned'],
  ['＿正在＿加快建设', 'under way'],
  ['＿在＿已开工', 'under way'],
  ['＿＿推进中', 'under way'],
  ['＿在＿建成通车', 'completed'],
  ['＿竣工投用', 'completed'],
  ['＿不再位于＿', 'negated'],
  ['＿尚未落户＿', 'negated'],
  ['未来＿落户＿', 'stated'],
  ['＿不断拓展＿', 'stated'],
  ['将＿纳入＿', 'stated'],
])('%s is %s', (masked, status) => {
  expect(built(masked)).toBe(status);
});

test('in a part that looks back, what was furthered is under way', () => {
  expect(built('加快建设＿', true)).toBe('under way');
  expect(built('将建设＿', true)).toBe('planned');
});

test('calling for something to be built is a plain claim; only what lies ahead is planned', () => {
  expect(statusOf({ masked: '＿要加快建设＿', isAct: true, isReview: false })).toBe('stated');
  expect(statusOf({ masked: '＿将赴＿调研', isAct: true, isReview: false })).toBe('planned');
  expect(statusOf({ masked: '＿不再担任＿', isAct: true, isReview: false })).toBe('negated');
});
