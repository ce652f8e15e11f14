/** Suites that nobody here wrote: the audits of GraphQL over HTTP, Relay's compiler and rules, and the schema against itself. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diff } from '@graphql-inspector/core';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, buildSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { auditServer } from 'graphql-http';
import { schemaText, serve } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import { client, openSample, type Sample } from './sample.js';

let sample: Sample;
beforeAll(async () => {
  sample = await openSample();
});
afterAll(() => sample.close());

test('all audits of GraphQL over HTTP pass in production', async () => {
  const settings = readSettings({}, { logLevel: 'silent', profile: 'production', rate: 0 });
  const service = serve(sample.store, { settings });
  const results = await auditServer({
    url: 'http://localhost/graphql',
    fetchFn: (url: string, init: RequestInit) => service.fetch(new Request(url, init)),
  });
  expect(results.length).toBeGreaterThanOrEqual(61);
  const failed = results.filter(({ status }) => status !== 'ok');
  expect(failed.map((one) => `${one.id} ${one.name}: ${'reason' in one ? one.reason : ''}`)).toEqual([]);
});

test('what is served is what is published', async () => {
  const { data } = await client(sample.store)(getIntrospectionQuery());
  const changes = await diff(buildSchema(schemaText()), buildSchema(printSchema(buildClientSchema(data))));
  expect(changes.map(({ message }) => message)).toEqual([]);
});

describe('Relay', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mailuo-relay-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('its compiler takes @connection and @refetchable on every connection', () => {
    const schema = buildSchema(schemaText());
    const documents: string[] = [];
    for (const type of Object.values(schema.getTypeMap())) {
      if (!('getFields' in type) || !('getInterfaces' in type) || type.name.startsWith('__')) continue;
      const isRoot = type.name === 'Query';
      if (!isRoot && !type.getInterfaces().some(({ name }) => name === 'Node')) continue;
      for (const field of Object.values(type.getFields())) {
        if (!/Connection!$/.test(String(field.type)) || !('args' in field)) continue;
        documents.push(
          fragmentOf(
            type.name,
            field.name,
            field.args.filter((arg) => /!$/.test(String(arg.type))),
          ),
        );
      }
    }
    expect(documents.length).toBeGreaterThan(100);
    mkdirSync(join(folder, '__generated__'));
    writeFileSync(join(folder, 'schema.graphql'), schemaText());
    writeFileSync(join(folder, 'fragments.js'), `import { graphql } from 'relay-runtime';\n${documents.join('\n')}`);
    writeFileSync(join(folder, 'package.json'), '{}');
    const config = { src: '.', schema: 'schema.graphql', language: 'typescript', eagerEsModules: true };
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({ ...config, artifactDirectory: './__generated__' }),
    );
    const compiler = createRequire(import.meta.url).resolve('relay-compiler/cli.js');
    const printed = execFileSync(process.execPath, [compiler, 'relay.config.json'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    expect(printed).toContain('compiled documents');
  });

  test('its rules for schemas hold', () => {
    const eslint = createRequire(import.meta.url)
      .resolve('eslint/package.json')
      .replace('package.json', 'bin/eslint.js');
    const run = () => execFileSync(process.execPath, [eslint, 'schema.graphql'], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).not.toThrow();
  });

  /** A fragment that pages through one connection, forwards and backwards, and can be fetched again. */
  function fragmentOf(
    type: string,
    field: string,
    required: readonly { readonly name: string; readonly type: unknown }[],
  ): string {
    const name = `fragments_${type}_${field}`;
    const definitions = [
      'count: { type: "Int" }',
      'cursor: { type: "String" }',
      'last: { type: "Int" }',
      'before: { type: "String" }',
    ];
    const given = required.map((arg) => `${arg.name}: $${arg.name}`);
    const own = required.map((arg) => `${arg.name}: { type: "${arg.type}" }`);
    return `graphql\`
fragment ${name} on ${type} @argumentDefinitions(${[...definitions, ...own].join(', ')}) @refetchable(queryName: "${name}Query") {
  ${field}(first: $count, after: $cursor, last: $last, before: $before${given.map((one) => `, ${one}`).join('')}) @connection(key: "${name}_${field}") { edges { node { id } } }
}\`;`;
  }
});
