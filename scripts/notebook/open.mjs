#!/usr/bin/env node
/** `npm run notebook`: makes the notebook's environment where there is none, and opens it in a browser, until Ctrl-C. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { environment, NOTEBOOK, ROOT } from './environment.mjs';

try {
  process.stderr.write('Preparing the notebook (the first time takes a minute) …\n');
  const python = await environment(join(ROOT, '.mailuo/notebook'), 'requirements-open.txt');
  // What stands after `npm run notebook --` is for JupyterLab: --no-browser, --port …
  const options = ['-m', 'jupyterlab', join(NOTEBOOK, 'evolution.ipynb'), ...process.argv.slice(2)];
  const lab = spawn(python, options, { stdio: 'inherit', cwd: NOTEBOOK });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => lab.kill(signal));
  lab.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
} catch (error) {
  process.stderr.write(`notebook: ${error.message}\n`);
  process.exitCode = 1;
}
