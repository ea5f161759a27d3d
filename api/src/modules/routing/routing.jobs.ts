import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { Agent, releaseTimer } from '../agent/index.ts';
import { Conversation, lockConversation, move } from '../conversation/index.ts';

/** Gives the conversations of a member who is still offline when his grace is over back to their queues (FEATURES 4.7). */
export const releaseConversations = () =>
  defineJob({
    name: `timer.${releaseTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    async run(ctx, { subjectId }) {
      const agent = await ctx.em.findOne(Agent, { id: subjectId });
      if (agent?.status !== 'OFFLINE') return;
      const held = await ctx.em.find(
        Conversation,
        { agentId: subjectId, status: 'ACTIVE' },
        { orderBy: { id: 'asc' } },
      );
      for (const { id } of held) await release(ctx, id, subjectId);
    },
  });

async function release(ctx: Context, conversationId: string, agentId: string): Promise<void> {
  const conversation = await lockConversation(ctx, conversationId);
  // Somebody may have taken it between the look and the lock.
  if (conversation.status !== 'ACTIVE' || conversation.agentId !== agentId) return;
  await move(ctx, conversation, {
    to: 'QUEUED',
    skillGroupId: conversation.skillGroupId,
    leftBy: 'RELEASED',
    event: { kind: 'EVENT', type: 'RELEASED', by: 'SYSTEM', fromAgentId: agentId },
  });
}
