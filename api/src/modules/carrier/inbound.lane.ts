import type { Context } from '../../kernel/context.ts';
import { setTimer } from '../../kernel/timers/set-timer.ts';
import type { InboundItem } from '../channel/index.ts';

/** One thing that arrived and waits for its turn. */
export interface Arrival {
  readonly id: string;
  readonly channelId: string;
  readonly sender: string;
  readonly item: InboundItem;
  readonly fileId: string | null;
  readonly attempts: number;
  readonly receivedAt: Date;
  readonly claimedAt: Date | null;
}

/** A claim that old is that of a process which is gone. */
const claimMs = 90_000;
export const receiveTimer = 'channel.receive';

/**
 * Takes the oldest thing of a person that waits; null when there is none, or somebody is at it. In the second case a timer
 * looks again, should he be gone.
 */
export function claimNext(
  ctx: Context,
  channelId: string,
  sender: string,
): Promise<Arrival | null> {
  return ctx.transact(async inner => {
    const [next] = await inner.query<Arrival>(
      `select id, channel_id, sender, item, file_id, attempts, received_at, claimed_at from app.channel_inbound
        where tenant_id = ? and channel_id = ? and sender = ? and done_at is null and failed_at is null
        order by place limit 1 for update`,
      [inner.tenantId, channelId, sender],
    );
    if (!next) return null;
    const staleAt = next.claimedAt ? next.claimedAt.getTime() + claimMs : 0;
    if (staleAt > inner.now().getTime()) {
      await comeBack(inner, next, new Date(staleAt));
      return null;
    }
    await inner.em.execute(
      'update app.channel_inbound set claimed_at = ?, attempts = attempts + 1 where tenant_id = ? and id = ?',
      [inner.now(), inner.tenantId, next.id],
    );
    return { ...next, attempts: next.attempts + 1 };
  });
}

/** Lets go of it until then. */
export async function postpone(
  ctx: Context,
  arrival: Arrival,
  until: Date,
  error: string,
): Promise<void> {
  await ctx.transact(async inner => {
    await inner.em.execute(
      'update app.channel_inbound set claimed_at = null, error = ? where tenant_id = ? and id = ?',
      [error.slice(0, 300), inner.tenantId, arrival.id],
    );
    await comeBack(inner, arrival, until);
  });
}

/** Marks it as done, in the transaction in which it took effect; false when somebody else was faster. */
export async function finish(ctx: Context, { id }: Arrival): Promise<boolean> {
  const rows = await ctx.em.execute(
    `update app.channel_inbound set done_at = ?, error = null where tenant_id = ? and id = ? and done_at is null and failed_at is null
     returning id`,
    [ctx.now(), ctx.tenantId, id],
  );
  return rows.length > 0;
}

/** Gives it up, so that what follows is not held back; admins see it. */
export async function giveUp(ctx: Context, { id }: Arrival, error: string): Promise<void> {
  await ctx.em.execute(
    'update app.channel_inbound set failed_at = ?, error = ? where tenant_id = ? and id = ? and done_at is null',
    [ctx.now(), error.slice(0, 300), ctx.tenantId, id],
  );
}

const comeBack = (ctx: Context, { id, channelId, sender }: Arrival, dueAt: Date) =>
  setTimer(ctx, { kind: receiveTimer, subjectId: id, dueAt, payload: { channelId, sender } });
