/**
 * The numbers that Word puts before paragraphs by itself: they stand in no paragraph, only in `word/numbering.xml`
 * (ECMA-376 part 1, 17.9). Text for whoever reads the document, so text here.
 */
import { walk } from './walk-xml.js';

/** Where a paragraph stands in the lists of a document. */
export interface ListPlace {
  readonly list: string;
  /** From 0. */
  readonly level: number;
}

interface Level {
  readonly format: string;
  /** `%1、` or `（%2）`: the number of a level stands for its sign. */
  readonly pattern: string;
  readonly start: number;
}

type Levels = readonly (Level | undefined)[];

/** The label of the next paragraph at a place, '' for a bullet. It counts, so ask once for each paragraph, in order. */
export type Labels = (place: ListPlace) => string;

const MOST_LEVELS = 9;

export function readNumbering(xml: string): Labels {
  const lists = parseLists(xml);
  const counts = new Map<string, number[]>();
  return ({ list, level }) => {
    const found = lists.get(list);
    const at = found?.levels[level];
    if (!found || !at) return '';
    const counted = counts.get(found.definition) ?? [];
    counts.set(found.definition, counted);
    counted[level] = (counted[level] ?? at.start - 1) + 1;
    counted.length = level + 1;
    if (at.format === 'bullet' || at.format === 'none') return '';
    return at.pattern.replace(/%(\d)/g, (_, digit: string) => {
      const other = Number(digit) - 1;
      const { format = 'decimal', start = 1 } = found.levels[other] ?? {};
      return numeral(counted[other] ?? start, format);
    });
  };
}

interface List {
  readonly definition: string;
  readonly levels: Levels;
}

/** Lists by their number; several may share a definition, and then they count on. */
function parseLists(xml: string): ReadonlyMap<string, List> {
  const definitions = new Map<string, (Level | undefined)[]>();
  const lists = new Map<string, string>();
  let definition = '';
  let list = '';
  let level = -1;
  const set = (part: Partial<Level>): void => {
    const levels = definitions.get(definition);
    if (levels && level >= 0 && level < MOST_LEVELS)
      levels[level] = { format: 'decimal', pattern: '', start: 1, ...levels[level], ...part };
  };
  walk(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        definition = attributes['w:abstractNumId'] ?? '';
        definitions.set(definition, []);
      }
      if (name === 'w:lvl') level = Number(attributes['w:ilvl']);
      if (name === 'w:start') set({ start: Number(value) });
      if (name === 'w:numFmt') set({ format: value });
      if (name === 'w:lvlText') set({ pattern: value });
      if (name === 'w:num') {
        list = attributes['w:numId'] ?? '';
        definition = '';
      }
      if (name === 'w:abstractNumId') lists.set(list, value);
    },
  });
  return new Map(
    [...lists].map(([number, id]) => [number, { definition: id, levels: definitions.get(id) ?? [] }] as const),
  );
}

const DIGITS = '〇一二三四五六七八九';

/** The largest number that is written in another way than with digits. */
const LARGEST = 999;

function numeral(value: number, format: string): string {
  if (!Number.isSafeInteger(value) || value < 0) return '';
  if (value > LARGEST) return String(value);
  if (
    /^(?:chineseCounting|chineseCountingThousand|japaneseCounting|taiwaneseCountingThousand|taiwaneseCounting)$/.test(
      format,
    )
  )
    return chinese(value);
  if (/^(?:ideographDigital|japaneseDigitalTenThousand|taiwaneseDigital)$/.test(format))
    return [...String(value)].map((digit) => DIGITS.charAt(Number(digit))).join('');
  if (/^decimalEnclosedCircle/.test(format) && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  if (format === 'upperLetter') return letters(value);
  if (format === 'lowerLetter') return letters(value).toLowerCase();
  if (format === 'upperRoman') return roman(value);
  if (format === 'lowerRoman') return roman(value).toLowerCase();
  return String(value);
}

/** 0 to 999: 一, 十, 十二, 二十, 一百零三. */
function chinese(value: number): string {
  const digit = (one: number): string => DIGITS.charAt(one);
  if (value < 10) return value === 0 ? '零' : digit(value);
  if (value < 100)
    return `${value < 20 ? '' : digit(Math.floor(value / 10))}十${value % 10 === 0 ? '' : digit(value % 10)}`;
  const rest = value % 100;
  const below = rest === 0 ? '' : rest < 10 ? `零${digit(rest)}` : `${rest < 20 ? '一' : ''}${chinese(rest)}`;
  return `${digit(Math.floor(value / 100))}百${below}`;
}

/** A … Z, AA, BB: Word repeats the letter. */
const letters = (value: number): string =>
  String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(Math.max(1, value) / 26));

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
