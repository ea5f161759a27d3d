import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { setTimer } from '../../kernel/timers/set-timer.ts';
import { type Bindings, type Bound, type ChannelState, ProviderFailure } from '../channel/index.ts';
import { tellEnding } from '../notice/index.ts';
import type { Lines } from './lines.ts';
import { keptMs } from './outbound.step.ts';

export const probeTimer = 'channel.probe';
const probeMs = 120_000;
const calmMs = 600_000;
const aliveMs = 5_000;
const dayMs = 24 * 3_600_000;
const renewDays = 14;

/** How an account is doing: what calls to it tell, and a look every two minutes (FEATURES C-20). */
export class Health {
  constructor(
    private readonly bindings: Bindings,
    private readonly lines: Lines,
  ) {}

  /** A message was taken. */
  async sent(ctx: Context, { channelId }: Bound): Promise<void> {
    await fresh(ctx).em.execute(
      `update app.channel_binding set last_out_at = ? where tenant_id = ? and id = ? and (last_out_at is null or last_out_at < ?)`,
      [ctx.now(), ctx.tenantId, channelId, new Date(ctx.now().getTime() - aliveMs)],
    );
  }

  /** A call failed. Only a person mends what is wrong with an account; the rest passes. */
  async failed(ctx: Context, bound: Bound, error: ProviderFailure): Promise<void> {
    if (['WINDOW', 'GONE', 'INVALID', 'TOO_LARGE'].includes(error.failure)) return;
    await this.#note(ctx, bound, error.failure === 'CONFIG' ? 'BROKEN' : 'DEGRADED', error.message);
  }

  /** Looks at the account; a mended one sends what was kept. Says when to look again. */
  async probe(ctx: Context, channelId: string): Promise<void> {
    const bound = await this.bindings.read(ctx, channelId);
    if (!bound) return;
    await next(ctx, channelId);
    await tidy(ctx, channelId);
    await this.look(ctx, bound);
  }

  /** One look, now. */
  async look(ctx: Context, bound: Bound): Promise<void> {
    try {
      await bound.adapter.probe(this.lines.to(ctx, bound));
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      const state = error.failure === 'CONFIG' ? 'BROKEN' : 'DEGRADED';
      await this.#note(ctx, bound, state, error.message);
      return giveUpKept(ctx, bound.channelId);
    }
    await this.#fine(ctx, bound);
  }

  async #fine(ctx: Context, { channelId, adapter, binding, row }: Bound): Promise<void> {
    const now = ctx.now().getTime();
    const expiresAt = adapter.expiresAt?.(binding) ?? null;
    const isEnding = expiresAt !== null && expiresAt.getTime() - now < renewDays * dayMs;
    const hadTrouble = row.lastErrorAt !== null && now - row.lastErrorAt.getTime() < calmMs;
    const state: ChannelState =
      isEnding || (hadTrouble && row.state === 'DEGRADED') ? 'DEGRADED' : 'OK';
    await fresh(ctx).transact(async inner => {
      await inner.em.execute(
        `update app.channel_binding set state = ?, checked_at = ?, broken_since = null,
                last_error = case when ? then last_error end, last_error_at = case when ? then last_error_at end
          where tenant_id = ? and id = ?`,
        [state, inner.now(), hadTrouble, hadTrouble, inner.tenantId, channelId],
      );
      if (row.state === 'BROKEN') await sendKept(inner, channelId);
    });
    if (row.state !== state) ctx.tell({ topic: `channel:${channelId}` });
    if (isEnding) await tellEnd(ctx, channelId, expiresAt);
  }

  async #note(
    ctx: Context,
    { channelId, row, adapter }: Bound,
    state: ChannelState,
    error: string,
  ): Promise<void> {
    await fresh(ctx).em.execute(
      `update app.channel_binding
          set state = case when state = 'BROKEN' and ? = 'DEGRADED' then state else ? end, checked_at = ?,
              last_error = ?, last_error_at = ?, broken_since = case when ? = 'BROKEN' then coalesce(broken_since, ?) else broken_since end
        where tenant_id = ? and id = ?`,
      [state, state, ctx.now(), error, ctx.now(), state, ctx.now(), ctx.tenantId, channelId],
    );
    if (row.state === state) return;
    ctx.tell({ topic: `channel:${channelId}` });
    if (state === 'BROKEN')
      ctx.log.error({ channel: channelId, kind: adapter.kind, error }, 'A channel is broken.');
  }
}

async function tellEnd(ctx: Context, id: string, expiresAt: Date): Promise<void> {
  const own = fresh(ctx);
  const [channel] = await own.query<{ name: string }>(
    'select name from app.channel where tenant_id = ? and id = ?',
    [ctx.tenantId, id],
  );
  const kind = 'CHANNEL_TOKEN_ENDING';
  const name = channel?.name ?? '';
  await tellEnding(own, { kind, id, name, expiresAt, permission: 'channel.write' });
}

const fresh = (ctx: Context) => ctx.as(ctx.tenantId, ctx.viewer);

/** Everything that waited for the account goes on; patience begins anew. */
export async function sendKept(ctx: Context, channelId: string): Promise<void> {
  const kept = await ctx.query<{ conversationId: string }>(
    `update app.delivery set tried_since = null, next_at = null where tenant_id = ? and channel_id = ? and state = 'PENDING'
     returning conversation_id`,
    [ctx.tenantId, channelId],
  );
  for (const conversationId of new Set(kept.map(row => row.conversationId)))
    await ctx.record('channel.deliver', { conversationId });
}

/** What waited too long is looked at once more, and ends. */
async function giveUpKept(ctx: Context, channelId: string): Promise<void> {
  await fresh(ctx).transact(async inner => {
    const old = await inner.query<{ conversationId: string }>(
      `select distinct conversation_id from app.delivery where tenant_id = ? and channel_id = ? and state = 'PENDING' and pending_since < ?`,
      [inner.tenantId, channelId, new Date(inner.now().getTime() - keptMs)],
    );
    for (const { conversationId } of old) await inner.record('channel.deliver', { conversationId });
  });
}

const next = (ctx: Context, channelId: string) =>
  setTimer(fresh(ctx), {
    kind: probeTimer,
    subjectId: channelId,
    dueAt: new Date(ctx.now().getTime() + probeMs),
  });

/** Forgets nonces that are too old to be used, and what arrived long ago; repeats of that are known by the log. */
async function tidy(ctx: Context, channelId: string): Promise<void> {
  const own = fresh(ctx);
  await own.em.execute(
    'delete from app.channel_nonce where tenant_id = ? and channel_id = ? and used_at < ?',
    [ctx.tenantId, channelId, new Date(ctx.now().getTime() - 2 * calmMs)],
  );
  await own.em.execute(
    'delete from app.channel_inbound where tenant_id = ? and channel_id = ? and received_at < ? and done_at is not null',
    [ctx.tenantId, channelId, new Date(ctx.now().getTime() - 30 * dayMs)],
  );
}

/** The look every two minutes. */
export const probeJob = (health: Health) =>
  defineJob({
    name: `timer.${probeTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    attempts: 20,
    isOutside: true,
    run: (ctx, { subjectId }) => health.probe(ctx, subjectId),
  });
