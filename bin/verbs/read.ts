/** `mailuo read`: the sound text of documents, to see what the later stages see. */
import type { Command } from 'commander';
import { clean } from '../../ingest/clean/clean.js';
import { openCorpus } from '../../ingest/corpus.js';
import { divide } from '../../ingest/divide/divide.js';
import { toSource } from '../../ingest/place.js';
import { readDocument } from '../../ingest/read/read.js';
import { describeSetAside, isSetAside } from '../../ingest/set-aside.js';
import type { Divided } from '../../ingest/stages.js';
import type { Span } from '../../src/model/evidence.js';
import { pageOf } from '../../src/query/document-info.js';
import { withWords } from '../report.js';
import { complain, print } from '../terminal.js';

export function register(program: Command): void {
  program
    .command('read')
    .description('print the sound text of documents')
    .argument('<path...>', 'files and folders')
    .option('--json', 'one JSON object per document: metadata, sentences, offsets and notes')
    .addHelpText('after', '\nExample:\n  $ mailuo read corpus --json | head -1')
    .action(run);
}

async function run(paths: readonly string[], options: { readonly json?: boolean }): Promise<void> {
  for await (const file of openCorpus(paths)) {
    const source = isSetAside(file) ? file : await readDocument(file);
    if (isSetAside(source)) {
      complain(describeSetAside(source));
      process.exitCode = 1;
      continue;
    }
    const divided = divide(clean(source));
    await print(options.json ? JSON.stringify(asJson(divided)) : asText(divided));
  }
}

/** Paragraphs on lines of their own, a blank line before each heading and after the document. */
function asText({ placed, sentences }: Divided): string {
  let paragraph = -1;
  let text = '';
  for (const sentence of sentences) {
    if (sentence.paragraph !== paragraph) text += sentence.isHeading ? '\n\n' : '\n';
    paragraph = sentence.paragraph;
    text += placed.text.slice(sentence.start, sentence.end);
  }
  return `${text.trim()}\n`;
}

/** Offsets are into `document.text`, the text as decoded; a page is counted from 1, in documents that have pages. */
function asJson({ document, placed, sentences, dropped, notes }: Divided): object {
  const placeOf = (span: Span): Span => toSource(placed, span.start, span.end);
  const words = (span: Span): string => placed.text.slice(span.start, span.end);
  return {
    document,
    sentences: sentences.map((sentence) => {
      const place = placeOf(sentence);
      return {
        order: sentence.order,
        ...place,
        ...(document.pages ? { page: pageOf(document, place.start) } : {}),
        text: words(sentence),
        section: sentence.section,
        paragraph: sentence.paragraph,
        isHeading: sentence.isHeading,
        isListItem: sentence.isListItem,
        clauses: sentence.clauses.map((one) => ({ ...placeOf(one), text: words(one) })),
        quotations: sentence.quotations.map((one) => ({ ...placeOf(one), text: words(one), depth: one.depth })),
      };
    }),
    dropped: dropped.map((span) => ({ ...span, words: document.text.slice(span.start, span.end) })),
    notes: withWords(document.text, notes),
  };
}
