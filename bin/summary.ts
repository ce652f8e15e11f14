import type { LoadResult } from '../src/graph/changes.js';
import { complain, say } from './terminal.js';

/** What a change of the graph came to, for a person; sets the exit code when something was set aside. */
export function summarise(result: LoadResult, aside: number, address: string): void {
  for (const line of result.setAside) complain(`set aside: ${line}`);
  const all = aside + result.setAside.length;
  say(
    `${result.put} documents put, ${result.unchanged} unchanged, ${result.removed} removed, ${all} set aside · ` +
      `the graph now has ${result.documents} documents, ${result.entities} entities, ${result.edges} edges, ` +
      `${result.statements} statements · ${address}`,
  );
  if (all > 0) process.exitCode = 1;
}
