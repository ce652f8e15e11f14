import type { Command } from 'commander';
import { countCorpus } from '../../ingest/corpus.js';
import { describeSetAside, isSetAside } from '../../ingest/set-aside.js';
import { extractions, isHeldFile } from '../extraction.js';
import { linesOf } from '../statement-lines.js';
import { complain, print, progress, say } from '../terminal.js';

export function register(program: Command): void {
  program
    .command('extract')
    .argument('<path...>', 'documents, or folders of them')
    .summary('write the statements of documents to stdout')
    .description(
      'Reads documents and writes what they say as lines of JSON. No graph is needed; mailuo load takes the lines.',
    )
    .addHelpText('after', '\nExample:\n  mailuo extract corpus > statements.jsonl')
    .action(async (paths: string[]) => {
      const shown = progress('extracting');
      const total = await countCorpus(paths);
      let [done, aside, statements] = [0, 0, 0];
      // Ctrl-C once: what is being read is finished and written, so that no document is cut short.
      const reading = new AbortController();
      process.once('SIGINT', () => {
        say('stopping: what is read so far is written; press Ctrl-C again to stop at once');
        reading.abort();
      });
      for await (const one of extractions(paths, { signal: reading.signal })) {
        if (isHeldFile(one)) continue;
        done += 1;
        shown.advance(done, total);
        if (isSetAside(one)) {
          aside += 1;
          complain(`set aside: ${describeSetAside(one)}`);
          continue;
        }
        statements += one.extraction.statements.length;
        for (const line of linesOf(one.extraction)) await print(line);
      }
      shown.stop();
      say(`${done - aside} documents, ${statements} statements, ${aside} set aside`);
      if (aside > 0) process.exitCode = 1;
      if (reading.signal.aborted) process.exitCode = 130;
    });
}
