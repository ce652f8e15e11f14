/**
 * Persons, places and organisations on the samples of two public data sets with tagged names, as they come: the program is made
 * for policy texts and nothing was tuned for these. A name counts where its span is the same.
 *
 *   npm run build && node bench/ner.mjs
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../dist/ingest/lexicon.js';
import { extract } from '../dist/ingest/pipeline.js';
import { SHARED } from './shared.mjs';

/** Our kinds and theirs in one word. What has no counterpart is not scored. */
const OURS = { Leader: 'person', District: 'place', Place: 'place', Organization: 'organisation' };
const THEIRS = { PER: 'person', NAME: 'person', LOC: 'place', ORG: 'organisation' };

const lexicon = loadLexicon();
for (const [file, scored] of [
  ['peoples_daily_500.bio', ['person', 'place', 'organisation']],
  ['resume_300.bmes', ['person', 'place', 'organisation']],
]) {
  const counts = Object.fromEntries(scored.map((kind) => [kind, { gold: 0, found: 0, right: 0 }]));
  for (const { text, spans } of sentences(readFileSync(join(SHARED, 'ner', file), 'utf8'))) {
    const made = await extract({ path: 'a.txt', bytes: Buffer.from(text), sidecar: {} }, lexicon);
    const ours = new Set(
      made.mentions.flatMap((one) => {
        const kind = OURS[one.entity.split(':')[0]];
        return kind ? [`${kind} ${one.start} ${one.end}`] : [];
      }),
    );
    const theirs = new Set(spans);
    for (const one of theirs) counts[one.split(' ')[0]].gold += 1;
    for (const one of ours) {
      counts[one.split(' ')[0]].found += 1;
      if (theirs.has(one)) counts[one.split(' ')[0]].right += 1;
    }
  }
  for (const kind of scored) {
    const { gold, found, right } = counts[kind];
    const percent = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(2));
    const f1 = gold + found === 0 ? '–' : ((2 * right) / (gold + found)).toFixed(2);
    console.log(
      `${file}\t${kind}\tgold ${gold}\tprecision ${percent(right, found)}\trecall ${percent(right, gold)}\tF1 ${f1}`,
    );
  }
}

/** One character and its tag a line, a blank line between sentences. */
function* sentences(content) {
  for (const block of content.split(/\r?\n\s*\r?\n/u)) {
    let text = '';
    const spans = [];
    let open;
    const close = () => {
      if (open && THEIRS[open.type]) spans.push(`${THEIRS[open.type]} ${open.start} ${text.length}`);
      open = undefined;
    };
    for (const line of block.split(/\r?\n/u)) {
      const [letter, tag = 'O'] = line.trim().split(/\s+/u);
      if (!letter) continue;
      const [place, type] = tag.split('-');
      if (open && (place === 'O' || place === 'B' || place === 'S' || type !== open.type)) close();
      if (place === 'B' || place === 'S') open = { type, start: text.length };
      text += letter;
    }
    close();
    if (text !== '') yield { text, spans };
  }
}
