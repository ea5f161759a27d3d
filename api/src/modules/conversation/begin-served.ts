import type { Context } from '../../kernel/context.ts';
import type { LockedVisitor } from '../visitor/index.ts';
import { type Beginning, draftConversation, takeAttributes, takeNumbers } from './begin.ts';
import type { AssignmentReason, Conversation } from './conversation.entity.ts';
import { type EventDetails, appendToLogs, eventEntry } from './entries.ts';
import { type NewEntry, conversationTopic, inboxTopic } from './log.ts';
import { claimPlaces } from './places.ts';
import { beginLegs } from './stays.ts';
import { apply } from './transition.ts';

/** A conversation that begins and is pushed to an agent at once. */
export interface Served {
  readonly given: Beginning;
  readonly visitor: Pick<LockedVisitor, 'vipLevel' | 'hasAttributes'>;
  readonly agentId: string;
  readonly reason: AssignmentReason;
  readonly event: EventDetails;
  /** Its first entries, before that event. */
  readonly opening: (conversationId: string) => readonly NewEntry[];
}

/**
 * Begins conversations of one weight in one group and gives each to its agent, all in one step. Answers those that were begun;
 * whoever is missing found no room any more, and nothing of him was written.
 */
export async function beginServed(
  ctx: Context,
  place: { readonly skillGroupId: string; readonly weight: number },
  newcomers: readonly Served[],
): Promise<Map<Served, Conversation>> {
  const agentIds = newcomers.map(({ agentId }) => agentId);
  const free = await claimPlaces(ctx, { ...place, agentIds });
  const taken = newcomers.filter(({ agentId }) => {
    const left = free.get(agentId) ?? 0;
    free.set(agentId, left - 1);
    return left > 0;
  });
  if (taken.length === 0) return new Map();
  const begun = await draftServed(ctx, taken);
  await ctx.em.flush();
  const owing = [...begun].flatMap(([{ visitor }, one]) => (visitor.hasAttributes ? [one] : []));
  if (owing.length > 0) await takeAttributes(ctx, owing);
  const legs = [...begun].map(([{ agentId, reason }, conversation]) => {
    const { skillGroupId } = conversation;
    return [conversation, { agentId, reason, skillGroupId, joinedBy: 'ASSIGNED' }] as const;
  });
  await beginLegs(ctx, legs);
  const entries = [...begun].flatMap(([{ opening, event }, { id }]) => [
    ...opening(id),
    eventEntry(ctx, id, event),
  ]);
  await appendToLogs(ctx, [...begun.values()], entries);
  ctx.tell({ topic: 'outbox' }, ...agentIds.map(agentId => ({ topic: inboxTopic(agentId) })));
  for (const { id } of begun.values()) ctx.tell({ topic: conversationTopic(id) });
  return begun;
}

async function draftServed(
  ctx: Context,
  newcomers: readonly Served[],
): Promise<Map<Served, Conversation>> {
  const first = await takeNumbers(ctx, newcomers.length);
  return new Map(
    newcomers.map((newcomer, index) => {
      const { given, visitor, agentId, reason, event } = newcomer;
      const own = { id: ctx.newId(), number: first + index, vipLevel: visitor.vipLevel };
      const conversation = draftConversation(ctx, given, own);
      const to = {
        to: 'ACTIVE',
        agentId,
        joinedBy: 'ASSIGNED',
        claim: true,
        reason,
        event,
      } as const;
      apply(conversation, to, ctx.now());
      return [newcomer, conversation];
    }),
  );
}
