import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { makeReaderMark } from '../../bin/reader-mark.js';

const folder = mkdtempSync(join(tmpdir(), 'mailuo-mark-'));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(['rule.js', 'list.yml', 'model.bin', 'no-keywords.idf'])(
  'a document is read anew where %s has changed',
  (name) => {
    const mark = (): string => makeReaderMark([folder])({ path: 'a.txt', bytes: new Uint8Array() });
    writeFileSync(join(folder, name), 'before');
    const before = mark();
    expect(mark()).toBe(before);
    writeFileSync(join(folder, name), 'after');
    expect(mark()).not.toBe(before);
  },
);
