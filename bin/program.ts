import { Command } from 'commander';
import { register as backup } from './verbs/backup.js';
import { register as brief } from './verbs/brief.js';
import { register as build } from './verbs/build.js';
import { register as check } from './verbs/check.js';
import { register as compare } from './verbs/compare.js';
import { register as copy } from './verbs/copy.js';
import { register as evolution } from './verbs/evolution.js';
import { register as explain } from './verbs/explain.js';
import { register as exportGraph } from './verbs/export.js';
import { register as extract } from './verbs/extract.js';
import { register as load } from './verbs/load.js';
import { register as read } from './verbs/read.js';
import { register as remove } from './verbs/remove.js';
import { register as restore } from './verbs/restore.js';
import { register as serve } from './verbs/serve.js';
import { register as start } from './verbs/start.js';
import { VERSION } from './version.js';

/** Each verb puts itself into the program. Listed in the order of `mailuo --help`. */
const VERBS: readonly ((program: Command) => void)[] = [
  start,
  build,
  serve,
  evolution,
  brief,
  read,
  extract,
  load,
  remove,
  check,
  compare,
  explain,
  exportGraph,
  copy,
  backup,
  restore,
];

export function program(): Command {
  const root = new Command('mailuo')
    .description(
      'Chinese policy documents into a knowledge graph: which strategy evolved into which, and where it says so.',
    )
    .version(VERSION)
    .showHelpAfterError('(mailuo VERB --help shows how a verb is used)')
    .addHelpText('after', '\nExit codes: 0 done, 1 done with documents set aside, 2 wrong use, 3 graph not reachable.')
    .exitOverride();
  for (const register of VERBS) register(root);
  for (const command of root.commands) command.exitOverride();
  return root;
}
