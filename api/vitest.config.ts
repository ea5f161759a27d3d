import { defineConfig } from 'vitest/config';

const shared = {
  setupFiles: ['reflect-metadata'],
  pool: 'forks' as const,
  // The modules are loaded once for all files, which costs more than most of them.
  isolate: false,
};

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...shared,
          name: 'unit',
          include: ['src/**/*.spec.ts'],
          exclude: ['**/*.db.spec.ts'],
        },
      },
      {
        extends: true,
        test: {
          ...shared,
          name: 'database',
          include: ['src/**/*.db.spec.ts'],
          globalSetup: ['src/kernel/testing/cluster.ts'],
        },
      },
    ],
  },
  // The package offers an .mjs and a .js file; both in one process are two different GraphQL libraries.
  resolve: {
    alias: { graphql: new URL('node_modules/graphql/index.js', import.meta.url).pathname },
  },
});
