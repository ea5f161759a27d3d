import type { Context } from '../../kernel/context.ts';
import type { HintBus } from '../../kernel/hints/hint-bus.ts';

const freshMs = 10_000;
const largest = 5_000;

interface Kept {
  readonly isOpen: Promise<boolean>;
  readonly readAt: number;
  readonly forget: () => void;
}

/** Whether a channel lets its visitors in: asked with each of their requests, so kept for ten seconds or until it changes. */
export class ChannelGate {
  readonly #kept = new Map<string, Kept>();

  constructor(private readonly hints: HintBus) {}

  isOpen(ctx: Context, channelId: string): Promise<boolean> {
    const kept = this.#kept.get(channelId);
    if (kept && performance.now() - kept.readAt < freshMs) return kept.isOpen;
    this.#forget(channelId);
    if (this.#kept.size >= largest) this.#forget(this.#kept.keys().next().value as string);
    const isOpen = ctx
      .query('select 1 from app.channel where tenant_id = ? and id = ? and is_enabled', [
        ctx.tenantId,
        channelId,
      ])
      .then(rows => rows.length > 0);
    isOpen.catch(() => this.#forget(channelId));
    const forget = this.hints.subscribe(`channel:${channelId}`, () => this.#forget(channelId));
    this.#kept.set(channelId, { isOpen, readAt: performance.now(), forget });
    return isOpen;
  }

  #forget(channelId: string): void {
    this.#kept.get(channelId)?.forget();
    this.#kept.delete(channelId);
  }
}
