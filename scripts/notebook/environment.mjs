/** A Python environment with what the notebook runs with, made once for each version of its list. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
export const NOTEBOOK = join(ROOT, 'notebook');
const OLDEST = [3, 11];

/**
 * Path of the Python in `folder`, with all that `list` (a file of notebook/) names. An environment that is complete
 * and of the same list is used as it is. Throws in one line that says what to do.
 */
export async function environment(folder, list) {
  const python = join(folder, process.platform === 'win32' ? 'Scripts/python.exe' : 'bin/python');
  const stamp = join(folder, 'complete');
  const wanted = createHash('sha256').update(textOf('requirements.txt')).update(textOf(list)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return python;
  rmSync(folder, { recursive: true, force: true });
  await run(
    systemPython(),
    ['-m', 'venv', folder],
    'a Python environment could not be made (on Debian: apt install python3-venv)',
  );
  const install = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--requirement',
    join(NOTEBOOK, list),
  ];
  await run(
    python,
    install,
    `what notebook/${list} names could not be installed: is PyPI or a mirror of it reachable?`,
  );
  writeFileSync(stamp, wanted);
  return python;
}

const textOf = (list) => readFileSync(join(NOTEBOOK, list));

/** MAILUO_PYTHON, else the first Python on the path that is new enough. */
function systemPython() {
  const names = process.env.MAILUO_PYTHON
    ? [process.env.MAILUO_PYTHON]
    : ['python3', 'python3.11', 'python3.12', 'python'];
  const found = names.find((name) => {
    const { status, stdout } = spawnSync(name, ['-c', 'import sys; print(*sys.version_info[:2])'], {
      encoding: 'utf8',
    });
    const [major = 0, minor = 0] = status === 0 ? stdout.trim().split(' ').map(Number) : [];
    return major === OLDEST[0] && minor >= OLDEST[1];
  });
  if (found === undefined) {
    throw new Error(
      `the notebook wants Python ${OLDEST.join('.')} or later; found none among ${names.join(', ')}. Set MAILUO_PYTHON.`,
    );
  }
  return found;
}

async function run(command, commandArguments, complaint) {
  const child = spawn(command, commandArguments, { stdio: ['ignore', 'inherit', 'inherit'] });
  const [status] = await once(child, 'close').catch((error) => {
    throw new Error(`${complaint} (${error.message})`);
  });
  if (status !== 0) throw new Error(complaint);
}
