import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A real, durable PostgreSQL of our own, thrown away at the end of the run. */
export interface Cluster {
  /** Owner address of one of its databases. */
  readonly url: (database: string) => string;
  readonly stop: () => Promise<void>;
}

const program = join(import.meta.dirname, '../../api/bin/database.ts');

/** Makes and starts a cluster in a temporary folder, the one an installation would have, with room for many. */
export async function startCluster(): Promise<Cluster> {
  const folder = await mkdtemp(join(tmpdir(), 'parley-pg-'));
  // PostgreSQL refuses to run as root, and then runs as another user who must reach the folder.
  await chmod(folder, 0o755);
  // It ends with its input, so it does not outlive a run that is killed.
  const server = spawn(process.execPath, [program, folder, 'max_connections=300'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(server, 'exit');
  const early = ended.then(([code]) => {
    throw new Error(`PostgreSQL did not start (code ${code}).`);
  });
  const [address] = (await Promise.race([once(createInterface(server.stdout), 'line'), early])) as [
    string,
  ];
  return {
    url: database => Object.assign(new URL(address), { pathname: `/${database}` }).href,
    stop: async () => {
      server.stdin.end();
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
