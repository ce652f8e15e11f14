/** What a page's own metadata says. Chinese government sites follow 政府网站发展指引 (2017): ArticleTitle, PubDate, ContentSource. */
import { readDate } from './chinese-date.js';
import type { Metadata } from './metadata.js';

const NAMES: Readonly<Record<string, keyof Metadata>> = {
  articletitle: 'title',
  'og:title': 'title',
  pubdate: 'date',
  'article:published_time': 'date',
  publishdate: 'date',
  contentsource: 'publisher',
  'og:site_name': 'publisher',
};

/** `title` is that of the browser's window, of which only the part before the name of the site is the document's. */
export function htmlMetadata(metas: readonly Readonly<Record<string, string>>[], title: string): Partial<Metadata> {
  const found: Record<string, string> = {};
  for (const meta of metas) {
    const field = NAMES[(meta['name'] ?? meta['property'] ?? '').toLowerCase()];
    const content = (meta['content'] ?? '').trim();
    if (field !== undefined && content !== '') found[field] ??= content;
  }
  const { date: written, ...rest } = found;
  const date = written === undefined ? undefined : readDate(written);
  const windowTitle = title.trim().split(/\s*[-_|—–]+\s*(?=[^-_|—–]*$)/)[0] ?? '';
  return {
    ...rest,
    ...(date === undefined ? {} : { date }),
    ...(found['title'] === undefined && windowTitle !== '' ? { title: windowTitle } : {}),
  };
}

/** The encoding a page names in its first bytes. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return (
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? /^<\?xml[^>]+encoding=["']([\w-]+)/i.exec(head)?.[1]
  );
}
