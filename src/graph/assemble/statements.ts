import { MailuoError } from '../../model/errors.js';
import { compareText } from '../../model/evidence.js';
import { digest } from '../../model/identity.js';
import type { Extraction, Statement } from '../../model/statement.js';
import { type AssembledStatement, passageId } from './assembled-graph.js';
import type { Links } from './links.js';

/** Statements between entities of the collection, by id. */
export function assembleStatements(extractions: readonly Extraction[], links: Links): readonly AssembledStatement[] {
  const seen = new Map<string, number>();
  for (const { statements } of extractions) {
    for (const { id } of statements) seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  return extractions
    .flatMap((extraction) => {
      const orders = new Set(extraction.passages.map(({ order }) => order));
      return extraction.statements.map((statement) => {
        require(statement, orders);
        const { passage, subject, object, ...rest } = statement;
        return {
          ...rest,
          // Two documents with the same words may make the same id: then each is told apart by its document.
          id: seen.get(statement.id) === 1 ? statement.id : digest(['statement of', statement.document, statement.id]),
          subject: links(statement.document, subject),
          object: links(statement.document, object),
          passages: [passageId(statement.document, passage)],
        };
      });
    })
    .sort((a, b) => compareText(a.id, b.id));
}

function require(statement: Statement, orders: ReadonlySet<number>): void {
  const what = `${statement.document}: statement ${statement.id}`;
  if (!orders.has(statement.passage)) throw new MailuoError('integrity', `${what} stands in no passage`);
  if (statement.evidence.length === 0) throw new MailuoError('integrity', `${what} has no evidence`);
}
