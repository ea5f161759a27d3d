import 'reflect-metadata';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { readConfig } from './config.ts';
import { createLogger } from './kernel/log.ts';
import { startParley } from './parley.ts';

const fail = (error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
};

try {
  const config = readConfig();
  const log = createLogger(config.logLevel);
  const redis = config.redisUrl
    ? new Redis(config.redisUrl, { maxRetriesPerRequest: 1, enableOfflineQueue: false })
    : null;
  redis?.on('error', error => log.warn({ err: error }, 'Redis is away.'));
  const root = join(import.meta.dirname, '../..');
  const starting = startParley({ config, log, redis, root });
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    // What is half started is started to the end first: then there is one order in which it stops.
    await starting
      .then(parley => parley.stop())
      .catch(error => log.error({ err: error }, 'Stopping did not go well.'));
    redis?.disconnect();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const)
    process.on(signal, () => void stop());
  // The parent is gone, however it ended: nothing must stay behind.
  process.on('disconnect', () => void stop());
  const { ready } = await starting;
  if (process.connected) process.send?.({ type: 'ready', ...ready });
  log.info({ address: ready.addresses }, 'Parley is ready.');
} catch (error) {
  fail(error);
}
