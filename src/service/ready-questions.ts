/** Questions that are ready to be asked: the pages of docs/questions, each opened in GraphiQL by one click. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ReadyQuestion {
  /** The question in Chinese. */
  readonly title: string;
  readonly query: string;
}

/** In the order of their pages; none where the folder is not there. */
export function readyQuestions(folder: string): readonly ReadyQuestion[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => /^Q\d+\.md$/.test(name)) : [];
  return names.sort().map((name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
    return { title, query: /```graphql\n([\s\S]*?)```/.exec(text)?.[1] ?? '' };
  });
}

/** One page with all of them, for people who do not know GraphQL yet. */
export const questionsPage = (questions: readonly ReadyQuestion[]): string => `<!doctype html>
<html lang="zh">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>脉络 Mailuo: 现成的问题 Ready questions</title>
<style>${STYLE}</style>
<h1>现成的问题 <small>Ready questions</small></h1>
<p>点一下,问题就在 GraphiQL 里打开;按运行,看答案。One click opens a question in GraphiQL; run it to see the answer.</p>
<ol>
${questions.map(item).join('\n')}
</ol>
</html>
`;

const STYLE = `body { font: 16px/1.6 system-ui, sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
small { color: #595959 } pre { background: #f4f4f4; padding: .6rem; overflow: auto; font-size: 13px } li { margin-bottom: 1rem }`;

const item = ({ title, query }: ReadyQuestion): string =>
  `<li><a href="/graphql?query=${encodeURIComponent(query)}">${escaped(title)}</a>
<details><summary>GraphQL</summary><pre>${escaped(query)}</pre></details></li>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] as string);
