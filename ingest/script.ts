/** Traditional to Simplified, by OpenCC's phrase tables (opencc-js), each code unit keeping its place. */
import { Converter } from 'opencc-js/t2cn';

const convert = Converter({ from: 't', to: 'cn' });

/** Variants that OpenCC leaves, and the form the 第一批异体字整理表 (1955) and 通用规范汉字表 (2013) give. */
const VARIANTS: ReadonlyMap<string, string> = new Map(
  Array.from(
    '衞卫擧举汚污刼劫淸清啣衔鶏鸡倣仿砲炮覚觉迺乃砦寨榖谷菴庵嶋岛牆墙'.matchAll(/(.)(.)/g),
    ([, from = '', to = '']) => [from, to],
  ),
);
const VARIANT = new RegExp(`[${[...VARIANTS.keys()].join('')}]`, 'g');

/** Simplified text of the same length, so that places hold. */
export function simplify(text: string): string {
  const whole = convert(text);
  const fitting = whole.length === text.length ? whole : text.split(/(\n)/).map(simplifyLine).join('');
  return fitting.replace(VARIANT, (character: string) => VARIANTS.get(character) ?? character);
}

/** A line with a conversion that changes its length is converted by code point, keeping what would change the length. */
function simplifyLine(line: string): string {
  const whole = convert(line);
  if (whole.length === line.length) return whole;
  return [...line].map((character) => sameLength(character, convert(character))).join('');
}

const sameLength = (before: string, after: string): string => (after.length === before.length ? after : before);
