import { fork } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiProcess, startApi } from '../testkit/api-process.ts';
import { startCluster } from '../testkit/cluster.ts';
import { asOwner } from '../testkit/database.ts';
import type { Order, Pass } from './generator.ts';

/** A database and an api as a customer runs them, with the limits lifted. */
export interface Stage {
  readonly databaseUrl: string;
  readonly api: ApiProcess;
  readonly restart: () => Promise<ApiProcess>;
  readonly stop: () => Promise<void>;
  /** Where the profile lies after `stop`, if one was asked for. */
  readonly profileFolder: string | null;
}

/** Starts a stage of its own; `isProfiled` has the api write where its time went. */
export async function startStage(isProfiled: boolean): Promise<Stage> {
  const cluster = await startCluster();
  await asOwner(cluster.url('postgres'), client => client.query('create database parley_load'));
  const databaseUrl = cluster.url('parley_load');
  const profileFolder = isProfiled ? mkdtempSync(join(tmpdir(), 'parley-profile-')) : null;
  const env: Record<string, string> = { NODE_ENV: 'production', LOG_LEVEL: 'warn' };
  if (profileFolder) env['NODE_OPTIONS'] = `--cpu-prof --cpu-prof-dir=${profileFolder}`;
  const start = (port?: number) => startApi({ databaseUrl, port, env });
  let api = await start();
  return {
    databaseUrl,
    get api() {
      return api;
    },
    async restart() {
      await api.stop();
      return (api = await start(api.port));
    },
    async stop() {
      await api.stop();
      await cluster.stop();
    },
    profileFolder,
  };
}

/** The process that makes the load, so that its work is not the api's. */
export interface Generator {
  ask(order: Order): Promise<Pass>;
  stop(): void;
}

/** Starts a load generator. */
export function startGenerator(): Generator {
  const child = fork(join(import.meta.dirname, 'generator.ts'), {
    execArgv: ['--import', 'tsx'],
  });
  return {
    ask(order) {
      const { promise, resolve, reject } = Promise.withResolvers<Pass>();
      child.once('message', (answer: { pass: Pass; error?: string }) =>
        answer.error ? reject(new Error(answer.error)) : resolve(answer.pass),
      );
      child.send(order);
      return promise;
    },
    stop: () => child.kill(),
  };
}
