import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { failpoint } from '../../kernel/failpoint.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import type { Bindings, Bound, InboundItem } from '../channel/index.ts';
import {
  type ConversationOpening,
  type NewEntry,
  appendHints,
  appendWithin,
  storedEntry,
} from '../conversation/index.ts';
import type { File } from '../file/index.ts';
import type { StoredContent } from '../message/index.ts';
import type { Deliveries } from './deliveries.ts';
import { contentOf } from './inbound.content.ts';
import { type Arrival, claimNext, finish, giveUp, postpone, receiveTimer } from './inbound.lane.ts';
import type { InboundMedia } from './inbound.media.ts';
import { type Reaction, reactionTo } from './reactions.ts';
import { stableId } from './stable-id.ts';
import { tellLists } from './told-lists.ts';
import { type Keep, isTurnedAway, turnAway } from './turned-away.ts';
import { type VisitorAccount, localeOfTenant, meet } from './visitor-account.ts';
import { windowAfter } from './window.policy.ts';

const mostAttempts = 8;
/** As long as an attribute may be. */
const longestScene = 500;

/** Takes a visitor's message for something else than a message, such as the digit that answers a survey; true when it did. */
export type Intercept = (ctx: Context, text: string) => Promise<boolean>;

interface Parts {
  readonly bindings: Bindings;
  readonly opening: ConversationOpening;
  readonly media: InboundMedia;
  readonly deliveries: Deliveries;
  readonly intercepts: readonly Intercept[];
  readonly keep: Keep;
}

/** Turns what arrived into entries of conversations: in order per person, each thing once. */
export class Inbound {
  constructor(private readonly parts: Parts) {}

  /** Works off what waits of one person. */
  async receive(ctx: Context, channelId: string, sender: string): Promise<void> {
    for (;;) {
      ctx.renew();
      const arrival = await claimNext(ctx, channelId, sender);
      if (!arrival) return;
      try {
        await this.#process(ctx, arrival);
      } catch (error) {
        if (!(await this.#failed(ctx, arrival, error))) return;
      }
    }
  }

  /** Whether to go on with what follows. */
  async #failed(ctx: Context, arrival: Arrival, error: unknown): Promise<boolean> {
    ctx.renew();
    const text = error instanceof Error ? error.message : String(error);
    ctx.log.warn({ err: error, arrival: arrival.id }, 'Something that arrived could not be taken.');
    if (arrival.attempts >= mostAttempts) {
      await giveUp(ctx, arrival, text);
      return true;
    }
    const wait = Math.min(1_000 * 2 ** (arrival.attempts - 1), 300_000);
    await postpone(ctx, arrival, later(ctx, wait), text);
    return false;
  }

  async #process(ctx: Context, arrival: Arrival): Promise<void> {
    const { item, channelId } = arrival;
    const bound = await this.parts.bindings.read(ctx, channelId);
    if (!bound) return giveUp(ctx, arrival, 'The account is no longer bound.');
    const { account, isNew } = await meet(ctx, bound, item);
    const file = await this.#media(ctx, bound, arrival, account.visitorId);
    failpoint('channel.before-append');
    const locale = await localeOfTenant(ctx);
    const visitor = ctx.as(
      ctx.tenantId,
      { kind: 'VISITOR', visitorId: account.visitorId, channelId },
      locale,
    );
    const take = (work: (inner: Context) => Promise<void>) =>
      visitor.transact(async inner => {
        if (!(await finish(inner, arrival))) return;
        await noteAccount(inner, bound, item, account);
        if (isNew && bound.adapter.profile)
          await inner.record('channel.profile', { channelId, sender: item.sender });
        await work(inner);
      });
    if (item.body.type === 'RECEIPT') {
      const { messageId, state } = item.body;
      return take(inner => this.parts.deliveries.confirm(inner, messageId, state));
    }
    const reaction = reactionTo(bound.row.reactions, item, account.scene, locale);
    const { emoji } = bound.adapter.traits(bound.binding);
    const content = contentOf(item.body, { file, emoji, locale });
    const key = stableId(bound.adapter.kind, bound.account, item.key);
    try {
      await take(inner => this.#append(inner, bound, arrival, { content, reaction, key }));
    } catch (error) {
      if (!isTurnedAway(error)) throw error;
      const said = { bound, sender: item.sender, content, key, locale };
      await take(inner => turnAway(inner, said, error, this.parts.keep));
    }
  }

  /** A medium that cannot be had after several tries becomes words: what follows must not wait for it for ever. */
  async #media(
    ctx: Context,
    bound: Bound,
    arrival: Arrival,
    visitorId: string,
  ): Promise<File | null> {
    try {
      return await this.parts.media.keep(ctx, bound, arrival, visitorId);
    } catch (error) {
      if (arrival.attempts < mostAttempts - 2) throw error;
      return null;
    }
  }

  async #append(
    ctx: Context,
    { channelId }: Bound,
    { item }: Arrival,
    said: { content: StoredContent | null; reaction: Reaction; key: string },
  ): Promise<void> {
    const { reaction, key } = said;
    const content = said.content ?? reaction.content;
    if (!content) {
      if (reaction.reply)
        await ctx.record('channel.greet', { channelId, sender: item.sender, text: reaction.reply });
      return;
    }
    if (content.kind === 'TEXT')
      for (const intercept of this.parts.intercepts) if (await intercept(ctx, content.text)) return;
    const entryOf = (conversationId: string): NewEntry => ({
      tenantId: ctx.tenantId,
      conversationId,
      id: ctx.newId(),
      clientMessageId: key,
      senderKind: 'VISITOR',
      senderId: ctx.visitor.visitorId,
      kind: content.kind,
      content: item.sentAt ? { ...content, sentAt: item.sentAt } : content,
      // What the provider brings under one key is one thing, however it is put.
      payloadHash: 'carried',
      quoteId: null,
      createdAt: ctx.now(),
    });
    const { opening } = this.parts;
    const { conversationId } = await opening.append(ctx, entryOf, reaction.address, null);
    if (reaction.reply) await speak(ctx, conversationId, reaction.reply);
  }
}

/** A text of the system, in the transaction of `ctx`. */
async function speak(ctx: Context, conversationId: string, text: string): Promise<void> {
  const entry: NewEntry = {
    tenantId: ctx.tenantId,
    conversationId,
    id: ctx.newId(),
    clientMessageId: null,
    senderKind: 'SYSTEM',
    senderId: null,
    kind: 'TEXT',
    content: { kind: 'TEXT', text },
    payloadHash: null,
    quoteId: null,
    createdAt: ctx.now(),
  };
  const [appended] = await appendWithin(ctx.em, [entry]);
  if (!appended) return;
  ctx.tell(...appendHints([storedEntry(entry, appended.seq)], appended.ownerIds), {
    topic: 'outbox',
  });
}

const later = (ctx: Context, ms: number) => new Date(ctx.now().getTime() + ms);

/** What the arrival says about the person: that he can be reached, and for how long. */
async function noteAccount(
  ctx: Context,
  { adapter, account, binding }: Bound,
  item: InboundItem,
  known: VisitorAccount,
): Promise<void> {
  const { windows } = adapter.traits(binding);
  const { windowUntil, windowLeft } = windowAfter(windows, item, known, ctx.now());
  const isGone = item.body.type === 'EVENT' && item.body.event === 'UNFOLLOW';
  const scene =
    item.body.type === 'EVENT' && ['FOLLOW', 'SCAN', 'ENTER'].includes(item.body.event)
      ? (item.body.key ?? null)
      : null;
  await ctx.em.execute(
    `update app.visitor_account set is_reachable = ?, window_until = ?, window_left = ?, last_in_at = ?,
            mention = ?::jsonb, scene = coalesce(?, scene)
      where tenant_id = ? and kind = ? and account = ? and external_id = ?`,
    [
      !isGone,
      windowUntil,
      windowLeft,
      ctx.now(),
      item.mention ? JSON.stringify(item.mention) : null,
      scene,
      ctx.tenantId,
      adapter.kind,
      account,
      item.sender,
    ],
  );
  if (scene)
    await ctx.em.execute(
      `update app.visitor set attributes = attributes || jsonb_build_object('scene', ?::text), updated_at = ?
        where tenant_id = ? and id = ? and not ('attributes.scene' = any(verified_fields))`,
      [scene.slice(0, longestScene), ctx.now(), ctx.tenantId, known.visitorId],
    );
  // A message changes the lists by itself; what is none must be told.
  if (item.body.type === 'EVENT') await tellLists(ctx, known.visitorId);
}

const lane = z.object({ channelId: z.uuid(), sender: z.string() });

/** Works off what a person sent, when it arrives and when it is tried again. */
export const receiveJobs = (inbound: Inbound) =>
  ['channel.receive', `timer.${receiveTimer}`].map(name =>
    defineJob({
      name,
      schema: lane,
      attempts: 20,
      isOutside: true,
      run: (ctx, { channelId, sender }) => inbound.receive(ctx, channelId, sender),
    }),
  );
