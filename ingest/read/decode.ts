/** Bytes of a text file to text, without byte order mark. */
const utf8 = new TextDecoder('utf-8', { fatal: true });

export type Decoded = { readonly text: string } | { readonly wrong: string; readonly advice: string };

export function decode(bytes: Uint8Array): Decoded {
  if (isBinary(bytes))
    return { wrong: 'is not text, whatever its name says', advice: 'remove it, or give it its right ending' };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { wrong: 'is not UTF-8', advice: 'save it as UTF-8' };
  }
}

/** Text has no NUL byte and hardly any control bytes. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 65_536);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control > head.length / 50;
}
