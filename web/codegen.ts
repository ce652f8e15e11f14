import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types and texts of the operations under web/operations, made from schema.graphql by `npm run web:types`. */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['web/operations/*.graphql'],
  generates: {
    'web/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        skipTypename: true,
        mergeFragmentTypes: true,
        inlineFragmentTypes: 'combine',
        useTypeImports: true,
        scalars: { DatePrefix: 'string', Offset: 'number', DateTime: 'string', File: 'unknown' },
      },
    },
  },
};

export default config;
