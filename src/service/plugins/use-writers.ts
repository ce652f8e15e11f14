import { getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../context.js';
import { refuse } from '../errors.js';

/** Mutations end here for those without a token, before anything of them is run. */
export const useWriters = (): Plugin<Context> => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const operation = getOperationAST(args.document, args.operationName ?? undefined);
    const { writer, writing } = args.contextValue;
    if (operation?.operation !== OperationTypeNode.MUTATION || (writer !== undefined && writing !== undefined)) return;
    const message = 'Writing needs a token that this service knows: send the header Authorization: Bearer TOKEN.';
    setResultAndStopExecution({ errors: [refuse('UNAUTHENTICATED', message, { http: { status: 401 } })] });
  },
});
