/** Pairs of a query and its answer. UPDATE=1 writes the answers anew; then read what changed. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { client, openSample, type Sample } from './sample.js';

const FOLDER = join('test', 'service', 'cases');
let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

describe('a query has its answer', () => {
  test.each(readdirSync(FOLDER).sort())('%s', async (name) => {
    const query = readFileSync(join(FOLDER, name, 'query.graphql'), 'utf8');
    const answer = await client(sample.store)(query);
    const file = join(FOLDER, name, 'response.json');
    if (process.env['UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
    expect(answer).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(answer.errors).toBeUndefined();
  });
});
