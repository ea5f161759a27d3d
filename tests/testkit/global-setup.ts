import type { TestProject } from 'vitest/node';
import { startApi } from './api-process.ts';
import { startCluster } from './cluster.ts';
import { asOwner } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Owner address of the migrated database that every stack copies. */
    templateUrl: string;
  }
}

/** One cluster per run; the api itself migrates the template, as it would for a customer. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startCluster();
  try {
    await asOwner(cluster.url('postgres'), client =>
      client.query('create database parley_template'),
    );
    const templateUrl = cluster.url('parley_template');
    const api = await startApi({ databaseUrl: templateUrl });
    await api.stop();
    project.provide('templateUrl', templateUrl);
    return cluster.stop;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}
