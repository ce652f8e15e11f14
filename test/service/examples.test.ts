/** The example clients, run against a service on a port. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type RunningServer, startServer } from '../../src/service/server.js';
import { readSettings } from '../../src/service/settings.js';
import { openSample, type Sample } from './sample.js';

const run = promisify(execFile);
const require = createRequire(import.meta.url);
const FOLDER = join('examples', 'typescript');
const PYTHON = join(process.env['MAILUO_VENV'] ?? join('.venv', 'service'), 'bin', 'python');

let sample: Sample;
let server: RunningServer;
let folder: string;
beforeAll(async () => {
  sample = await openSample();
  const settings = readSettings({}, { logLevel: 'silent', port: 0, profile: 'production' });
  server = await startServer(sample.store, { settings });
  folder = mkdtempSync(join(tmpdir(), 'mailuo-examples-'));
});
afterAll(async () => {
  await server.stop();
  await sample.close();
  rmSync(folder, { recursive: true });
});

test('curl', async () => {
  const { stdout } = await run('bash', ['examples/curl.sh', server.url, 'Sun']);
  expect(JSON.parse(stdout).data.evolution.hops.map((hop: { object: { name: string } }) => hop.object.name)).toEqual([
    'Moon',
    'Star',
  ]);
  const quoted = await run('bash', ['examples/curl.sh', server.url, 'a "quoted" \\ name']);
  expect(JSON.parse(quoted.stdout)).toEqual({ data: { evolution: { hops: [] } } });
});

test('TypeScript: the generated types are those of the schema, and what is compiled with them runs', async () => {
  const config = JSON.parse(readFileSync(join(FOLDER, 'codegen.json'), 'utf8'));
  config.schema = resolve('schema.graphql');
  config.generates = { [`${join(folder, 'generated')}/`]: config.generates['examples/typescript/generated/'] };
  writeFileSync(join(folder, 'codegen.json'), JSON.stringify(config));
  const cli = require.resolve('@graphql-codegen/cli/package.json').replace('package.json', 'cjs/bin.js');
  execFileSync(process.execPath, [cli, '--config', join(folder, 'codegen.json')], { stdio: 'pipe' });
  for (const name of readdirSync(join(FOLDER, 'generated'))) {
    const text = readFileSync(join(FOLDER, 'generated', name), 'utf8');
    expect([name, readFileSync(join(folder, 'generated', name), 'utf8')]).toEqual([name, text]);
  }
  const compiled = join(folder, 'compiled');
  const tsc = require.resolve('typescript/bin/tsc');
  await run(process.execPath, [tsc, '-p', FOLDER, '--outDir', compiled]);
  writeFileSync(join(compiled, 'package.json'), '{ "type": "module" }');
  const { stdout } = await run(process.execPath, [join(compiled, 'evolution.js'), server.url, 'Sun']);
  expect(stdout).toMatch(/^Sun → Moon {2}SUPERSEDED 2020-06 \d\.\d\d\n {4}2020-06 Title of d2: “.+”$/m);
}, 120_000);

(existsSync(PYTHON) ? test : test.skip)(
  'Python, with gql (skipped where scripts/service/check.mjs has not installed it)',
  async () => {
    const { stdout } = await run(PYTHON, ['examples/python/evolution.py', server.url, 'Sun']);
    expect(stdout).toMatch(/^Sun → Moon {2}SUPERSEDED 2020/m);
    expect(stdout).toMatch(/^2 of 2 successions$/m);
  },
);
