import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import { isUuid } from '../../kernel/uuid.ts';
import { lockConversation } from '../conversation/index.ts';
import { look } from '../life/index.ts';
import { NoWayError, NotWaitingError, type ServedNotice } from './served-notice.type.ts';
import { waysOf } from './ways.ts';

/** Leaving the queue's page without leaving the queue (FEATURES Q-33). The database tells him: no path of serving can forget it. */
export class ServedNotices {
  /** What holds for the viewer's conversation; null while it does not wait. */
  async of(ctx: Context, conversationId: string): Promise<ServedNotice | null> {
    const [row] = await ctx.query<{ isWanted: boolean }>(
      `select notice_wanted_at is not null as is_wanted from app.conversation
        where tenant_id = ? and id = ? and visitor_id = ? and status = 'QUEUED'`,
      [ctx.tenantId, conversationId, ctx.visitor.visitorId],
    );
    return row ? { isWanted: row.isWanted, ways: await waysOf(ctx) } : null;
  }

  /** Has the viewer told, or not any more. Throws NOT_FOUND for a conversation that is not his. */
  async set(
    ctx: Context,
    { conversationId, isWanted }: { readonly conversationId: string; readonly isWanted: boolean },
  ): Promise<ServedNotice | UserError> {
    if (!isUuid(conversationId)) throw notFound();
    const ways = await waysOf(ctx);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, conversationId);
      const { visitorId, channelId } = inner.visitor;
      if (conversation.visitorId !== visitorId || conversation.channelId !== channelId)
        throw notFound();
      if (conversation.status !== 'QUEUED') return NotWaitingError.in(ctx.locale);
      if (isWanted && ways.length === 0) return NoWayError.in(ctx.locale);
      await inner.em.execute(
        `update app.conversation set notice_wanted_at = case when ? then coalesce(notice_wanted_at, ?) end
          where tenant_id = ? and id = ?`,
        [isWanted, inner.now(), inner.tenantId, conversationId],
      );
      // The end of the wait by time stands still, or runs again.
      await look(inner, conversationId);
      return { isWanted, ways };
    });
  }
}
