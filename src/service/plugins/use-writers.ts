import { BREAK, type DocumentNode, getOperationAST, OperationTypeNode, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.js';
import { refuse } from '../errors.js';

/** Mutations and the audit end here for those without a token, before anything of them is run. */
export const useWriters = (): Plugin<Context> => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const operation = getOperationAST(args.document, args.operationName ?? undefined)?.operation;
    const { writer, writing } = args.contextValue;
    const isWriting = operation === OperationTypeNode.MUTATION;
    if (isWriting ? writer !== undefined && writing !== undefined : writer !== undefined) return;
    if (!isWriting && !asksForAudit(args.document)) return;
    const message =
      'Writing and the audit need a token that this service knows: send the header Authorization: Bearer TOKEN.';
    setResultAndStopExecution({ errors: [refuse('UNAUTHENTICATED', message, { http: { status: 401 } })] });
  },
});

const known = new WeakMap<DocumentNode, boolean>();

/** Documents are parsed once for many requests, and looked through once too. */
function asksForAudit(document: DocumentNode): boolean {
  const asks = known.get(document) ?? hasAudit(document);
  known.set(document, asks);
  return asks;
}

/** Only one field of the schema has this name. */
function hasAudit(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      if (name.value !== 'audit') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
