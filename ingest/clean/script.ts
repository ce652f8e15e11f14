/** Traditional to Simplified, by OpenCC's phrase tables (opencc-js), each code unit keeping its place. */
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/** Simplified text of the same length, so that places hold. */
export function simplify(text: string): string {
  const whole = convert(text);
  if (whole.length === text.length) return whole;
  return text.split(/(\n)/).map(simplifyLine).join('');
}

/** A line with a conversion that changes its length is converted by code point, keeping what would change the length. */
function simplifyLine(line: string): string {
  const whole = convert(line);
  if (whole.length === line.length) return whole;
  return [...line].map((character) => sameLength(character, convert(character))).join('');
}

const sameLength = (before: string, after: string): string => (after.length === before.length ? after : before);
