/** The stages in reading order, and nothing else. */

import type { Passage } from '../src/model/document.js';
import type { Extraction, Mention } from '../src/model/statement.js';
import { clean } from './clean/clean.js';
import { divide } from './divide/divide.js';
import { uses } from './evolve/uses.js';
import type { Lexicon } from './lexicon.js';
import { toSource } from './place.js';
import { readDocument } from './read/read.js';
import { recognise } from './recognise/recognise.js';
import { relate } from './relate/relate.js';
import { resolveDocument } from './resolve/document.js';
import { isSetAside, type SetAside } from './set-aside.js';
import type { RawFile, Resolved } from './stages.js';

export async function extract(file: RawFile, lexicon: Lexicon): Promise<Extraction | SetAside> {
  const source = await readDocument(file);
  if (isSetAside(source)) return source;
  const resolved = resolveDocument(recognise(divide(clean(source)), lexicon), lexicon);
  const related = relate(resolved, lexicon);
  return {
    document: resolved.document,
    passages: passagesOf(resolved),
    entities: related.entities,
    mentions: mentionsOf(resolved),
    statements: related.statements,
    uses: uses(resolved),
    notes: resolved.notes,
  };
}

function passagesOf({ document, placed, sentences }: Resolved): readonly Passage[] {
  return sentences.map(({ start, end, order, section, paragraph }) => ({
    document: document.id,
    order,
    ...toSource(placed, start, end),
    text: placed.text.slice(start, end),
    section,
    paragraph,
  }));
}

function mentionsOf({ document, placed, mentions, keys }: Resolved): readonly Mention[] {
  return mentions.map((mention, index) => {
    const place = toSource(placed, mention.start, mention.end);
    return {
      document: document.id,
      passage: mention.sentence,
      ...place,
      quote: document.text.slice(place.start, place.end),
      entity: keys[index] as string,
      rule: mention.rule,
    };
  });
}
