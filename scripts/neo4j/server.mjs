/**
 * A real Neo4j 5 Community for tests and developers: by Docker where there is one, else from the server's own jars by Maven.
 * What it starts belongs to the caller, who stops it.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort } from '../free-port.mjs';

export const VERSION = '5.26.30';
const IMAGE = 'neo4j:5.26-community';
const HERE = dirname(fileURLToPath(import.meta.url));
const START = 120_000;
const run = promisify(execFile);

/** See server.d.mts. */
export async function startServer(options = {}) {
  const { heap = '1g', password = 'mailuo-local', browser, java = [] } = options;
  const bolt = options.bolt ?? (await freePort());
  const http = options.http ?? (await freePort());
  const home = options.home ?? (await mkdtemp(join(tmpdir(), 'mailuo-neo4j-')));
  const settings = { bolt, http, heap, password, home, browser, java };
  const how = options.how ?? ((await hasDocker()) ? 'docker' : 'jars');
  const engine = how === 'docker' ? dockerEngine(settings) : await jarEngine(settings);
  await engine.start();
  return {
    how,
    bolt: `bolt://127.0.0.1:${bolt}`,
    neo4j: `neo4j://127.0.0.1:${bolt}`,
    browser: `http://127.0.0.1:${http}/browser/`,
    username: 'neo4j',
    password,
    home,
    log: engine.log,
    pause: engine.stop,
    resume: engine.start,
    stop: async () => {
      // What goes away with its data has nothing to put in order first. A container would outlive its client.
      await engine.stop(how === 'jars' && options.home === undefined ? 'SIGKILL' : 'SIGTERM');
      if (options.home === undefined) await rm(home, { recursive: true, force: true });
    },
  };
}

async function hasDocker() {
  try {
    await run('docker', ['info'], { timeout: 10_000 });
    return true;
  } catch {
    return false;
  }
}

/** Settings by the names of the image: those of neo4j.env, and what this server has of its own. */
function variables({ bolt, http, heap, browser }) {
  const named = (name) => `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`;
  const own = {
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    'server.bolt.advertised_address': `127.0.0.1:${bolt}`,
    'server.http.listen_address': `127.0.0.1:${http}`,
    'server.http.advertised_address': `127.0.0.1:${http}`,
    'server.https.enabled': 'false',
    'server.memory.heap.initial_size': heap,
    'server.memory.heap.max_size': heap,
    ...(browser === undefined
      ? {}
      : { 'browser.post_connect_cmd': `style ${browser}/style.grass; guide ${browser}/guide.html` }),
  };
  return { ...shared(), ...Object.fromEntries(Object.entries(own).map(([name, value]) => [named(name), value])) };
}

/** The lines of neo4j.env. */
function shared() {
  const lines = readFileSync(join(HERE, 'neo4j.env'), 'utf8').split('\n');
  return Object.fromEntries(
    lines
      .filter((line) => /^\w+=/.test(line))
      .map((line) => [line.split('=', 1)[0], line.slice(line.indexOf('=') + 1)]),
  );
}

/** The same as lines of neo4j.conf: `_` stands for `.`, and `__` for `_`. */
const confOf = (all) =>
  Object.entries(all)
    .map(([name, value]) => {
      const setting = name
        .replace('NEO4J_', '')
        .split('__')
        .map((part) => part.replaceAll('_', '.'));
      return `${setting.join('_')}=${value}\n`;
    })
    .join('');

async function jarEngine(settings) {
  const { home, heap, password, java } = settings;
  const lib = await jars();
  const conf = await configure(settings);
  if (!existsSync(join(home, 'data', 'dbms'))) await admin(home, ['dbms', 'set-initial-password', password]);
  const open = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`);
  const options = [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    ...java,
    ...open,
    '-cp',
    `${lib}/*`,
    'org.neo4j.server.CommunityEntryPoint',
  ];
  const place = [`--home-dir=${home}`, `--config-dir=${conf}`, '--console-mode'];
  return childEngine('java', [...options, ...place]);
}

/** Writes neo4j.conf, and tells in which folder. */
async function configure(settings) {
  const conf = join(settings.home, 'conf');
  await mkdir(conf, { recursive: true });
  await writeFile(join(conf, 'neo4j.conf'), confOf(variables(settings)));
  return conf;
}

/** See server.d.mts. */
export async function admin(home, words) {
  const lib = await jars();
  const command = ['-cp', `${lib}/*`, 'org.neo4j.server.startup.Neo4jAdminCommand', ...words];
  await run('java', command, { cwd: home, env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') } });
}

function dockerEngine(settings) {
  const { bolt, http, home, password } = settings;
  const all = {
    ...variables(settings),
    NEO4J_server_default__listen__address: '0.0.0.0',
    NEO4J_server_bolt_listen__address: ':7687',
    NEO4J_server_http_listen__address: ':7474',
  };
  return childEngine('docker', [
    ...['run', '--rm', '--publish', `127.0.0.1:${bolt}:7687`, '--publish', `127.0.0.1:${http}:7474`],
    ...['--volume', `${join(home, 'data')}:/data`, '--env', `NEO4J_AUTH=neo4j/${password}`],
    ...Object.entries(all).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    IMAGE,
  ]);
}

/** A server that is a child of this process, and says `Started.` when it is ready. */
function childEngine(command, commandArguments) {
  let child;
  let output = '';
  const ended = () => child === undefined || child.exitCode !== null || child.signalCode !== null;
  return {
    log: () => output,
    async start() {
      output = '';
      child = spawn(command, commandArguments, { stdio: ['ignore', 'pipe', 'pipe'] });
      await new Promise((resolve, reject) => {
        const timer = setTimeout(() => fail(`no “Started.” within ${START / 1000} s`), START);
        const fail = (why) => {
          clearTimeout(timer);
          // One that is merely slow would live on without anyone to stop it.
          child.kill('SIGKILL');
          reject(new Error(`Neo4j did not start: ${why}\n${output.slice(-4000)}`));
        };
        const hear = (chunk) => {
          output += chunk;
          if (!output.includes('Started.')) return;
          clearTimeout(timer);
          resolve();
        };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.once('error', (error) => fail(error.message));
        child.once('exit', (code) => fail(`it ended with ${code}`));
      });
    },
    /** With `SIGKILL`, as a power cut would. */
    async stop(how = 'SIGTERM') {
      if (ended()) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill(how);
      await gone;
    },
  };
}

/** Folder of the server's jars, fetched once by Maven. */
async function jars() {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const folder = join(cache, 'mailuo', `neo4j-${VERSION}`);
  const lib = join(folder, 'lib');
  if (existsSync(join(folder, 'complete'))) return lib;
  await mkdir(lib, { recursive: true });
  await copyFile(join(HERE, 'pom.xml'), join(folder, 'pom.xml'));
  await run('mvn', ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`], {
    cwd: folder,
    timeout: 600_000,
  });
  if ((await readdir(lib)).length < 100) throw new Error(`Maven brought too few jars into ${lib}`);
  await writeFile(join(folder, 'complete'), '');
  return lib;
}
