#!/usr/bin/env node
/** The composition root: one verb per file in verbs/; nothing imports bin/. */
import { CommanderError } from 'commander';
import { EXIT_CODES, MailuoError } from '../src/model/errors.js';
import { program } from './program.js';
import { complain } from './terminal.js';

// A reader such as `head` that closes the pipe early is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program().parseAsync(process.argv);
} catch (error) {
  process.exitCode = report(error);
}

function report(error: unknown): number {
  // commander has already printed its own words; help and version end with 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
  if (error instanceof MailuoError) {
    complain(error.message);
    return EXIT_CODES[error.code];
  }
  complain(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 70;
}
