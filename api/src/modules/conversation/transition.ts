import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import { type AssignmentReason, Conversation } from './conversation.entity.ts';
import { type CloseReason, type JoinedBy, type LeftBy, canMove } from './conversation.state.ts';
import { type EventDetails, appendEntries, eventEntry } from './entries.ts';
import { ownersOf, touch } from './lists.ts';
import { type NewEntry, conversationTopic, inboxTopic, queueTopic } from './log.ts';
import { claimPlace, giveBackPlace, lockAgents, queueEntered, takeHeldPlace } from './places.ts';
import { type QueueOutcome, beginLeg, endLeg, enterQueue, leaveQueue } from './stays.ts';

/** Where a conversation goes. `claim`: the system pushes it, so it needs a free place of the agent. */
export type Move =
  | {
      readonly to: 'ACTIVE';
      readonly agentId: string;
      readonly skillGroupId?: string;
      readonly joinedBy: JoinedBy;
      readonly claim: boolean;
      readonly leftBy?: LeftBy;
      readonly reason: AssignmentReason;
      readonly event: EventDetails;
    }
  | {
      readonly to: 'QUEUED';
      readonly skillGroupId: string;
      readonly leftBy?: LeftBy;
      /** By which step it came to this group; kept for whoever gets it from there. */
      readonly reason?: AssignmentReason;
      readonly event: EventDetails;
    }
  | { readonly to: 'CLOSED'; readonly reason: CloseReason; readonly event: EventDetails };

/** Why a move did not happen: the state table forbids it, or the agent has no room or is not there any more. */
export type Refusal = 'CLOSED' | 'NO_ROOM' | 'AGENT_GONE';

/** The conversation under its row lock. Throws NOT_FOUND. To be called inside a transaction, before agents are locked. */
export async function lockConversation(ctx: Context, id: string): Promise<Conversation> {
  const conversation = await ctx.em.findOne(
    Conversation,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );
  if (!conversation) throw notFound();
  return conversation;
}

/**
 * The one path by which a conversation changes hands or ends: state, places, legs, event and lists in the transaction of
 * `ctx`, on a conversation locked by `lockConversation`. Locks agents by id, so that two moves cannot block each other.
 * `opening`: the first entries of a conversation that begins, appended before the event.
 */
export async function move(
  ctx: Context,
  conversation: Conversation,
  move: Move,
  opening: readonly NewEntry[] = [],
): Promise<Refusal | null> {
  if (!canMove(conversation.status, move.to)) return 'CLOSED';
  const isNew = opening.length > 0;
  const before = {
    agentId: conversation.status === 'ACTIVE' ? (conversation.agentId ?? null) : null,
    // One that begins stands in no list yet; to touch its queue's would make all newcomers wait for one another.
    owners: isNew ? [] : ownersOf(conversation),
    group: conversation.skillGroupId,
    status: conversation.status,
  };
  const refusal = await movePlaces(ctx, conversation, before.agentId, move);
  if (refusal) return refusal;

  await writeStays(ctx, conversation, before.agentId, move, isNew);
  apply(conversation, move, ctx.now());
  await ctx.em.flush();
  const owners = [...new Set([...before.owners, ...ownersOf(conversation)])];
  // The append marks those in which it stands now. All at once and in order, so that two moves cannot block each other.
  if (before.owners.length > 0) await touch(ctx, conversation.id, owners);
  const event = move.to === 'CLOSED' ? { ...move.event, reason: move.reason } : move.event;
  await appendEntries(ctx, conversation, [...opening, eventEntry(ctx, conversation.id, event)]);

  ctx.tell(
    { topic: conversationTopic(conversation.id) },
    // The database has stated the fact; whoever reacts to it need not wait for the next look.
    { topic: 'outbox' },
    ...owners.map(owner => ({ topic: inboxTopic(owner) })),
  );
  if ((before.status === 'QUEUED' && !isNew) || move.to === 'QUEUED') {
    for (const group of new Set([before.group, conversation.skillGroupId]))
      ctx.tell({ topic: queueTopic(group) });
  }
  if (move.to === 'QUEUED') ctx.tell(queueEntered(ctx.tenantId, move.skillGroupId));
  return null;
}

/** Lets a conversation that has just begun wait in the queue of its group, or for the agent it names. */
export async function beginWaiting(
  ctx: Context,
  conversation: Conversation,
  opening: readonly NewEntry[],
  wait: {
    readonly reason: AssignmentReason;
    readonly events: readonly EventDetails[];
    readonly addressedAgentId?: string | null;
  },
): Promise<void> {
  const { id, skillGroupId } = conversation;
  Object.assign(conversation, {
    queuedAt: ctx.now(),
    assignmentReason: wait.reason,
    addressedAgentId: wait.addressedAgentId ?? null,
  });
  await ctx.em.flush();
  await enterQueue(ctx, id, skillGroupId, wait.reason);
  const events = wait.events.map(event => eventEntry(ctx, id, event));
  await appendEntries(ctx, conversation, [...opening, ...events]);
  ctx.tell(
    ...ownersOf(conversation).map(owner => ({ topic: inboxTopic(owner) })),
    { topic: queueTopic(skillGroupId) },
    queueEntered(ctx.tenantId, skillGroupId),
  );
}

async function movePlaces(
  ctx: Context,
  { weight, skillGroupId, offerAgentId: held }: Conversation,
  from: string | null,
  move: Move,
): Promise<Refusal | null> {
  const to = move.to === 'ACTIVE' ? move.agentId : null;
  if (from === to && !held) return null;
  const concerned = [...new Set([from, to, held])].filter(id => id != null);
  if (concerned.length > 1) await lockAgents(ctx, concerned);
  if (move.to === 'ACTIVE' && to && to !== from) {
    const isPushed = move.claim && to !== held;
    const group = move.skillGroupId ?? skillGroupId;
    // The new place first: when there is none, nothing was given back yet.
    const isTaken =
      to === held
        ? await takeHeldPlace(ctx, to)
        : await claimPlace(ctx, { agentId: to, weight, skillGroupId: group, isPushed });
    if (!isTaken) return isPushed ? 'NO_ROOM' : 'AGENT_GONE';
  }
  if (from && from !== to) await giveBackPlace(ctx, from, weight);
  if (held && held !== to) await giveBackPlace(ctx, held, weight, true);
  return null;
}

async function writeStays(
  ctx: Context,
  conversation: Conversation,
  from: string | null,
  move: Move,
  isNew: boolean,
): Promise<void> {
  if (from) {
    const leftBy = move.to === 'CLOSED' ? 'CLOSED' : (move.leftBy ?? 'REASSIGNED');
    await endLeg(ctx, conversation, leftBy);
  } else if (conversation.status === 'QUEUED' && !isNew) {
    await leaveQueue(ctx, conversation.id, outcomeOf(move));
  }
  if (move.to === 'ACTIVE') {
    const { agentId, reason } = move;
    const skillGroupId = move.skillGroupId ?? conversation.skillGroupId;
    const joinedBy = joinedByOf(conversation, move);
    await beginLeg(ctx, conversation, { agentId, skillGroupId, joinedBy, reason });
  }
  if (move.to === 'QUEUED')
    await enterQueue(ctx, conversation.id, move.skillGroupId, move.reason ?? null);
}

function outcomeOf(move: Move): QueueOutcome {
  if (move.to !== 'CLOSED') return move.to === 'ACTIVE' ? 'SERVED' : 'MOVED';
  if (move.reason === 'QUEUE_ABANDONED') return 'ABANDONED';
  return (move.reason as string) === 'QUEUE_TIMEOUT' ? 'TIMED_OUT' : 'CLOSED';
}

/** Whoever gets it from the queue into which it was transferred has it by transfer (FEATURES section 5). */
function joinedByOf(
  { status, joinedBy }: Conversation,
  move: Extract<Move, { to: 'ACTIVE' }>,
): JoinedBy {
  const isFromQueue = ['ASSIGNED', 'OFFERED', 'PICKED'].includes(move.joinedBy);
  return status === 'QUEUED' && joinedBy === 'TRANSFER' && isFromQueue ? 'TRANSFER' : move.joinedBy;
}

/** What a move means for the row itself. */
export function apply(conversation: Conversation, move: Move, now: Date): void {
  const joinedBy = move.to === 'ACTIVE' ? joinedByOf(conversation, move) : null;
  conversation.version += 1;
  conversation.status = move.to;
  settleQuestions(conversation);
  if (move.to === 'CLOSED') {
    conversation.closedAt = now;
    conversation.closeReason = move.reason;
    return;
  }
  conversation.skillGroupId = move.skillGroupId ?? conversation.skillGroupId;
  if (move.leftBy === 'TRANSFERRED') conversation.isTransferred = true;
  conversation.assignmentReason = move.reason ?? null;
  if (move.to === 'ACTIVE') {
    conversation.servedBy = 'AGENT';
    conversation.agentId = move.agentId;
    conversation.acceptedAt = now;
    conversation.joinedBy = joinedBy;
  } else {
    conversation.servedBy = 'NOBODY';
    conversation.agentId = null;
    conversation.queuedAt = now;
    conversation.joinedBy = move.leftBy === 'TRANSFERRED' ? 'TRANSFER' : null;
    // Who was transferred, returned or released keeps the time at which he first waited.
    conversation.waitingSince ??= now;
  }
}

/** Whatever somebody was asked about it is void once it has moved. */
function settleQuestions(conversation: Conversation): void {
  Object.assign(conversation, {
    addressedAgentId: null,
    offerId: null,
    offerAgentId: null,
    offerExpiresAt: null,
    offeredBefore: {},
    requestId: null,
    requestAgentId: null,
    requestRemark: null,
    requestExpiresAt: null,
  });
}
