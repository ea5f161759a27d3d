import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { failpoint } from '../../kernel/failpoint.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { setTimer } from '../../kernel/timers/set-timer.ts';
import { type OutboundPart, ProviderFailure } from '../channel/index.ts';
import type { Deliveries } from './deliveries.ts';
import { outcomeOf } from './delivery.policy.ts';
import type { Health } from './health.ts';
import type { Lines } from './lines.ts';
import type { OutboundContent } from './outbound.content.ts';
import { type Job, type OutboundSteps, deliverTimer } from './outbound.step.ts';
import { spendWindow } from './spent-window.ts';
import { tellLists } from './told-lists.ts';

/** Thrown when another worker has taken a delivery over meanwhile: nothing may be sent any more. */
class LeaseLost extends Error {}

interface Parts {
  readonly steps: OutboundSteps;
  readonly deliveries: Deliveries;
  readonly content: OutboundContent;
  readonly lines: Lines;
  readonly health: Health;
}

/** Hands messages to providers: in order per conversation, never twice where a provider cannot tell (FEATURES 4.2). */
export class Outbound {
  constructor(private readonly parts: Parts) {}

  /** Delivers what is pending of a conversation, as far as it goes now. */
  async deliver(ctx: Context, conversationId: string): Promise<void> {
    for (;;) {
      ctx.renew();
      const job = await this.parts.steps.next(ctx, conversationId);
      if (job === null) return;
      if (job !== 'ENDED') await this.#send(ctx, job);
    }
  }

  async #send(ctx: Context, job: Job): Promise<void> {
    try {
      const parts = await this.parts.content.of(ctx, job);
      await this.#pieces(ctx, job, parts);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      const failure =
        error instanceof ProviderFailure
          ? error
          : new ProviderFailure('RETRY', error instanceof Error ? error.message : String(error));
      if (!(error instanceof ProviderFailure))
        ctx.log.error({ err: error, message: job.delivery.messageId }, 'A message did not leave.');
      await this.#failed(ctx, job, failure);
    }
  }

  async #pieces(ctx: Context, job: Job, parts: readonly OutboundPart[]): Promise<void> {
    const { bound, delivery, account } = job;
    const first = delivery.piecesSent;
    if (
      !delivery.isPublic &&
      account.windowLeft !== null &&
      account.windowLeft < parts.length - first
    )
      throw new ProviderFailure('WINDOW', 'The rest of the window is too small for all parts.');
    const line = this.parts.lines.to(ctx, bound, () => announce(ctx, job));
    const to = {
      id: account.externalId,
      conversationId: delivery.conversationId,
      ...(delivery.isPublic && account.mention ? { publicly: account.mention } : {}),
    };
    for (const [index, part] of parts.entries()) {
      if (index < first) continue;
      const { messageId, createdAt } = delivery;
      const key = { messageId, index, createdAt };
      const providerId = await bound.adapter.send(line, to, part, key);
      failpoint('channel.after-send');
      await this.#sent(ctx, job, { index, isLast: index === parts.length - 1, providerId });
    }
    if (parts.length <= first) await this.#sent(ctx, job, { index: first - 1, isLast: true });
  }

  async #sent(
    ctx: Context,
    job: Job,
    piece: { index: number; isLast: boolean; providerId?: string | null },
  ): Promise<void> {
    const { delivery, bound, account } = job;
    await fresh(ctx).transact(async inner => {
      await this.parts.deliveries.lock(inner, delivery.conversationId);
      await keepLease(inner, job, piece.index + 1);
      await spendWindow(inner, bound, account.externalId);
      if (piece.isLast)
        await this.parts.deliveries.end(inner, delivery, {
          state: 'SENT',
          providerId: piece.providerId ?? null,
        });
      if (piece.isLast && account.windowLeft !== null) await tellLists(inner, account.visitorId);
    });
    if (piece.isLast) await this.parts.health.sent(ctx, bound);
  }

  async #failed(ctx: Context, job: Job, failure: ProviderFailure): Promise<void> {
    const { delivery, bound, account } = job;
    const { patienceMs } = bound.adapter.traits(bound.binding);
    const outcome = outcomeOf(failure.failure, {
      now: ctx.now(),
      attempts: delivery.attempts,
      triedSince: delivery.triedSince ?? ctx.now(),
      patienceMs,
      windowUntil: account.windowUntil,
      retryAfterMs: failure.retryAfterMs,
      random: Math.random(),
    });
    await fresh(ctx)
      .transact(async inner => {
        await this.parts.deliveries.lock(inner, delivery.conversationId);
        await keepLease(inner, job, null);
        await noteRecipient(inner, job, failure);
        if (outcome.state !== 'PENDING')
          return this.parts.deliveries.end(inner, delivery, {
            ...outcome,
            detail: failure.message,
          });
        const nextAt = 'nextAt' in outcome ? outcome.nextAt : null;
        await release(inner, job, nextAt, failure.message);
      })
      .catch((error: unknown) => {
        if (!(error instanceof LeaseLost)) throw error;
      });
    await this.parts.health.failed(ctx, bound, failure);
  }
}

/** The unit of work of a delivery is each of its steps. */
const fresh = (ctx: Context) => ctx.as(ctx.tenantId, ctx.viewer);

/** Writes down that the call begins which must not be made twice. Throws `LeaseLost`. */
async function announce(ctx: Context, job: Job): Promise<void> {
  const rows = await fresh(ctx).em.execute(
    `update app.delivery set sending_since = ?, claimed_at = ? where tenant_id = ? and message_id = ? and lease = ? and state = 'PENDING'
     returning message_id`,
    [ctx.now(), ctx.now(), ctx.tenantId, job.delivery.messageId, job.lease],
  );
  if (rows.length === 0) throw new LeaseLost();
}

/** Throws `LeaseLost` when the delivery is no longer this worker's. */
async function keepLease(ctx: Context, job: Job, piecesSent: number | null): Promise<void> {
  const rows = await ctx.em.execute(
    `update app.delivery set claimed_at = ?, sending_since = null, pieces_sent = coalesce(?::integer, pieces_sent)
      where tenant_id = ? and message_id = ? and lease = ? and state = 'PENDING' returning message_id`,
    [ctx.now(), piecesSent, ctx.tenantId, job.delivery.messageId, job.lease],
  );
  if (rows.length === 0) throw new LeaseLost();
}

/** Lets go of a delivery until its next try, or until the account is mended. */
async function release(
  ctx: Context,
  { delivery }: Job,
  nextAt: Date | null,
  detail: string,
): Promise<void> {
  await ctx.em.execute(
    `update app.delivery set lease = null, claimed_at = null, next_at = ?, detail = ? where tenant_id = ? and message_id = ?`,
    [nextAt, detail, ctx.tenantId, delivery.messageId],
  );
  const { conversationId } = delivery;
  if (nextAt)
    await setTimer(ctx, {
      kind: deliverTimer,
      subjectId: conversationId,
      dueAt: nextAt,
      payload: { conversationId },
    });
}

/** What the refusal says about the person. */
async function noteRecipient(
  ctx: Context,
  { bound, account }: Job,
  { failure }: ProviderFailure,
): Promise<void> {
  if (failure !== 'WINDOW' && failure !== 'GONE') return;
  await ctx.em.execute(
    `update app.visitor_account set is_reachable = is_reachable and not ?, window_until = case when ? then ? else window_until end
      where tenant_id = ? and kind = ? and account = ? and external_id = ?`,
    [
      failure === 'GONE',
      failure === 'WINDOW',
      ctx.now(),
      ctx.tenantId,
      bound.adapter.kind,
      bound.account,
      account.externalId,
    ],
  );
}

const payload = z.object({ conversationId: z.uuid() });

/** Delivers when a message was appended, and when one is tried again. */
export const deliverJobs = (outbound: Outbound) =>
  ['channel.deliver', `timer.${deliverTimer}`].map(name =>
    defineJob({
      name,
      schema: payload,
      attempts: 20,
      isOutside: true,
      run: (ctx, { conversationId }) => outbound.deliver(ctx, conversationId),
    }),
  );
