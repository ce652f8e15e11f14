/**
 * One line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, CSV injection):
 * one that begins with = + - @, a tab or a carriage return, also behind white space or in full width.
 */
const FORMULA = /^\s*[=+\-@＝＋－＠\t\r]/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

export const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

function csvCell(text: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
