/** docker-compose.yml starts what the tests start, for this machine only, and with no password of its own. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { VERSION } from '../../scripts/neo4j/server.mjs';

const ROOT = join(import.meta.dirname, '..', '..');
const compose = parse(readFileSync(join(ROOT, 'docker-compose.yml'), 'utf8'));

test('the server has the line and the settings of the one in tests', () => {
  expect(VERSION).toMatch(new RegExp(`^${compose.services.neo4j.image.match(/^neo4j:(\d+\.\d+)-community$/)[1]}\\.`));
  expect(compose.services.neo4j.env_file).toBe('scripts/neo4j/neo4j.env');
});

test('every port is on loopback', () => {
  const services: { readonly ports?: readonly string[] }[] = Object.values(compose.services);
  const ports = services.flatMap((service) => service.ports ?? []);
  expect(ports.length).toBeGreaterThan(2);
  for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/);
});

test('the password comes from the environment', () => {
  expect(compose.services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/);
  expect(compose.services.mailuo.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
});

const command = ['docker-compose', 'docker'].find(hasCompose);
const testWithDocker = command === undefined ? test.skip : test;
testWithDocker('docker compose takes it', () => {
  const config = () =>
    execFileSync(command as string, [...(command === 'docker' ? ['compose'] : []), 'config', '--quiet'], {
      cwd: ROOT,
      env: { ...process.env, NEO4J_PASSWORD: 'a-password' },
      stdio: 'pipe',
    });
  expect(config).not.toThrow();
});

/** Version 2 or later, which needs no running Docker to look at a file. */
function hasCompose(program: string): boolean {
  try {
    const words = [...(program === 'docker' ? ['compose'] : []), 'version', '--short'];
    return !/^v?1\./.test(execFileSync(program, words, { encoding: 'utf8', stdio: 'pipe' }));
  } catch {
    return false;
  }
}
