/** A guide for Neo4j Browser: a slide for each question under cypher/browse, in Chinese and English, run by one click. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Question {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** Cypher that can be run as it is. */
  readonly text: string;
}

/** What `$name` stands for until the reader writes a name of their own, by question. */
const EXAMPLES: Readonly<Record<string, string>> = {
  '2-chain-of-a-slogan': '强新优富美高',
  '3-who-advocated': '强新优富美高',
  '4-what-serves': '黄河',
};

/** The questions in the order of their names. Their first two lines say what they ask. */
export function browserQuestions(folder: string): readonly Question[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const name = file.replace('.cypher', '');
      const [zh = '', en = '', ...lines] = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      const text = lines.join('\n').replaceAll('$name', `'${EXAMPLES[name] ?? ''}'`);
      return { name, zh: zh.replace('// ', ''), en: en.replace('// ', ''), text };
    });
}

export function browserGuide(questions: readonly Question[]): string {
  const slides = [WELCOME, ...questions.map(slide), EVIDENCE];
  return `<article class="guide">\n<carousel class="deck container-fluid">\n${slides.join('\n')}\n</carousel>\n</article>\n`;
}

const WELCOME = `<slide class="row-fluid">
<div class="col-sm-12"><h3>脉络 Mailuo</h3>
<p class="lead">每条边都能回到原文。Every edge leads back to the words that state it.</p>
<p>点一下查询,再按运行。双击一个节点,看它还连着什么;边上的 <code>quote</code> 是第一句原话。</p>
<p>Click a query and run it. Double-click a node to see what else it is tied to; <code>quote</code> on an edge is the first sentence that states it.</p></div>
</slide>`;

const EVIDENCE = `<slide class="row-fluid">
<div class="col-sm-12"><h3>怎么读 How to read it</h3>
<p>实线是事实,红线是演变。<code>Statement</code> 是一句话说的一件事,<code>Passage</code> 是那句话,<code>Document</code> 是文件。</p>
<p>An edge is a fact, a red one a succession. A <code>Statement</code> is one thing that one sentence says, a <code>Passage</code> is the sentence, a <code>Document</code> the file.</p></div>
</slide>`;

const slide = ({ zh, en, text }: Question): string => `<slide class="row-fluid">
<div class="col-sm-12"><h3>${escaped(zh)}</h3><h4>${escaped(en)}</h4>
<pre mode="cypher" class="pre-scrollable programlisting cm-s-neo code runnable standalone-example" data-lang="cypher" lang="cypher">${escaped(text)}</pre></div>
</slide>`;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ESCAPES[character] as string);
