/**
 * Who has a graph open, for the message to the one who comes second. The engine's own lock decides; this only names its holder,
 * and a note that a killed process left is overwritten by the next.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

const noteBeside = (file: string): string => `${file}.holder`;

export function noteHolder(file: string, name: string): void {
  try {
    writeFileSync(noteBeside(file), `${name} (process ${process.pid})`);
  } catch {
    // The graph is open all the same; a second one will hear of "another process".
  }
}

export const forgetHolder = (file: string): void => rmSync(noteBeside(file), { force: true });

/** In words: `mailuo serve (process 4711)`. */
export function holderOf(file: string): string {
  try {
    return readFileSync(noteBeside(file), 'utf8') || 'another process';
  } catch {
    return 'another process';
  }
}
