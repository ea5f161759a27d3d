import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { freePort } from './ports.ts';

/** A Redis of our own that can be lost. */
export interface RedisServer {
  readonly url: string;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Ends it and forgets all it knew. */
  wipe(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts `redis-server` as PERFORMANCE and RELIABILITY want it: append-only file, nothing evicted. */
export async function startRedis(): Promise<RedisServer> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const begin = () =>
    spawn(
      'redis-server',
      [
        '--port',
        String(port),
        '--dir',
        folder,
        '--appendonly',
        'yes',
        '--maxmemory-policy',
        'noeviction',
      ],
      { stdio: 'ignore' },
    );
  let child = begin();
  const ended = () => new Promise<void>(resolve => child.once('exit', () => resolve()));
  const answers = async () => {
    const client = new Redis(url, { maxRetriesPerRequest: 20 });
    // Refused while it starts; the client tries again by itself.
    client.on('error', () => {});
    await client.ping();
    client.disconnect();
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const over = ended();
    child.kill(signal);
    await over;
  };
  await answers();
  return {
    url,
    kill: () => end('SIGKILL'),
    async start() {
      child = begin();
      await answers();
    },
    async wipe() {
      await end('SIGKILL');
      rmSync(join(folder, 'appendonlydir'), { recursive: true, force: true });
      rmSync(join(folder, 'dump.rdb'), { force: true });
    },
    async stop() {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
