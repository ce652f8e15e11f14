import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { clean } from '../../ingest/clean/clean.js';
import { openCorpus } from '../../ingest/corpus.js';
import { divide } from '../../ingest/divide/divide.js';
import { toSource } from '../../ingest/place.js';
import { readDocument } from '../../ingest/read/read.js';
import { isSetAside } from '../../ingest/set-aside.js';
import type { Divided } from '../../ingest/stages.js';
import { SHARED, withShared } from '../support/shared.js';
import { sentencesOf } from './reading.js';

const PAIR = z.object({
  doc: z.string(),
  kind: z.string(),
  raw: z.string(),
  clean: z.string(),
  check: z.string().optional(),
});
const GOLD = z.object({
  pairs: z.array(PAIR),
  drop: z.array(z.object({ doc: z.string(), raw: z.string() })),
  absent: z.array(z.object({ string: z.string(), docs: z.array(z.string()) })),
});

async function readAll(folder: string): Promise<readonly Divided[]> {
  const read: Divided[] = [];
  for await (const file of openCorpus([join(SHARED, folder)])) {
    const source = isSetAside(file) ? file : await readDocument(file);
    if (isSetAside(source)) throw new Error(`${source.path} ${source.reason}`);
    read.push(divide(clean(source)));
  }
  return read;
}

withShared('the cleaning gold', () => {
  const gold = (): z.infer<typeof GOLD> =>
    GOLD.parse(JSON.parse(readFileSync(join(SHARED, 'gold/cleaning.json'), 'utf8')));
  const seeds = readAll('seeds');
  const seed = async (doc: string): Promise<Divided> => {
    const found = (await seeds).find(({ document }) => document.path.startsWith(doc));
    if (!found) throw new Error(`no seed ${doc}`);
    return found;
  };
  /** Sound text of the place where `raw` stands. */
  async function soundAt(doc: string, raw: string): Promise<string> {
    const { document, placed } = await seed(doc);
    const at = document.text.indexOf(raw);
    if (at < 0) throw new Error(`${doc} has no ${raw}`);
    const start = placed.starts.findIndex((place) => place >= at);
    const end = placed.ends.findLastIndex((place) => place <= at + raw.length);
    return placed.text.slice(start, end + 1);
  }
  const pairs = gold().pairs.filter(({ check }) => check !== 'skip');

  test.each(pairs.filter(({ kind }) => kind !== 'mojibake'))('$kind $raw', async ({ doc, raw, clean: sound }) => {
    expect(await soundAt(doc, raw)).toBe(sound);
  });

  test('at least nine of ten shifted spans are put right', async () => {
    const shifted = pairs.filter(({ kind }) => kind === 'mojibake');
    const wrong: string[] = [];
    for (const { doc, raw, clean: sound } of shifted) {
      const found = await soundAt(doc, raw);
      if (!found.includes(sound.replace(/。$/, ''))) wrong.push(`${raw}: ${found}`);
    }
    expect(wrong.length / shifted.length).toBeLessThanOrEqual(0.1);
  });

  test.each(gold().drop)('drops $raw', async ({ doc, raw }) => {
    const { document, sentences, placed } = await seed(doc);
    const start = document.text.indexOf(raw);
    const inside = sentences.filter((one) => {
      const place = toSource(placed, one.start, one.end);
      return place.start < start + raw.length && start < place.end;
    });
    expect(inside.map((one) => placed.text.slice(one.start, one.end))).toEqual([]);
  });

  test.each(gold().absent)('makes no $string', async ({ string, docs }) => {
    for (const doc of docs) {
      const divided = await seed(doc);
      // What is Traditional in the list does not stand in the source either; what is Simplified may come of conversion.
      if (/[\u4e00-\u9fff]{2}|[髮後徵裏幹]/.test(string)) expect(sentencesOf(divided).join('\n')).not.toContain(string);
      expect(divided.document.text).not.toContain(string);
    }
  });

  test('every seed and text is read, and every sentence is where it says', async () => {
    const texts = readdirSync(join(SHARED, 'texts')).filter((name) => name.endsWith('.txt'));
    const read = [...(await readAll('texts')), ...(await seeds)];
    expect(read).toHaveLength(texts.length + 5);
    for (const { document, placed, sentences } of read) {
      expect(sentences.length).toBeGreaterThan(0);
      for (const one of sentences) {
        const { start, end } = toSource(placed, one.start, one.end);
        expect(0 <= start && start < end && end <= document.text.length).toBe(true);
      }
    }
  });
});
