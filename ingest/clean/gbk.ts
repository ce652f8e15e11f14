/** GBK both ways, for text whose bytes came apart. Tables are made once, from the platform's decoder. */

const LEADS = { from: 0x81, to: 0xfe };
const TRAILS = { from: 0x40, to: 0xfe };
const WIDTH = TRAILS.to - TRAILS.from + 1;

interface Tables {
  /** Character of a pair of bytes, '' where there is none or only one for private use. */
  readonly characters: readonly string[];
  readonly pairs: ReadonlyMap<string, readonly [lead: number, trail: number]>;
}

let made: Tables | undefined;

function tables(): Tables {
  made ??= makeTables();
  return made;
}

function makeTables(): Tables {
  const decoder = new TextDecoder('gbk');
  const characters: string[] = [];
  const pairs = new Map<string, readonly [number, number]>();
  for (let lead = LEADS.from; lead <= LEADS.to; lead += 1) {
    for (let trail = TRAILS.from; trail <= TRAILS.to; trail += 1) {
      const decoded = trail === 0x7f ? '' : decoder.decode(Uint8Array.of(lead, trail));
      const character = decoded.length === 1 && !/[\ue000-\uf8ff\ufffd]/.test(decoded) ? decoded : '';
      characters.push(character);
      if (character !== '' && !pairs.has(character)) pairs.set(character, [lead, trail]);
    }
  }
  return { characters, pairs };
}

/** The character that two bytes stand for, or '' where they stand for none. */
export function characterOf(lead: number, trail: number): string {
  if (lead < LEADS.from || lead > LEADS.to || trail < TRAILS.from || trail > TRAILS.to) return '';
  return tables().characters[(lead - LEADS.from) * WIDTH + (trail - TRAILS.from)] ?? '';
}

/** The two bytes of a character, or undefined where GBK has no pair for it. */
export const bytesOf = (character: string): readonly [lead: number, trail: number] | undefined =>
  tables().pairs.get(character);

/** First bytes a pair may have. */
export const LEAD_BYTES: readonly number[] = Array.from(
  { length: LEADS.to - LEADS.from + 1 },
  (_, at) => LEADS.from + at,
);
/** Second bytes a pair may have. */
export const TRAIL_BYTES: readonly number[] = Array.from({ length: WIDTH }, (_, at) => TRAILS.from + at);

/**
 * Pairs for private use (areas AAA1–AFFE, F8A1–FEFE and A140–A7A0 of GBK, and the gaps between its signs) are shown as
 * nothing. By their first byte, the second bytes that may themselves begin a character.
 */
export const LOST_PAIRS: ReadonlyMap<number, readonly number[]> = new Map(
  LEAD_BYTES.map((lead) => [lead, LEAD_BYTES.filter((trail) => isForPrivateUse(lead, trail))] as const).filter(
    ([, seconds]) => seconds.length > 0,
  ),
);

function isForPrivateUse(lead: number, trail: number): boolean {
  return /[\ue000-\uf8ff]/.test(new TextDecoder('gbk').decode(Uint8Array.of(lead, trail)));
}
