import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { migrateJobQueues } from '../jobs/migrate-queues.ts';
import type { Secrets } from '../secrets.ts';
import { migrations, sqlFile } from './migrations/migrations.ts';

const lock = 0x7061726c;

/** Connection strings of the roles the server works with; neither owns a table nor may bypass row level security. */
export interface RoleUrls {
  readonly app: string;
  readonly jobs: string;
}

/**
 * Brings the database up to date under its owner: roles, schemas, migrations, rights.
 * Processes that start at the same time wait for one another. Throws a sentence when the secret is another one.
 */
export async function prepareDatabase(
  ownerUrl: string,
  secrets: Secrets,
  given: { app: string | null; jobs: string | null },
): Promise<RoleUrls> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    await owner.query('select pg_advisory_lock($1)', [lock]);
    await owner.query(sqlFile('bootstrap.sql'));
    await claimInstallation(owner, secrets);
    await withoutDeadlock(() => migrate(ownerUrl));
    await withoutDeadlock(() => owner.query(sqlFile('settle.sql')));
    await migrateJobQueues(owner);
    return {
      app: given.app ?? (await signRole(owner, ownerUrl, secrets, 'parley_app')),
      jobs: given.jobs ?? (await signRole(owner, ownerUrl, secrets, 'parley_jobs')),
    };
  } finally {
    await owner.end();
  }
}

/** Processes that serve meanwhile lock in an order of their own; whoever loses to them tries again. */
async function withoutDeadlock(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      if (attempt >= 5 || !/deadlock detected/.test(String(error))) throw error;
    }
  }
}

async function claimInstallation(owner: pg.Client, secrets: Secrets): Promise<void> {
  const { rows } = await owner.query<{ secret_fingerprint: string }>(
    'update app_meta.installation set secret_fingerprint = coalesce(secret_fingerprint, $1) returning secret_fingerprint',
    [secrets.fingerprint],
  );
  if (rows[0]?.secret_fingerprint !== secrets.fingerprint) {
    throw new Error(
      'PARLEY_SECRET differs from the one this database was set up with. Give every process the first one, ' +
        'or the file "secret" of the data folder that was used then.',
    );
  }
}

async function migrate(ownerUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: ownerUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: migrations,
      tableName: 'app_meta.migration',
      snapshot: false,
      silent: true,
    },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close(true);
  }
}

async function signRole(
  owner: pg.Client,
  ownerUrl: string,
  secrets: Secrets,
  role: string,
): Promise<string> {
  const password = secrets.password(role);
  await owner.query(`alter role ${role} password '${password}'`);
  const url = new URL(ownerUrl);
  url.username = role;
  url.password = password;
  return url.toString();
}
