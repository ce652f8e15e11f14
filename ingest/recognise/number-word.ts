const DIGITS: Readonly<Record<string, number>> = Object.freeze({
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
});

/** What a number word below ten thousand stands for, in digits or characters (18, 十八, 二十, 一百零五); undefined for anything else. */
export function numberOf(word: string): number | undefined {
  if (/^\d+$/.test(word)) return Number(word);
  if (!/^[零〇一二两三四五六七八九十百千]+$/.test(word)) return undefined;
  let total = 0;
  let digit = 0;
  for (const character of word) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[character];
    if (unit === undefined) {
      digit = digit * 10 + (DIGITS[character] ?? 0);
    } else {
      total += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + digit;
}
