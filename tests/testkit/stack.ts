import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiProcess, startApi } from './api-process.ts';
import { asOwner, cloneTemplate } from './database.ts';

/** A database of its own with the api process that serves it. */
export interface Stack {
  readonly databaseUrl: string;
  /** The process that serves now; another one after a restart. */
  readonly api: ApiProcess;
  readonly origin: string;
  /** Starts the api again on the same port, data and database; `env` holds what differs from now on. */
  readonly restart: (env?: Record<string, string>) => Promise<ApiProcess>;
  /** One more api process beside the first; for a stack that has Redis. */
  readonly another: (env?: Record<string, string>) => Promise<ApiProcess>;
  readonly stop: () => Promise<void>;
  /** Clears the data folder away, logs included. */
  readonly forget: () => void;
}

/** Starts a stack from the migrated template. */
export async function startStack(
  templateUrl: string,
  env: Record<string, string> = {},
): Promise<Stack> {
  const databaseUrl = await cloneTemplate(templateUrl, `t_${randomBytes(6).toString('hex')}`);
  const folder = mkdtempSync(join(tmpdir(), 'parley-data-'));
  const start = (more: Record<string, string>, port?: number) =>
    inTurn(templateUrl, () => startApi({ databaseUrl, folder, port, env: { ...env, ...more } }));
  let api = await start({});
  const others: ApiProcess[] = [];
  return {
    databaseUrl,
    get api() {
      return api;
    },
    origin: api.origin,
    async restart(more = {}) {
      if (api.isAlive()) await api.stop();
      api = await start(more, api.port);
      return api;
    },
    async another(more = {}) {
      const process = await start(more);
      others.push(process);
      return process;
    },
    async stop() {
      await Promise.all([api, ...others].map(process => process.stop()));
    },
    forget: () => rmSync(folder, { recursive: true, force: true }),
  };
}

// Roles belong to the whole cluster: stacks that start at the same moment would change the same rows.
function inTurn<T>(templateUrl: string, work: () => Promise<T>): Promise<T> {
  const url = new URL(templateUrl);
  url.pathname = '/postgres';
  return asOwner(url.href, async client => {
    await client.query('select pg_advisory_lock(7)');
    return work();
  });
}
