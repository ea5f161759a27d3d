import { LockMode } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { listOf } from '../../kernel/db/list.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import type { Hint } from '../../kernel/hints/hint-bus.ts';
import { type AssignmentReason, Conversation } from './conversation.entity.ts';
import {
  type CloseReason,
  type ConversationEventType,
  type JoinedBy,
  type LeftBy,
  canMove,
} from './conversation.state.ts';
import {
  type NewEntry,
  appendHints,
  appendWithin,
  conversationTopic,
  inboxTopic,
  queueTopic,
  storedEntry,
} from './log.ts';

/** What an event entry keeps; its sentence is made when it is read. */
export interface EventDetails {
  readonly kind: 'EVENT';
  readonly type: ConversationEventType;
  readonly by?: 'AGENT' | 'ADMIN' | 'VISITOR' | 'SYSTEM';
  readonly agentId?: string;
  readonly fromAgentId?: string;
  readonly skillGroupId?: string;
  /** The group's name at that time. */
  readonly skillGroup?: string;
  readonly remark?: string;
}

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
  const before = {
    agentId: conversation.status === 'ACTIVE' ? (conversation.agentId ?? null) : null,
    // One that begins stands in no list yet; to touch its queue's would make all newcomers wait for one another.
    owner: opening.length > 0 ? null : ownerOf(conversation),
    group: conversation.skillGroupId,
    status: conversation.status,
  };
  const refusal = await movePlaces(ctx, before.agentId, move);
  if (refusal) return refusal;

  const now = ctx.now();
  await writeLegs(ctx, conversation, before.agentId, move, now);
  apply(conversation, move, now);
  await ctx.em.flush();
  await touch(ctx, conversation.id, [before.owner, ownerOf(conversation)]);
  await appendEntries(ctx, conversation, [
    ...opening,
    eventEntry(ctx, conversation.id, move.event),
  ]);

  ctx.tell(
    { topic: conversationTopic(conversation.id) },
    ...[before.owner, ownerOf(conversation)].flatMap(owner =>
      owner ? [{ topic: inboxTopic(owner) }] : [],
    ),
  );
  if (before.status === 'QUEUED' || move.to === 'QUEUED') {
    for (const group of new Set([before.group, conversation.skillGroupId]))
      ctx.tell({ topic: queueTopic(group) });
  }
  if (move.to === 'QUEUED') ctx.tell(queueEntered(ctx.tenantId, move.skillGroupId));
  return null;
}

/** An event as an entry. `quoteId`: the message it is about. */
export const eventEntry = (
  ctx: Context,
  conversationId: string,
  content: EventDetails,
  quoteId: string | null = null,
): NewEntry => ({
  tenantId: ctx.tenantId,
  conversationId,
  id: ctx.newId(),
  clientMessageId: null,
  senderKind: 'SYSTEM',
  senderId: null,
  kind: 'EVENT',
  content,
  payloadHash: null,
  quoteId,
  createdAt: ctx.now(),
});

/** Appends to the log of a locked conversation, in the transaction of `ctx`, and keeps `lastSeq` true. */
export async function appendEntries(
  ctx: Context,
  conversation: Conversation,
  entries: readonly NewEntry[],
): Promise<void> {
  const results = await appendWithin(ctx.em, entries);
  conversation.lastSeq = results.at(-1)?.seq ?? conversation.lastSeq;
  ctx.tell(
    ...appendHints(
      entries.map((entry, index) => storedEntry(entry, results[index]?.seq ?? 0)),
      results.map(result => result.ownerId),
    ),
  );
}

/** The hint on which routing looks for somebody who waits for this agent, or in this queue. */
export const placeFreed = (tenantId: string, agentId: string): Hint => ({
  topic: 'routing',
  local: { tenantId, agentId },
});
export const queueEntered = (tenantId: string, skillGroupId: string): Hint => ({
  topic: 'routing',
  local: { tenantId, skillGroupId },
});

/** In whose lists it stands: of its agent, of its group's queue, of nobody. */
export function ownerOf({ status, agentId, skillGroupId }: Conversation): string | null {
  if (status === 'QUEUED') return skillGroupId;
  return status === 'ACTIVE' ? (agentId ?? null) : null;
}

/** Marks the conversation as changed in these lists. */
export async function touch(
  ctx: Context,
  conversationId: string,
  owners: readonly (string | null)[],
): Promise<void> {
  const ids = [...new Set(owners)].filter(owner => owner !== null);
  if (ids.length === 0) return;
  await ctx.em.execute('select app.inbox_touch(?::uuid[], ?::uuid[], ?::uuid[])', [
    listOf(ids.map(() => ctx.tenantId)),
    listOf(ids),
    listOf(ids.map(() => conversationId)),
  ]);
}

async function movePlaces(ctx: Context, from: string | null, move: Move): Promise<Refusal | null> {
  const to = move.to === 'ACTIVE' ? move.agentId : null;
  if (from === to) return null;
  if (from && to) await lockAgents(ctx, [from, to]);
  if (to) {
    const isPushed = move.to === 'ACTIVE' && move.claim;
    // The new place first: when there is none, nothing was given back yet.
    if (!(await claimPlace(ctx, to, isPushed))) return isPushed ? 'NO_ROOM' : 'AGENT_GONE';
    ctx.tell({ topic: `agent:${to}` });
  }
  if (from) {
    await ctx.em.execute(
      'update app.agent set active_count = active_count - 1 where tenant_id = ? and id = ?',
      [ctx.tenantId, from],
    );
    // Whoever waits may have the freed place at once.
    ctx.tell({ topic: `agent:${from}` }, placeFreed(ctx.tenantId, from));
  }
  return null;
}

/** In the order of their ids, whoever gives and whoever takes. */
async function lockAgents(ctx: Context, ids: readonly string[]): Promise<void> {
  await ctx.em.execute(
    'select 1 from app.agent where tenant_id = ? and id = any(?::uuid[]) order by id for no key update',
    [ctx.tenantId, listOf(ids)],
  );
}

/** Check and claim are one step: two workers that both saw the last free place cannot both get it. */
async function claimPlace(ctx: Context, agentId: string, isPushed: boolean): Promise<boolean> {
  const rows = await ctx.em.execute<unknown[]>(
    `update app.agent set active_count = active_count + 1, last_assigned_at = ?
      where tenant_id = ? and id = ? and is_enabled and ${isPushed ? "status = 'ONLINE' and active_count < capacity" : "status <> 'OFFLINE'"}
      returning id`,
    [ctx.now(), ctx.tenantId, agentId],
  );
  return rows.length > 0;
}

async function writeLegs(
  ctx: Context,
  conversation: Conversation,
  from: string | null,
  move: Move,
  now: Date,
): Promise<void> {
  if (from) {
    const leftBy = move.to === 'CLOSED' ? 'CLOSED' : (move.leftBy ?? 'REASSIGNED');
    await ctx.em.execute(
      'update app.service_leg set ended_at = ?, left_by = ? where tenant_id = ? and conversation_id = ? and ended_at is null',
      [now, leftBy, ctx.tenantId, conversation.id],
    );
  }
  if (move.to === 'ACTIVE') {
    await ctx.em.execute(
      'insert into app.service_leg (tenant_id, id, conversation_id, agent_id, skill_group_id, joined_by, started_at) values (?, ?, ?, ?, ?, ?, ?)',
      [
        ctx.tenantId,
        ctx.newId(),
        conversation.id,
        move.agentId,
        move.skillGroupId ?? conversation.skillGroupId,
        move.joinedBy,
        now,
      ],
    );
  }
}

function apply(conversation: Conversation, move: Move, now: Date): void {
  conversation.version += 1;
  conversation.status = move.to;
  if (move.to === 'CLOSED') {
    conversation.closedAt = now;
    conversation.closeReason = move.reason;
    return;
  }
  conversation.skillGroupId = move.skillGroupId ?? conversation.skillGroupId;
  if (move.to === 'ACTIVE') {
    conversation.servedBy = 'AGENT';
    conversation.agentId = move.agentId;
    conversation.acceptedAt = now;
    conversation.assignmentReason = move.reason;
  } else {
    conversation.servedBy = 'NOBODY';
    conversation.agentId = null;
    conversation.queuedAt = now;
    // Who was transferred, returned or released keeps the time at which he first waited.
    conversation.waitingSince ??= now;
  }
}
