import type { Block, BriefPage, Clause, Source } from './page.js';

/** A brief as Markdown. Names that hold its signs, or HTML, are shown as they are. */
export function toMarkdown({ title, basis, blocks, sources, remark }: BriefPage): string {
  return [
    `# ${plain(title)}`,
    `*${plain(basis)}*`,
    ...blocks.map(blockText),
    '## 出处',
    sources.map(sourceText).join('\n'),
    `---\n\n${plain(remark)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function blockText(block: Block): string {
  if ('heading' in block) return `## ${plain(block.heading)}`;
  if ('paragraph' in block) return clausesText(block.paragraph);
  if ('items' in block) return block.items.map((item) => `- ${clausesText(item)}`).join('\n');
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    row(block.head.map(plain)),
    row(block.head.map(() => '---')),
    ...block.rows.map((cells) => row(cells.map((cell) => clausesText([cell])))),
  ].join('\n');
}

const clausesText = (clauses: readonly Clause[]): string =>
  clauses
    .map(({ text, sources = [], end = '' }) => plain(text) + sources.map((n) => `\\[${n}\\]`).join('') + end)
    .join('');

const sourceText = ({ number, title, date, issuer, sentence, place }: Source): string =>
  `${number}. ${plain([`《${title}》`, issuer, date].filter((part) => part !== '').join('，'))}：“${plain(sentence)}” \`${place.replaceAll('`', "'")}\``;

const plain = (text: string): string => text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]<>|#&~$]/gu, '\\$&');
