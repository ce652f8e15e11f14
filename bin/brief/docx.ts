import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  InternalHyperlink,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { Block, BriefPage, Clause, Source } from './page.js';

// Sizes in half points, distances in twentieths of a point, as Word counts.
const BODY = 21;
const SMALL = 15;
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1134, bottom: 1020, left: 1247, right: 1247 };
const SERIF = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: 'SimSun' };
const SANS = { ascii: 'Arial', hAnsi: 'Arial', cs: 'Arial', eastAsia: 'SimHei' };
const GREY = '666666';

/** A brief as a Word document of A4 pages. The same brief gives the same bytes. */
export async function toDocx(brief: BriefPage): Promise<Uint8Array> {
  const document = new Document({
    title: brief.title,
    creator: 'Mailuo',
    lastModifiedBy: 'Mailuo',
    styles: { default: { document: { run: { font: SERIF, size: BODY, language: { eastAsia: 'zh-CN' } } } } },
    numbering: {
      config: [
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 284, hanging: 284 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: { page: { size: A4, margin: MARGIN } },
        footers: { default: footer() },
        children: [
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 60 },
            children: [new TextRun({ text: brief.title, font: SANS, bold: true, size: 32 })],
          }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { after: 120 },
            children: [new TextRun({ text: brief.basis, size: 18, color: GREY })],
          }),
          ...brief.blocks.flatMap(drawn),
          heading('出处'),
          ...brief.sources.map(sourceLine),
          new Paragraph({
            spacing: { before: 100 },
            border: { top: { style: BorderStyle.SINGLE, size: 4, color: 'AAAAAA', space: 4 } },
            children: [new TextRun({ text: brief.remark, size: SMALL, color: GREY })],
          }),
        ],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toBuffer(document)));
}

function drawn(block: Block): readonly (Paragraph | Table)[] {
  if ('heading' in block) return [heading(block.heading)];
  if ('paragraph' in block) {
    return [
      new Paragraph({ spacing: { after: 40, line: 290 }, indent: { firstLine: 420 }, children: runs(block.paragraph) }),
    ];
  }
  if ('items' in block) {
    return block.items.map(
      (item) =>
        new Paragraph({
          numbering: { reference: 'points', level: 0 },
          spacing: { after: 30, line: 280 },
          children: runs(item),
        }),
    );
  }
  const cell = (children: ParagraphChild[], head: boolean) =>
    new TableCell({
      margins: { top: 30, bottom: 30, left: 80, right: 80 },
      ...(head ? { shading: { fill: 'EEEEEE' } } : {}),
      children: [new Paragraph({ children })],
    });
  return [
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [3000, 3400, 700, 2300],
      rows: [
        new TableRow({
          tableHeader: true,
          children: block.head.map((text) => cell([new TextRun({ text, font: SANS, size: 18 })], true)),
        }),
        ...block.rows.map(
          (cells) => new TableRow({ cantSplit: true, children: cells.map((one) => cell([...runs([one], 18)], false)) }),
        ),
      ],
    }),
    new Paragraph({ spacing: { after: 40, line: 120 }, children: [] }),
  ];
}

const heading = (text: string): Paragraph =>
  new Paragraph({
    keepNext: true,
    spacing: { before: 120, after: 50 },
    children: [new TextRun({ text, font: SANS, bold: true, size: 23 })],
  });

/** Each number leads to its line in the list of sources. */
const runs = (clauses: readonly Clause[], size = BODY): ParagraphChild[] =>
  clauses.flatMap(({ text, sources = [], end = '' }): ParagraphChild[] => [
    new TextRun({ text, size }),
    ...sources.map(
      (n) =>
        new InternalHyperlink({
          anchor: `source${n}`,
          children: [new TextRun({ text: `[${n}]`, size, superScript: true, color: '1F4E79' })],
        }),
    ),
    ...(end === '' ? [] : [new TextRun({ text: end, size })]),
  ]);

const sourceLine = ({ number, title, date, issuer, sentence, place }: Source): Paragraph =>
  new Paragraph({
    indent: { left: 420, hanging: 420 },
    spacing: { after: 10, line: 220 },
    children: [
      new Bookmark({ id: `source${number}`, children: [new TextRun({ text: `[${number}] `, size: SMALL })] }),
      new TextRun({ text: [`《${title}》`, issuer, date].filter((part) => part !== '').join('，'), size: SMALL }),
      new TextRun({ text: `：“${sentence}” `, size: SMALL }),
      new TextRun({ text: place, size: SMALL - 2, color: GREY }),
    ],
  });

const footer = (): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 16, color: GREY }),
        ],
      }),
    ],
  });

/** Takes out what the library adds of its own: when the file was made, and numbers it counts on from file to file. */
function settled(bytes: Uint8Array): Uint8Array {
  const edits: Readonly<Record<string, (xml: string) => string>> = {
    'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, ''),
    'word/document.xml': renumbered,
  };
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => {
    const edit = edits[name];
    const kept = edit === undefined ? content : strToU8(edit(strFromU8(content)));
    return [name, [kept, { mtime: '1980-01-01' }]] as const;
  });
  return zipSync(Object.fromEntries(files) as Zippable);
}

/** Bookmarks do not nest: start and end of each follow one another. */
function renumbered(xml: string): string {
  let seen = 0;
  return xml.replace(/(<w:bookmark(?:Start|End)[^>]*w:id=")\d+/g, (_, before: string) => {
    seen += 1;
    return `${before}${Math.ceil(seen / 2)}`;
  });
}
