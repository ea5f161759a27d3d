import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { type Presence, leftDesk, releaseTimer } from '../agent/index.ts';
import { Conversation, lockConversation } from '../conversation/index.ts';
import { leftGroup } from '../skill-group/index.ts';
import { type OfferService, dropOffer, offerTimer } from './offers.ts';
import { addressedTimer } from './placement.ts';
import { goOn, releaseAll, releaseOfGroup } from './release.ts';
import { type TransferService, endRequest, requestTimer } from './transfers.ts';

const subject = z.object({ subjectId: z.uuid() });

/** Gives the conversations of a member who is still offline when his grace is over to others (FEATURES 4.7). */
const releaseConversations = (presence: Presence) =>
  defineJob({
    name: `timer.${releaseTimer}`,
    schema: subject,
    async run(ctx, { subjectId }) {
      // While nobody could hear him he could not come back.
      if (await presence.isDeaf(ctx)) await presence.armRelease(ctx, subjectId);
      else await releaseAll(ctx, subjectId);
    },
  });

/** What he was asked to take goes on to others once he is offline. */
const dropQuestions = () =>
  defineJob({
    name: leftDesk,
    schema: z.object({ agentId: z.uuid() }),
    async run(ctx, { agentId }) {
      for (const id of await questionsTo(ctx, agentId)) {
        const conversation = await lockConversation(ctx, id);
        if (conversation.offerAgentId === agentId) await dropOffer(ctx, conversation);
        if (conversation.requestAgentId === agentId)
          await endRequest(ctx, conversation, 'TRANSFER_EXPIRED');
        if (conversation.addressedAgentId === agentId) await goOn(ctx, conversation);
      }
    },
  });

const expireOffer = (offers: OfferService) =>
  defineJob({
    name: `timer.${offerTimer}`,
    schema: z.object({ subjectId: z.uuid(), offerId: z.uuid() }),
    run: (ctx, { subjectId, offerId }) => offers.expire(ctx, subjectId, offerId),
  });

const expireRequest = (transfers: TransferService) =>
  defineJob({
    name: `timer.${requestTimer}`,
    schema: z.object({ subjectId: z.uuid(), requestId: z.uuid() }),
    run: (ctx, { subjectId, requestId }) => transfers.expire(ctx, subjectId, requestId),
  });

/** Who has waited for one agent long enough may go to anybody. */
const endAddressedWait = () =>
  defineJob({
    name: `timer.${addressedTimer}`,
    schema: z.object({ subjectId: z.uuid(), agentId: z.uuid() }),
    async run(ctx, { subjectId, agentId }) {
      const conversation = await lockConversation(ctx, subjectId);
      if (conversation.addressedAgentId === agentId) await goOn(ctx, conversation);
    },
  });

async function questionsTo(ctx: Context, agentId: string): Promise<string[]> {
  const rows = await ctx.em.find(
    Conversation,
    {
      status: { $ne: 'CLOSED' },
      $or: [
        { offerAgentId: agentId },
        { requestAgentId: agentId },
        { status: 'QUEUED', addressedAgentId: agentId },
      ],
    },
    { orderBy: { id: 'asc' } },
  );
  return rows.map(({ id }) => id);
}

/** What a member serves of a group he has left goes to others, where the admin wanted it (FEATURES 4.7). */
const releaseGroup = () =>
  defineJob({
    name: leftGroup,
    schema: z.object({ agentId: z.uuid(), skillGroupId: z.uuid() }),
    run: (ctx, { agentId, skillGroupId }) => releaseOfGroup(ctx, agentId, skillGroupId),
  });

/** What routing does by itself, later. */
export const routingJobs = (parts: {
  readonly presence: Presence;
  readonly offers: OfferService;
  readonly transfers: TransferService;
}) => [
  releaseConversations(parts.presence),
  dropQuestions(),
  expireOffer(parts.offers),
  expireRequest(parts.transfers),
  endAddressedWait(),
  releaseGroup(),
];
