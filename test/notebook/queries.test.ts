import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { ROOT } from '../../bin/root.js';

const FOLDER = join(ROOT, 'notebook/queries');
const schema = buildSchema(readFileSync(join(ROOT, 'schema.graphql'), 'utf8'));
const questions = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql'));

describe('the questions of the notebook', () => {
  test('there are some', () => expect(questions.length).toBeGreaterThan(5));

  test.each(questions)('%s fits the schema', (name) => {
    expect(validate(schema, parse(readFileSync(join(FOLDER, name), 'utf8')))).toEqual([]);
  });
});
