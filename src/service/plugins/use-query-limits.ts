import { type DocumentNode, GraphQLError, getOperationAST, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refuse, withoutHints } from '../errors.js';
import { costError, formError } from '../limits.js';
import { noIntrospection } from '../no-introspection.js';
import type { Serving } from '../serving.js';

/** What a query may not exceed; in production also that it does not ask for the schema, and is told no names of fields. */
export const useQueryLimits = ({ settings }: Serving): Plugin => {
  const isProduction = settings.profile === 'production';
  /** Documents are parsed once for many requests; what is wrong with their form is found once too. */
  const forms = new WeakMap<DocumentNode, GraphQLError | 'sound'>();
  const formOf = (document: DocumentNode): GraphQLError | 'sound' => {
    const known = forms.get(document) ?? formError(document, settings) ?? 'sound';
    forms.set(document, known);
    return known;
  };
  return {
    onRequestParse: () => ({
      onRequestParseDone: ({ requestParserResult }) => {
        if (Array.isArray(requestParserResult)) throw tooMany();
      },
    }),
    onParse: ({ setParseFn }) => {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens: settings.maxTokens });
        } catch (error) {
          throw error instanceof GraphQLError && error.message.includes('tokens') ? tooLong(settings.maxTokens) : error;
        }
      });
    },
    onValidate: ({ params, addValidationRule, setResult }) => {
      const form = formOf(params.documentAST as DocumentNode);
      if (form !== 'sound') return setResult([form]);
      if (isProduction) addValidationRule(noIntrospection);
      return ({ result, setResult: replace }) => {
        if (isProduction) replace((result as readonly GraphQLError[]).map(withoutHints));
      };
    },
    onExecute: ({ args, setResultAndStopExecution }) => {
      const operation = getOperationAST(args.document, args.operationName ?? undefined);
      if (!operation) return;
      const asked = { document: args.document, operation, variables: args.variableValues ?? {} };
      const error = costError(args.schema, asked, settings);
      if (error !== undefined) setResultAndStopExecution({ errors: [error] });
    },
  };
};

const tooMany = () =>
  refuse('BATCH_LIMIT', 'Send one query in a request, not a list of them.', { http: { status: 400 } });

const tooLong = (most: number) => refuse('TOKEN_LIMIT', `The query has more than ${most} words and signs.`, { most });
