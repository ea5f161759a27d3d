import type { Context } from '../../kernel/context.ts';
import type { Bindings } from '../channel/index.ts';
import { type TypingCarrier, isCarried } from '../message/index.ts';
import type { Lines } from './lines.ts';
import { accountOfVisitor } from './visitor-account.ts';
import { isOpen } from './window.policy.ts';

/** A platform is told again after so long that the agent still types. */
const everyMs = 4_000;

/** Tells visitors on platforms that show it that the agent types (FEATURES W-15). At best: nothing is kept or tried again. */
export class CarriedTyping implements TypingCarrier {
  /** When it was told last, of conversations in which somebody types. */
  readonly #toldAt = new Map<string, number>();

  constructor(
    private readonly bindings: Bindings,
    private readonly lines: Lines,
  ) {}

  async tell(ctx: Context, conversationId: string, isTyping: boolean): Promise<void> {
    if (!(await isCarried(ctx, conversationId)) || !this.#isNews(conversationId, isTyping)) return;
    const own = ctx.as(ctx.tenantId, ctx.viewer);
    const [talk] = await own.query<{ channelId: string; visitorId: string }>(
      'select channel_id, visitor_id from app.conversation where tenant_id = ? and id = ?',
      [ctx.tenantId, conversationId],
    );
    const bound = talk && (await this.bindings.read(own, talk.channelId));
    if (!talk || !bound?.adapter.typing) return;
    const account = await accountOfVisitor(own, bound, talk.visitorId);
    if (!account?.isReachable) return;
    const { windows } = bound.adapter.traits(bound.binding);
    if (windows && !isOpen(account, ctx.now())) return;
    const to = { id: account.externalId, conversationId };
    await bound.adapter.typing(this.lines.to(own, bound), to, isTyping);
  }

  #isNews(conversationId: string, isTyping: boolean): boolean {
    if (!isTyping) return this.#toldAt.delete(conversationId);
    const now = performance.now();
    for (const [id, at] of this.#toldAt) if (now - at > 2 * everyMs) this.#toldAt.delete(id);
    if (now - (this.#toldAt.get(conversationId) ?? -Infinity) < everyMs) return false;
    this.#toldAt.set(conversationId, now);
    return true;
  }
}
