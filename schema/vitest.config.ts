import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{client,voice}/**/*.spec.ts'],
    // One copy of graphql for the server in the specs; two would refuse each other's schema.
    server: { deps: { inline: ['graphql', 'graphql-ws'] } },
  },
});
