import { Redis } from 'ioredis';

/** Throws when Redis would throw jobs away under memory pressure. A Redis that is away passes. */
export async function refuseEviction(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => {});
  const memory = await redis
    .connect()
    .then(() => redis.info('memory'))
    .catch(() => '');
  redis.disconnect();
  const policy = /^maxmemory_policy:(\S+)/m.exec(memory)?.[1] ?? 'noeviction';
  if (policy !== 'noeviction') {
    throw new Error(
      `Redis has maxmemory-policy ${policy}; Parley needs noeviction to keep its jobs.`,
    );
  }
}
