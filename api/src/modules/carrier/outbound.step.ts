import type { Context } from '../../kernel/context.ts';
import { setTimer } from '../../kernel/timers/set-timer.ts';
import type { Bindings, Bound } from '../channel/index.ts';
import { conversationById } from '../conversation/index.ts';
import type { Deliveries, Delivery, DeliveryChange } from './deliveries.ts';
import { type VisitorAccount, accountOfVisitor } from './visitor-account.ts';
import { isOpen } from './window.policy.ts';

/** A delivery that is this worker's to make. */
export interface Job {
  readonly delivery: Delivery;
  readonly lease: string;
  readonly bound: Bound;
  readonly account: VisitorAccount;
}

/** A claim that old is that of a process which is gone; no call to a provider takes as long. */
export const claimMs = 60_000;
/** How long messages wait for a broken account. */
export const keptMs = 48 * 3_600_000;
export const deliverTimer = 'channel.deliver';

/**
 * Takes the first pending message of a conversation. ENDED: one ended without a call, look again. Null: nothing to do now; a
 * timer comes back where there will be.
 */
export class OutboundSteps {
  constructor(
    private readonly bindings: Bindings,
    private readonly deliveries: Deliveries,
  ) {}

  next(ctx: Context, conversationId: string): Promise<Job | 'ENDED' | null> {
    return ctx.transact(async inner => {
      await this.deliveries.lock(inner, conversationId);
      const delivery = await this.deliveries.firstPending(inner, conversationId);
      if (!delivery) return null;
      const conversation = await conversationById(inner, conversationId);
      const bound = await this.bindings.read(inner, delivery.channelId);
      if (!conversation || !bound)
        return this.#end(inner, delivery, { state: 'FAILED', reason: 'CHANNEL_BROKEN' });
      const busyUntil = delivery.claimedAt ? delivery.claimedAt.getTime() + claimMs : 0;
      if (busyUntil > inner.now().getTime()) return wait(inner, delivery, new Date(busyUntil));
      const { isRepeatable, patienceMs, windows } = bound.adapter.traits(bound.binding);
      // Whoever was at it is gone in the middle of a call: nobody knows what became of it.
      if (delivery.sendingSince && !isRepeatable)
        return this.#end(inner, delivery, { state: 'UNKNOWN' });
      if (delivery.nextAt && delivery.nextAt > inner.now())
        return wait(inner, delivery, delivery.nextAt);
      const account = await accountOfVisitor(inner, bound, conversation.visitorId);
      const refusal = await refusalOf(inner, delivery, account, { bound, patienceMs, windows });
      if (refusal === 'HELD') return null;
      if (refusal || !account)
        return this.#end(inner, delivery, refusal ?? { state: 'FAILED', reason: 'RECIPIENT_GONE' });
      return claim(inner, { delivery, bound, account });
    });
  }

  async #end(ctx: Context, delivery: Delivery, change: DeliveryChange): Promise<'ENDED'> {
    await this.deliveries.end(ctx, delivery, change);
    return 'ENDED';
  }
}

async function claim(ctx: Context, job: Omit<Job, 'lease'>): Promise<Job> {
  const lease = ctx.newId();
  await ctx.em.execute(
    `update app.delivery set lease = ?, claimed_at = ?, sending_since = null, attempts = attempts + 1,
            tried_since = coalesce(tried_since, ?)
      where tenant_id = ? and message_id = ?`,
    [lease, ctx.now(), ctx.now(), ctx.tenantId, job.delivery.messageId],
  );
  const { attempts, triedSince } = job.delivery;
  const delivery = { ...job.delivery, attempts: attempts + 1, triedSince: triedSince ?? ctx.now() };
  return { ...job, delivery, lease };
}

async function wait(ctx: Context, { conversationId }: Delivery, dueAt: Date): Promise<null> {
  await setTimer(ctx, {
    kind: deliverTimer,
    subjectId: conversationId,
    dueAt,
    payload: { conversationId },
  });
  return null;
}

interface Circumstances {
  readonly bound: Bound;
  readonly patienceMs: number;
  readonly windows: ReturnType<Bound['adapter']['traits']>['windows'];
}

/** Why it ends without a call; HELD: it waits for the account to be mended. */
async function refusalOf(
  ctx: Context,
  delivery: Delivery,
  account: VisitorAccount | null,
  { bound, patienceMs, windows }: Circumstances,
): Promise<DeliveryChange | 'HELD' | null> {
  const now = ctx.now();
  // In public he can be answered who cannot be reached.
  if (!account || !(account.isReachable || delivery.isPublic))
    return { state: 'FAILED', reason: 'RECIPIENT_GONE' };
  if (await isRecalled(ctx, delivery)) return { state: 'FAILED', reason: 'REFUSED' };
  if (now.getTime() - delivery.pendingSince.getTime() > keptMs)
    return { state: 'FAILED', reason: 'CHANNEL_BROKEN' };
  if (windows && !delivery.isPublic && !isOpen(account, now))
    return { state: 'FAILED', reason: 'WINDOW_CLOSED' };
  if (bound.row.state === 'BROKEN') return 'HELD';
  // What was tried and waits for its next try has been judged by then; this is for a worker that was away.
  const isLate =
    delivery.triedSince && now.getTime() - delivery.triedSince.getTime() > patienceMs + claimMs;
  return isLate && !delivery.nextAt ? { state: 'FAILED', reason: 'EXPIRED' } : null;
}

async function isRecalled(ctx: Context, { messageId }: Delivery): Promise<boolean> {
  const rows = await ctx.query(
    'select 1 from app.message where tenant_id = ? and id = ? and recalled_at is not null',
    [ctx.tenantId, messageId],
  );
  return rows.length > 0;
}
