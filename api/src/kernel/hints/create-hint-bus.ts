import type { HintBus } from './hint-bus.ts';
import { LocalHintBus } from './local-hint-bus.ts';
import { RedisHintBus } from './redis-hint-bus.ts';

/** Hints over Redis where its address is given, otherwise inside this process. */
export function createHintBus(options: {
  redisUrl?: string;
  onError?: (error: unknown) => void;
}): HintBus {
  const { redisUrl, onError } = options;
  return redisUrl ? new RedisHintBus(redisUrl, { onError }) : new LocalHintBus(onError);
}
