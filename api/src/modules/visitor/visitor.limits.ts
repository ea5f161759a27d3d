import type { Context } from '../../kernel/context.ts';
import type { Limit, RateLimiter } from '../../kernel/rate-limits.ts';

/** What one visitor, and one address, may send; and how many strangers an address may bring (FEATURES K-30). */
const burst: Limit = { name: 'visitor-burst', points: 20, seconds: 10 };
const steady: Limit = { name: 'visitor-minute', points: 120, seconds: 60 };
const perAddress: Limit = { name: 'visitor-address', points: 600, seconds: 60 };
const strangers: Limit = { name: 'visitor-new', points: 300, seconds: 3_600 };

/** Limits of what visitors may do; each throws RATE_LIMITED with the time to wait. */
export class VisitorLimits {
  readonly #burst: RateLimiter;
  readonly #steady: RateLimiter;
  readonly #address: RateLimiter;
  readonly #strangers: RateLimiter;

  constructor(limiter: (limit: Limit) => RateLimiter) {
    this.#burst = limiter(burst);
    this.#steady = limiter(steady);
    this.#address = limiter(perAddress);
    this.#strangers = limiter(strangers);
  }

  /** Before a visitor's message is looked at; nothing of a refused one is kept, and the client sends it again. */
  async send(ctx: Context): Promise<void> {
    const { visitorId } = ctx.visitor;
    await this.#burst.take(visitorId);
    await this.#steady.take(visitorId);
    if (ctx.exchange) await this.#address.take(ctx.exchange.ip);
  }

  /** Before somebody becomes a visitor whom we do not know yet. */
  async arrive(ctx: Context): Promise<void> {
    if (ctx.exchange) await this.#strangers.take(ctx.exchange.ip);
  }
}
