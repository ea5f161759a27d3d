import type { CodegenConfig } from '@graphql-codegen/cli';

const audience = (
  name: 'agent' | 'admin' | 'visitor' | 'visitor-more',
  schema: 'desk' | 'visitor',
  folder: string = name,
) => ({
  [`generated/${name}.ts`]: {
    schema: `${schema}.graphql`,
    documents: `operations/${folder}/*.graphql`,
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      documentMode: 'string',
      // What no screen uses, such as the text of each fragment by itself, is left out of its bundle.
      pureMagicComment: true,
      enumsAsTypes: true,
      enumType: 'string-literal',
      useTypeImports: true,
      skipTypename: false,
      scalars: { DateTime: 'string', ID: 'string' },
    },
  },
});

/** One typed module per frontend, so that none carries the documents of another. */
const config: CodegenConfig = {
  generates: {
    ...audience('agent', 'desk'),
    ...audience('admin', 'desk'),
    ...audience('visitor', 'visitor'),
    // What a visitor client loads when it is first used.
    ...audience('visitor-more', 'visitor', 'visitor/more'),
  },
};

// The command line of the generator reads the default export.
export { config as default };
