import { readFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Settings of PostgreSQL by name; the last one given of a name holds. */
export type Settings = Readonly<Record<string, string | number>>;

/** Settings of the embedded server: durable first, then modest, for a machine it shares with the api. */
export function describeSettings(port: number, own: Settings = {}): string {
  const added = Object.entries(own).map(([name, value]) => `${name} = '${value}'\n`);
  return `# Written by Parley at every start. Settings of your own: ALTER SYSTEM.
listen_addresses = '127.0.0.1'
port = ${port}
unix_socket_directories = ''
max_connections = 120
password_encryption = 'scram-sha-256'

fsync = on
synchronous_commit = on
full_page_writes = on

shared_buffers = '128MB'
effective_cache_size = '1GB'
work_mem = '8MB'
maintenance_work_mem = '64MB'
max_wal_size = '1GB'
random_page_cost = 1.1
jit = off

timezone = 'UTC'
log_timezone = 'UTC'
# Neither statements nor row values reach the log: they hold what people wrote.
log_min_messages = 'warning'
log_min_error_statement = 'panic'
log_error_verbosity = 'terse'
${added.join('')}`;
}

/** The port in the settings of a cluster, which is how it is remembered; null for a cluster without one. */
export async function readPort(folder: string): Promise<number | null> {
  const settings = await readFile(join(folder, 'postgresql.conf'), 'utf8').catch(() => '');
  const port = /^port = (\d+)$/m.exec(settings)?.[1];
  return port ? Number(port) : null;
}

/** Whether nothing on loopback listens on a port. */
export function isFree(port: number): Promise<boolean> {
  return listen(port).then(
    () => true,
    () => false,
  );
}

/** A port on loopback that is free now. */
export function pickPort(): Promise<number> {
  return listen(0);
}

function listen(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      server.close(() => resolve(taken));
    });
  });
}
