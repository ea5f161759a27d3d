import { defineConfig } from 'vitest/config';

const project = (name: string, include: string, options: Record<string, unknown> = {}) => ({
  test: {
    name,
    include: [include],
    globalSetup: ['testkit/global-setup.ts'],
    pool: 'forks' as const,
    // A worker keeps its api process and its database from one file to the next.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What is polled comes by work in the background, which waits its turn on a busy machine.
    expect: { poll: { timeout: 30_000 } },
    ...options,
  },
});

// What needs more than Node and npm runs only where somebody says that it is there.
const redis = process.env['REDIS_TESTS'] === '1' ? [project('redis', 'redis/**/*.spec.ts')] : [];

// The runner reads the default export.
const config = defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      project('integration', 'integration/**/*.spec.ts'),
      ...redis,
      project('e2e', 'e2e/**/*.e2e.ts', { fileParallelism: false, testTimeout: 180_000 }),
    ],
  },
});

export { config as default };
