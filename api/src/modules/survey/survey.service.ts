import type { Context } from '../../kernel/context.ts';
import { Fault } from '../../kernel/errors/fault.ts';
import { InputCheck } from '../../kernel/errors/invalid-input.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { Channel, settingsOf as channelSettingsOf } from '../channel/index.ts';
import {
  Conversation,
  type ConversationService,
  appendEntries,
  eventEntry,
  getConversation,
  lockConversation,
  serves,
} from '../conversation/index.ts';
import { type StoredLevel, settingsOf } from '../tenant/index.ts';
import { invite } from './invitation.ts';
import { Survey } from './survey.entity.ts';
import { AlreadyRatedError, SurveyExpiredError } from './survey.errors.ts';
import { faultsOf, stateOf, typedScore } from './survey.policy.ts';

/** An answer as it comes in. */
export interface Answer {
  readonly score: number;
  readonly tags: readonly string[];
  readonly remark: string | null;
  readonly isSolved: boolean | null;
}

/** Adds what is wrong with an answer to the levels it was asked by. */
export function checkAnswer(
  check: InputCheck,
  answer: Answer,
  levels: readonly StoredLevel[],
): void {
  for (const field of faultsOf(answer, levels)) check.fault(field, faults[field]);
}

const faults: Record<'score' | 'tags' | 'remark', Sentence> = {
  score: { en: 'Choose one of the levels.', 'zh-CN': '请选择评价等级。' },
  tags: { en: 'Choose among the tags of this level.', 'zh-CN': '请选择该等级下的标签。' },
  remark: { en: 'At most 500 characters.', 'zh-CN': '最多 500 个字符。' },
};

/** Asking visitors whether they are satisfied, and taking their answers (FEATURES 4.10). */
export class SurveyService {
  constructor(private readonly conversations: ConversationService) {}

  /** Invites on behalf of the serving agent; who was invited already stays invited. */
  async inviteByAgent(ctx: Context, id: string): Promise<Conversation | UserError> {
    await getConversation(ctx, id);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      const known = await inner.em.findOne(Survey, { conversationId: id });
      if (known?.answeredAt) return AlreadyRatedError.in(inner.locale);
      if (!serves(ctx.viewer, conversation))
        return this.conversations.conflict(inner, conversation);
      if (!known) await invite(inner, conversation, 'AGENT', ctx.agent.agentId);
      return conversation;
    });
  }

  /** Whether an answer of the viewer would be taken now. */
  async canRate(ctx: Context, id: string): Promise<boolean> {
    const conversation = await getConversation(ctx, id);
    const known = await ctx.em.findOne(Survey, { conversationId: id });
    if (known) return stateNow(ctx, known, conversation) === 'OPEN';
    return this.#mayBegin(ctx, conversation);
  }

  /** Takes an answer: to an invitation, or begun by the visitor himself where he may. */
  async answer(ctx: Context, id: string, answer: Answer): Promise<Survey | UserError> {
    await getConversation(ctx, id);
    return ctx.transact(async inner => {
      const conversation = await lockConversation(inner, id);
      const known = await inner.em.findOne(Survey, { conversationId: id });
      if (known?.answeredAt) return AlreadyRatedError.in(inner.locale);
      if (known && stateNow(inner, known, conversation) === 'EXPIRED')
        return SurveyExpiredError.in(inner.locale);
      if (!known && !(await this.#mayBegin(inner, conversation))) {
        if (conversation.status === 'CLOSED') return SurveyExpiredError.in(inner.locale);
        throw new Fault('FORBIDDEN');
      }
      const { survey: chosen } = await settingsOf(inner);
      const check = new InputCheck(inner.locale);
      checkAnswer(check, answer, known?.levels ?? chosen.levels);
      if (check.error) return check.error;
      const survey =
        known ??
        inner.em.create(Survey, {
          tenantId: inner.tenantId,
          conversationId: id,
          id: inner.newId(),
          levels: chosen.levels,
          asksSolved: chosen.asksSolved,
          validMs: chosen.validMs,
        });
      return this.#store(inner, conversation, survey, answer);
    });
  }

  /**
   * Takes a text on a channel without forms as the answer, where it is one: a single digit, right after the invitation or after
   * the end of the conversation. True: it was taken, shows as no message and opens no conversation (FEATURES 4.10).
   */
  async takeTyped(ctx: Context, text: string): Promise<boolean> {
    const score = typedScore(text);
    if (score === null) return false;
    const { visitorId, channelId } = ctx.visitor;
    return ctx.transact(async inner => {
      const [last] = await inner.em.find(
        Conversation,
        { visitorId, channelId },
        { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 1 },
      );
      if (!last) return false;
      const conversation = await lockConversation(inner, last.id);
      const survey = await inner.em.findOne(Survey, { conversationId: last.id, isTyped: true });
      if (!survey || stateNow(inner, survey, conversation) !== 'OPEN') return false;
      const isLast = conversation.lastMessageSeq === survey.invitationSeq;
      if (conversation.status !== 'CLOSED' && !isLast) return false;
      const answer = { score, tags: [], remark: null, isSolved: null };
      await this.#store(inner, conversation, survey, answer);
      return true;
    });
  }

  /** While an agent serves, and after a conversation that an agent served until the validity ends (FEATURES W-28). */
  async #mayBegin(ctx: Context, conversation: Conversation): Promise<boolean> {
    const { survey } = await settingsOf(ctx);
    const channel = await ctx.em.findOne(Channel, { id: conversation.channelId });
    const isOffered =
      survey.visitorMayRate || (channel !== null && channelSettingsOf(channel).surveyButton);
    if (!isOffered || conversation.servedBy !== 'AGENT') return false;
    const { validMs } = survey;
    const closedAt = conversation.closedAt ? new Date(conversation.closedAt) : null;
    return stateOf({ answeredAt: null, closedAt, validMs }, ctx.now()) === 'OPEN';
  }

  async #store(
    ctx: Context,
    conversation: Conversation,
    survey: Survey,
    { score, tags, remark, isSolved }: Answer,
  ): Promise<Survey> {
    Object.assign(survey, {
      score,
      tags: [...tags],
      remark: remark?.trim() || null,
      isSolved: survey.asksSolved ? isSolved : null,
      answeredAt: ctx.now(),
    });
    await ctx.em.flush();
    // That it was rated all may know; how, only who may read results.
    const event = { kind: 'EVENT', type: 'RATED', by: 'VISITOR' } as const;
    await appendEntries(ctx, conversation, [eventEntry(ctx, conversation.id, event)]);
    return survey;
  }
}

/** Where a survey stands now. */
export const stateNow = (
  ctx: Context,
  survey: Survey,
  { closedAt }: Pick<Conversation, 'closedAt'>,
) =>
  stateOf(
    {
      answeredAt: survey.answeredAt ?? null,
      closedAt: closedAt ? new Date(closedAt) : null,
      validMs: survey.validMs,
    },
    ctx.now(),
  );
