import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedDatabase } from '../db/embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Owner address of the PostgreSQL that all specs share. */
    clusterUrl: string;
  }
}

/** One PostgreSQL for all specs of a run; each makes databases of its own in it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'parley-spec-'));
  await chmod(dataFolder, 0o755);
  const embedded = await startEmbeddedDatabase({ dataFolder });
  project.provide('clusterUrl', embedded.ownerUrl);
  return async () => {
    await embedded.stop();
    await rm(dataFolder, { recursive: true, force: true });
  };
}
