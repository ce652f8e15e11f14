import { firstDay } from '../src/model/date.js';
import type { Span } from '../src/query/span.js';

/** What a reader of a list has to know of the documents behind it. `today` as 2021-03-05. */
export function remarksOnDates({ documents, datedDocuments, to }: Span, today: string): readonly string[] {
  const undated = documents - datedDocuments;
  return [
    ...(undated > 0 ? [`${undated} of ${documents} documents have no date: nothing is inferred from them`] : []),
    ...(to !== undefined && firstDay(to) > today ? [`a document is dated ${to}, after today: look at its date`] : []),
  ];
}
