/** Text as XML 1.0 takes it: what it forbids (most control characters, half surrogates) becomes U+FFFD. */
const FORBIDDEN = /(?![\t\n\r\u0080-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Surrogate}/gu;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const xml = (text: string): string =>
  text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (character) => ESCAPES[character] as string);
