/** Bytes of a text file to text without byte order mark, in whatever encoding Chinese texts come. */
import { type Remark, remark } from '../note.js';
import { simplify } from '../script.js';

export interface Decoded {
  readonly text: string;
  readonly remarks: readonly Remark[];
}

export type NotText = { readonly wrong: string; readonly advice: string };

/** GB 18030 holds GBK and GB 2312. Names as the WHATWG Encoding Standard has them. */
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;
type Encoding = (typeof ENCODINGS)[number];

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];
/** Enough to tell encodings apart, in bytes; even, for UTF-16. */
const SAMPLE = 65_536;
/** Characters of a thousand most frequent in running text, by 现代汉语常用字表, and the marks of Chinese. */
const FREQUENT =
  /[的一是了在有人中大国我这个上们来到时地为子说和你道出也年得就那要下以生会自着去之过家学对可她里后小么心多天而能好都然没日于起还发成事只作当想看文无开手十用主行方又如前所本见经头面公同三已老从动两长知民样现分将外但身些与高意进把法此实回二理美点月明其种声全工己话儿者向情部正名定女问力机给等几很业最间新什打便位因重被走电四第门相次东政海口使教西再平真听世气信北少关并内加化由却代军产入先山五太水万市区省建设展济发规划推进改革创新，。、；：“”？！（）《》\n]/;
const NOT_TEXT: NotText = {
  wrong: 'is not text, whatever its name says',
  advice: 'remove it, or give it its right ending',
};
/** What a text of any of the encodings reaches; random bytes stay far below. */
const LEAST_SCORE = 0.25;

/** The text, or why the bytes are none. `declared` is what the file says of its own encoding. */
export function decode(bytes: Uint8Array, declared?: string): Decoded | NotText {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return decodeAs(bytes.subarray(marked[1].length), marked[0]);
  const exact = decodeExactly(bytes, 'utf-8');
  if (exact !== undefined && !isBinary(exact)) return { text: exact, remarks: [] };
  const named = declared === undefined ? undefined : decodeDeclared(bytes, declared);
  if (named) return named;
  const best = bestEncoding(bytes.subarray(0, SAMPLE));
  return best === undefined ? NOT_TEXT : decodeAs(bytes, best);
}

function decodeExactly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes that do not decode become U+FFFD, each run with a note of its place. */
function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | NotText {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  if (isBinary(text)) return NOT_TEXT;
  const found = encoding === 'utf-8' ? [] : [remark('encoding', 'inferred', `read as ${encoding}`)];
  const lost = [...text.matchAll(/\ufffd+/g)].map((match) =>
    remark('encoding', 'unknown', `bytes that are no ${encoding}`, {
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
  return { text, remarks: [...found, ...lost] };
}

/** A declared encoding holds where it fits. */
function decodeDeclared(bytes: Uint8Array, declared: string): Decoded | undefined {
  const name = declared.trim().toLowerCase();
  const encoding = /^(?:gb2312|gbk|gb18030|x-gbk)$/.test(name) ? 'gb18030' : ENCODINGS.find((one) => one === name);
  if (encoding === undefined || score(bytes.subarray(0, SAMPLE), encoding) < LEAST_SCORE) return undefined;
  const decoded = decodeAs(bytes, encoding);
  return 'wrong' in decoded ? undefined : decoded;
}

function bestEncoding(sample: Uint8Array): Encoding | undefined {
  const scores = ENCODINGS.map((encoding) => ({ encoding, score: score(sample, encoding) }));
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best !== undefined && best.score >= LEAST_SCORE ? best.encoding : undefined;
}

/** The share of frequent characters among those beyond ASCII, less what does not decode. */
function score(sample: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(sample, { stream: true });
  if (isBinary(text)) return 0;
  let beyond = 0;
  let frequent = 0;
  let lost = 0;
  for (const character of simplify(text)) {
    if (character < '\u0080') continue;
    beyond += 1;
    if (FREQUENT.test(character)) frequent += 1;
    if (character === '\ufffd') lost += 1;
  }
  return beyond === 0 ? 0 : (frequent - 4 * lost) / beyond;
}

/** Text has hardly any control characters. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 10_000);
  let control = 0;
  for (let at = 0; at < head.length; at += 1) {
    const code = head.charCodeAt(at);
    if (code < 9 || (code > 13 && code < 32) || code === 0x7f) control += 1;
  }
  return control > head.length / 50;
}
