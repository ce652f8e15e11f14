export interface PdfPage {
  /** Lines from the top: text and its distance from the left, in points. */
  readonly lines: readonly { readonly text: string; readonly x?: number; readonly y?: number }[];
}

/** A PDF whose font is not embedded but says which characters its codes stand for. */
export function makePdf(pages: readonly PdfPage[], options: { readonly encrypted?: boolean } = {}): Uint8Array {
  const characters = [...new Set(pages.flatMap(({ lines }) => lines.flatMap(({ text }) => [...text])))];
  const code = (character: string): string => (characters.indexOf(character) + 1).toString(16).padStart(4, '0');
  const unicode = (character: string): string => character.charCodeAt(0).toString(16).padStart(4, '0');
  const map = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <ffff> endcodespacerange ${characters.length} beginbfchar ${characters.map((one) => `<${code(one)}> <${unicode(one)}>`).join(' ')} endbfchar endcmap end end`;
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${7 + 2 * at} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor 6 0 R >>',
    stream(map),
    '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ];
  for (const [at, { lines }] of pages.entries()) {
    const drawn = lines.map(
      ({ text, x = 72, y }, row) =>
        `BT /F 12 Tf 1 0 0 1 ${x} ${y ?? 760 - 20 * row} Tm <${[...text].map(code).join('')}> Tj ET`,
    );
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${8 + 2 * at} 0 R >>`,
      stream(drawn.join('\n')),
    );
  }
  return assemble(objects, options.encrypted === true);
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function assemble(objects: readonly string[], encrypted: boolean): Uint8Array {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const key = '00'.repeat(32);
  const encrypt = encrypted
    ? ` /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${key}> /U <${key}> >> /ID [<00> <00>]`
    : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
