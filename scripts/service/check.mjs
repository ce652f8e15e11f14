#!/usr/bin/env node
/**
 * usage: node scripts/service/check.mjs [embedded|neo4j…]   (after npm run build; both engines where none is named)
 * Builds the graph of corpus/, serves it in the production profile, and lets strangers have at it: fifty clients of autocannon at
 * once; the audits of GraphQL over HTTP; schemathesis, which asks more than 500
 * queries made out of the schema, none of which may make the service fail or answer otherwise than the schema promises; the example
 * clients run; at the end the service must be well, have logged nothing unexpected, and stop when told to.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import autocannon from 'autocannon';
import { auditServer } from 'graphql-http';
import { startServer } from '../neo4j/server.mjs';

const run = promisify(execFile);
const HERE = import.meta.dirname;
const PROGRAM = resolve('dist/bin/mailuo.js');
const VENV = resolve(process.env.MAILUO_VENV ?? '.venv/service');
const PACKAGES = ['schemathesis>=4.32,<5', 'gql[requests]>=4,<5'];
const [EXAMPLES, TERM] = [25, '大强美富通'];
const LEAST = 500;
const AUDITS = 61;
/** Seconds a request may take: whether the answers are right is the question here, and the machine may be busy. */
const PATIENCE = 60;
const [CLIENTS, SECONDS] = [50, 5];

const started = Date.now();
const say = (text) => console.log(`${String(Math.round((Date.now() - started) / 1000)).padStart(3)} s  ${text}`);

async function installed() {
  if (existsSync(join(VENV, 'bin', 'schemathesis'))) return;
  await run('python3', ['-m', 'venv', VENV]);
  await run(join(VENV, 'bin', 'pip'), ['-q', 'install', '--disable-pip-version-check', ...PACKAGES]);
  say('schemathesis and gql are there');
}

/** A service in a process of its own, and what stops it. */
async function serve(graph, environment) {
  const service = spawn(process.execPath, [PROGRAM, 'serve', '--graph', graph, '--port', '0'], {
    env: {
      ...process.env,
      ...environment,
      MAILUO_PROFILE: 'production',
      MAILUO_RATE: '0',
      MAILUO_LOG_LEVEL: 'error',
      MAILUO_TIMEOUT: String(PATIENCE * 1000),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise((tell) => service.once('exit', (code) => tell(code)));
  let said = '';
  const url = await new Promise((tell, fail) => {
    service.stderr.on('data', (chunk) => {
      said += chunk;
      const found = /serving .* at (http:\S+)/.exec(said);
      if (found) tell(found[1]);
    });
    gone.then(() => fail(new Error(`the service did not start: ${said}`)));
  });
  return {
    url,
    said: () => said,
    stop: async () => {
      service.kill('SIGTERM');
      return gone;
    },
  };
}

async function schemathesis(url) {
  // It keeps a cache where it stands.
  const cwd = await mkdtemp(join(tmpdir(), 'mailuo-schemathesis-'));
  const { stdout } = await run(
    join(VENV, 'bin', 'schemathesis'),
    [
      'run',
      resolve('schema.graphql'),
      ...['--url', `${url}/graphql`, '-n', String(EXAMPLES), '--phases', 'fuzzing', '--mode', 'positive'],
      ...[
        '--checks',
        'not_a_server_error,response_schema_conformance',
        '--seed',
        '1',
        '--no-color',
        '--request-timeout',
        String(PATIENCE),
      ],
    ],
    { cwd, env: { ...process.env, PYTHONPATH: HERE, SCHEMATHESIS_HOOKS: 'hooks' }, maxBuffer: 1e8 },
  ).catch((error) => {
    throw new Error(`schemathesis found a failure:\n${error.stdout?.slice(-6000) ?? error.message}`);
  });
  const cases = Number(/(\d+) generated/.exec(stdout)?.[1] ?? 0);
  await rm(cwd, { recursive: true });
  if (cases < LEAST) throw new Error(`schemathesis made ${cases} queries only:\n${stdout.slice(-3000)}`);
  say(`schemathesis: ${cases} queries, no failure`);
}

async function examples(url) {
  const compiled = join(await mkdtemp(join(tmpdir(), 'mailuo-client-')), 'compiled');
  await run('npx', ['tsc', '-p', 'examples/typescript', '--outDir', compiled]);
  const all = [
    ['bash', 'examples/curl.sh'],
    [join(VENV, 'bin', 'python'), 'examples/python/evolution.py'],
    [
      process.execPath,
      '--input-type=module',
      '-e',
      `process.argv.splice(1, 0, ''); await import(${JSON.stringify(join(compiled, 'evolution.js'))})`,
    ],
  ];
  for (const [command, ...args] of all) {
    const { stdout } = await run(command, [...args, url, TERM]);
    if (!stdout.includes(TERM) || !/superseded/i.test(stdout)) throw new Error(`${args[0]} printed:\n${stdout}`);
  }
  await rm(join(compiled, '..'), { recursive: true });
  say('the examples for curl, Python and TypeScript run');
}

/** The 61 audits of GraphQL over HTTP, and the schema that is published. */
async function audits(url) {
  const results = await auditServer({ url: `${url}/graphql` });
  const failed = results.filter(({ status }) => status !== 'ok');
  if (results.length < AUDITS || failed.length > 0) {
    throw new Error(
      `of ${results.length} audits failed: ${failed.map(({ id, name, reason }) => `${id} ${name}: ${reason}`).join('\n')}`,
    );
  }
  const published = await (await fetch(`${url}/schema.graphql`)).text();
  if (published !== (await readFile('schema.graphql', 'utf8')))
    throw new Error('another schema is published than schema.graphql');
  say(`${results.length} audits of GraphQL over HTTP pass`);
}

/** How many errors clients were told so far, by code. */
async function told(url) {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  const lines = metrics.matchAll(/^mailuo_errors_total\{code="(\w+)"\} (\d+)$/gm);
  return new Map([...lines].map(([, code, count]) => [code, Number(count)]));
}

/** Fifty clients at once, none of whom may be told an error. */
async function load(url) {
  const asked = [
    'query ($of: ID!) { evolution(of: $of) { hops { kind since evidence { quote before after document { title } } } } }',
    'query ($of: ID!) { neighbours(of: $of, first: 20) { totalCount edges { node { name } facts { evidence { quote } } } } }',
    'query ($of: String!) { search(text: $of) { totalCount edges { node { name } } } }',
  ];
  const requests = asked.map((query) => ({
    method: 'POST',
    path: '/graphql',
    body: JSON.stringify({ query, variables: { of: TERM } }),
  }));
  const headers = { 'content-type': 'application/json' };
  const before = await told(url);
  const result = await autocannon({ url, connections: CLIENTS, duration: SECONDS, timeout: 20, headers, requests });
  // When time is up the clients hang up, and what they had asked is stopped: that is no error of the service.
  const failed = [...(await told(url))]
    .map(([code, count]) => [code, count - (before.get(code) ?? 0)])
    .filter(([code, count]) => count > (code === 'TIMEOUT' ? CLIENTS : 0));
  return { ...result, failed };
}

/** An entity is found by its alias too. */
async function aliases(url) {
  const ask = async (query, variables = {}) => {
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ query, variables });
    return (await (await fetch(`${url}/graphql`, { method: 'POST', headers, body })).json()).data;
  };
  const { entities } = await ask('{ entities(order: DOCUMENTS, first: 100) { edges { node { id name aliases } } } }');
  const nodes = entities.edges.map(({ node }) => node);
  const names = new Set(nodes.map(({ name }) => name));
  const some = nodes.flatMap(({ id, aliases: all }) =>
    all.filter((one) => !names.has(one)).map((alias) => ({ id, alias })),
  );
  if (some.length === 0) throw new Error('no entity has an alias of its own');
  for (const { id, alias } of some.slice(0, 10)) {
    const { transmission } = await ask('query ($of: ID!) { transmission(of: $of) { of { id aliases name } } }', {
      of: alias,
    });
    const { of } = transmission;
    if (of === null || (of.id !== id && of.name !== alias && !of.aliases.includes(alias)))
      throw new Error(`${alias} is found as ${of?.id}, not ${id}`);
  }
  say(`${Math.min(10, some.length)} aliases lead to their entities`);
}

async function strangers({ url, said }) {
  await audits(url);
  await aliases(url);
  await schemathesis(url);
  // Last, when the engine has its plans.
  const busy = await load(url);
  if (busy.errors + busy.timeouts + busy.non2xx + busy.failed.length > 0 || busy.requests.total === 0) {
    throw new Error(`under load: ${JSON.stringify(busy)}`);
  }
  say(`${CLIENTS} clients: ${busy.requests.total} answers in ${SECONDS} s, no error`);
  await examples(url);
  const ready = await fetch(`${url}/ready`);
  if (!ready.ok) throw new Error(`afterwards /ready answers ${ready.status}`);
  if (/unexpected error/.test(said())) throw new Error(`the service logged:\n${said().slice(0, 4000)}`);
}

async function check(engine) {
  const folder = await mkdtemp(join(tmpdir(), 'mailuo-service-'));
  const server = engine === 'neo4j' ? await startServer() : undefined;
  const graph = server?.neo4j ?? join(folder, 'graph');
  const environment = server === undefined ? {} : { NEO4J_USERNAME: server.username, NEO4J_PASSWORD: server.password };
  try {
    await run(process.execPath, [PROGRAM, 'build', 'corpus', '--graph', graph], {
      env: { ...process.env, ...environment },
    });
    const service = await serve(graph, environment);
    say(`${engine}: ${service.url}`);
    const failure = await strangers(service).then(
      () => undefined,
      (error) => error,
    );
    const code = await service.stop();
    if (failure !== undefined) throw failure;
    if (code !== 0) throw new Error(`the service ended with ${code}: ${service.said().slice(-2000)}`);
  } finally {
    await server?.stop();
    await rm(folder, { recursive: true });
  }
}

await installed();
const engines = process.argv.slice(2);
for (const engine of engines.length > 0 ? engines : ['embedded', 'neo4j']) await check(engine);
say('all is well');
