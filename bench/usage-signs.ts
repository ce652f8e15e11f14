/**
 * What a model of usage is learnt from: for each sentence of annotated stretches its places, each with label and signs, as
 * crfsuite reads them.
 *
 *   node --import ./scripts/typescript.mjs bench/usage-signs.ts FOLDER… > signs.txt
 *
 * bench/annotated.ts says what a folder holds.
 */
import { clean } from '../ingest/clean/clean.js';
import { divide } from '../ingest/divide/divide.js';
import { loadLexicon } from '../ingest/lexicon.js';
import { readDocument } from '../ingest/read/read.js';
import { frameOf } from '../ingest/recognise/frame.js';
import { makeScenes } from '../ingest/recognise/scene.js';
import { signReader } from '../ingest/recognise/usage-signs.js';
import { isSetAside } from '../ingest/set-aside.js';
import { USAGE_GROUPS, type UsageGroup } from '../ingest/usage-model.js';
import { type Annotated, annotatedIn } from './annotated.js';

const GROUPS: Readonly<Record<string, UsageGroup>> = {
  Leader: 'leader',
  Organization: 'organization',
  Company: 'organization',
  District: 'area',
  Place: 'area',
  Project: 'project',
  Strategy: 'formulation',
  Slogan: 'formulation',
  Theme: 'formulation',
  Industry: 'industry',
  Event: 'event',
  Document: 'document',
  PolicyDocument: 'document',
};

const lexicon = loadLexicon();
if (!lexicon.wordClasses) throw new Error('ingest/lexicon/words.bin is not there: bench/word-classes.py makes it');
const signs = signReader(lexicon.wordClasses);

const formsOf = (entities: Annotated['entities']): readonly { readonly form: string; readonly group: UsageGroup }[] =>
  entities.flatMap(({ kind, forms }) => {
    const group = GROUPS[kind];
    return group ? forms.map((form) => ({ form: form.replace(/^“([^“”]*)”$/u, '$1'), group })) : [];
  });

async function write({ name, text, sidecar, entities }: Annotated): Promise<void> {
  const source = await readDocument({ path: `${name}.txt`, bytes: new TextEncoder().encode(text), sidecar });
  if (isSetAside(source)) throw new Error(`${name}: ${source.reason}`);
  const longest = formsOf(entities)
    .filter(({ form }) => form.length >= 2)
    .sort((a, b) => b.form.length - a.form.length);
  const lines: string[] = [];
  const divided = divide(clean(source));
  for (const scene of makeScenes(divided, frameOf(divided, lexicon))) {
    const labels = new Array<number>(scene.text.length).fill(-1);
    for (const { form, group } of longest)
      for (let at = scene.text.indexOf(form); at >= 0; at = scene.text.indexOf(form, at + 1)) {
        const end = at + form.length;
        if (labels.slice(at, end).some((one) => one >= 0)) continue;
        const first = 1 + 3 * USAGE_GROUPS.indexOf(group);
        for (let place = at; place < end; place += 1)
          labels[place] = place === at ? first : place === end - 1 ? first + 2 : first + 1;
      }
    const { ofWord, ofPlace } = signs(scene);
    scene.tokens.forEach((token, index) => {
      const signs = [...ofWord(index)];
      for (let at = token.start; at < token.end; at += 1)
        lines.push([Math.max(0, labels[at] as number), ...signs, ...ofPlace(at)].join('\t'));
    });
    lines.push('');
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}

const left = new Set((process.env['WITHOUT'] ?? '').split(',').filter(Boolean));
for (const folder of process.argv.slice(2))
  for (const stretch of annotatedIn(folder)) if (!left.has(stretch.name)) await write(stretch);
