import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { KIND_NAMES, RELATION_NAMES } from '../../src/model/ontology.js';
import { browserQuestions } from '../../src/service/browser/guide.js';
import { browserStyle } from '../../src/service/browser/style.js';
import { useBrowserFiles } from '../../src/service/plugins/use-browser-files.js';

const ROOT = join(import.meta.dirname, '..', '..');

async function ask(path: string, method = 'GET'): Promise<Response | undefined> {
  let answer: Response | undefined;
  const request = new Request(`http://127.0.0.1${path}`, { method });
  const endResponse = (response: Response) => {
    answer = response;
  };
  const hook = useBrowserFiles(ROOT).onRequest as unknown as (asked: object) => void;
  hook({ url: new URL(request.url), request, endResponse });
  return answer;
}

describe('the style of Neo4j Browser', () => {
  test('has a rule for every kind and relation, the general ones first', () => {
    const selectors = [...browserStyle().matchAll(/^([\w.]+) \{$/gm)].map((match) => match[1]);
    expect(selectors.slice(0, 2)).toEqual(['node', 'relationship']);
    expect(selectors).toEqual(expect.arrayContaining(KIND_NAMES.map((kind) => `node.${kind}`)));
    expect(selectors).toEqual(expect.arrayContaining(RELATION_NAMES.map((relation) => `relationship.${relation}`)));
    expect(new Set(selectors).size).toBe(selectors.length);
  });
});

describe('the guide of Neo4j Browser', () => {
  test('asks every question in both languages', () => {
    const questions = browserQuestions(join(ROOT, 'cypher', 'browse'));
    expect(questions.length).toBeGreaterThanOrEqual(5);
    for (const { zh, en, text } of questions) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z]/);
      expect(text).not.toContain('$');
    }
  });

  test('is served to pages of other addresses', async () => {
    const guide = await ask('/browser/guide.html');
    expect(guide?.headers.get('access-control-allow-origin')).toBe('*');
    expect(await guide?.text()).toContain('class="pre-scrollable');
    expect((await ask('/browser/style.grass', 'OPTIONS'))?.status).toBe(204);
    expect(await ask('/browser/other')).toBeUndefined();
  });
});
