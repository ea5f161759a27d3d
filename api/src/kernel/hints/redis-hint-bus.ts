import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { failpoint } from '../failpoint.ts';
import type { Hint, HintBus, HintListener } from './hint-bus.ts';
import { LocalHintBus } from './local-hint-bus.ts';

const wireFormat = z.object({
  from: z.string(),
  hints: z.array(z.object({ topic: z.string(), data: z.unknown().optional() })),
});

interface RedisHintBusOptions {
  /** Buses on the same channel hear each other. */
  readonly channel?: string;
  readonly onError?: (error: unknown) => void;
}

// Grows to 2 s, with jitter so that many processes do not come back in the same instant.
const reconnectDelay = (attempt: number) =>
  Math.min(50 * 2 ** attempt, 2_000) * (0.5 + Math.random() / 2);

/**
 * Hints between processes over Redis pub/sub: one publish per call. In this process they arrive at
 * once and once only; while Redis is away the other processes go without, and find the rows by
 * their own polling.
 */
export class RedisHintBus implements HintBus {
  readonly #id = randomUUID();
  readonly #local: LocalHintBus;
  readonly #publisher: Redis;
  readonly #subscriber: Redis;
  readonly #channel: string;
  readonly #onError: (error: unknown) => void;

  constructor(
    url: string,
    { channel = 'parley-hints', onError = () => {} }: RedisHintBusOptions = {},
  ) {
    this.#channel = channel;
    this.#onError = onError;
    this.#local = new LocalHintBus(onError);
    // A hint that waits for Redis would be too late to be of use, so nothing is queued.
    this.#publisher = new Redis(url, { retryStrategy: reconnectDelay, enableOfflineQueue: false });
    this.#subscriber = new Redis(url, {
      retryStrategy: reconnectDelay,
      maxRetriesPerRequest: null,
    });
    this.#publisher.on('error', onError);
    this.#subscriber.on('error', onError);
    this.#subscriber.on('message', (_channel: string, message: string) => this.#receive(message));
    this.#subscriber.subscribe(channel).catch(onError);
  }

  /** Resolves when hints of other processes arrive here; rejects never, Redis may come later. */
  async ready(): Promise<void> {
    await this.#subscriber.subscribe(this.#channel).catch(this.#onError);
    if (this.#publisher.status === 'ready') return;
    await new Promise(resolve => this.#publisher.once('ready', resolve));
  }

  publish(hints: readonly Hint[]): void {
    const kept = hints.filter(() => !failpoint('hints.drop'));
    if (kept.length === 0) return;
    this.#local.deliver(kept);
    if (this.#publisher.status !== 'ready') return;
    const message = { from: this.#id, hints: kept.map(({ topic, data }) => ({ topic, data })) };
    this.#publisher.publish(this.#channel, JSON.stringify(message)).catch(this.#onError);
  }

  subscribe(topic: string, listener: HintListener): () => void {
    return this.#local.subscribe(topic, listener);
  }

  async close(): Promise<void> {
    await this.#local.close();
    this.#publisher.disconnect();
    this.#subscriber.disconnect();
  }

  #receive(message: string): void {
    try {
      const { from, hints } = wireFormat.parse(JSON.parse(message));
      if (from !== this.#id) this.#local.deliver(hints);
    } catch (error) {
      this.#onError(error);
    }
  }
}
