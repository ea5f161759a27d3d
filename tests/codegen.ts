// Paths are as seen from `schema`, where the generator is installed.
const side = (name: 'desk' | 'visitor') => ({
  [`../tests/testkit/generated/${name}.ts`]: {
    schema: `${name}.graphql`,
    documents: [
      `../tests/testkit/operations/${name}.graphql`,
      `../tests/testkit/operations/${name}/*.graphql`,
    ],
    plugins: ['typescript-operations', 'typed-document-node'],
    config: {
      documentMode: 'string',
      enumsAsTypes: true,
      enumType: 'string-literal',
      useTypeImports: true,
      dedupeFragments: true,
      scalars: { DateTime: 'string', ID: 'string' },
    },
  },
});

/** The tests speak the contract with documents of their own, so that no client's change moves them. */
const config = { generates: { ...side('desk'), ...side('visitor') } };

// The command line of the generator reads the default export.
export { config as default };
