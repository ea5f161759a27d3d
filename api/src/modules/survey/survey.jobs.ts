import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import type { Reaction } from '../../kernel/jobs/fact.ts';
import { setTimer } from '../../kernel/timers/timers.ts';
import { Channel } from '../channel/index.ts';
import {
  type Closed,
  Conversation,
  appendEntries,
  eventEntry,
  lockConversation,
} from '../conversation/index.ts';
import { settingsOf } from '../tenant/index.ts';
import { invite } from './invitation.ts';
import { Survey } from './survey.entity.ts';
import { isInShare } from './survey.policy.ts';
import { stateNow } from './survey.service.ts';

const inviteTimer = 'survey.invite';
const expiryTimer = 'survey.expire';
/** No text of its sort comes closer to another one (FEATURES 4.13). */
const spacingMs = 10_000;
const unasked = new Set(['BLACKLISTED', 'CHANNEL_REMOVED', 'ERASED']);

/** What follows when a conversation has ended: its visitor is invited where that is due, and an invitation begins to run out. */
export const inviteWhenClosed: Reaction<Closed> = {
  name: 'survey',
  async run(ctx, { conversationId, reason }) {
    const conversation = await ctx.em.findOneOrFail(Conversation, { id: conversationId });
    const known = await ctx.em.findOne(Survey, { conversationId });
    if (known) return armExpiry(ctx, known, conversation);
    const { survey } = await settingsOf(ctx);
    const channel = await ctx.em.findOneOrFail(Channel, { id: conversation.channelId });
    const isDue =
      survey.isAutomatic &&
      !unasked.has(reason) &&
      survey.automaticKinds.includes(channel.kind) &&
      isInShare(conversationId, survey.share) &&
      (await isEffective(ctx, conversationId));
    if (!isDue) return;
    const dueAt = new Date(ctx.now().getTime() + survey.delayMs);
    if (survey.delayMs > 0) await setTimer(ctx, inviteTimer, conversationId, dueAt);
    else await inviteAfter(ctx, conversationId);
  },
};

/** The timers of surveys. */
export const surveyJobs = () => [
  defineJob({
    name: `timer.${inviteTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    run: (ctx, { subjectId }) => inviteAfter(ctx, subjectId),
  }),
  defineJob({
    name: `timer.${expiryTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    async run(ctx, { subjectId }) {
      const conversation = await lockConversation(ctx, subjectId);
      const survey = await ctx.em.findOne(Survey, { conversationId: subjectId });
      if (!survey || survey.answeredAt) return;
      if (stateNow(ctx, survey, conversation) === 'OPEN')
        return armExpiry(ctx, survey, conversation);
      if (survey.expiredAt) return;
      survey.expiredAt = ctx.now();
      await ctx.em.flush();
      const event = { kind: 'EVENT', type: 'SURVEY_EXPIRED', by: 'SYSTEM' } as const;
      await appendEntries(ctx, conversation, [eventEntry(ctx, subjectId, event)]);
    },
  }),
];

/** Invites by itself, unless somebody was faster; ten seconds after the last text of its sort at the earliest. */
async function inviteAfter(ctx: Context, conversationId: string): Promise<void> {
  const conversation = await lockConversation(ctx, conversationId);
  if (await ctx.em.findOne(Survey, { conversationId })) return;
  const [row] = await ctx.em.execute<{ last: string | null }[]>(
    'select last_spaced_at as last from app.conversation where tenant_id = ? and id = ?',
    [ctx.tenantId, conversationId],
  );
  const earliest = row?.last ? new Date(new Date(row.last).getTime() + spacingMs) : null;
  if (earliest && earliest > ctx.now()) return setTimer(ctx, inviteTimer, conversationId, earliest);
  await invite(ctx, conversation, 'SYSTEM', null);
  const survey = await ctx.em.findOneOrFail(Survey, { conversationId });
  await armExpiry(ctx, survey, conversation);
}

async function armExpiry(ctx: Context, survey: Survey, { closedAt }: Conversation): Promise<void> {
  if (!closedAt) return;
  const dueAt = new Date(new Date(closedAt).getTime() + survey.validMs);
  await setTimer(ctx, expiryTimer, survey.conversationId, dueAt);
}

/** Whether visitor and agent both wrote while an agent served, automatic texts aside. */
async function isEffective(ctx: Context, conversationId: string): Promise<boolean> {
  const [row] = await ctx.em.execute<{ is_effective: boolean }[]>(
    `select exists (select from app.message m where m.tenant_id = ? and m.conversation_id = ? and m.sender_kind = 'VISITOR' and m.kind <> 'EVENT')
        and exists (select from app.message m where m.tenant_id = ? and m.conversation_id = ? and m.sender_kind = 'AGENT'
                       and m.client_message_id is not null and m.kind not in ('EVENT', 'NOTE')) as is_effective`,
    [ctx.tenantId, conversationId, ctx.tenantId, conversationId],
  );
  return row?.is_effective ?? false;
}
