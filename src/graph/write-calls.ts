/** The calls that write a batch of records of one sort. `changed` are the ids of those that are stored already, in another form. */
import type { EdgeRecord, EntityRecord, GraphRecord, PassageRecord, StatementRecord } from './records.js';
import type { Call, Value } from './store.js';

export const documentCalls = (rows: readonly GraphRecord[]): readonly Call[] => put('write/documents', rows);

export const judgementCalls = (rows: readonly GraphRecord[]): readonly Call[] => put('write/judgements', rows);

/** Of one kind. */
export const entityCalls = (rows: readonly EntityRecord[]): readonly Call[] =>
  rows[0] === undefined ? [] : [{ ...write('write/entities', rows.map(rowOf)), kind: rows[0].kind }];

export const passageCalls = (rows: readonly PassageRecord[], changed: readonly string[]): readonly Call[] => [
  ...release(['write/release-passages'], changed),
  ...put('write/passages', rows),
  ...some(
    'write/mentions',
    rows.flatMap(({ mentions }) => mentions),
  ),
];

export const statementCalls = (rows: readonly StatementRecord[], changed: readonly string[]): readonly Call[] => [
  ...release(['write/release-statements', 'write/release-states'], changed),
  ...put('write/statements', rows),
  ...some(
    'write/states',
    rows.flatMap(({ passages }) => passages),
  ),
];

/** Of one relation. */
export const edgeCalls = (rows: readonly EdgeRecord[]): readonly Call[] =>
  rows[0] === undefined ? [] : [{ ...write('write/edges', rows.map(rowOf)), relation: rows[0].relation }];

const rowOf = ({ row }: GraphRecord): Value => row;

const write = (statement: string, rows: readonly Value[]): Call => ({ statement, parameters: { rows } });

const some = (statement: string, rows: readonly Value[]): readonly Call[] =>
  rows.length === 0 ? [] : [write(statement, rows)];

const put = (statement: string, rows: readonly GraphRecord[]): readonly Call[] => some(statement, rows.map(rowOf));

const release = (statements: readonly string[], ids: readonly string[]): readonly Call[] =>
  ids.length === 0 ? [] : statements.map((statement) => ({ statement, parameters: { ids } }));
