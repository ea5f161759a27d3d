import { z } from 'zod';
import type { Context } from '../../../kernel/context.ts';
import { defineJob } from '../../../kernel/jobs/define-job.ts';
import { settingsOf } from '../../tenant/index.ts';
import type { AgentStatus } from '../agent-status.ts';
import type { Presence } from '../presence.ts';
import { armAutoAway, autoAwayTimer } from './auto-away.ts';

/** A report tells of input at most this long ago. */
const oldestMs = 60_000;

interface InputRow {
  readonly status: AgentStatus;
  readonly last_input_at: Date | string | null;
  readonly was_put_away: boolean;
}

/** Notes that the viewer touched his desk; who was put away for want of it is ONLINE again. */
export async function noteInput(ctx: Context, presence: Presence, agoMs: number): Promise<void> {
  const { agentId } = ctx.agent;
  const at = new Date(ctx.now().getTime() - Math.min(Math.max(agoMs, 0), oldestMs));
  await ctx.transact(async inner => {
    const [agent] = await inner.em.execute<InputRow[]>(
      `update app.agent set last_input_at = greatest(last_input_at, ?) where tenant_id = ? and id = ?
       returning status, last_input_at, was_put_away`,
      [at, inner.tenantId, agentId],
    );
    if (agent?.status === 'ONLINE') await armAutoAway(inner, agentId, at);
    if (agent?.status === 'AWAY' && agent.was_put_away)
      await presence.set(inner, agentId, 'ONLINE', 'INPUT');
  });
}

/** Makes a member AWAY who had no input for the set time; whoever had some since is looked at again. */
export const putAway = (presence: Presence) =>
  defineJob({
    name: `timer.${autoAwayTimer}`,
    schema: z.object({ subjectId: z.uuid() }),
    async run(ctx, { subjectId }) {
      const { isOn, afterMs } = (await settingsOf(ctx)).timers.autoAway;
      const [agent] = await ctx.em.execute<InputRow[]>(
        'select status, last_input_at, was_put_away from app.agent where tenant_id = ? and id = ? for update',
        [ctx.tenantId, subjectId],
      );
      if (!isOn || agent?.status !== 'ONLINE') return;
      const last = new Date(agent.last_input_at ?? 0);
      if (last.getTime() + afterMs > ctx.now().getTime()) await armAutoAway(ctx, subjectId, last);
      else await presence.becomeAway(ctx, subjectId, 'NO_INPUT');
    },
  });
