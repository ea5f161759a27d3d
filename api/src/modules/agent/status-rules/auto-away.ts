import type { Context } from '../../../kernel/context.ts';
import { setTimer } from '../../../kernel/timers/set-timer.ts';
import { settingsOf } from '../../tenant/index.ts';

/** The timer of a member who is online, due when he has had no input for too long. */
export const autoAwayTimer = 'agent.auto-away';

/** Lets the time without input run, where the company wants it; one that is due earlier stays, and looks again by itself. */
export async function armAutoAway(ctx: Context, agentId: string, from = ctx.now()): Promise<void> {
  const { isOn, afterMs } = (await settingsOf(ctx)).timers.autoAway;
  if (!isOn) return;
  const dueAt = new Date(from.getTime() + afterMs);
  await setTimer(ctx, { kind: autoAwayTimer, subjectId: agentId, dueAt });
}
