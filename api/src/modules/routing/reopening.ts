import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { Context } from '../../kernel/context.ts';
import { notFound } from '../../kernel/errors/fault.ts';
import type { UserError } from '../../kernel/errors/user-error.ts';
import {
  Conversation,
  OpenConversationExistsError,
  TargetOfflineError,
  WindowClosedError,
  beginConversation,
  beginWaiting,
  eventEntry,
  getConversation,
  isReadable,
  move,
} from '../conversation/index.ts';
import { assignWithin } from './assign.ts';
import { groupOfAgent } from './candidates.ts';
import { Duties } from './duties.ts';
import { routingSettings, weightOf } from './routing.settings.ts';
import { ruledChannel } from './rules.ts';
import type { Checked } from './target.ts';

/** Whether a visitor can be written to now on a channel; channels with a messaging window know. */
export type WindowCheck = (
  ctx: Context,
  visitor: { readonly channelId: string; readonly visitorId: string },
) => Promise<boolean>;

/** Thrown inside the transaction, so that nothing of the new conversation is left. */
class Declined extends Error {
  constructor(readonly error: UserError) {
    super(error.code);
  }
}

/** New conversations that members begin towards visitors known from before. */
export class Reopening {
  constructor(private readonly isWindowOpen: WindowCheck = () => Promise.resolve(true)) {}

  /** Calls the visitor of an earlier conversation back: a new one, active with the caller at once (FEATURES A-18). */
  async callBack(ctx: Context, id: string): Promise<Conversation | UserError> {
    const { agentId } = ctx.agent;
    const known = await getConversation(ctx, id);
    if (known.status !== 'CLOSED') return this.#open(ctx, known);
    return this.#begin(ctx, known, known.skillGroupId, true, async (inner, conversation) => {
      const group = await groupOfAgent(inner, agentId, known.skillGroupId);
      await this.#give(inner, conversation, {
        agentId,
        skillGroupId: group ?? known.skillGroupId,
        joinedBy: 'CALL_BACK',
        step: 'CALL_BACK',
        type: 'CALLED_BACK',
      });
    });
  }

  /** An admin assigns a conversation that has ended: a new one begins with that agent, or in that group. */
  async assign(
    ctx: Context,
    known: Conversation,
    target: Checked,
  ): Promise<Conversation | UserError> {
    const skillGroupId = 'group' in target ? target.group.id : known.skillGroupId;
    return this.#begin(ctx, known, skillGroupId, false, async (inner, conversation) => {
      if ('agent' in target) {
        const { id: agentId } = target.agent;
        const group = await groupOfAgent(inner, agentId, known.skillGroupId);
        return this.#give(inner, conversation, {
          agentId,
          skillGroupId: group ?? known.skillGroupId,
          joinedBy: 'ADMIN',
          step: 'ADMIN',
          type: 'ACCEPTED',
        });
      }
      const { group } = target;
      const duties = new Duties(await routingSettings(inner));
      const opening = [created(inner, conversation)];
      const reason = { step: 'ADMIN', group: group.name } as const;
      const isGiven =
        (await duties.mayPush(inner, group.id, conversation.channelId)) &&
        (await assignWithin(
          inner,
          conversation,
          group,
          {
            reason,
            joinedBy: 'ADMIN',
            opening,
            event: agentId => ({ kind: 'EVENT', type: 'ACCEPTED', by: 'ADMIN', agentId }),
          },
          duties,
        ));
      if (isGiven) return;
      const named = { skillGroupId: group.id, skillGroup: group.name };
      const events = [{ kind: 'EVENT', type: 'QUEUED', by: 'ADMIN', ...named } as const];
      await beginWaiting(inner, conversation, opening, { reason, events });
    });
  }

  async #begin(
    ctx: Context,
    known: Conversation,
    skillGroupId: string,
    isCallBack: boolean,
    place: (ctx: Context, conversation: Conversation) => Promise<void>,
  ): Promise<Conversation | UserError> {
    const { visitorId, channelId } = known;
    const channel = await ruledChannel(ctx, channelId).catch(() => null);
    if (!channel || !(await this.isWindowOpen(ctx, { channelId, visitorId })))
      return WindowClosedError.in(ctx.locale);
    const open = await ctx.em.findOne(Conversation, {
      visitorId,
      channelId,
      status: { $ne: 'CLOSED' },
    });
    if (open) return this.#open(ctx, open);
    const weight = weightOf(await routingSettings(ctx), channel.kind);
    try {
      return await ctx.transact(async inner => {
        const conversation = await beginConversation(inner, {
          visitorId,
          channelId,
          skillGroupId,
          weight,
          isCallBack,
        });
        await place(inner, conversation);
        inner.tell({ topic: `visitor:${visitorId}` });
        return conversation;
      });
    } catch (error) {
      if (error instanceof Declined) return error.error;
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      // The visitor wrote in the same moment.
      ctx.renew();
      const faster = await ctx.em.findOne(Conversation, {
        visitorId,
        channelId,
        status: { $ne: 'CLOSED' },
      });
      if (!faster) throw notFound();
      return this.#open(ctx, faster);
    }
  }

  async #give(
    ctx: Context,
    conversation: Conversation,
    to: {
      readonly agentId: string;
      readonly skillGroupId: string;
      readonly joinedBy: 'CALL_BACK' | 'ADMIN';
      readonly step: 'CALL_BACK' | 'ADMIN';
      readonly type: 'CALLED_BACK' | 'ACCEPTED';
    },
  ): Promise<void> {
    const { agentId, skillGroupId, joinedBy, step, type } = to;
    const given = {
      to: 'ACTIVE',
      agentId,
      skillGroupId,
      joinedBy,
      claim: false,
      reason: { step },
      event: { kind: 'EVENT', type, by: joinedBy === 'ADMIN' ? 'ADMIN' : 'AGENT', agentId },
    } as const;
    const refusal = await move(ctx, conversation, given, [created(ctx, conversation)]);
    if (refusal) throw new Declined(TargetOfflineError.in(ctx.locale));
  }

  async #open(ctx: Context, open: Conversation): Promise<UserError> {
    return OpenConversationExistsError.with(
      ctx.locale,
      (await isReadable(ctx, open)) ? open : null,
    );
  }
}

const created = (ctx: Context, conversation: Conversation) =>
  eventEntry(ctx, conversation.id, { kind: 'EVENT', type: 'CREATED', by: 'AGENT' });
