import { z } from 'zod';
import type { Context } from '../../kernel/context.ts';
import { defineJob } from '../../kernel/jobs/define-job.ts';
import { setTimer } from '../../kernel/timers/set-timer.ts';
import { type Bindings, type Bound, ProviderFailure } from '../channel/index.ts';
import { afterPoll, pollTimer } from './courtesy.ts';
import type { Health } from './health.ts';
import { storeItems } from './inbound.store.ts';
import type { Lines } from './lines.ts';

interface Parts {
  readonly bindings: Bindings;
  readonly lines: Lines;
  readonly health: Health;
}

/** Looks every minute for what the provider does not push, such as mentions on Weibo (FEATURES C-09). */
export const pollJob = (parts: Parts) =>
  defineJob({
    name: `timer.${pollTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    attempts: 20,
    isOutside: true,
    async run(ctx, { subjectId: channelId }) {
      const bound = await parts.bindings.read(ctx, channelId);
      if (!bound?.adapter.poll) return;
      const own = ctx.as(ctx.tenantId, ctx.viewer);
      await setTimer(own, { kind: pollTimer, subjectId: channelId, dueAt: afterPoll(ctx) });
      await poll(ctx, bound, parts);
    },
  });

async function poll(ctx: Context, bound: Bound, { lines, health }: Parts): Promise<void> {
  const { adapter, binding, channelId, row } = bound;
  const wants = (binding as { pollsMentions?: boolean }).pollsMentions ?? true;
  if (!wants || row.state === 'BROKEN') return;
  try {
    const found = await adapter.poll?.(lines.to(ctx, bound), row.position);
    if (!found) return;
    // Stored first: what is found again after a crash is known by its key.
    if (found.items.length > 0) await storeItems(ctx, bound, found.items, null);
    await ctx
      .as(ctx.tenantId, ctx.viewer)
      .em.execute('update app.channel_binding set position = ? where tenant_id = ? and id = ?', [
        found.position,
        ctx.tenantId,
        channelId,
      ]);
    ctx.tell({ topic: 'outbox' });
  } catch (error) {
    if (!(error instanceof ProviderFailure)) throw error;
    // An app without the right to mentions still carries private messages.
    if (error.failure !== 'CONFIG') await health.failed(ctx, bound, error);
  }
}
