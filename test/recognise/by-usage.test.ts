import { describe, expect, test } from '@jest/globals';
import { clean } from '../../ingest/clean/clean.js';
import { divide } from '../../ingest/divide/divide.js';
import { type Lexicon, loadLexicon } from '../../ingest/lexicon.js';
import { readDocument } from '../../ingest/read/read.js';
import { withUsage } from '../../ingest/recognise/by-usage.js';
import { findAt } from '../../ingest/recognise/find.js';
import { frameOf } from '../../ingest/recognise/frame.js';
import { recognise } from '../../ingest/recognise/recognise.js';
import { makeScenes, type Scene } from '../../ingest/recognise/scene.js';
import { usageReader } from '../../ingest/recognise/usage-decode.js';
import { signReader } from '../../ingest/recognise/usage-signs.js';
import { isSetAside } from '../../ingest/set-aside.js';
import type { Divided } from '../../ingest/stages.js';
import { LABEL_COUNT, parseUsageModel, USAGE_GROUPS, type UsageGroup } from '../../ingest/usage-model.js';
import { parseWordClasses } from '../../ingest/word-classes.js';

const lexicon = loadLexicon();
const NO_CLASSES = { of: () => 0 };

async function divided(text: string): Promise<Divided> {
  const source = await readDocument({ path: 'a.txt', bytes: new TextEncoder().encode(text) });
  if (isSetAside(source)) throw new Error(source.reason);
  return divide(clean(source));
}

async function sceneOf(text: string): Promise<Scene> {
  const document = await divided(text);
  return makeScenes(document, frameOf(document, lexicon))[0] as Scene;
}

/** The file of a model that knows one name by the signs it has in one sentence, as strong as is asked. */
function modelOf(scene: Scene, name: string, group: UsageGroup, weight = 4): Uint8Array {
  const start = scene.text.indexOf(name);
  const end = start + name.length;
  const first = 1 + 3 * USAGE_GROUPS.indexOf(group);
  const labels = new Map<number, number>();
  const { ofPlace } = signReader(NO_CLASSES)(scene);
  for (let at = start; at < end; at += 1)
    // The sign of three characters, which no other place of the sentence has.
    labels.set(ofPlace(at)[9] as number, at === start ? first : at === end - 1 ? first + 2 : first + 1);
  const signs = [...labels.keys()].sort((a, b) => a - b);
  const bytes = new Uint8Array(12 + 8 * signs.length + 4 * LABEL_COUNT * LABEL_COUNT);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of [0x4d4c5531, signs.length, signs.length].entries())
    view.setUint32(4 * index, value, true);
  for (const [index, sign] of signs.entries()) {
    view.setInt32(12 + 4 * index, sign, true);
    bytes[12 + 4 * signs.length + index] = 1;
    bytes[12 + 5 * signs.length + index] = labels.get(sign) as number;
    view.setInt16(12 + 6 * signs.length + 2 * index, weight * 2048, true);
  }
  return bytes;
}

const using = (bytes: Uint8Array): Lexicon => ({
  ...lexicon,
  usage: parseUsageModel(bytes),
  wordClasses: NO_CLASSES,
});

const SENTENCE = '昨天，云岭千家灯的几位代表到了明水。\n';

describe('names by usage', () => {
  test('are read with their group, their edges and how sure they are', async () => {
    const scene = await sceneOf(SENTENCE);
    const read = (weight: number) =>
      usageReader(parseUsageModel(modelOf(scene, '云岭千家灯', 'organization', weight)), NO_CLASSES)(scene, () => true);
    const [sure] = read(6);
    expect(sure).toMatchObject({ start: 3, end: 8, group: 'organization' });
    expect(sure?.probability).toBeGreaterThan(0.9);
    expect(read(3)[0]?.probability).toBeLessThan(sure?.probability as number);
    expect(read(-6)).toEqual([]);
  });

  test('are added where no rule finds anything', async () => {
    const scene = await sceneOf(SENTENCE);
    const found = withUsage(using(modelOf(scene, '云岭千家灯', 'organization')))(scene, []);
    expect(found).toEqual([
      expect.objectContaining({ name: '云岭千家灯', kind: 'Organization', rule: 'usage', start: 3, end: 8 }),
    ]);
  });

  test('set the edge of what a rule took too wide, and not of what it knows', async () => {
    const scene = await sceneOf(SENTENCE);
    const usage = withUsage(using(modelOf(scene, '云岭千家灯', 'organization', 8)));
    const wide = { start: 3, end: 12 };
    const byShape = findAt(scene, wide, { kind: 'Organization', rule: 'organization-head' });
    const known = findAt(scene, wide, { kind: 'Organization', rule: 'known-body' });
    expect(usage(scene, [byShape]).map(({ name }) => name)).toEqual(['云岭千家灯']);
    expect(usage(scene, [known])).toEqual([known]);
  });

  test('leave all to the rules where there is no model', async () => {
    const document = await divided(`济南市召开会议\n\n${SENTENCE}山东能源集团与云鼎科技签约。\n`);
    const without = recognise(document, { ...lexicon, usage: undefined });
    expect(without.mentions.some(({ rule }) => rule === 'usage')).toBe(false);
    expect(without.mentions.map(({ name }) => name)).toContain('山东能源集团');
  });
});

describe('the files of models', () => {
  test('are refused by name where they are something else or cut off', async () => {
    const bytes = modelOf(await sceneOf(SENTENCE), '云岭千家灯', 'event');
    for (const broken of [new Uint8Array(), new Uint8Array(40), bytes.subarray(0, bytes.length - 1)])
      expect(() => parseUsageModel(broken)).toThrow(/usage\.bin is no model of usage or is cut off/u);
    for (const broken of [new Uint8Array(3), new Uint8Array(40)])
      expect(() => parseWordClasses(broken)).toThrow(/words\.bin is no file of word classes or is cut off/u);
  });
});
