/** What a text of its own is read to say, one line a statement. */
import type { Statement } from '../../src/model/statement.js';
import { extracted } from './extracted.js';

interface Said {
  readonly title?: string;
  readonly date?: string;
  readonly issuer?: string;
}

/** Statements of a text by a body of Jinan, unless the sidecar says otherwise. */
async function statementsOf(text: string, said: Said = {}): Promise<readonly Statement[]> {
  const sidecar = { title: '甲', date: '2023-05-10', issuer: '济南市人民政府', ...said };
  return (await extracted(text, sidecar)).statements;
}

const nameOf = (key: string): string => key.slice(key.indexOf(':') + 1);

/** `相对 A → B`, with the named attributes behind it. */
export async function stated(text: string, relation: string, said: Said = {}): Promise<readonly string[]> {
  const found = (await statementsOf(text, said)).filter((one) => one.relation === relation);
  return found.map((one) => {
    const { post, role, date } = one.attributes;
    const more = [post, role, date, one.status === 'stated' ? undefined : one.status].filter(
      (each) => each !== undefined,
    );
    const times = [one.since && `since ${one.since}`, one.until && `until ${one.until}`].filter(
      (each) => each !== undefined,
    );
    return [`${nameOf(one.subject)} → ${nameOf(one.object)}`, ...more, ...times].join(' · ');
  });
}
