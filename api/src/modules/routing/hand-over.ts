import type { Context } from '../../kernel/context.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import {
  type AssignmentReason,
  type Conversation,
  ConversationClosedError,
  type EventDetails,
  type Move,
  TargetOfflineError,
  getConversation,
  move,
} from '../conversation/index.ts';
import type { SkillGroup } from '../skill-group/index.ts';
import { assignWithin } from './assign.ts';
import { groupOfAgent } from './candidates.ts';
import { Duties } from './duties.ts';
import { routingSettings } from './routing.settings.ts';
import { type Checked, toHimself } from './target.ts';

/** On whose word a conversation goes to somebody, and what it means for legs and log. */
export interface HandOver {
  readonly by: 'AGENT' | 'ADMIN' | 'SYSTEM';
  readonly joinedBy: 'TRANSFER' | 'ADMIN' | 'ASSIGNED';
  readonly leftBy: 'TRANSFERRED' | 'REASSIGNED' | 'RETURNED' | 'RELEASED';
  readonly event: EventDetails['type'];
  readonly remark?: string | null;
}

/** The group something goes to, by which step, and who comes first there. */
export interface GroupTarget {
  readonly group: SkillGroup;
  readonly step: AssignmentReason['step'];
  readonly preferredAgentId?: string | null;
}

/** Gives a locked conversation to an agent, or to a group: to a member with room, else to its queue. */
export async function handOver(
  ctx: Context,
  conversation: Conversation,
  target: Checked,
  how: HandOver & Pick<GroupTarget, 'step'>,
): Promise<Conversation | UserError> {
  if ('agent' in target) return handToAgent(ctx, conversation, target.agent.id, how);
  // Whoever moves it names the group from now on.
  conversation.namedGroupId = target.group.id;
  return handToGroup(ctx, conversation, { group: target.group, step: how.step }, how);
}

async function handToAgent(
  ctx: Context,
  conversation: Conversation,
  agentId: string,
  how: HandOver & Pick<GroupTarget, 'step'>,
): Promise<Conversation | UserError> {
  if (conversation.status === 'ACTIVE' && conversation.agentId === agentId)
    return new InputCheck(ctx.locale).fault('agentId', toHimself).error as UserError;
  const group = await groupOfAgent(ctx, agentId, conversation.skillGroupId);
  return outcome(ctx, conversation, {
    to: 'ACTIVE',
    agentId,
    skillGroupId: group ?? conversation.skillGroupId,
    joinedBy: how.joinedBy,
    leftBy: how.leftBy,
    claim: false,
    reason: { step: how.step },
    event: { ...details(conversation, how), type: eventOf(conversation, how), agentId },
  });
}

/** To a member with room and nobody waiting before, else into the queue, with the time waited so far. */
export async function handToGroup(
  ctx: Context,
  conversation: Conversation,
  { group, step, preferredAgentId }: GroupTarget,
  how: HandOver,
): Promise<Conversation | UserError> {
  const named = { skillGroupId: group.id, skillGroup: group.name };
  const leaving = conversation.agentId ?? null;
  const event = { ...details(conversation, how), ...named };
  const reason = { step, group: group.name };
  const duties = new Duties(await routingSettings(ctx));
  const isGiven =
    (await duties.mayPush(ctx, group.id, conversation.channelId)) &&
    (await assignWithin(
      ctx,
      conversation,
      group,
      {
        reason,
        joinedBy: how.joinedBy,
        leftBy: how.leftBy,
        except: leaving,
        preferred: preferredAgentId ?? null,
        event: agentId => ({ ...event, type: eventOf(conversation, how), agentId }),
      },
      duties,
    ));
  if (isGiven) return conversation;
  const type = conversation.status === 'QUEUED' ? 'QUEUED' : how.event;
  const moved = await outcome(ctx, conversation, {
    to: 'QUEUED',
    skillGroupId: group.id,
    leftBy: how.leftBy,
    reason,
    event: { ...event, type },
  });
  if (leaving && moved === conversation) {
    // The system does not hand it straight back to whoever gave it away.
    conversation.offeredBefore = { [leaving]: ctx.now().toISOString() };
    await ctx.em.flush();
  }
  return moved;
}

/** Moves it, or says why that cannot be. */
export async function outcome(
  ctx: Context,
  conversation: Conversation,
  wanted: Move,
): Promise<Conversation | UserError> {
  const refusal = await move(ctx, conversation, wanted);
  if (refusal === null) return conversation;
  return refusal === 'CLOSED' ? closed(ctx, conversation) : TargetOfflineError.in(ctx.locale);
}

/** What somebody reads for whom it ended; NOT_FOUND for whoever may not know. */
export async function closed(ctx: Context, conversation: Conversation): Promise<UserError> {
  await getConversation(ctx, conversation.id);
  return ConversationClosedError.in(ctx.locale);
}

const eventOf = ({ status }: Conversation, how: HandOver): EventDetails['type'] =>
  status === 'QUEUED' ? 'ACCEPTED' : how.event;

const details = ({ agentId }: Conversation, { by, remark }: HandOver) =>
  ({
    kind: 'EVENT',
    by,
    ...(agentId ? { fromAgentId: agentId } : {}),
    ...(remark ? { remark } : {}),
  }) as const;
