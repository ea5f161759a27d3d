import type { Context } from '../../kernel/context.ts';
import { LiveReader } from '../../kernel/graphql/live.ts';
import { tenantTopic } from '../tenant/index.ts';

const quietMs = 1_000;

/** A word each time that company or channel changed; it reads nothing, so that an idle visitor costs nothing. */
export function followProfile(ctx: Context): LiveReader<true> {
  let isFirst = true;
  return new LiveReader<true>(ctx, {
    topics: [tenantTopic(ctx.tenantId), `channel:${ctx.visitor.channelId}`],
    quietMs,
    pollMs: 0,
    async read() {
      const entries = isFirst ? [] : [true as const];
      isFirst = false;
      return { entries };
    },
  });
}
