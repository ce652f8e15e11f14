import { writeFile } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { MailuoError } from '../../src/model/errors.js';
import { brief } from '../../src/query/brief.js';
import { composeBrief } from '../brief/compose.js';
import { toDocx } from '../brief/docx.js';
import { toMarkdown } from '../brief/markdown.js';
import { graphOption } from '../graph-address.js';
import { withGraph } from '../open.js';
import { say } from '../terminal.js';

interface BriefOptions {
  readonly graph: string;
  readonly format: 'md' | 'docx';
  readonly out?: string;
}

export function register(program: Command): void {
  program
    .command('brief')
    .argument('<term>', 'name, alias or id of a formulation')
    .addOption(graphOption())
    .addOption(new Option('--format <format>', 'Markdown or Word').choices(['md', 'docx']).default('md'))
    .option('-o, --out <file>', 'write to this file instead of standard output')
    .summary('write a two-page brief on a term')
    .description(
      'Writes a brief (专报) on a term: where it comes from, what became of it, who advocates it, at which levels, and what serves it, each clause with a numbered source.',
    )
    .addHelpText('after', '\nExample:\n  mailuo brief 强新优富美高 --format docx --out brief.docx')
    .action(run);
}

async function run(term: string, { graph, format, out }: BriefOptions): Promise<void> {
  if (format === 'docx' && out === undefined && process.stdout.isTTY) {
    throw new MailuoError('usage', 'a Word file cannot be shown on a terminal: say --out FILE, or send it on with >');
  }
  const answer = await withGraph(graph, (store) => brief(store, term, {}));
  if (answer.of === undefined) throw new MailuoError('usage', unknown(term, answer.evolution.searched));
  const page = composeBrief(answer);
  const content = format === 'md' ? toMarkdown(page) : await toDocx(page);
  if (out === undefined) {
    process.stdout.write(content);
    return;
  }
  await writeFile(out, content);
  say(`wrote ${out}: ${page.sources.length} sources`);
}

function unknown(
  term: string,
  { documents, candidates }: { readonly documents: number; readonly candidates: readonly { readonly name: string }[] },
): string {
  if (documents === 0) return 'the graph is empty: build it first, as in: mailuo build corpus';
  const near = candidates.map(({ name }) => name).join('、');
  return `nothing is called ${term} in ${documents} documents${near === '' ? '' : `; names like it: ${near}`}`;
}
