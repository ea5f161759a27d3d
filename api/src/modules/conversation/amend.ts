import type { Context } from '../../kernel/context.ts';
import type { Conversation } from './conversation.entity.ts';
import { type EventDetails, appendEntries, eventEntry } from './entries.ts';
import { ownersOf, touch } from './lists.ts';
import { conversationTopic, inboxTopic, queueTopic } from './log.ts';

/** What can change of a conversation that stays where it is. */
export type Amendment = Partial<
  Pick<
    Conversation,
    | 'addressedAgentId'
    | 'offerId'
    | 'offerAgentId'
    | 'offerExpiresAt'
    | 'offeredBefore'
    | 'priority'
    | 'requestId'
    | 'requestAgentId'
    | 'requestRemark'
    | 'requestExpiresAt'
    | 'vipLevel'
  >
>;

/** Changes a locked conversation that stays in its place, and tells all in whose lists it stood or stands now. */
export async function amend(
  ctx: Context,
  conversation: Conversation,
  change: Amendment,
  event: EventDetails | null = null,
): Promise<void> {
  const before = ownersOf(conversation);
  Object.assign(conversation, change);
  conversation.version += 1;
  await ctx.em.flush();
  const owners = [...new Set([...before, ...ownersOf(conversation)])];
  await touch(ctx, conversation.id, owners);
  if (event) await appendEntries(ctx, conversation, [eventEntry(ctx, conversation.id, event)]);
  ctx.tell(
    { topic: conversationTopic(conversation.id) },
    ...owners.map(owner => ({ topic: inboxTopic(owner) })),
  );
  if (conversation.status === 'QUEUED') ctx.tell({ topic: queueTopic(conversation.skillGroupId) });
}

const noRequest = {
  requestId: null,
  requestAgentId: null,
  requestRemark: null,
  requestExpiresAt: null,
};
export const noOffer = { offerId: null, offerAgentId: null, offerExpiresAt: null };

/** Ends an open transfer request: its agent serves on. */
export const dropRequest = (
  ctx: Context,
  conversation: Conversation,
  event: EventDetails,
): Promise<void> => amend(ctx, conversation, noRequest, event);
