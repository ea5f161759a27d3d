import type { Context } from '../../kernel/context.ts';
import { conversationTopic, logTopic, touch } from '../conversation/index.ts';
import type { DeliveryReason } from './delivery.policy.ts';

/** The way of one message. */
export interface Delivery {
  readonly messageId: string;
  readonly conversationId: string;
  readonly channelId: string;
  readonly seq: number;
  readonly state: 'PENDING' | 'SENT' | 'DELIVERED' | 'READ' | 'FAILED' | 'UNKNOWN';
  readonly attempts: number;
  readonly piecesSent: number;
  readonly isPublic: boolean;
  readonly lease: string | null;
  readonly claimedAt: Date | null;
  readonly sendingSince: Date | null;
  readonly nextAt: Date | null;
  readonly triedSince: Date | null;
  readonly createdAt: Date;
  readonly pendingSince: Date;
}

/** What is written about a delivery when it changes. */
export interface DeliveryChange {
  readonly state: Delivery['state'];
  readonly reason?: DeliveryReason | null;
  /** The provider's words, for admins. */
  readonly detail?: string | null;
  readonly providerId?: string | null;
}

const rank: Record<Delivery['state'], number> = {
  FAILED: 0,
  UNKNOWN: 0,
  PENDING: 0,
  SENT: 1,
  DELIVERED: 2,
  READ: 3,
};

/** The ways of messages that providers carry: one writer per conversation at a time, each change numbered and told. */
export class Deliveries {
  /** Serialises what is done to the deliveries of a conversation. To be called inside a transaction. */
  async lock(ctx: Context, conversationId: string): Promise<void> {
    await ctx.em.execute('select pg_advisory_xact_lock(hashtextextended(?, 3))', [conversationId]);
  }

  /** The first message of a conversation that is still to be delivered. */
  async firstPending(ctx: Context, conversationId: string): Promise<Delivery | null> {
    const [row] = await ctx.query<Delivery>(
      `select * from app.delivery where tenant_id = ? and conversation_id = ? and state = 'PENDING' order by seq limit 1`,
      [ctx.tenantId, conversationId],
    );
    return row ?? null;
  }

  /** Ends a delivery, or changes how it ended, under the lock. */
  async end(ctx: Context, delivery: Delivery, change: DeliveryChange): Promise<void> {
    await ctx.em.execute(
      `update app.delivery set state = ?, reason = ?, detail = ?, provider_id = coalesce(?, provider_id),
              lease = null, claimed_at = null, sending_since = null, next_at = null, ended_at = ?,
              revision = ${nextRevision}
        where tenant_id = ? and message_id = ?`,
      [
        change.state,
        change.reason ?? null,
        change.detail?.slice(0, 300) ?? null,
        change.providerId ?? null,
        ctx.now(),
        ctx.tenantId,
        delivery.conversationId,
        ctx.tenantId,
        delivery.messageId,
      ],
    );
    await this.#tell(ctx, delivery.conversationId);
  }

  /** A receipt of the other side; states go forward only, and a failure says so once. */
  async confirm(
    ctx: Context,
    messageId: string,
    state: 'DELIVERED' | 'READ' | 'FAILED',
  ): Promise<void> {
    const [known] = await ctx.query<Delivery>(
      'select * from app.delivery where tenant_id = ? and message_id = ?',
      [ctx.tenantId, messageId],
    );
    if (!known) return;
    await this.lock(ctx, known.conversationId);
    const [delivery] = await ctx.query<Delivery>(
      'select * from app.delivery where tenant_id = ? and message_id = ?',
      [ctx.tenantId, messageId],
    );
    if (!delivery) return;
    const isNews =
      state === 'FAILED'
        ? delivery.state === 'SENT' || delivery.state === 'UNKNOWN'
        : rank[state] > rank[delivery.state] && delivery.state !== 'FAILED';
    if (!isNews) return;
    await this.end(ctx, delivery, { state, reason: state === 'FAILED' ? 'REFUSED' : null });
  }

  /** Back to the start, in its place: an attempt more. */
  async again(ctx: Context, delivery: Delivery, isPublic: boolean): Promise<void> {
    await ctx.em.execute(
      `update app.delivery set state = 'PENDING', reason = null, detail = null, tried_since = null, next_at = null,
              ended_at = null, pending_since = ?, is_public = ?, revision = ${nextRevision}
        where tenant_id = ? and message_id = ?`,
      [
        ctx.now(),
        isPublic,
        ctx.tenantId,
        delivery.conversationId,
        ctx.tenantId,
        delivery.messageId,
      ],
    );
    await ctx.record('channel.deliver', { conversationId: delivery.conversationId });
    await this.#tell(ctx, delivery.conversationId);
  }

  /** Readers of the log hear of it, and owners of the lists in which the conversation stands. */
  async #tell(ctx: Context, conversationId: string): Promise<void> {
    const [row] = await ctx.query<{ ownerId: string | null }>(
      `select case status when 'QUEUED' then skill_group_id when 'ACTIVE' then agent_id end as owner_id
         from app.conversation where tenant_id = ? and id = ?`,
      [ctx.tenantId, conversationId],
    );
    const owner = row?.ownerId ?? null;
    await touch(ctx, conversationId, [owner]);
    ctx.tell(
      { topic: logTopic(conversationId) },
      { topic: conversationTopic(conversationId) },
      ...(owner ? [{ topic: `inbox:${owner}` }] : []),
    );
  }
}

const nextRevision = `1 + (select coalesce(max(d.revision), 0) from app.delivery d where d.tenant_id = ? and d.conversation_id = ?)`;
