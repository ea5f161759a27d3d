import type { Context } from '../../kernel/context.ts';
import { setTimer } from '../../kernel/timers/timers.ts';
import { Agent, releaseTimer } from '../agent/index.ts';
import { Conversation, lockConversation } from '../conversation/index.ts';
import { SkillGroup } from '../skill-group/index.ts';
import { findGoal } from './goal.ts';
import { type GroupTarget, handToGroup } from './hand-over.ts';
import { routingSettings } from './routing.settings.ts';
import { dutyOfGroup, ruledChannel } from './rules.ts';

/** Looked at again so much later where nobody knows when duty begins. */
const lookAgainMs = 24 * 3_600_000;

/**
 * Gives away what a member holds who is offline. Off duty nothing is released: it waits for the group's next opening, and he
 * has it still if he is back by then.
 */
export async function releaseAll(ctx: Context, agentId: string): Promise<void> {
  const agent = await ctx.em.findOne(Agent, { id: agentId }, { refresh: true });
  if (agent?.status !== 'OFFLINE') return;
  let nextOpening: Date | null = null;
  for (const { id } of await heldBy(ctx, agentId)) {
    const opensAt = await release(ctx, id, agentId, agent.isEnabled);
    if (opensAt && (!nextOpening || opensAt < nextOpening)) nextOpening = opensAt;
  }
  if (nextOpening) await setTimer(ctx, releaseTimer, agentId, nextOpening);
}

/** Releases what a member who left a group holds of it. */
export async function releaseOfGroup(
  ctx: Context,
  agentId: string,
  skillGroupId: string,
): Promise<void> {
  for (const conversation of await heldBy(ctx, agentId))
    if (conversation.skillGroupId === skillGroupId)
      await release(ctx, conversation.id, agentId, false);
}

const heldBy = (ctx: Context, agentId: string): Promise<Conversation[]> =>
  ctx.em.find(Conversation, { agentId, status: 'ACTIVE' }, { orderBy: { id: 'asc' } });

/** Routing from step 3, with the time waited so far; answers when duty begins if it is kept for that long. */
async function release(
  ctx: Context,
  conversationId: string,
  agentId: string,
  keepsOffDuty: boolean,
): Promise<Date | null> {
  const conversation = await lockConversation(ctx, conversationId);
  // Somebody may have taken it between the look and the lock.
  if (conversation.status !== 'ACTIVE' || conversation.agentId !== agentId) return null;
  if (keepsOffDuty) {
    const channel = await ruledChannel(ctx, conversation.channelId).catch(() => ({
      id: conversation.channelId,
      onDutyGroupId: null,
      offDutyGroupId: null,
    }));
    const duty = await dutyOfGroup(ctx, conversation.skillGroupId, channel);
    if (!duty.isOnDuty) return duty.opensAt ?? new Date(ctx.now().getTime() + lookAgainMs);
  }
  await handToGroup(ctx, conversation, await groupFromStep3(ctx, conversation), {
    by: 'SYSTEM',
    joinedBy: 'ASSIGNED',
    leftBy: 'RELEASED',
    event: 'RELEASED',
  });
  return null;
}

/** Whoever waits for one agent no longer does: he goes where routing leads without the name, and keeps his time. */
export async function goOn(ctx: Context, conversation: Conversation): Promise<void> {
  if (conversation.status !== 'QUEUED' || !conversation.addressedAgentId) return;
  await handToGroup(ctx, conversation, await groupFromStep3(ctx, conversation), {
    by: 'SYSTEM',
    joinedBy: 'ASSIGNED',
    leftBy: 'RELEASED',
    event: 'QUEUED',
  });
}

async function groupFromStep3(ctx: Context, conversation: Conversation): Promise<GroupTarget> {
  const { channelId, visitorId, namedGroupId } = conversation;
  const quest = { channelId, visitorId, address: null, namedGroupId, from: 3 } as const;
  const channel = await ruledChannel(ctx, channelId).catch(() => null);
  if (channel) {
    const { group, step, agent, preferredAgentId } = await findGoal(
      ctx,
      await routingSettings(ctx),
      quest,
    );
    return { group, step, preferredAgentId: agent?.id ?? preferredAgentId };
  }
  // Its channel takes nothing any more: it stays in its group.
  const group = await ctx.em.findOneOrFail(SkillGroup, { id: conversation.skillGroupId });
  return { group, step: 'CHANNEL' };
}
