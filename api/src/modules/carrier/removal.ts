import { z } from 'zod';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { lockConversation, move } from '../conversation/index.ts';

/** After a channel was parted from its account: its open conversations end, and what waits to leave does so too (FEATURES C-21). */
export const removalJob = () =>
  defineJob({
    name: 'channel.removed',
    schema: z.object({ channelId: z.uuid() }),
    attempts: 20,
    isOutside: true,
    async run(ctx, { channelId }) {
      const open = await ctx.query<{ id: string }>(
        `select id from app.conversation where tenant_id = ? and channel_id = ? and status <> 'CLOSED' order by id`,
        [ctx.tenantId, channelId],
      );
      for (const { id } of open)
        await ctx.as(ctx.tenantId, ctx.viewer).transact(async inner => {
          const conversation = await lockConversation(inner, id);
          if (conversation.status === 'CLOSED') return;
          await move(inner, conversation, {
            to: 'CLOSED',
            reason: 'CHANNEL_REMOVED',
            event: { kind: 'EVENT', type: 'CLOSED', by: 'ADMIN' },
          });
        });
      await ctx.as(ctx.tenantId, ctx.viewer).transact(async inner => {
        const kept = await inner.query<{ conversationId: string }>(
          `select distinct conversation_id from app.delivery where tenant_id = ? and channel_id = ? and state = 'PENDING'`,
          [inner.tenantId, channelId],
        );
        for (const { conversationId } of kept)
          await inner.record('channel.deliver', { conversationId });
      });
    },
  });
