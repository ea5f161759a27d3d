import type { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault } from './errors/fault.ts';

/** How often something may happen to one key. */
export interface Limit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
  /** How long the key stays shut once the points are used up; else until they come back. */
  readonly blockSeconds?: number;
}

/** Counts per key; shared by all processes where there is a Redis. */
export interface RateLimiter {
  /** Takes a point. Throws RATE_LIMITED with the wait when none is left. */
  take(key: string): Promise<void>;
  /** Gives the points of a key back. */
  forgive(key: string): Promise<void>;
}

/** Makes limiters that count in Redis where given, else in this process; `factor` multiplies what they allow. */
export const rateLimiters =
  (redis: Redis | null, factor = 1) =>
  ({ name, points: allowed, seconds, blockSeconds = 0 }: Limit): RateLimiter => {
    const points = Math.max(1, Math.round(allowed * factor));
    const memory = new RateLimiterMemory({
      keyPrefix: name,
      points,
      duration: seconds,
      blockDuration: blockSeconds,
    });
    const limiter = redis
      ? new RateLimiterRedis({
          storeClient: redis,
          keyPrefix: `parley:limit:${name}`,
          points,
          duration: seconds,
          blockDuration: blockSeconds,
          insuranceLimiter: memory,
        })
      : memory;
    return {
      async take(key) {
        await limiter.consume(key).catch((refused: unknown) => {
          if (!(refused instanceof RateLimiterRes)) throw refused;
          throw new Fault('RATE_LIMITED', {
            retryAfterMs: Math.max(1, Math.ceil(refused.msBeforeNext)),
          });
        });
      },
      async forgive(key) {
        await limiter.delete(key);
      },
    };
  };
