/** The calls that write a batch of records of one sort. `changed` are the ids of those that are stored already, in another form. */

import type { HeldEdge } from './held.js';
import { byNearEnd, type NearEnd } from './near-end.js';
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

/** Of one relation. `changed` are those that are stored already, where they are stored: they are taken away before. */
export const edgeCalls = (rows: readonly EdgeRecord[], changed: readonly HeldEdge[], near: NearEnd): readonly Call[] =>
  rows[0] === undefined
    ? []
    : [...removeEdgeCalls(changed, near), { ...write('write/edges', rows.map(rowOf)), relation: rows[0].relation }];

/** Of one relation. */
export const removeEdgeCalls = (edges: readonly HeldEdge[], near: NearEnd): readonly Call[] =>
  byNearEnd(edges, near).map(([end, some]) => ({
    ...write(
      `write/remove-edges-${end}`,
      some.map((edge) => ({ id: edge.id, end: edge[end] })),
    ),
    relation: (some[0] as HeldEdge).relation,
  }));

const rowOf = ({ row }: GraphRecord): Value => row;

const write = (statement: string, rows: readonly Value[]): Call => ({ statement, parameters: { rows } });

const some = (statement: string, rows: readonly Value[]): readonly Call[] =>
  rows.length === 0 ? [] : [write(statement, rows)];

const put = (statement: string, rows: readonly GraphRecord[]): readonly Call[] => some(statement, rows.map(rowOf));

const release = (statements: readonly string[], ids: readonly string[]): readonly Call[] =>
  ids.length === 0 ? [] : statements.map((statement) => ({ statement, parameters: { ids } }));
