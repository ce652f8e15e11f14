#!/usr/bin/env node
/**
 * `npm run test:notebook`: the notebook from an empty environment, on both engines, its answers compared with
 * notebook/expected.json. It is also run with an answer to each question made wrong, all of which it must name. Exit 0 when all that holds.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../free-port.mjs';
import { startServer } from '../neo4j/server.mjs';
import { environment, NOTEBOOK, ROOT } from './environment.mjs';

const MAILUO = join(ROOT, 'dist/bin/mailuo.js');
const EXPECTED = join(NOTEBOOK, 'expected.json');
const READY = 60_000;
// `--keep FILE` keeps the notebook with the answers of both engines: so the file in the repository is made.
const keep = process.argv[2] === '--keep' ? resolve(process.argv[3] ?? '') : undefined;

/** What a wrong answer to each question is called. */
const WRONG = [
  'held to be wrong: ',
  'missing among who advocated what',
  'missing among what passed from level to level',
  'missing among what serves what',
  'missing among what two reports said',
];

const scratch = mkdtempSync(join(tmpdir(), 'mailuo-notebook-'));
let failed = 0;
// What needs no Python is begun before it is there, and what does not need one another is done side by side.
const embedded = join(scratch, 'graph');
const built = build(embedded);
const starting = startServer();
starting.catch(() => {});
try {
  const python = await environment(join(scratch, 'venv'), 'requirements.txt');
  await Promise.all([
    step('unit tests', run(python, ['-m', 'unittest', 'discover', '-t', NOTEBOOK, '-s', join(NOTEBOOK, 'tests')])),
    step('a service that is away fails', fails(notebook(python, { MAILUO_URL: 'http://127.0.0.1:9' }))),
    onEmbedded(python),
    onNeo4j(python),
  ]);
} finally {
  await starting.then(
    (neo4j) => neo4j.stop(),
    () => {},
  );
  rmSync(scratch, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;

async function onEmbedded(python) {
  await step('build', built);
  await withService(embedded, {}, (url) =>
    Promise.all([
      step('embedded engine', notebook(python, { MAILUO_URL: url, MAILUO_EXPECTED: EXPECTED })),
      step('wrong answers fail', namesAllWrong(python, { MAILUO_URL: url, MAILUO_EXPECTED: wrongAnswers() })),
    ]),
  );
}

async function onNeo4j(python) {
  const neo4j = await starting;
  const login = { NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
  await step('build in Neo4j', build(neo4j.bolt, login));
  await withService(neo4j.bolt, login, (url) => {
    const settings = { ...login, NEO4J_URI: neo4j.bolt, MAILUO_URL: url, MAILUO_EXPECTED: EXPECTED };
    return step('Neo4j', notebook(python, settings, keep === undefined ? [] : ['--to', keep]));
  });
}

/** Prints what a step said when it is over, so that two do not mix. */
async function step(name, outcome) {
  const { code, said } = await outcome;
  if (code !== 0) failed += 1;
  process.stderr.write(said);
  process.stdout.write(`notebook: ${name}: ${code === 0 ? 'passed' : 'FAILED'}\n`);
}

/** Exit code of a command, and what it said. */
function run(command, commandArguments, settings = {}) {
  const env = { ...process.env, ...settings };
  const child = spawn(command, commandArguments, { stdio: ['ignore', 'pipe', 'pipe'], env, cwd: NOTEBOOK });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  return new Promise((resolve) => {
    child.once('error', ({ message }) => resolve({ code: 1, said: `${command}: ${message}\n` }));
    child.once('close', (code) => resolve({ code: code ?? 1, said }));
  });
}

function build(graph, login = {}) {
  return run(process.execPath, [MAILUO, 'build', join(ROOT, 'corpus'), '--graph', graph], login);
}

function notebook(python, settings, options = []) {
  return run(python, [join(NOTEBOOK, 'run.py'), ...options], settings);
}

async function fails(outcome) {
  const { code, said } = await outcome;
  return { code: code === 0 ? 1 : 0, said };
}

/** The expected answers, with one to each question that is not so. */
function wrongAnswers() {
  const expected = JSON.parse(readFileSync(EXPECTED, 'utf8'));
  expected.successions.never.push(expected.successions.required[0]);
  expected.advocates.push({ who: '王文涛', term: '强新优富美高' });
  expected.passed.push({ term: '强新优富美高', levels: ['STATE', 'CITY'] });
  expected.serves.push({ who: '济南市', what: '三大攻坚战' });
  expected.said.push({ project: '凤凰黄河大桥', sentence: '凤凰黄河大桥已经建成通车。' });
  const path = join(scratch, 'wrong.json');
  writeFileSync(path, JSON.stringify(expected));
  return path;
}

/** 0 when the notebook fails and names each wrong answer. */
async function namesAllWrong(python, settings) {
  const { code, said } = await notebook(python, settings);
  const unsaid = WRONG.filter((words) => !said.includes(words));
  const more = unsaid.length > 0 ? `not named: ${unsaid.join(', ')}\n` : '';
  return { code: code !== 0 && unsaid.length === 0 ? 0 : 1, said: said + more };
}

async function withService(graph, login, work) {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...process.env, ...login };
  const service = spawn(process.execPath, [MAILUO, 'serve', '--graph', graph, '--port', String(port)], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise((resolve) => service.once('exit', resolve));
  try {
    await ready(url, service);
    await work(url);
  } finally {
    service.kill('SIGTERM');
    await gone;
  }
}

async function ready(url, service) {
  for (const end = Date.now() + READY; Date.now() < end; await wait(200)) {
    if (service.exitCode !== null) throw new Error(`the service ended with ${service.exitCode}`);
    const answer = await fetch(`${url}/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`the service was not ready within ${READY / 1000} s`);
}
