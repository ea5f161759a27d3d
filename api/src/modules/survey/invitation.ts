import type { Context, Locale } from '../../kernel/context.ts';
import { say } from '../../kernel/errors/words.ts';
import { Channel } from '../channel/index.ts';
import {
  type Conversation,
  type NewEntry,
  appendEntries,
  eventEntry,
} from '../conversation/index.ts';
import { type StoredLevel, hasForms, settingsOf, shownLevels } from '../tenant/index.ts';
import { Visitor } from '../visitor/index.ts';
import { Survey } from './survey.entity.ts';

const question = {
  en: 'How satisfied are you with our service? Please answer with one digit:\n{levels}',
  'zh-CN': '您对本次服务满意吗？请直接回复一个数字：\n{levels}',
};

/** Asks the visitor of a locked conversation: as a card, or as a text with numbers where there are no forms. */
export async function invite(
  ctx: Context,
  conversation: Conversation,
  by: 'AGENT' | 'SYSTEM',
  inviterId: string | null,
): Promise<void> {
  const { survey: chosen } = await settingsOf(ctx);
  const channel = await ctx.em.findOneOrFail(Channel, { id: conversation.channelId });
  const visitor = await ctx.em.findOne(Visitor, { id: conversation.visitorId });
  const isTyped = !hasForms(channel.kind);
  const locale = visitor?.locale === 'en' ? 'en' : 'zh-CN';
  const entry: NewEntry = {
    tenantId: ctx.tenantId,
    conversationId: conversation.id,
    id: ctx.newId(),
    clientMessageId: null,
    senderKind: 'SYSTEM',
    senderId: null,
    kind: isTyped ? 'TEXT' : 'SURVEY',
    content: isTyped
      ? { kind: 'TEXT', text: typedQuestion(chosen.levels, locale), automatic: 'SURVEY' }
      : { kind: 'SURVEY', automatic: 'SURVEY' },
    payloadHash: null,
    quoteId: null,
    createdAt: ctx.now(),
  };
  const event = {
    kind: 'EVENT',
    type: 'SURVEY_INVITED',
    by,
    ...(inviterId ? { agentId: inviterId } : {}),
  } as const;
  // The invitation is the newest entry: a digit that follows it is the answer.
  await appendEntries(ctx, conversation, [eventEntry(ctx, conversation.id, event), entry]);
  ctx.em.create(Survey, {
    tenantId: ctx.tenantId,
    conversationId: conversation.id,
    id: ctx.newId(),
    invitedAt: ctx.now(),
    invitedBy: by,
    inviterId,
    isTyped,
    invitationSeq: conversation.lastSeq,
    levels: chosen.levels,
    asksSolved: chosen.asksSolved,
    validMs: chosen.validMs,
  });
  await ctx.em.flush();
  await ctx.em.execute(
    'update app.conversation set last_spaced_at = ? where tenant_id = ? and id = ?',
    [ctx.now(), ctx.tenantId, conversation.id],
  );
}

const typedQuestion = (levels: readonly StoredLevel[], locale: Locale): string =>
  say(question, locale, {
    levels: shownLevels(levels, locale)
      .toReversed()
      .map(({ score, name }) => `${score} ${name}`)
      .join('\n'),
  });
