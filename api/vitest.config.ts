import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.spec.ts'],
    setupFiles: ['reflect-metadata'],
    pool: 'forks',
    // The modules are loaded once for all files, which costs more than most of them.
    isolate: false,
  },
  // The package offers an .mjs and a .js file; both in one process are two different GraphQL libraries.
  resolve: {
    alias: { graphql: new URL('node_modules/graphql/index.js', import.meta.url).pathname },
  },
});
