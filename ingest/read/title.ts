/** The first line that can be a title, else the name of the file. */
export function titleOf(text: string, path: string): string {
  for (const raw of text.slice(0, 2000).split('\n')) {
    const line = raw
      .replace(/^#+\s*/, '')
      .replace(/[\s\u200b-\u200f\ufeff]+/g, ' ')
      .trim();
    if (line === '') continue;
    if (line.length <= 80 && !/[。，；]$/.test(line)) return line;
    break;
  }
  return (path.split('/').at(-1) ?? path).replace(/\.[^.]+$/, '');
}
